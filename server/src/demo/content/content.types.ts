/** The shapes the demo network is written in; `demo.loader.ts` turns them into calls of the product's own actions. */

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

/** Made when the network is filled in: a page of lines, or a plan of round tables. */
export type DemoFile = { name: string; description?: string } & (
  { /** Within Latin-1; the first is the heading. */ lines: string[] } | { tables: number }
);

export interface DemoMessage {
  by: string;
  /** Local time in Berlin, e.g. "2018-10-04T09:12". */
  at: string;
  /** Markdown. Mentions: @{person:ayse-demir}, @{place:08225058}, @{all}. */
  body: string;
  files?: DemoFile[];
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
  resolved?: { at: string; by: string };
  renamed?: { at: string; by: string; title: string };
}
