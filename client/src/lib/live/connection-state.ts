/** How news reaches this screen: over the socket, by asking again and again, not yet, or not at all. */
export type ConnectionState = "live" | "polling" | "connecting" | "offline";

type Listener = () => void;

let state: ConnectionState = "connecting";
const listeners = new Set<Listener>();

export const connection = {
  get: (): ConnectionState => state,
  set(next: ConnectionState): void {
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  },
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
