import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const server = path.resolve(import.meta.dirname, "../../../server/src");
/** A path or the name of a signal, as the sources write it: a decorator, a mount, a handler. */
const decorated = /@(?:Controller|Get|Post|Put|Patch|Delete|Head|Options|All)\(\s*"\/?([\w\-/:.*]*)"/g;
const mounted = /["'`](\/[a-z][\w\-/:.]*)["'`]/g;
const heard = /(?:@SubscribeMessage\(|\.on\()\s*"([\w:.-]+)"/g;

/** Every path the server's sources name, so that a new way in is tried without being listed. */
export function waysIn(): string[] {
  const found = sources().flatMap((text) => [
    ...[...text.matchAll(decorated)].map(([, way]) => `/${way}`),
    ...[...text.matchAll(mounted)].map(([, way]) => way!),
  ]);
  return [...new Set(["/", ...found])].filter((way) => !/^\/(proc|tmp|var|opt|etc)\b/.test(way)).toSorted();
}

/** Everything that a socket may be told by name. */
export const signalNames = (): string[] =>
  [...new Set(sources().flatMap((text) => [...text.matchAll(heard)].map(([, name]) => name!)))].toSorted();

const sources = (): string[] =>
  readdirSync(server, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(path.join(server, name), "utf8"));
