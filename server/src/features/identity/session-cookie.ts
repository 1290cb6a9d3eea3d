import type { RequestContext } from "../../graphql/request-context.js";
import { sessionLife } from "./session-life.js";

let isSecure = false;

/** Told once at the start: over https the cookie gets the `__Host-` prefix and never travels in the clear. */
export function useSecureCookie(publicUrl: string): void {
  isSecure = publicUrl.startsWith("https:");
}

// With the prefix no sibling domain can plant a session of its own; so nothing else is read once it applies.
const cookieName = (): string => (isSecure ? "__Host-lernnetz" : "lernnetz");

/** The session token among a request's cookies. */
export function sessionTokenOf(cookieHeader: string | undefined): string | null {
  const ours = `${cookieName()}=`;
  const pair = cookieHeader?.split(";").find((part) => part.trimStart().startsWith(ours));
  return pair?.trim().slice(ours.length) || null;
}

/** Signs this browser in. */
export function setSessionCookie(ctx: RequestContext, token: string): void {
  ctx.http?.response.append("Set-Cookie", cookie(token, sessionLife.absoluteSeconds));
}

/** Signs this browser out. */
export function clearSessionCookie(ctx: RequestContext): void {
  ctx.http?.response.append("Set-Cookie", cookie("", 0));
}

const cookie = (value: string, seconds: number): string =>
  [`${cookieName()}=${value}`, "Path=/", `Max-Age=${seconds}`, "HttpOnly", "SameSite=Lax"]
    .concat(isSecure ? ["Secure"] : [])
    .join("; ");
