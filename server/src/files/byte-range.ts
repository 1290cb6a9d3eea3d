import type { IncomingHttpHeaders } from "node:http";
import type { ByteRange } from "./file-store.js";

/** The one stretch a request asks for; undefined means all of it, as does everything we do not understand. */
export function rangeIn(
  headers: IncomingHttpHeaders,
  size: number,
  tag: string,
): ByteRange | "unsatisfiable" | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? "") ?? [];
  if (first === undefined || last === undefined || (!first && !last)) return undefined;
  // It is another file by now: pieces of two would be put together.
  if (headers["if-range"] !== undefined && headers["if-range"] !== tag) return undefined;
  const start = first ? Number(first) : Math.max(size - Number(last), 0);
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start > end || start >= size ? "unsatisfiable" : { start, end };
}
