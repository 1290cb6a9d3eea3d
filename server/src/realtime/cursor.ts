/** A place in a stream: which past the numbers belong to, and the number up to which one has read. */
export interface Cursor {
  epoch: string;
  seq: number;
}

/** Epoch of a stream nothing was ever written to. */
export const unwritten = "start";

export const writeCursor = ({ epoch, seq }: Cursor): string => `${epoch}:${seq}`;

/** Null when it was never one of ours. */
export function readCursor(text: string): Cursor | null {
  const match = /^([0-9a-f-]{36}|start):(\d{1,15})$/.exec(text);
  return match?.[1] && match[2] ? { epoch: match[1], seq: Number(match[2]) } : null;
}
