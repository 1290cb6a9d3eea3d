import { randomUUID } from "node:crypto";
import { newId } from "../../factories/world.js";
import type { Way } from "./fields.js";
import { rowsOf, type Row } from "./row.js";
import type { Stage } from "./stage.js";

/** Something ahead and something of its own, at the own place. */
export async function furnishProgramme(stage: Stage): Promise<void> {
  await stage.query(
    `INSERT INTO decision (id, place_id, body_id, is_public, title, state, meets_on, submit_by, created_by, created_at, version)
     VALUES ($1, $2, $3, true, 'Leitlinien', 'PLANNED', current_date + 10, current_date, $4, now(), 1)`,
    [newId(), stage.place.own, stage.decisions.body.own, stage.scribe.id],
  );
  await stage.query(
    `INSERT INTO building_block (id, place_id, position, title, phase, state)
     VALUES ($1, $2, 1000, 'Ein eigener', 'IMPLEMENTATION', 'PLANNED')`,
    [newId(), stage.place.own],
  );
}

const cockpit = "query ($id: ID!) { round(id: $id) { cockpit";
const own = (stage: Stage) => ({ id: stage.roundId });
interface Shown {
  round: { cockpit: object } | null;
}

// prettier-ignore
export const programmeFields: Row[] = [
  ...rowsOf("Round.cockpit", `${cockpit} { places { place { id } } } } }`, [
    //                   SGFLDMU NER CO
    ["own", "            +xxxxxx x-- !!", own, (data: Shown) => data.round?.cockpit],
    ["foreign", "        ------- -+- !!", (stage) => ({ id: stage.foreignRoundId }), (data: Shown) => data.round?.cockpit],
    ["nothing there", "  ------- --- !!", () => ({ id: randomUUID() })],
  ]),
].map(trimmed);

export const programmeWithParent: Record<string, string> = {
  Cockpit: "columns counts meetings places",
  CockpitBlock: "isNextStep phase state title",
  CockpitColumn: "key phase title",
  CockpitCounts: "behind healths meetings phases silent withoutFacilitator withoutLead",
  CockpitMeeting: "body decisionId meetsOn place title",
  CockpitPlace:
    "facilitatorCount health isBehind isSilent lastUpdateAt lead nextColumn nextMeeting nextStep ownBlocks pausedFrom phase place silentWeeks states step",
  HealthCount: "count health",
  PhaseCount: "count phase",
};

const office = "+xxxxxx x-- !!";
const way = (type: string, document: string): Way => ({
  ...{ type, of: "own round", columns: office, document: `${cockpit} { ${document} } } }`, variables: own },
});

export const programmeWays: Way[] = [
  { ...way("Cockpit", ""), document: `${cockpit} { … } } }` },
  way("CockpitBlock", "places { ownBlocks { … } }"),
  way("CockpitColumn", "columns { … }"),
  way("CockpitCounts", "counts { … }"),
  way("CockpitMeeting", "meetings { … }"),
  way("CockpitPlace", "places { … }"),
  way("HealthCount", "counts { healths { … } }"),
  way("PhaseCount", "counts { phases { … } }"),
];

function trimmed<Line extends { columns: string }>(row: Line): Line {
  return { ...row, columns: row.columns.trim() };
}
