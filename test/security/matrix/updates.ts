import { randomUUID } from "node:crypto";
import { newId } from "../../factories/world.js";
import type { Caller } from "./columns.js";
import type { Way } from "./fields.js";
import { type Line, rowsOf, type Row } from "./row.js";
import type { Stage } from "./stage.js";

type At = "own" | "neighbour" | "foreign";
type Kind = "begun" | "submitted" | "TEAM" | "MODERATION" | "NETWORK" | "FUNDER";

/** At each of three places: drafts and updates by somebody who is none of the callers. */
export interface UpdateStage {
  at: Record<At, Record<Kind, string>>;
  /** Published by the scribe for real, for the own place's moderation, then released to the network. */
  told: string;
}

const everyPlace: At[] = ["own", "neighbour", "foreign"];
const kinds: Kind[] = ["begun", "submitted", "TEAM", "MODERATION", "NETWORK", "FUNDER"];

export async function furnishUpdates(stage: Stage): Promise<UpdateStage> {
  const at = {} as UpdateStage["at"];
  for (const where of everyPlace) {
    at[where] = {} as Record<Kind, string>;
    for (const kind of kinds) at[where][kind] = await updateBy(stage, where, kind, stage.scribe.id);
  }
  // What is really done, so that there are topics: by the own lead.
  const { lead } = stage.people;
  const told = newId();
  const placeId = stage.place.own;
  const [block] = await stage.query<{ id: string }>(
    `SELECT id FROM building_block WHERE place_id = $1 AND position IS NOT NULL LIMIT 1`,
    [placeId],
  );
  const input = {
    id: told,
    placeId,
    health: "GREEN",
    going: "Es geht",
    visibility: "MODERATION",
    blockId: block!.id,
  };
  await lead.ask(`mutation ($input: SaveUpdateDraftInput!) { saveUpdateDraft(input: $input) { id } }`, {
    input,
  });
  await lead.ask(`mutation ($id: ID!) { publishUpdate(id: $id, version: 1) { id } }`, { id: told });
  await lead.ask(
    `mutation ($id: ID!) { releaseUpdate(id: $id, version: 2, visibility: NETWORK, forFunder: true) { id } }`,
    { id: told },
  );
  await stage.query(`INSERT INTO update_question (update_id, topic_id) VALUES ($1, $2)`, [
    told,
    stage.room.network.topicId,
  ]);
  return { at, told };
}

async function updateBy(stage: Stage, at: At, kind: Kind, by: string): Promise<string> {
  const id = newId();
  const isDraft = kind === "begun" || kind === "submitted";
  const visibility = isDraft ? "TEAM" : kind === "FUNDER" ? "NETWORK" : kind;
  await stage.query(
    `INSERT INTO progress_update (id, round_id, place_id, author_id, saved_at, submitted_at, published_at,
       published_by, health, going, stuck, needs, visibility, for_funder, version)
     VALUES ($1, $2, $3, $4, now(), $5, $6, $7, 'YELLOW', 'Es geht', '', '', $8, $9, 1)`,
    [
      ...[id, at === "foreign" ? stage.foreignRoundId : stage.roundId, stage.place[at], by],
      ...[
        kind === "submitted" ? new Date() : null,
        isDraft ? null : new Date("2019-01-01"),
        isDraft ? null : by,
      ],
      ...[visibility, kind === "FUNDER"],
    ],
  );
  if (!isDraft) {
    await stage.query(
      `INSERT INTO update_version
         (update_id, version, health, going, stuck, needs, visibility, for_funder, written_at, written_by)
       VALUES ($1, 1, 'YELLOW', 'Es geht', '', '', $2, $3, now(), $4)`,
      [id, visibility, kind === "FUNDER", by],
    );
  }
  return id;
}

/** A fresh one, by the caller or by somebody else. */
const fresh =
  (at: At, kind: Kind, isOwn = false) =>
  async (stage: Stage, caller: Caller): Promise<{ id: string }> => ({
    id: await updateBy(stage, at, kind, (isOwn && stage.people[caller].id) || stage.scribe.id),
  });
const known = (at: At, kind: Kind) => (stage: Stage) => ({ id: stage.updates.at[at][kind] });
const told = (stage: Stage) => ({ id: stage.updates.told });
const nowhere: Line = ["nothing there", "------- --- !!", () => ({ id: randomUUID() })];

const update = "query ($id: ID!) { update(id: $id)";
const place = "query ($id: ID!) { place(id: $id)";
const of = (at: At) => (stage: Stage) => ({ id: stage.place[at] });

// prettier-ignore
export const updateQueries: Row[] = [
  ...rowsOf("Query.update", `${update} { id } }`, [
    //                             SGFLDMU NER CO
    ["own, being written", "       ------- --- !!", known("own", "begun")],
    ["own, submitted", "           ---++-- --- !!", known("own", "submitted")],
    ["one's own draft", "          --++++- --- !!", fresh("own", "begun", true)],
    ["own, for the team", "        ---+++- --- !!", known("own", "TEAM")],
    ["own, for moderation", "      +-++++- --- !!", known("own", "MODERATION")],
    ["own, for the network", "     ++++++- +-- !!", known("own", "NETWORK")],
    ["own, for the ministry", "    +++++++ +-- !!", known("own", "FUNDER")],
    ["neighbour's, team", "        ------- +-- !!", known("neighbour", "TEAM")],
    ["neighbour's, moderation", "  +------ +-- !!", known("neighbour", "MODERATION")],
    ["foreign, moderation", "      ------- -+- !!", known("foreign", "MODERATION")],
    ["foreign, ministry", "        ------- -+- !!", known("foreign", "FUNDER")],
    nowhere,
  ]),
].map(trimmed);

const saved = (at: At) => (stage: Stage) => ({
  input: { id: newId(), placeId: stage.place[at], health: "GREEN", going: "Es geht" },
});
const written =
  (at: At, kind: Kind, isOwn = false) =>
  async (stage: Stage, caller: Caller) => {
    const { id } = await fresh(at, kind, isOwn)(stage, caller);
    return { input: { id, placeId: stage.place[at], version: 1, going: "Anders" } };
  };
const edited = (at: At, kind: Kind) => async (stage: Stage, caller: Caller) => ({
  input: { ...(await fresh(at, kind)(stage, caller)), version: 1, health: "RED", going: "Anders" },
});
/** Another one each time: the same once more would change nothing. */
const rhythm = (at: At) => (stage: Stage, caller: Caller) => ({
  placeId: stage.place[at],
  weeks: caller === "deputy" ? 4 : 2,
});

// prettier-ignore
export const updateMutations: Row[] = [
  ...rowsOf("Mutation.saveUpdateDraft", `mutation ($input: SaveUpdateDraftInput!) { saveUpdateDraft(input: $input) { id } }`, [
    //                             SGFLDMU NER CO
    ["own, new", "                 xx++++x x-- !!", saved("own")],
    ["neighbour's, new", "         xxxxxxx +-- !!", saved("neighbour")],
    ["foreign, new", "             ------- -+- !!", saved("foreign")],
    ["one's own draft", "          --++++- --- !!", written("own", "begun", true)],
    ["another's draft", "          ------- --- !!", written("own", "begun")],
    ["another's, submitted", "     ---++-- --- !!", written("own", "submitted")],
  ]),
  ...rowsOf("Mutation.submitUpdateDraft", `mutation ($id: ID!) { submitUpdateDraft(id: $id, version: 1) { id } }`, [
    ["one's own", "                --++++- --- !!", fresh("own", "begun", true)],
    ["another's", "                ------- --- !!", fresh("own", "begun")],
    ["another's, submitted", "     ---xx-- --- !!", fresh("own", "submitted")],
    nowhere,
  ]),
  ...rowsOf("Mutation.publishUpdate", `mutation ($id: ID!) { publishUpdate(id: $id, version: 1) { id } }`, [
    ["one's own", "                --x++x- --- !!", fresh("own", "begun", true)],
    ["another's", "                ------- --- !!", fresh("own", "begun")],
    ["another's, submitted", "     ---++-- --- !!", fresh("own", "submitted")],
    ["neighbour's, submitted", "   ------- +-- !!", fresh("neighbour", "submitted")],
    nowhere,
  ]),
  ...rowsOf("Mutation.editUpdate", `mutation ($input: EditUpdateInput!) { editUpdate(input: $input) { id } }`, [
    ["own, for the team", "        ---++x- --- !!", edited("own", "TEAM")],
    ["own, for moderation", "      x-x++x- --- !!", edited("own", "MODERATION")],
    ["own, for the ministry", "    xxx++xx x-- !!", edited("own", "FUNDER")],
    ["neighbour's, network", "     xxxxxx- +-- !!", edited("neighbour", "NETWORK")],
    ["foreign, network", "         ------- -x- !!", edited("foreign", "NETWORK")],
  ]),
  ...rowsOf("Mutation.releaseUpdate", `mutation ($id: ID!) { releaseUpdate(id: $id, version: 1, visibility: NETWORK, forFunder: true) { id } }`, [
    ["own, for moderation", "      x-x++x- --- !!", fresh("own", "MODERATION")],
    ["own, for the network", "     xxx++x- x-- !!", fresh("own", "NETWORK")],
    ["neighbour's, network", "     xxxxxx- +-- !!", fresh("neighbour", "NETWORK")],
    nowhere,
  ]),
  ...rowsOf("Mutation.discardUpdateDraft", `mutation ($id: ID!) { discardUpdateDraft(id: $id) { id } }`, [
    ["one's own", "                --++++- --- !!", fresh("own", "begun", true)],
    ["another's", "                ------- --- !!", fresh("own", "begun")],
    ["another's, submitted", "     ---++-- --- !!", fresh("own", "submitted")],
    nowhere,
  ]),
  ...rowsOf("Mutation.setUpdateRhythm", `mutation ($placeId: ID!, $weeks: Int) { setUpdateRhythm(placeId: $placeId, weeks: $weeks) { id } }`, [
    ["own", "                      xxx++xx x-- !!", rhythm("own")],
    ["neighbour's", "              xxxxxxx +-- !!", rhythm("neighbour")],
    ["foreign", "                  ------- -x- !!", rhythm("foreign")],
  ]),
].map(trimmed);

interface OfPlace {
  place: {
    health?: string | null;
    latestUpdate?: object | null;
    healthHistory?: object[];
    updates?: { items: { id: string }[] };
    updateDrafts?: { id: string }[];
    updatesAwaitingYou?: number;
    updateRhythm?: object;
    updateRights?: Record<string, boolean>;
  } | null;
}
interface Told {
  update: {
    topic?: object | null;
    earlierTopics?: object[];
    questions?: object[];
    block?: object | null;
    history?: { block: object | null }[];
    viewerCan?: Record<string, boolean>;
  } | null;
}
const listed = (at: At, kind: Kind) => (data: OfPlace, stage: Stage) =>
  [...(data.place?.updates?.items ?? []), ...(data.place?.updateDrafts ?? [])].some(
    ({ id }) => id === stage.updates.at[at][kind],
  ) || null;

// prettier-ignore
export const updateFields: Row[] = [
  ...rowsOf("Place.updates", `${place} { updates(limit: 100) { items { id } } } }`, [
    //                             SGFLDMU NER CO
    ["own, for the team", "        000+++0 0-- !!", of("own"), listed("own", "TEAM")],
    ["own, for moderation", "      +0++++0 0-- !!", of("own"), listed("own", "MODERATION")],
    ["own, for the network", "     ++++++0 +-- !!", of("own"), listed("own", "NETWORK")],
    ["own, for the ministry", "    +++++++ +-- !!", of("own"), listed("own", "FUNDER")],
    ["own, no draft", "            0000000 0-- !!", of("own"), listed("own", "submitted")],
    ["foreign", "                  ------- -+- !!", of("foreign"), listed("foreign", "MODERATION")],
  ]),
  ...rowsOf("Place.updateDrafts", `${place} { updateDrafts { id } } }`, [
    ["own, being written", "       0000000 0-- !!", of("own"), listed("own", "begun")],
    ["own, submitted", "           000++00 0-- !!", of("own"), listed("own", "submitted")],
    ["neighbour's, submitted", "   0000000 +-- !!", of("neighbour"), listed("neighbour", "submitted")],
  ]),
  ...rowsOf("Place.updatesAwaitingYou", `${place} { updatesAwaitingYou } }`, [
    ["own", "                      000++00 0-- !!", of("own"), (data: OfPlace) => data.place?.updatesAwaitingYou || null],
  ]),
  ...(["health", "latestUpdate { id }", "healthHistory { health }"]).flatMap((field) => rowsOf(`Place.${field.split(" ")[0]}`, `${place} { ${field} } }`, [
    ["own", "                      +++++++ +-- !!", of("own"), (data: OfPlace) => data.place?.health ?? data.place?.latestUpdate ?? data.place?.healthHistory],
    ["foreign", "                  ------- -+- !!", of("foreign"), (data: OfPlace) => data.place?.health ?? data.place?.latestUpdate ?? data.place?.healthHistory],
  ])),
  ...rowsOf("Place.updateRhythm", `${place} { updateRhythm { weeks } } }`, [
    ["own", "                      +++++++ +-- !!", of("own"), (data: OfPlace) => data.place?.updateRhythm],
    ["foreign", "                  ------- -+- !!", of("foreign"), (data: OfPlace) => data.place?.updateRhythm],
  ]),
  ...rowsOf("Place.updateRights", `${place} { updateRights { draft } } }`, [
    ["own", "                      xx++++x x-- !!", of("own"), (data: OfPlace) => data.place?.updateRights?.["draft"]],
  ]),
  ...([
    ["draft", "                    xx++++x x-- !!"],
    ["publish", "                  xxx++xx x-- !!"],
    ["setRhythm", "                xxx++xx x-- !!"],
  ] as const).flatMap(([right, columns]) => rowsOf(`PlaceUpdateRights.${right}`, `${place} { updateRights { ${right} } } }`, [
    ["own", columns, of("own"), (data: OfPlace) => data.place?.updateRights?.[right]],
  ])),
  ...rowsOf("ProgressUpdate.topic", `${update} { topic { id } } }`, [
    ["released", "                 +0++++0 +-- !!", told, (data: Told) => data.update?.topic],
  ]),
  ...rowsOf("ProgressUpdate.earlierTopics", `${update} { earlierTopics { id } } }`, [
    ["released", "                 00++++0 0-- !!", told, (data: Told) => data.update?.earlierTopics],
  ]),
  ...rowsOf("ProgressUpdate.questions", `${update} { questions { id } } }`, [
    ["released", "                 +0++++0 +-- !!", told, (data: Told) => data.update?.questions],
  ]),
  ...rowsOf("ProgressUpdate.block", `${update} { block { id } } }`, [
    ["released", "                 +0++++0 +-- !!", told, (data: Told) => data.update?.block],
  ]),
  ...rowsOf("UpdateVersion.block", `${update} { history { block { id } } } }`, [
    ["released", "                 +0++++0 +-- !!", told, (data: Told) => data.update?.history?.[0]?.block],
  ]),
  ...rowsOf("Topic.update", `query ($id: ID!) { topic(id: $id) { update { id } } }`, [
    ["in network", "               +-++++- +-- !!", ({ room }) => ({ id: room.network.topicId }), (data: { topic: { update: object | null } | null }) => data.topic?.update],
  ]),
  ...([
    ["edit", "                     --++++- --- !!", fresh("own", "begun", true)],
    ["submit", "                   --++++- --- !!", fresh("own", "begun", true)],
    ["publish", "                  --x++x- --- !!", fresh("own", "begun", true)],
    ["release", "                  x-x++x- --- !!", known("own", "MODERATION")],
    ["discard", "                  ---++-- --- !!", known("own", "submitted")],
  ] as const).flatMap(([right, columns, wish]) => rowsOf(`UpdateRights.${right}`, `${update} { viewerCan { ${right} } } }`, [
    [right, columns, wish, (data: Told) => data.update?.viewerCan?.[right]],
  ])),
].map(trimmed);

export const updatesWithParent: Record<string, string> = {
  HealthPoint: "at health updateId",
  PlaceUpdateRights: "",
  ProgressUpdate:
    "attachments author editedAt forFunder going health history id needs place publishedAt publishedBy readers savedAt stuck submittedAt version viewerCan visibility",
  UpdatePage: "items next",
  UpdateRhythm: "dueOn isOverdue weeks",
  UpdateRights: "",
  UpdateVersion: "at by going health needs stuck version",
};

// prettier-ignore
export const updateWays: Way[] = [
  //                                                              SGFLDMU NER CO
  { type: "ProgressUpdate", of: "own, for the team", columns: "   ---+++- --- !!", document: `${update} { … } }`, variables: known("own", "TEAM") },
  { type: "ProgressUpdate", of: "own, for the ministry", columns: "+++++++ +-- !!", document: `${update} { … } }`, variables: known("own", "FUNDER") },
  { type: "UpdateVersion", of: "own, for moderation", columns: "  +-++++- --- !!", document: `${update} { history { … } } }`, variables: known("own", "MODERATION") },
  { type: "HealthPoint", of: "own", columns: "                    +++++++ +-- !!", document: `${place} { healthHistory { … } } }`, variables: of("own") },
  { type: "UpdatePage", of: "own", columns: "                     +++++++ +-- !!", document: `${place} { updates { … } } }`, variables: of("own") },
  { type: "UpdateRhythm", of: "own", columns: "                   +++++++ +-- !!", document: `${place} { updateRhythm { … } } }`, variables: of("own") },
].map(trimmed);

function trimmed<Line extends { columns: string }>(row: Line): Line {
  return { ...row, columns: row.columns.trim() };
}
