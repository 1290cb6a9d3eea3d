import type { ReactionKind } from "../../features/conversations/reactions.js";

/** The shapes the demo network is written in; `demo-script.ts` turns them into calls of the product's own actions. */

/** Key of a place: the official key (AGS or ARS) of its owner as in demo-municipalities.json, e.g. "08136088". */
export type PlaceKey = string;

export type DemoRole =
  | { kind: "STAFF" | "STEERING_GROUP" | "FUNDER"; since: string; until?: string }
  | {
      kind: "FACILITATOR" | "PROJECT_LEAD" | "DEPUTY_LEAD" | "TEAM_MEMBER";
      place: PlaceKey;
      /** ISO date the role begins, e.g. "2018-07-02". */
      since: string;
      /** ISO date it ended, for hand-overs. */
      until?: string;
    };

export interface DemoPerson {
  /** Short unique key in kebab-case, e.g. "ayse-demir". */
  key: string;
  givenName: string;
  familyName: string;
  /** Always under a domain ending in `.example`. */
  email: string;
  roles: DemoRole[];
}

export interface DemoChannel {
  key: string;
  /** Without "#", lower case, e.g. "hilfe". */
  name: string;
  description: string;
  audience: "NETWORK" | "TEAMS" | "STAFF" | "PLACE";
  /** For audience PLACE. */
  place?: PlaceKey;
}

/** Made when the network is filled in: a page of lines, a plan of round tables, or tubes with so many beads. */
export type DemoFile = { name: string; description?: string } & (
  | { /** Within Latin-1; the first is the heading. */ lines: string[] }
  | { tables: number }
  | { tubes: number[] }
);

/** Who answered with which sign, some minutes after the message. */
export type DemoReactions = Partial<Record<ReactionKind, string[]>>;

export interface DemoMessage {
  by: string;
  /** Local time in Berlin, e.g. "2018-10-04T09:12". */
  at: string;
  /** Markdown. Mentions: @{person:ayse-demir}, @{place:08225058}, @{all}. */
  body: string;
  /** When the earlier message of the topic was said that this one speaks of. */
  quotes?: string;
  files?: DemoFile[];
  reactions?: DemoReactions;
  /** The same message, corrected later. */
  edited?: { at: string; body: string };
  /** Withdrawn later; others may have answered meanwhile. */
  deleted?: { at: string; by: string; reason?: string };
  /** By somebody who wants to find it again. */
  marked?: { at: string; by: string; note?: string };
}

export interface DemoTopic {
  channel: string;
  title: string;
  /** In order of time; the first one opens the topic. */
  messages: DemoMessage[];
  /** The wordings of what stands above the topic, in order of time. */
  summaries?: { by: string; at: string; body: string }[];
  /** `answer`: when that was said which solved it. */
  resolved?: { at: string; by: string; answer?: string };
  renamed?: { at: string; by: string; title: string };
}

export interface TopicName {
  channel: string;
  title: string;
}

/** What only one person sees: how they keep their own desk. */
export interface DemoDesk {
  person: string;
  follows?: { at: string; topic: TopicName }[];
  mutes?: ({ at: string; topic: TopicName } | { at: string; channel: string })[];
  /** Put off. */
  later?: { at: string; topic: TopicName; until: string }[];
  drafts?: DemoDraft[];
}

/** An answer that was begun, or a new topic. */
export type DemoDraft = { at: string; body: string } & (
  { topic: TopicName; /** As in messages. */ quotes?: string } | { channel: string; title: string }
);
