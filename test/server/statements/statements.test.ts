import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { MARK_READ, POSITIONS, POST, POST_MESSAGES } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { sweeping, withoutSchedule } from "../../support/statements.js";

// Times are noisy, counts are not: how many statements each hot path takes, however much there is.

const SHELL = `query ($roundId: ID!) {
  viewer { stream position bookmarkCount person { id name } roles { id kind place { id name } } }
  round(id: $roundId) { id title stream position viewerCan { createChannel }
    channels { id name archived place { id name } viewerCan { startTopic change } }
    unread { topic { id title lastNumber channel { id } } readNumber mentionNumbers } } }`;
const TOPICS = `query ($id: ID!) { channel(id: $id) { id name topics(limit: 30) { next items {
  id title excerpt lastNumber lastActivityAt readNumber startedBy { id name } participants { id name }
  resolution { at by { id name } } viewerCan { post rename resolve } } } } }`;
const MESSAGES = `query ($id: ID!) { topic(id: $id) { id title readNumber messages(limit: 20) { hasBefore hasAfter items {
  id number body author { id name } mentions { kind targetId } history { version } deletion { at by { id name } } } } } }`;

const REACTED = MESSAGES.replace(
  "readNumber",
  "readNumber summary { version body writtenBy { id name } }",
).replace("deletion", "reactions { kind person { id name } } quoted { id body author { id name } } deletion");

const MARKED = REACTED.replace("mentions", "viewerBookmark { note version } mentions");
const BOOKMARKS = `{ viewer { bookmarks(limit: 30) { next items { id note version markedAt message {
  id number body author { id name } deletion { at by { id name } } topic { id title channel { id name } } } } } } }`;
const SAVE_BOOKMARK = `mutation ($id: ID!, $note: String, $version: Int!) {
  saveBookmark(input: { messageId: $id, note: $note, version: $version }) { id version } }`;

let hub: Hub;
let world: World;
let placeId: string;
let ada: Visitor;
let channelId: string;
let topicId: string;
let readTopicId: string;
let reactedTopicId: string;
let quotingTopicId: string;
let summarisedTopicId: string;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
  world = await World.in(hub);
  placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  channelId = await world.channel();
  topicId = await fill({ topics: 3, messages: 5, people: 2 });
  readTopicId = await fill({ topics: 1, messages: 5, people: 2 });
  await ada.ask(MARK_READ, { topicId: readTopicId, upTo: 5 });
  reactedTopicId = await fill({ topics: 1, messages: 25, people: 3 });
  await hub.database.query(
    `WITH reacted AS (
       INSERT INTO message_reaction (message_id, person_id, kind, at)
       SELECT id, $2, kind, now() FROM message, unnest(ARRAY['THANKS', 'SEEN']) AS kind WHERE topic_id = $1)
     UPDATE message SET reaction_count = 2, reactions_version = 2 WHERE topic_id = $1`,
    [reactedTopicId, ada.id],
  );
  quotingTopicId = await fill({ topics: 1, messages: 25, people: 3 });
  summarisedTopicId = await fill({ topics: 1, messages: 5, people: 2 });
  await hub.database.query(
    `WITH written AS (
       INSERT INTO topic_summary (topic_id, version, body, written_by, written_at) VALUES ($1, 1, 'Kurz', $2, now()))
     UPDATE topic SET summary_version = 1 WHERE id = $1`,
    [summarisedTopicId, ada.id],
  );
  await markAll(topicId);
  [{ id: markedId } = { id: "" }] = await hub.database.query<{ id: string }>(
    `SELECT id FROM message WHERE topic_id = $1 AND number = 1`,
    [topicId],
  );
  // What is quoted is not on the page, nor is who said it.
  await hub.database.query(
    `UPDATE message SET quoted_id = first.id FROM message first
     WHERE message.topic_id = $1 AND first.topic_id = $1 AND first.number = 1 AND message.number > 1`,
    [quotingTopicId],
  );
  await hub.database.query(`UPDATE message SET author_id = $2 WHERE topic_id = $1 AND number = 1`, [
    quotingTopicId,
    ada.id,
  ]);
});
afterAll(() => hub.stop());

/** By Ada, every message of a topic. */
async function markAll(topic: string): Promise<void> {
  await hub.database.query(
    `INSERT INTO bookmark (person_id, message_id, note, version, marked_at)
     SELECT $2, id, 'Notiz', 1, now() FROM message WHERE topic_id = $1`,
    [topic, ada.id],
  );
}

/** Puts more of everything into the channel; answers with one of its topics. */
async function fill({
  topics,
  messages,
  people,
}: {
  topics: number;
  messages: number;
  people: number;
}): Promise<string> {
  const writers: string[] = [];
  for (let n = 0; n < people; n++) {
    writers.push((await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] })).id);
  }
  const rows = await hub.database.query<{ id: string }>(
    `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at, excerpt, resolved_at, resolved_by)
     SELECT gen_random_uuid(), $1, 'Thema ' || n, $2, now(), $3, now() - n * interval '1 minute', 'Worum es geht',
            CASE WHEN n % 2 = 0 THEN now() END, CASE WHEN n % 2 = 0 THEN $2::uuid END
     FROM generate_series(1, $4::int) AS n RETURNING id`,
    [channelId, writers[0], messages, topics],
  );
  const ids = rows.map(({ id }) => id);
  await hub.database.query(
    `WITH said AS (
       INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
       SELECT gen_random_uuid(), topic, n, ($2::uuid[])[1 + n % $3], 'Satz ' || n, now()
       FROM unnest($1::uuid[]) AS topic, generate_series(1, $4::int) AS n RETURNING id, topic_id, number, author_id),
     taking_part AS (
       INSERT INTO topic_participant (topic_id, person_id, last_number)
       SELECT topic_id, author_id, max(number) FROM said GROUP BY topic_id, author_id)
     INSERT INTO mention (message_id, topic_id, number, author_id, target)
     SELECT id, topic_id, number, author_id, 'PERSON:' || $5 FROM said WHERE number % 5 = 0`,
    [ids, writers, people, messages, ada.id],
  );
  return ids[0]!;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The statements the server sends meanwhile, with those that only begin and end transactions. */
async function statementsOf(happening: () => Promise<unknown>): Promise<string[]> {
  // What a process or a session does for the first time is not what it does each time.
  await happening();
  await pause(150);
  await hub.database.query(
    `SELECT pg_stat_statements_reset(0, oid, 0) FROM pg_database WHERE datname = current_database()`,
  );
  await happening();
  // The wake-up is sent after the answer.
  await pause(150);
  const rows = await hub.database.query<{ query: string; calls: number }>(
    `SELECT query, calls::int FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
     WHERE datname = current_database() AND toplevel AND query NOT LIKE '%pg_stat_statements%'
       -- Once a second, whoever is there: not part of any request.
       AND query NOT LIKE '%FROM counter WHERE stream = ANY%' AND query NOT LIKE '%next_attempt_at%'
       AND query NOT LIKE '%graphile_worker%'
       -- The heartbeat of presence, between servers.
       AND query <> 'SELECT pg_notify($1, $2)'`,
  );
  // Swept just now, which is nobody's doing either: counted once more.
  if (rows.some(({ query }) => query.includes(sweeping))) return statementsOf(happening);
  return rows.flatMap(({ query, calls }) => Array<string>(calls).fill(query.replace(/\s+/g, " ").trim()));
}

const hot: { name: string; statements: number; run: () => Promise<unknown> }[] = [
  {
    name: "the frame: viewer, round, channels, what is unread",
    statements: 13,
    run: () => ada.ask(SHELL, { roundId: world.roundId }),
  },
  {
    name: "a page of topics with their people and what is unread",
    statements: 6,
    run: () => ada.ask(TOPICS, { id: channelId }),
  },
  {
    name: "a page of twenty messages without reactions, quotes or a summary",
    statements: 5,
    run: () => ada.ask(REACTED, { id: topicId }),
  },
  {
    name: "a page of twenty messages with reactions",
    statements: 6,
    run: () => ada.ask(REACTED, { id: reactedTopicId }),
  },
  {
    name: "a page of messages under a summary",
    statements: 6,
    run: () => ada.ask(REACTED, { id: summarisedTopicId }),
  },
  {
    name: "a page of twenty messages with quotes",
    statements: 6,
    run: () => ada.ask(REACTED, { id: quotingTopicId }),
  },
  {
    name: "a page of twenty messages with what one has marked among them",
    statements: 5,
    run: () => ada.ask(MARKED, { id: topicId }),
  },
  {
    name: "a page of bookmarks, with messages, authors and topics",
    statements: 7,
    run: () => ada.ask(BOOKMARKS),
  },
  {
    name: "writing a note",
    statements: 9,
    run: () => ada.ask(SAVE_BOOKMARK, { id: markedId, note: `Notiz ${++notes}`, version: notes }),
  },
  {
    name: "saying something, with something unread before it",
    statements: 10,
    run: () => ada.ask(POST, { input: { id: newId(), topicId, body: "Noch ein Satz" } }),
  },
  {
    name: "saying something, all else being read",
    statements: 10,
    run: () => ada.ask(POST, { input: { id: newId(), topicId: readTopicId, body: "Noch ein Satz" } }),
  },
  {
    name: "saying what has gathered: ten for all together, two for each of twenty",
    statements: 50,
    run: () => ada.ask(POST_MESSAGES, { input: { topicId: readTopicId, messages: gathered(20) } }),
  },
  {
    name: "marking as read",
    statements: 8,
    run: () => ada.ask(MARK_READ, { topicId, upTo: ++readTo }),
  },
];
let readTo = 0;
let notes = 0;
let markedId = "";

function gathered(count: number): object[] {
  return Array.from({ length: count }, (_, n) => ({ id: newId(), body: `Unterwegs notiert ${n}` }));
}

describe("statements", () => {
  test.each(hot)("$name: $statements", async ({ statements, run }) => {
    expect(await statementsOf(run)).toHaveLength(statements);
  });

  test("no more of them in a network with many people, topics and messages", async () => {
    topicId = await fill({ topics: 60, messages: 60, people: 40 });
    await markAll(topicId);
    for (let n = 0; n < 8; n++) await world.channel();
    readTo = 0;
    for (const { statements, run } of hot) expect(await statementsOf(run)).toHaveLength(statements);
  });
});

describe("plans", () => {
  const reads = [
    "message",
    "message_reaction",
    "topic",
    "mention",
    "message_version",
    "topic_participant",
    "read_mark",
    "bookmark",
  ];
  const growing = new Set([...reads, "event", "session", "person", "role"]);

  interface Plan {
    "Node Type": string;
    "Plan Rows": number;
    "Relation Name"?: string;
    "Index Name"?: string;
    Plans?: Plan[];
  }
  const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

  async function planOf(query: string): Promise<Plan[]> {
    // Literals were made parameters, also where the grammar knows none.
    const text = query.replace(/interval \$\d+/g, "interval '1 day'");
    const [row] = await hub.database.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
      `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`,
    );
    return nodesOf(row!["QUERY PLAN"][0].Plan);
  }

  beforeAll(async () => {
    await fillElsewhere();
    await hub.database.query(`ANALYZE`);
  });

  test("every hot read finds its rows by an index and sorts no table", async () => {
    const { round } = await ada.ask<{ round: { stream: string; position: string } }>(POSITIONS, {
      roundId: world.roundId,
    });
    const after = round.position.replace(/\d+$/, "1");
    const missed = `query ($stream: ID!, $after: String!) { eventsAfter(stream: $stream, after: $after) { to events { seq } } }`;
    const runs = [
      ...hot.slice(0, 8).map(({ run }) => run),
      () => ada.ask(missed, { stream: round.stream, after }),
    ];
    const queries = new Set<string>();
    for (const run of runs) for (const query of await statementsOf(run)) queries.add(query);
    const selects = [...queries].filter((query) => /^(SELECT|WITH)/.test(query));
    expect(selects.some((query) => query.includes("FROM event"))).toBe(true);

    const found: Record<string, string[]> = {};
    const wrong: { query: string; why: string }[] = [];
    for (const query of selects) {
      const nodes = await planOf(query);
      found[query] = nodes.flatMap((node) => node["Index Name"] ?? []);
      for (const node of nodes) {
        const { "Node Type": kind, "Relation Name": table = "", "Plan Rows": rows } = node;
        if (kind === "Seq Scan" && growing.has(table)) wrong.push({ query, why: `reads all of ${table}` });
        if (kind === "Sort" && rows > 1_000) wrong.push({ query, why: `sorts ${rows} rows` });
      }
    }
    expect(wrong).toEqual([]);
    const of = (part: string): string[] =>
      Object.entries(found).find(([query]) => query.includes(part))?.[1] ?? [];
    expect(of("FROM topic WHERE channel_id")).toEqual(["topic_by_recency"]);
    expect(of("message.number BETWEEN").filter((name) => name.startsWith("message"))).toEqual([
      "message_in_topic",
    ]);
    expect(of("SELECT seq, kind")).toEqual(["event_pkey"]);
    expect(selects.length).toBeGreaterThanOrEqual(18);
  });
});

/** A large network beside ours, so that reading everything would be a mistake. */
async function fillElsewhere(): Promise<void> {
  const roundId = await world.round();
  const people = `INSERT INTO person (id, email, given_name, family_name, created_at)
    SELECT gen_random_uuid(), 'viele' || n || '@test.example', 'Viele', n::text, now() FROM generate_series(1, 3000) AS n`;
  const roles = `INSERT INTO role (id, person_id, round_id, kind, since)
    SELECT gen_random_uuid(), id, $1, 'FUNDER', now() FROM person WHERE given_name = 'Viele'`;
  const sessions = `INSERT INTO session (id, person_id, token_hash, started_at, last_seen_at, expires_at, device, opened_by)
    SELECT gen_random_uuid(), id, sha256(id::text::bytea), now(), now(), now() + interval '1 day', 'Test', 'PASSWORD'
    FROM person WHERE given_name = 'Viele'`;
  const channels = `INSERT INTO channel (id, round_id, name, description, audience, created_by, created_at)
    SELECT gen_random_uuid(), $1, 'kanal ' || n, 'Einer von vielen', 'NETWORK', $2, now() FROM generate_series(1, 300) AS n`;
  const topics = `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at)
    SELECT gen_random_uuid(), id, 'Thema ' || n, $2, now(), 3, now() - n * interval '1 minute'
    FROM channel, generate_series(1, 50) AS n WHERE round_id = $1`;
  const isElsewhere = `channel_id IN (SELECT id FROM channel WHERE round_id = $1)`;
  const messages = `INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
    SELECT gen_random_uuid(), topic.id, n, $2, 'Satz', now() 
    FROM topic, generate_series(1, 3) AS n WHERE ${isElsewhere}`;
  const rest = [
    `INSERT INTO topic_participant SELECT id, $2::uuid, 3 FROM topic WHERE ${isElsewhere}`,
    `INSERT INTO read_mark (person_id, topic_id, number) SELECT person.id, topic.id, 1 FROM topic
     JOIN person ON given_name = 'Viele' AND family_name = (1 + abs(hashtext(topic.id::text)) % 3000)::text
     WHERE ${isElsewhere} AND $2::uuid IS NOT NULL`,
    `INSERT INTO mention SELECT m.id, topic_id, number, $2::uuid, CASE WHEN number = 1 THEN 'ALL' ELSE 'PERSON:' || m.id END FROM message m JOIN topic t ON t.id = topic_id WHERE ${isElsewhere}`,
    `INSERT INTO bookmark (person_id, message_id, note, version, marked_at)
     SELECT person.id, m.id, 'Notiz', 1, now() FROM message m JOIN topic t ON t.id = topic_id
     JOIN person ON given_name = 'Viele' AND family_name = (1 + abs(hashtext(m.id::text)) % 3000)::text
     WHERE ${isElsewhere} AND $2::uuid IS NOT NULL`,
    `INSERT INTO message_reaction SELECT m.id, $2::uuid, 'THANKS', now() FROM message m JOIN topic t ON t.id = topic_id WHERE ${isElsewhere}`,
    `INSERT INTO message_version SELECT m.id, 1, 'Satz', now() FROM message m JOIN topic t ON t.id = topic_id
     WHERE ${isElsewhere} AND $2::uuid IS NOT NULL`,
  ];
  await hub.database.query(people);
  await hub.database.query(roles, [roundId]);
  await hub.database.query(sessions);
  for (const fill of [channels, topics, messages, ...rest]) await hub.database.query(fill, [roundId, ada.id]);
  for (const stream of [`round:${roundId}`, `round:${world.roundId}`]) {
    await hub.database.query(
      `WITH counted AS (INSERT INTO counter AS c (stream, last_seq) VALUES ($1, 10000)
         ON CONFLICT (stream) DO UPDATE SET last_seq = c.last_seq + 10000 RETURNING last_seq - 10000 AS before)
       INSERT INTO event (stream, seq, kind, audience, payload)
       SELECT $1, before + n, 'roster.changed', 'round', '{}' FROM counted, generate_series(1, 10000) AS n`,
      [stream],
    );
  }
}
