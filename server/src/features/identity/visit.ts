import type { RequestContext } from "../../graphql/request-context.js";
import { deviceName } from "./device-name.js";

/** Where a sign-in comes from. */
export interface Visit {
  /** Only ever kept hashed. */
  address: string;
  device: string;
  /** The session this browser held before; a sign-in replaces it. */
  sessionId: string | null;
}

export const visitOf = (ctx: RequestContext): Visit => ({
  address: ctx.address,
  device: deviceName(ctx.http?.request.headers["user-agent"]),
  sessionId: ctx.actor?.sessionId ?? null,
});
