/** The part of a batch that says where it belongs; the events themselves are nobody's business here. */
export interface BatchPlace {
  from: string;
  to: string;
  resync: boolean;
}

export type Verdict = "apply" | "seen" | "reconnect" | "reload";

/**
 * Whether a batch continues what was read so far. Because one only sees what one may see, the numbers have holes,
 * and `from` is the only proof that nothing is missing in between.
 */
export function judge(cursor: string, batch: BatchPlace): Verdict {
  if (batch.resync) return "reload";
  if (batch.from === cursor) return batch.to === cursor ? "seen" : "apply";
  return batch.to === cursor ? "seen" : "reconnect";
}
