import { randomUUID } from "node:crypto";
import { newId } from "../../factories/world.js";
import type { Way } from "./fields.js";
import { type Line, rowsOf, type Row } from "./row.js";
import type { Stage } from "./stage.js";

type Round = "roundId" | "foreignRoundId";

/** A candidate in each round, and what is written down about the own place's facilitator. */
export async function furnishFacilitators(stage: Stage): Promise<void> {
  await candidate(stage, "roundId");
  await candidate(stage, "foreignRoundId");
  await stage.query(
    `INSERT INTO facilitator_profile (id, round_id, person_id, methods, regions, capacity, note, saved_at, version)
     VALUES ($1, $2, $3, '{World-Café}', '{08136}', 3, 'Nur für das Büro', now(), 1)`,
    [newId(), stage.roundId, stage.people.facilitator.id],
  );
}

async function candidate(stage: Stage, round: Round): Promise<string> {
  const id = newId();
  await stage.query(
    `INSERT INTO facilitator_profile
       (id, round_id, given_name, family_name, email, methods, regions, capacity, note, saved_at, version)
     VALUES ($1, $2, 'Nora', 'Neu', $3, '{Open Space}', '{08225}', 2, 'Vom Fachtag', now(), 1)`,
    [id, stage[round], `${id}@vorgemerkt.example`],
  );
  return id;
}

/** The facilitator's own entry, as it is now. */
async function own(stage: Stage): Promise<{ id: string; version: number }> {
  const [entry] = await stage.query<{ id: string; version: number }>(
    `SELECT id, version FROM facilitator_profile WHERE person_id = $1`,
    [stage.people.facilitator.id],
  );
  return entry!;
}

export const facilitatorsWithParent: Record<string, string> = {
  District: "key name",
  Facilitator:
    "capacity email familyName formerPlaceCount free givenName id methods name person places regions savedAt version viewerCan",
  FacilitatorMatch: "facilitator reasons score",
  FacilitatorReason: "kind text weight",
  FacilitatorRights: "",
};

const round = "query ($id: ID!) { round(id: $id) {";
const place = "query ($id: ID!) { place(id: $id) { facilitatorMatches {";
const ofRound = (stage: Stage) => ({ id: stage.roundId });
const ofForeign = (stage: Stage) => ({ id: stage.foreignRoundId });
const ofPlace = (stage: Stage) => ({ id: stage.place.own });
const pool = "+0+0000 0-- !!";
const office = "+000000 0-- !!";

const way = (
  type: string,
  of: string,
  columns: string,
  document: string,
  variables: Way["variables"],
): Way => ({
  ...{ type, of, columns, document, variables },
});

export const facilitatorWays: Way[] = [
  way("Facilitator", "own round", pool, `${round} facilitators { … } } }`, ofRound),
  way("District", "to choose from", pool, `${round} districts { … } } }`, ofRound),
  way("District", "of a facilitator", pool, `${round} facilitators { regions { … } } } }`, ofRound),
  way("FacilitatorMatch", "own place", office, `${place} … } } }`, ofPlace),
  way("FacilitatorReason", "own place", office, `${place} reasons { … } } } }`, ofPlace),
];

interface Entry {
  person: object | null;
  note: string | null;
  viewerCan: Record<string, boolean>;
}
interface Shown {
  round: { facilitators: Entry[]; facilitatorMethods: string[]; districts: object[] };
  place: { facilitatorMatches: object[] };
}
/** A candidate, or whoever is shown at all. */
const shown = ({ round: { facilitators } }: Shown): Entry | undefined =>
  facilitators.find(({ person }) => person === null) ?? facilitators[0];
const may =
  (right: string) =>
  (data: Shown): unknown =>
    shown(data)?.viewerCan[right] ?? null;
const rights = `${round} facilitators { person { id } viewerCan {`;

// prettier-ignore
export const facilitatorFields: Row[] = [
  //                                  SGFLDMU NER CO
  ...rowsOf("Round.facilitators", `${round} facilitators { id } } }`, [
    ["own", "                         +0+0000 0-- !!", ofRound, (data: Shown) => data.round.facilitators],
    ["foreign", "                     ------- -+- !!", ofForeign, (data: Shown) => data.round.facilitators],
  ]),
  ...rowsOf("Round.facilitatorMethods", `${round} facilitatorMethods } }`, [
    ["own", "                         +0+0000 0-- !!", ofRound, (data: Shown) => data.round.facilitatorMethods],
    ["foreign", "                     ------- -+- !!", ofForeign, (data: Shown) => data.round.facilitatorMethods],
  ]),
  ...rowsOf("Round.districts", `${round} districts { key } } }`, [
    ["own", "                         +0+0000 0-- !!", ofRound, (data: Shown) => data.round.districts],
    ["foreign", "                     ------- -+- !!", ofForeign, (data: Shown) => data.round.districts],
  ]),
  ...rowsOf("Facilitator.note", `${round} facilitators { person { id } note } } }`, [
    ["own", "                         +000000 0-- !!", ofRound, (data: Shown) => shown(data)?.note ?? null],
  ]),
  ...rowsOf("FacilitatorRights.change", `${rights} change } } } }`, [
    ["candidate's, or one's own", "   +0+0000 0-- !!", ofRound, may("change")],
  ]),
  ...rowsOf("FacilitatorRights.changeNote", `${rights} changeNote } } } }`, [
    ["candidate's, or one's own", "   +0x0000 0-- !!", ofRound, may("changeNote")],
  ]),
  ...rowsOf("FacilitatorRights.remove", `${rights} remove } } } }`, [
    ["candidate's, or one's own", "   +0x0000 0-- !!", ofRound, may("remove")],
  ]),
  ...rowsOf("FacilitatorRights.assign", `${rights} assign } } } }`, [
    ["candidate's, or one's own", "   +0x0000 0-- !!", ofRound, may("assign")],
  ]),
  ...rowsOf("Place.facilitatorMatches", `${place} score } } }`, [
    ["own", "                         +000000 0-- !!", ofPlace, (data: Shown) => data.place.facilitatorMatches],
    ["neighbour's", "                 +000000 0-- !!", (stage) => ({ id: stage.place.neighbour }), (data: Shown) => data.place.facilitatorMatches],
    ["foreign", "                     ------- -+- !!", (stage) => ({ id: stage.place.foreign }), (data: Shown) => data.place.facilitatorMatches],
  ]),
];

const words = { methods: ["Planungszelle"], regions: ["08136"], capacity: 2 };
const fresh = (roundOf: (stage: Stage) => string) => (stage: Stage) => {
  const id = newId();
  const who = { givenName: "Nora", familyName: "Neu", email: `${id}@neu.example`, note: "" };
  return { input: { ...words, ...who, id, roundId: roundOf(stage) } };
};
const changed = (at: Round) => async (stage: Stage) => ({
  input: { ...words, roundId: stage[at], id: await candidate(stage, at), version: 1 },
});
const changedOwn =
  (more: object = {}) =>
  async (stage: Stage) => ({
    input: { ...words, ...more, roundId: stage.roundId, ...(await own(stage)) },
  });
const nobody: Line = [
  "nobody",
  "------- --- !!",
  (stage) => ({ input: { ...words, roundId: stage.roundId, id: randomUUID(), version: 1 } }),
];

const ADD = `mutation ($input: AddFacilitatorInput!) { addFacilitator(input: $input) { id } }`;
const SAVE = `mutation ($input: SaveFacilitatorProfileInput!) { saveFacilitatorProfile(input: $input) { id } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeFacilitator(id: $id, version: $version) }`;

// prettier-ignore
export const facilitatorMutations: Row[] = [
  //                                  SGFLDMU NER CO
  ...rowsOf("Mutation.addFacilitator", ADD, [
    ["own", "                         +xxxxxx x-- !!", fresh((stage) => stage.roundId)],
    ["foreign", "                     ------- -+- !!", fresh((stage) => stage.foreignRoundId)],
    ["nowhere", "                     ------- --- !!", fresh(() => randomUUID())],
  ]),
  ...rowsOf("Mutation.saveFacilitatorProfile", SAVE, [
    ["a candidate's", "               +------ --- !!", changed("roundId")],
    ["the facilitator's", "           +-+---- --- !!", changedOwn()],
    ["her note", "                    +-x---- --- !!", changedOwn({ note: "Vermerk" })],
    ["foreign", "                     ------- -+- !!", changed("foreignRoundId")],
    nobody,
  ]),
  ...rowsOf("Mutation.removeFacilitator", REMOVE, [
    ["a candidate", "                 +------ --- !!", async (stage) => ({ id: await candidate(stage, "roundId"), version: 1 })],
    ["the facilitator", "             x-x---- --- !!", own],
    ["foreign", "                     ------- -+- !!", async (stage) => ({ id: await candidate(stage, "foreignRoundId"), version: 1 })],
    ["nobody", "                      ------- --- !!", () => ({ id: randomUUID(), version: 1 })],
  ]),
];
