import { randomUUID } from "node:crypto";
import { pathToFileURL } from "node:url";
import { inRoot } from "../../../server/tools/project.mjs";
import { signIn } from "./stage.mjs";

/** Bausteine of a place: those of the template, and what it has added. */
const ownBlocks = 3;
const offices = 8;
const facilitators = 60;

/**
 * Fills a migrated database with a round whose places have been under way for years: people with their roles,
 * Bausteine and what happened to them, an update each week, a decision each quarter. Answers with the round and with
 * tokens of its office.
 */
export async function fillPlaces(database, { places, years }) {
  const { firstTemplate } = await import(
    pathToFileURL(inRoot("dist/server/features/process/first-template.js")).href
  );
  const roundId = randomUUID();
  // One connection: what is written down on the way is known to it alone.
  const client = await database.pool.connect();
  const ask = async (sql, parameters = []) => (await client.query(sql, parameters)).rows;
  try {
    const office = await network(ask, { roundId, places, years });
    await processes(ask, firstTemplate);
    await updates(ask, roundId, years);
    await decisions(ask, years);
    await ask(`DROP TABLE filled_place, filled_person`);
    await ask(`VACUUM ANALYZE`);
    return { roundId, tokens: await Promise.all(office.map((id) => signIn(database, id))) };
  } finally {
    client.release();
  }
}

async function network(ask, { roundId, places, years }) {
  const programmeId = randomUUID();
  await ask(`INSERT INTO programme (id, name) VALUES ($1, 'Programm')`, [programmeId]);
  await ask(
    `INSERT INTO round (id, programme_id, title, start_label, starts_on, ends_on, capacity, funding_notice, created_at)
     VALUES ($1, $2, 'Förderrunde', 'Damals', now() - $3 * interval '1 year', now() + interval '1 year', 500, 'Gefördert', now())`,
    [roundId, programmeId, years],
  );
  await ask(
    `INSERT INTO place (id, round_id, name, owner_key, created_at)
     SELECT gen_random_uuid(), $1, name, key, now() - $3 * interval '1 year'
     FROM organisation WHERE type IN ('STADT', 'GEMEINDE') ORDER BY key LIMIT $2`,
    [roundId, places, years],
  );
  await ask(
    `CREATE TEMP TABLE filled_place AS
     SELECT id, owner_key, (row_number() OVER (ORDER BY owner_key) - 1)::int AS n FROM place WHERE round_id = $1`,
    [roundId],
  );
  await ask(`INSERT INTO place_member (place_id, organisation_key) SELECT id, owner_key FROM filled_place`);
  return people(ask, roundId);
}

/** A lead, a deputy, four in the team and two who accompany each place; one place in twenty has no lead. */
async function people(ask, roundId) {
  await ask(
    `CREATE TEMP TABLE filled_person AS SELECT gen_random_uuid() AS id, n FROM generate_series(0,
       (SELECT count(*)::int * 6 FROM filled_place) + ${offices + facilitators} - 1) AS n`,
  );
  await ask(
    `INSERT INTO person (id, email, given_name, family_name, created_at)
     SELECT id, id || '@bench.example', 'Person', 'Nr' || n, now() FROM filled_person`,
  );
  const role = (select) =>
    ask(`INSERT INTO role (id, person_id, round_id, place_id, kind, since) ${select}`, [roundId]);
  await role(
    `SELECT gen_random_uuid(), id, $1, NULL, 'STAFF', now() - interval '1 year' FROM filled_person WHERE n < ${offices}`,
  );
  await role(
    `SELECT gen_random_uuid(), person.id, $1, place.id, 'FACILITATOR', now() - interval '1 year'
     FROM filled_place place CROSS JOIN generate_series(0, 1) AS turn
       JOIN filled_person person ON person.n = ${offices} + (place.n + turn * 7) % ${facilitators}`,
  );
  await role(
    `SELECT gen_random_uuid(), person.id, $1, place.id,
       (ARRAY['PROJECT_LEAD', 'DEPUTY_LEAD', 'TEAM_MEMBER', 'TEAM_MEMBER', 'TEAM_MEMBER', 'TEAM_MEMBER'])[1 + turn],
       now() - interval '1 year'
     FROM filled_place place CROSS JOIN generate_series(0, 5) AS turn
       JOIN filled_person person ON person.n = ${offices + facilitators} + place.n * 6 + turn
     WHERE turn > 0 OR place.n % 20 <> 19`,
  );
  return (await ask(`SELECT id FROM filled_person WHERE n < ${offices} ORDER BY n`)).map(({ id }) => id);
}

/** The n-th place has got as far as the n-th Baustein, round and round. */
async function processes(ask, template) {
  await ask(
    `INSERT INTO process (place_id, phase, paused_from, pause_reason, template_version)
     SELECT id, CASE WHEN n % 20 = 17 THEN 'PAUSED' ELSE phase END, CASE WHEN n % 20 = 17 THEN phase END,
       CASE WHEN n % 20 = 17 THEN 'Wechsel der Leitung' END, 0
     FROM filled_place, LATERAL (SELECT (ARRAY['ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION'])[1 + n % 9 / 3] AS phase) AS p`,
  );
  const own = Array.from({ length: ownBlocks }, (_, n) => ({
    key: null,
    title: `Eigener Baustein ${n + 1}`,
    phase: template[n * 3].phase,
  }));
  const blocks = [...template, ...own].map(({ key, title, phase }) => ({ key, title, phase }));
  await ask(
    `INSERT INTO building_block (id, place_id, position, title, phase, description, state, starts_on, ends_on, started_at,
       done_at, template_key)
     SELECT gen_random_uuid(), place.id, block.position, block.title, block.phase, 'Was zu tun ist. '::text, state,
       now() + (block.position - place.n % 9) * interval '60 days' - interval '50 days',
       now() + (block.position - place.n % 9) * interval '60 days' + (place.n % 3 - 1) * interval '9 days',
       CASE WHEN state <> 'PLANNED' THEN now() END, CASE WHEN state = 'DONE' THEN now() END, block.key
     FROM filled_place place,
       ROWS FROM (json_to_recordset($1) AS (key text, title text, phase text)) WITH ORDINALITY
         AS block (key, title, phase, position),
       LATERAL (SELECT CASE WHEN (block.position - 1) % 9 < place.n % 9 THEN 'DONE'
         WHEN block.position - 1 = place.n % 9 THEN 'ACTIVE' ELSE 'PLANNED' END AS state) AS s`,
    [JSON.stringify(blocks)],
  );
  await ask(
    `INSERT INTO process_change (place_id, number, block_id, kind, note, made_by, made_at)
     SELECT block.place_id, row_number() OVER (PARTITION BY block.place_id ORDER BY block.id, turn), block.id,
       (ARRAY['ADDED', 'CHANGED', 'STARTED', 'CHANGED', 'COMPLETED'])[turn], block.title, NULL, now() - interval '30 days'
     FROM building_block block JOIN filled_place place ON place.id = block.place_id, generate_series(1, 5) AS turn`,
  );
  await ask(
    `UPDATE process SET last_change = (SELECT count(*) FROM process_change c WHERE c.place_id = process.place_id)
     WHERE place_id IN (SELECT id FROM filled_place)`,
  );
}

/** Each week; one in ten for the team alone, one place in ten has fallen silent. */
async function updates(ask, roundId, years) {
  const words =
    "Die Gespräche in den Ortsteilen laufen, die Vorlage für den Ausschuss ist in Arbeit. ".repeat(4);
  await ask(
    `INSERT INTO progress_update (id, round_id, place_id, author_id, saved_at, published_at, published_by, health, going,
       stuck, needs, visibility, for_funder, version)
     SELECT gen_random_uuid(), $1, place.id, person.id, at, at, person.id,
       (ARRAY['GREEN', 'GREEN', 'GREEN', 'YELLOW', 'RED'])[1 + (place.n * 3 + week) % 5], $2, $2, '',
       (ARRAY['TEAM', 'MODERATION', 'MODERATION', 'NETWORK', 'NETWORK', 'NETWORK', 'NETWORK', 'NETWORK', 'NETWORK', 'NETWORK'])
         [1 + (place.n + week) % 10], false, 1
     FROM filled_place place, generate_series(CASE WHEN place.n % 10 = 3 THEN 7 ELSE 0 END, $3::int - 1) AS week,
       LATERAL (SELECT now() - week * interval '7 days' - place.n * interval '13 minutes' AS at) AS t,
       filled_person person WHERE person.n = ${offices + facilitators} + place.n * 6 + 1`,
    [roundId, words, Math.round(years * 52)],
  );
}

/** Each quarter, and the next one is planned. */
async function decisions(ask, years) {
  await ask(
    `CREATE TEMP TABLE filled_body AS SELECT gen_random_uuid() AS id, place.id AS place_id, place.n, person.id AS by
     FROM filled_place place JOIN filled_person person ON person.n = ${offices + facilitators} + place.n * 6 + 1`,
  );
  await ask(
    `INSERT INTO decision_body (id, place_id, name, kind, submission_lead_days, created_by, created_at, version)
     SELECT id, place_id, 'Gemeinderat', 'GEMEINDERAT', 14, by, now(), 1 FROM filled_body`,
  );
  await ask(
    `INSERT INTO decision (id, place_id, body_id, is_public, title, state, meets_on, submit_by, created_by, created_at, version)
     SELECT gen_random_uuid(), place_id, id, true, 'Beschluss im Quartal', CASE WHEN quarter < 0 THEN 'PLANNED' ELSE 'DECIDED' END,
       day, day - 14, by, now(), 1
     FROM filled_body, generate_series(-1, $1::int - 1) AS quarter,
       LATERAL (SELECT (now() - quarter * interval '91 days' - (n % 80) * interval '1 day')::date AS day) AS d`,
    [years * 4],
  );
  await ask(`DROP TABLE filled_body`);
}
