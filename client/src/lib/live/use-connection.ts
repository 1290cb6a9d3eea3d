import { useSyncExternalStore } from "react";
import { connection, type ConnectionState } from "./connection-state.js";

export type { ConnectionState };

export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, connection.get);
}
