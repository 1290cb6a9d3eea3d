import type { IncomingMessage } from "node:http";
import type { Settings } from "../config/settings.js";

/**
 * Whether a request comes from one of our own pages. Cookies travel with requests of foreign pages too; the origin
 * is what tells them apart. Own are the public address and, for a hub without one, the host that was asked.
 */
export function isOwnOrigin(
  request: Pick<IncomingMessage, "headers">,
  settings: Settings,
  { missing }: { missing: "allow" | "refuse" },
): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return missing === "allow";
  if (origin === settings.publicUrl()) return true;
  if (!settings.isDemo) return false;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
