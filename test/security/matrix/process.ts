import { randomUUID } from "node:crypto";
import { newId } from "../../factories/world.js";
import type { Caller } from "./columns.js";
import type { Way } from "./fields.js";
import { type Line, rowsOf, type Row } from "./row.js";
import type { Stage } from "./stage.js";

type At = "own" | "neighbour" | "foreign";

const place = "query ($id: ID!) { place(id: $id)";
const round = "query ($id: ID!) { round(id: $id)";
const of = (at: At) => (stage: Stage) => ({ id: stage.place[at] });

/** Something is told of a process, so that the stream holds it; and one version of the template is saved. */
export async function furnishProcess(stage: Stage): Promise<void> {
  const [first] = await blocksOf(stage, "own");
  await stage.people.lead.ask(`mutation ($id: ID!) { moveBlock(id: $id, position: 2) { id } }`, {
    id: first!.id,
  });
  await stage.people.lead.ask(
    `mutation ($id: ID!) { setNextStep(placeId: "${stage.place.own}", blockId: $id) { id } }`,
    { id: first!.id },
  );
  await stage.people.staff.ask(
    `mutation ($input: SaveTemplateInput!) { saveProcessTemplate(input: $input) { version } }`,
    {
      input: { roundId: stage.roundId, version: 0, blocks: [templateBlock("Anfang")] },
    },
  );
}

const templateBlock = (title: string) => ({
  ...{ key: "", title, phase: "ANALYSIS", description: "Worum es geht" },
  ...{ checklist: ["Zu tun"], needsFirstHearing: false },
});

const blocksOf = (stage: Stage, at: At) =>
  stage.query<{ id: string }>(
    `SELECT id FROM building_block WHERE place_id = $1 AND position IS NOT NULL ORDER BY phase, position`,
    [stage.place[at]],
  );

/** A Baustein that nobody has touched. */
async function fresh(stage: Stage, at: At, state = "PLANNED"): Promise<string> {
  const id = newId();
  await stage.query(
    `INSERT INTO building_block (id, place_id, position, title, phase, state, started_at, done_at)
     VALUES ($1, $2, 1000 + (random() * 1000000000)::int, 'Ein Baustein', 'ANALYSIS', $3, now(),
       CASE WHEN $3 = 'DONE' THEN now() END)`,
    [id, stage.place[at], state],
  );
  return id;
}

async function item(stage: Stage, at: At): Promise<string> {
  const id = newId();
  await stage.query(
    `INSERT INTO checklist_item (id, block_id, position, text) VALUES ($1, $2, 1, 'Zu tun')`,
    [id, await fresh(stage, at)],
  );
  return id;
}

/** In the phase in which every step of these rows is possible. */
async function inAnalysis(stage: Stage, at: At): Promise<void> {
  await stage.query(
    `UPDATE process SET phase = 'ANALYSIS', paused_from = NULL, pause_reason = NULL WHERE place_id = $1`,
    [stage.place[at]],
  );
}

const nowhere: Line = ["nothing there", "------- --- !!", () => ({ id: randomUUID() })];

/** About a Baustein: who reads none, for them there is none. */
function aboutBlock(field: string, document: string, make: (stage: Stage, at: At) => Promise<object>): Row[] {
  const about = (at: At) => async (stage: Stage) => {
    await inAnalysis(stage, at);
    return make(stage, at);
  };
  // prettier-ignore
  return rowsOf(field, document, [
    //                   SGFLDMU NER CO
    ["own", "            x-+++x- x-- !!", about("own")],
    ["neighbour's", "    x-xxxx- +-- !!", about("neighbour")],
    ["foreign", "        ------- -+- !!", about("foreign")],
    nowhere,
  ]);
}

/** About the process of a place, which everybody in the round knows of. */
function aboutPlace(
  field: string,
  document: string,
  more: (stage: Stage, at: At) => object = () => ({}),
): Row[] {
  const about = (at: At) => async (stage: Stage) => {
    await inAnalysis(stage, at);
    return { id: stage.place[at], ...more(stage, at) };
  };
  // prettier-ignore
  return rowsOf(field, document, [
    ["own", "            xx+++xx x-- !!", about("own")],
    ["neighbour's", "    xxxxxxx +-- !!", about("neighbour")],
    ["foreign", "        ------- -+- !!", about("foreign")],
    nowhere,
  ]);
}

const id = async (stage: Stage, at: At, state?: string) => ({ id: await fresh(stage, at, state) });
const outcome = `__typename`;
const table = "Titel;Phase\\nNeu;Analyse";

// prettier-ignore
export const processQueries: Row[] = [
  ...aboutPlace("Query.previewBlockImport", `query ($id: ID!) { previewBlockImport(placeId: $id, csv: "${table}") { isDone } }`),
];

// prettier-ignore
export const processMutations: Row[] = [
  ...aboutBlock("Mutation.startBlock", `mutation ($id: ID!) { startBlock(id: $id, version: 1) { ${outcome} } }`, (stage, at) => id(stage, at)),
  ...aboutBlock("Mutation.completeBlock", `mutation ($id: ID!) { completeBlock(id: $id, version: 1) { ${outcome} } }`, (stage, at) => id(stage, at)),
  ...aboutBlock("Mutation.skipBlock", `mutation ($id: ID!) { skipBlock(id: $id, version: 1, reason: "Darum") { ${outcome} } }`, (stage, at) => id(stage, at)),
  ...aboutBlock("Mutation.reopenBlock", `mutation ($id: ID!) { reopenBlock(id: $id, version: 1, reason: "Darum") { ${outcome} } }`, (stage, at) => id(stage, at, "DONE")),
  ...aboutBlock("Mutation.changeBlock", `mutation ($id: ID!) { changeBlock(input: { id: $id, version: 1, title: "Anders", phase: ANALYSIS }) { id } }`, (stage, at) => id(stage, at)),
  ...aboutBlock("Mutation.removeBlock", `mutation ($id: ID!) { removeBlock(id: $id, version: 1) { id } }`, (stage, at) => id(stage, at)),
  ...aboutBlock("Mutation.moveBlock", `mutation ($id: ID!) { moveBlock(id: $id, position: 1) { id } }`, (stage, at) => id(stage, at)),
  ...aboutBlock("Mutation.tickChecklistItem", `mutation ($id: ID!) { tickChecklistItem(id: $id, done: true) { id } }`, async (stage, at) => ({ id: await item(stage, at) })),
  ...aboutBlock("Mutation.changeChecklistItem", `mutation ($id: ID!) { changeChecklistItem(id: $id, text: "Anders") { id } }`, async (stage, at) => ({ id: await item(stage, at) })),
  ...aboutBlock("Mutation.removeChecklistItem", `mutation ($id: ID!) { removeChecklistItem(id: $id) { id } }`, async (stage, at) => ({ id: await item(stage, at) })),
  ...aboutBlock("Mutation.addChecklistItem", `mutation ($id: ID!, $item: ID = "${randomUUID()}") { addChecklistItem(input: { id: $item, blockId: $id, text: "Zu tun" }) { id } }`, async (stage, at) => ({ ...(await id(stage, at)), item: newId() })),
  ...aboutPlace("Mutation.addBlock", `mutation ($id: ID!, $new: ID = "${randomUUID()}") { addBlock(input: { id: $new, placeId: $id, title: "Neu", phase: ANALYSIS }) { id } }`, () => ({ new: newId() })),
  ...aboutPlace("Mutation.advanceProcess", `mutation ($id: ID!) { advanceProcess(placeId: $id, to: PARTICIPATION) { ${outcome} } }`),
  ...aboutPlace("Mutation.pauseProcess", `mutation ($id: ID!) { pauseProcess(placeId: $id, reason: "Darum") { ${outcome} } }`),
  ...aboutPlace("Mutation.resumeProcess", `mutation ($id: ID!) { resumeProcess(placeId: $id) { ${outcome} } }`),
  ...aboutPlace("Mutation.setNextStep", `mutation ($id: ID!) { setNextStep(placeId: $id, blockId: null) { id } }`),
  ...aboutPlace("Mutation.importBlocks", `mutation ($id: ID!, $import: ID = "${randomUUID()}") { importBlocks(id: $import, placeId: $id, csv: "${table}") { isDone } }`, () => ({ import: newId() })),
  ...rowsOf("Mutation.restoreBlock", `mutation ($place: ID!, $id: ID!) { restoreBlock(placeId: $place, id: $id) { id } }`, [
    //                   SGFLDMU NER CO
    ["own", "            xx+++xx x-- !!", removed("own")],
    ["neighbour's", "    xxxxxxx +-- !!", removed("neighbour")],
    ["foreign", "        ------- -+- !!", removed("foreign")],
    ["nothing there", "  ------- --- !!", () => ({ place: randomUUID(), id: randomUUID() })],
  ]),
  ...rowsOf("Mutation.saveProcessTemplate", `mutation ($input: SaveTemplateInput!) { saveProcessTemplate(input: $input) { version } }`, [
    ["own round", "      +xxxxxx x-- !!", (stage) => template(stage, stage.roundId)],
    ["foreign round", "  ------- -+- !!", (stage) => template(stage, stage.foreignRoundId)],
    ["no round", "       ------- --- !!", (stage) => template(stage, randomUUID())],
  ]),
].map(trimmed);

function removed(at: At) {
  return async (stage: Stage) => {
    const gone = await fresh(stage, at);
    await stage.query(`UPDATE building_block SET removed_from = position, position = NULL WHERE id = $1`, [
      gone,
    ]);
    return { place: stage.place[at], id: gone };
  };
}

async function template(stage: Stage, roundId: string) {
  const [row] = await stage.query<{ latest: number }>(
    `SELECT coalesce(max(version), 0) AS latest FROM process_template WHERE round_id = $1`,
    [roundId],
  );
  return { input: { roundId, version: row!.latest, blocks: [templateBlock(`Anfang ${row!.latest}`)] } };
}

interface OfPlace {
  place: {
    process: {
      blocks?: { details?: unknown }[];
      nextStep?: unknown;
      missing?: unknown[];
      changes?: unknown[];
      pauseReason?: string | null;
      viewerCan?: Record<string, boolean>;
    };
  } | null;
}
const processOf = ({ place: found }: OfPlace) => found?.process ?? null;

/** Who is shown a part of a process, and of which place. */
function shown(part: string, own: string, neighbours: string, shows: (data: OfPlace) => unknown): Row[] {
  const name = part.split(" ")[0]!;
  // prettier-ignore
  return rowsOf(`Process.${name}`, `${place} { process { ${part} } } }`, [
    ["own", own, of("own"), shows],
    ["neighbour's", neighbours, of("neighbour"), shows],
    ["foreign", "------- -+- !!", of("foreign"), shows],
  ]);
}

/** What is open to all who learn from each other, and what only to those who work at it. */
const learners = { own: "+0++++0 +-- !!", neighbours: "+0++++0 +-- !!" };
const workers = { own: "+0++++0 0-- !!", neighbours: "+000000 +-- !!" };

// prettier-ignore
export const processFields: Row[] = [
  ...shown("blocks { id }", learners.own, learners.neighbours, (data) => processOf(data)?.blocks),
  ...shown("nextStep { id }", learners.own, learners.neighbours, (data) => processOf(data)?.nextStep),
  ...shown("missing { code }", workers.own, workers.neighbours, (data) => processOf(data)?.missing),
  ...rowsOf("Process.changes", `${place} { process { changes { number } } } }`, [
    ["own", workers.own, of("own"), (data: OfPlace) => processOf(data)?.changes],
    ["neighbour's, none", "0000000 0-- !!", of("neighbour"), (data: OfPlace) => processOf(data)?.changes],
  ]),
  ...rowsOf("Process.pauseReason", `${place} { process { pauseReason } } }`, [
    ["own", workers.own, resting("own"), (data: OfPlace) => processOf(data)?.pauseReason],
    ["neighbour's", workers.neighbours, resting("neighbour"), (data: OfPlace) => processOf(data)?.pauseReason],
    ["foreign", "------- -+- !!", resting("foreign"), (data: OfPlace) => processOf(data)?.pauseReason],
  ]),
  ...(["edit", "advance"] as const).flatMap((right) => rowsOf(`ProcessRights.${right}`, `${place} { process { viewerCan { ${right} } } } }`, [
    ["own", "            xx+++xx x-- !!", of("own"), (data: OfPlace) => processOf(data)?.viewerCan?.[right]],
    ["neighbour's", "    xxxxxxx +-- !!", of("neighbour"), (data: OfPlace) => processOf(data)?.viewerCan?.[right]],
    ["foreign", "        ------- -+- !!", of("foreign"), (data: OfPlace) => processOf(data)?.viewerCan?.[right]],
  ])),
  ...rowsOf("BuildingBlock.details", `${place} { process { blocks { details { description } } } } }`, [
    ["own", workers.own, of("own"), (data: OfPlace) => processOf(data)?.blocks?.find(({ details }) => details) ?? null],
    ["neighbour's", workers.neighbours, of("neighbour"), (data: OfPlace) => processOf(data)?.blocks?.find(({ details }) => details) ?? null],
    ["foreign", "------- -+- !!", of("foreign"), (data: OfPlace) => processOf(data)?.blocks?.find(({ details }) => details) ?? null],
  ]),
  ...(["processTemplate { version }", "processTemplates { version }"] as const).flatMap((part) => rowsOf(`Round.${part.split(" ")[0]}`, `${round} { ${part} } }`, [
    ["own", "            +++++++ +-- !!", (stage) => ({ id: stage.roundId })],
    ["foreign", "        ------- -+- !!", (stage) => ({ id: stage.foreignRoundId })],
  ])),
  ...rowsOf("ProcessTemplate.viewerCanSave", `${round} { processTemplate { viewerCanSave } } }`, [
    ["own", "            +xxxxxx x-- !!", (stage) => ({ id: stage.roundId }), maySave],
    ["foreign", "        ------- -+- !!", (stage) => ({ id: stage.foreignRoundId }), maySave],
  ]),
].map(trimmed);

function maySave(data: { round: { processTemplate: { viewerCanSave: boolean } } | null }) {
  return data.round?.processTemplate.viewerCanSave;
}

/** At places of which no other row speaks: they go on resting. */
function resting(at: At) {
  return async (stage: Stage) => {
    const bare = { own: "ownBare", neighbour: "neighbourBare", foreign: "foreignBare" } as const;
    const placeId = stage.place[bare[at]];
    await stage.query(
      `UPDATE process SET phase = 'PAUSED', paused_from = 'ANALYSIS', pause_reason = 'Darum' WHERE place_id = $1`,
      [placeId],
    );
    return { id: placeId };
  };
}

export const processWithParent: Record<string, string> = {
  BlockImport: "errors isDone rows",
  BlockImportRow: "checklist description endsOn line phase startsOn title",
  BuildingBlock: "endsOn id isNextStep phase position startsOn state title version",
  BuildingBlockDetails:
    "changes checklist description doneAt needsFirstHearing responsible skipReason startedAt",
  ChecklistItem: "doneAt doneBy id text",
  ImportError: "field line message",
  MissingStep: "blockId code message",
  PlaceEvent: "at part place seq",
  Process: "doneCount id pausedFrom phase place templateVersion totalCount version viewerCan",
  ProcessChange: "at blockId by kind note number",
  ProcessChanged: "process",
  ProcessRefused: "missing",
  ProcessRights: "",
  ProcessTemplate: "blocks savedAt savedBy version",
  TemplateBlock: "checklist description key needsFirstHearing phase title",
};

const events = "query ($s: ID!, $a: String!) { eventsAfter(stream: $s, after: $a)";
const ofRound = ({ roundId, beginning }: Stage) => ({ s: `round:${roundId}`, a: beginning });
const atOwn = (stage: Stage) => ({ id: stage.place.own });
const ofOwnRound = (stage: Stage) => ({ id: stage.roundId });
const inItsAnalysis = async (stage: Stage) => {
  await inAnalysis(stage, "own");
  return atOwn(stage);
};
const planned = async (stage: Stage) => {
  await inAnalysis(stage, "own");
  return { id: await fresh(stage, "own") };
};
const someCsv = (csv: string) => (stage: Stage, _caller: Caller) => ({ id: stage.place.own, csv });

// prettier-ignore
export const processWays: Way[] = [
  //                                                   SGFLDMU NER CO
  { type: "Process", of: "own", columns: "             +++++++ +-- !!", document: `${place} { process { … } } }`, variables: atOwn },
  { type: "BuildingBlock", of: "own", columns: "       +0++++0 +-- !!", document: `${place} { process { blocks { … } } } }`, variables: atOwn },
  { type: "BuildingBlockDetails", of: "own", columns: "+0++++0 0-- !!", document: `${place} { process { blocks { details { … } } } } }`, variables: atOwn },
  { type: "ChecklistItem", of: "own", columns: "       +0++++0 0-- !!", document: `${place} { process { blocks { details { checklist { … } } } } } }`, variables: atOwn },
  { type: "MissingStep", of: "own", columns: "         +0++++0 0-- !!", document: `${place} { process { missing { … } } } }`, variables: atOwn },
  { type: "ProcessChange", of: "own", columns: "       +0++++0 0-- !!", document: `${place} { process { changes { … } } } }`, variables: atOwn },
  { type: "ProcessChange", of: "of a Baustein", columns: "+0++++0 0-- !!", document: `${place} { process { blocks { details { changes { … } } } } } }`, variables: atOwn },
  { type: "ProcessChanged", of: "own", columns: "      x-+++x- x-- !!", document: `mutation ($id: ID!) { startBlock(id: $id, version: 1) { ... on ProcessChanged { … } } }`, variables: planned },
  { type: "ProcessRefused", of: "own", columns: "      xx+++xx x-- !!", document: `mutation ($id: ID!) { advanceProcess(placeId: $id, to: PARTICIPATION) { ... on ProcessRefused { … } } }`, variables: inItsAnalysis },
  { type: "ProcessTemplate", of: "own", columns: "     +++++++ +-- !!", document: `${round} { processTemplate { … } } }`, variables: ofOwnRound },
  { type: "TemplateBlock", of: "own", columns: "       +++++++ +-- !!", document: `${round} { processTemplate { blocks { … } } } }`, variables: ofOwnRound },
  { type: "BlockImport", of: "own", columns: "         xx+++xx x-- !!", document: `query ($id: ID!, $csv: String!) { previewBlockImport(placeId: $id, csv: $csv) { … } }`, variables: someCsv("Titel;Phase\nNeu;Analyse") },
  { type: "BlockImportRow", of: "own", columns: "      xx+++xx x-- !!", document: `query ($id: ID!, $csv: String!) { previewBlockImport(placeId: $id, csv: $csv) { rows { … } } }`, variables: someCsv("Titel;Phase\nNeu;Analyse") },
  { type: "ImportError", of: "own", columns: "         xx+++xx x-- !!", document: `query ($id: ID!, $csv: String!) { previewBlockImport(placeId: $id, csv: $csv) { errors { … } } }`, variables: someCsv("nichts") },
  { type: "PlaceEvent", of: "own round", columns: "    +++++++ +-- !!", document: `${events} { events { ... on PlaceEvent { … } } } }`, variables: ofRound },
].map(trimmed);

function trimmed<Line extends { columns: string }>(line: Line): Line {
  return { ...line, columns: line.columns.trim() };
}
