import type { AudienceKey } from "../kernel/actor.js";

/** A fact for the log. Ids only: what is erased later must not live on in the log. */
export interface Announcement {
  /** `round:<id>` or `person:<id>`. */
  stream: StreamId;
  kind: string;
  /** Who may ever see it; proven again at each delivery. */
  audience: AudienceKey;
  payload: Record<string, string | number>;
}

export type StreamId = `round:${string}` | `person:${string}`;

export const roundStream = (roundId: string): StreamId => `round:${roundId}`;
export const personStream = (personId: string): StreamId => `person:${personId}`;
