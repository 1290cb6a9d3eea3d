import { randomUUID } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";

const built = (file) => pathToFileURL(path.resolve(import.meta.dirname, "../../dist/server", file)).href;

/** Messages of a topic, and topics that are talked about at the same time. */
const perTopic = 25;
const sideBySide = 40;
/** Channels in which topics are started: so few that each has a full page of them, however short the past is. */
const busy = 12;
const sentences = 20_000;
const year = 365.25 * 24 * 3_600_000;

/**
 * Fills a migrated database with a network that has talked for ten years: people, places, channels, topics, messages
 * and what makes them findable. `pool`: a pg pool. Answers with ids to measure with.
 */
export async function fillNetwork(
  pool,
  { messages = 1_000_000, channels = 60, people = 500, places = 20, years = 10, until = new Date() } = {},
) {
  const { stemsIn } = await import(built("search/words/words-of.js"));
  const roundId = randomUUID();
  const channelIds = Array.from({ length: channels }, () => randomUUID());
  const personIds = Array.from({ length: people }, () => randomUUID());
  const placeIds = Array.from({ length: places }, () => randomUUID());
  const from = new Date(until.getTime() - years * year);
  const topics = Math.ceil(messages / perTopic);

  const client = await pool.connect();
  const ask = (sql, parameters = []) => client.query(sql, parameters);
  try {
    await network(ask, { roundId, channelIds, personIds, placeIds, from });
    await vocabulary(ask, roundId, stemsIn);
    await ask(`DROP INDEX search_by_words, search_titles_by_words, search_names_by_words`);
    await ask(
      `CREATE TEMP TABLE filled_topic AS
      SELECT n, gen_random_uuid() AS id, ($1::uuid[])[1 + n % $2::int] AS channel_id
      FROM generate_series(0, $3::int - 1) AS n`,
      [channelIds, Math.min(busy, channels), topics + sideBySide],
    );
    await ask(`CREATE UNIQUE INDEX ON filled_topic (n)`);
    await ask(`ANALYZE filled_topic, filled_sentence`);
    await ask(
      `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at, excerpt,
         resolved_at, resolved_by)
       SELECT t.id, t.channel_id, left(s.body, 80), p.id, began, $3::int, began + interval '14 days', left(s.body, 200),
         CASE WHEN t.n % 3 = 0 THEN began + interval '10 days' END, CASE WHEN t.n % 3 = 0 THEN p.id END
       FROM filled_topic t
         JOIN filled_sentence s ON s.n = t.n % $4::int
         JOIN LATERAL (SELECT ($1::uuid[])[1 + (t.n * 7) % array_length($1::uuid[], 1)] AS id) AS p ON true
         JOIN LATERAL (SELECT $2::timestamptz + (t.n / $5::int) * $6::double precision * interval '1 second' AS began) AS b ON true`,
      [personIds, from, perTopic, sentences, sideBySide, (years * year) / 1000 / (topics / sideBySide)],
    );
    // In pieces, so that one transaction does not grow without end.
    const piece = 100_000;
    for (let first = 0; first < messages; first += piece) {
      await ask(messageRows, [
        ...[first, Math.min(first + piece, messages) - 1, sideBySide, perTopic, sentences, personIds],
        ...[from, (years * year) / 1000 / messages, roundId, placeIds],
      ]);
    }
    await ask(topicEntries, [roundId]);
    await ask(`INSERT INTO topic_participant (topic_id, person_id, last_number)
      SELECT topic_id, author_id, max(number) FROM message GROUP BY topic_id, author_id ON CONFLICT DO NOTHING`);
    await ask(`UPDATE topic t SET last_number = m.last, last_activity_at = m.at FROM (
      SELECT topic_id, max(number) AS last, max(posted_at) AS at FROM message GROUP BY topic_id) AS m WHERE m.topic_id = t.id`);
    await ask(`SET maintenance_work_mem = '256MB'`);
    await ask(
      `CREATE INDEX search_by_words ON search_entry USING gin (words, scope) WITH (fastupdate = off)`,
    );
    for (const [name, kinds] of [
      ["titles", "kind <> 'MESSAGE'"],
      ["names", "kind NOT IN ('MESSAGE', 'TOPIC')"],
    ]) {
      await ask(
        `CREATE INDEX search_${name}_by_words ON search_entry USING gin (words, scope) WITH (fastupdate = off) WHERE ${kinds}`,
      );
    }
    await ask(`VACUUM ANALYZE`);
  } finally {
    client.release();
  }
  return { roundId, channelIds, personIds, placeIds };
}

async function network(ask, { roundId, channelIds, personIds, placeIds, from }) {
  const programmeId = randomUUID();
  await ask(`INSERT INTO programme (id, name) VALUES ($1, 'Programm')`, [programmeId]);
  await ask(
    `INSERT INTO round (id, programme_id, title, start_label, starts_on, ends_on, capacity, funding_notice, created_at)
     VALUES ($1, $2, 'Förderrunde', 'Damals', $3::date, $3::date + 4000, 100, 'Gefördert', $3)`,
    [roundId, programmeId, from],
  );
  await ask(
    `INSERT INTO person (id, email, given_name, family_name, created_at)
     SELECT id, 'person' || n || '-' || id || '@test.example',
       (ARRAY['Anna','Bernd','Clara','David','Emine','Frank','Greta','Hasan','Ina','Jonas'])[1 + n % 10],
       (ARRAY['Adler','Bauer','Celik','Demir','Ernst','Fuchs','Groß','Huber','Ilg','Jung','Klein'])[1 + n % 11], $2
     FROM unnest($1::uuid[]) WITH ORDINALITY AS p (id, n)`,
    [personIds, from],
  );
  await ask(
    `INSERT INTO place (id, round_id, name, owner_key, created_at)
     SELECT p.id, $2, o.name, o.key, $3 FROM unnest($1::uuid[]) WITH ORDINALITY AS p (id, n)
       JOIN (SELECT key, name, row_number() OVER (ORDER BY key) AS n FROM organisation WHERE type = 'STADT') AS o USING (n)`,
    [placeIds, roundId, from],
  );
  await ask(
    `INSERT INTO process (place_id, phase, template_version) SELECT id, 'PREPARING', 0 FROM unnest($1::uuid[]) AS p (id)`,
    [placeIds],
  );
  await ask(
    `INSERT INTO role (id, person_id, round_id, place_id, kind, since)
     SELECT gen_random_uuid(), id, $2, CASE WHEN n > 3 THEN ($3::uuid[])[1 + n % array_length($3::uuid[], 1)] END,
       CASE WHEN n > 3 THEN 'TEAM_MEMBER' ELSE 'STAFF' END, $4
     FROM unnest($1::uuid[]) WITH ORDINALITY AS p (id, n)`,
    [personIds, roundId, placeIds, from],
  );
  await ask(
    `INSERT INTO channel (id, round_id, name, description, audience, created_by, created_at)
     SELECT id, $2, 'kanal-' || n, 'Einer von vielen',
       CASE WHEN n % 12 = 0 THEN 'STAFF' WHEN n % 6 = 0 THEN 'TEAMS' ELSE 'NETWORK' END, $3, $4
     FROM unnest($1::uuid[]) WITH ORDINALITY AS c (id, n)`,
    [channelIds, roundId, personIds[0], from],
  );
}

/** Sentences whose words are as unevenly spread as in life; "Beteiligung" stands in about a third of all messages. */
async function vocabulary(ask, roundId, stemsIn) {
  const random = seeded(2019);
  const { knownWords } = await import(built("search/words/known-parts.js"));
  const bases = [...knownWords];
  const pick = (list) => list[Math.floor(random() * list.length)];
  const syllables = [
    "ba",
    "ner",
    "lo",
    "stig",
    "mu",
    "ker",
    "ta",
    "wis",
    "le",
    "hol",
    "gra",
    "fi",
    "sen",
    "dor",
    "pel",
  ];
  const words = Array.from({ length: 40_000 }, (_, n) => {
    if (n < 600) return capital(bases[(n * 7) % bases.length]);
    if (n % 3 === 0) return capital(pick(bases) + pick(bases));
    return capital(pick(syllables) + pick(syllables) + pick(syllables) + pick(syllables));
  });
  // Zipf: the n-th word is met about 1/n as often as the first.
  const some = () => words[Math.floor(Math.exp(random() * Math.log(words.length))) - 1] ?? words[0];
  const rows = Array.from({ length: sentences }, (_, n) => {
    const chosen = Array.from({ length: 8 + Math.floor(random() * 8) }, some);
    if (n % 8 === 0) chosen[3] = "Beteiligung";
    if (n % 40 === 0) chosen[5] = "Bürgerbeteiligung";
    const body = `${chosen.join(" ")}.`;
    return { n, body, stems: stemsIn(body) };
  });
  await ask(`CREATE TEMP TABLE filled_sentence (n integer PRIMARY KEY, body text, words tsvector)`);
  for (let first = 0; first < rows.length; first += 2_000) {
    await ask(
      `INSERT INTO filled_sentence SELECT n, body, array_to_tsvector(stems)
       FROM json_to_recordset($1) AS s (n integer, body text, stems text[])`,
      [JSON.stringify(rows.slice(first, first + 2_000))],
    );
  }
  const distinct = new Map(
    [...words, "Beteiligung", "Bürgerbeteiligung"].map((word) => [word.toLowerCase(), word]),
  );
  const known = [...distinct.values()]
    .map((shown) => ({ shown, stem: stemsIn(shown)[0] }))
    .filter(({ stem }) => stem);
  const { fold } = await import(built("search/words/fold.js"));
  await ask(
    `INSERT INTO search_word (round_id, audience, word, shown, stem, near, entry_id)
     SELECT $1, 'network', word, shown, stem, near_words(word), gen_random_uuid()
     FROM json_to_recordset($2) AS w (word text, shown text, stem text) ON CONFLICT DO NOTHING`,
    [roundId, JSON.stringify(known.map((row) => ({ ...row, word: fold(row.shown) })))],
  );
}

/** One in a thousand of the words at the end of messages is the same. */
const messageRows = `
  WITH made AS MATERIALIZED (
    SELECT i, gen_random_uuid() AS id, t.id AS topic_id, t.channel_id, 1 + (i % ($3::int * $4::int)) / $3::int AS number,
      ($6::uuid[])[1 + floor(random() ^ 2 * array_length($6::uuid[], 1))::int] AS author_id,
      date_trunc('milliseconds', $7::timestamptz + i * $8::double precision * interval '1 second') AS at,
      a.body || ' ' || b.body || ' ' || c.body || ' Zeichen' || (i * 7919 % 1000003) AS body,
      a.words || b.words || c.words || array_to_tsvector(ARRAY['zeichen' || (i * 7919 % 1000003)]) AS words
    FROM (SELECT i, floor(random() * $5)::int AS one, floor(random() * $5)::int AS two, floor(random() * $5)::int AS three
      FROM generate_series($1::bigint, $2::bigint) AS i) AS chosen
      JOIN filled_topic t ON t.n = (i / ($3::int * $4::int)) * $3::int + i % $3::int
      JOIN filled_sentence a ON a.n = one JOIN filled_sentence b ON b.n = two JOIN filled_sentence c ON c.n = three),
  said AS (
    INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
    SELECT id, topic_id, number, author_id, body, at FROM made)
  INSERT INTO search_entry (id, round_id, kind, audience, at, parent_id, scope, words)
  SELECT m.id, $9::uuid, 'MESSAGE', lower(c.audience), m.at, m.topic_id, ARRAY[
      lower(c.audience) || '/MESSAGE@' || $9::uuid::text, to_char(m.at AT TIME ZONE 'UTC', 'YYYY-MM'),
      to_char(m.at AT TIME ZONE 'UTC', 'YYYY'), 'c' || right(m.channel_id::text, 12), 'p' || right(m.author_id::text, 12),
      'o' || right((($10::uuid[])[1 + i % array_length($10::uuid[], 1)])::text, 12)]
      || CASE WHEN i % 50 = 0 THEN ARRAY['file'] ELSE '{}' END,
    m.words
  FROM made m JOIN channel c ON c.id = m.channel_id ORDER BY i`;

const topicEntries = `
  INSERT INTO search_entry (id, round_id, kind, audience, at, parent_id, scope, words)
  SELECT t.id, c.round_id, 'TOPIC', lower(c.audience), t.started_at, t.id, ARRAY[
      lower(c.audience) || '/TOPIC@' || c.round_id, to_char(t.started_at AT TIME ZONE 'UTC', 'YYYY-MM'),
      to_char(t.started_at AT TIME ZONE 'UTC', 'YYYY'), 'c' || right(c.id::text, 12), 'p' || right(t.started_by::text, 12)]
      || CASE WHEN t.resolved_at IS NOT NULL THEN ARRAY['resolved'] ELSE '{}' END, s.words
  FROM topic t JOIN channel c ON c.id = t.channel_id JOIN filled_topic f ON f.id = t.id
    JOIN filled_sentence s ON s.n = f.n % ${sentences}
  WHERE c.round_id = $1`;

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** The same numbers each time. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
