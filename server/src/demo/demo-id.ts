import { createHash } from "node:crypto";

const namespace = "lernnetz demo network";

/** The same id for the same key, always: a UUID made of a name (version 8). Links into the demo network stay valid. */
export function demoId(
  kind:
    | "round"
    | "place"
    | "person"
    | "channel"
    | "topic"
    | "message"
    | "file"
    | "body"
    | "decision"
    | "block"
    | "item"
    | "process group member"
    | "contribution"
    | "facilitator"
    | "continuer"
    | "update",
  key: string,
): string {
  const hash = createHash("sha256").update(`${namespace}/${kind}/${key}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
