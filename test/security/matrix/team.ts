import { randomUUID } from "node:crypto";
import { newId } from "../../factories/world.js";
import type { Caller } from "./columns.js";
import type { Way } from "./fields.js";
import { type Line, rowsOf, type Row } from "./row.js";
import type { Stage } from "./stage.js";

type At = "own" | "neighbour" | "foreign";

const place = "query ($id: ID!) { place(id: $id)";
const own = (stage: Stage) => ({ id: stage.place.own });
const nowhere: Line = ["nothing there", "------- --- !!", () => ({ id: randomUUID() })];

/** A process group, a contribution, a duty of the lead's, and a hand-over, all at the own place. */
export async function furnishTeam(stage: Stage): Promise<void> {
  const { own: placeId } = stage.place;
  await member(stage, "own");
  await contribution(stage, "own", stage.scribe.id);
  await stage.query(
    `UPDATE building_block SET responsible_id = $2 WHERE id = (
       SELECT id FROM building_block WHERE place_id = $1 AND state = 'PLANNED' AND position IS NOT NULL
       ORDER BY phase DESC, position DESC LIMIT 1)`,
    [placeId, stage.people.lead.id],
  );
  const handOverId = newId();
  await stage.query(
    `INSERT INTO hand_over (id, place_id, kind, from_id, to_id, handed_by, at)
     VALUES ($1, $2, 'PROJECT_LEAD', $3, $4, $3, now())`,
    [handOverId, placeId, stage.former.id, stage.people.lead.id],
  );
  await stage.query(
    `INSERT INTO hand_over_duty (hand_over_id, kind, duty_id) VALUES ($1, 'BUILDING_BLOCK', gen_random_uuid())`,
    [handOverId],
  );
}

async function member(stage: Stage, at: At): Promise<string> {
  const id = newId();
  await stage.query(
    `INSERT INTO process_group_member (id, place_id, stands_for, task, since, created_by, created_at, version)
     VALUES ($1, $2, 'Sportvereine', '', '2018-10-01', $3, now(), 1)`,
    [id, stage.place[at], stage.scribe.id],
  );
  return id;
}

async function contribution(stage: Stage, at: At, by: string): Promise<string> {
  const id = newId();
  await stage.query(
    `INSERT INTO contribution (id, place_id, kind, description, day, amount, created_by, created_at, version)
     VALUES ($1, $2, 'STAFF_TIME', 'Vorbereitung', '2018-10-01', 2.5, $3, now(), 1)`,
    [id, stage.place[at], by],
  );
  return id;
}

export const teamWithParent: Record<string, string> = {
  Contribution: "amount author createdAt day description id kind version viewerCan",
  ContributionRights: "",
  ContributionTotal: "amount count kind year",
  Contributions: "inYear totals viewerCan",
  ContributionsRights: "",
  Duty: "dueOn id kind title",
  HandOver: "at by from id kind moved to",
  MovedDuties: "count kind",
  ProcessGroupMember: "id name person since standsFor task until version",
};

const inside = "+0++++0 0-- !!";
const duties = `query ($id: ID!, $p: ID!) { place(id: $id) { duties(personId: $p)`;

const way = (
  type: string,
  of: string,
  columns: string,
  document: string,
  variables: Way["variables"],
): Way => ({
  ...{ type, of, columns, document, variables },
});

export const teamWays: Way[] = [
  way("ProcessGroupMember", "own place", inside, `${place} { processGroup { … } } }`, own),
  way("HandOver", "own place", inside, `${place} { handOvers { … } } }`, own),
  way("MovedDuties", "own place", inside, `${place} { handOvers { moved { … } } } }`, own),
  way("Contributions", "own place", inside, `${place} { contributions { … } } }`, own),
  way("ContributionTotal", "own place", inside, `${place} { contributions { totals { … } } } }`, own),
  way("Contribution", "own place", inside, `${place} { contributions { inYear(year: 2018) { … } } } }`, own),
  way("Duty", "of the lead", "+00+000 0-- !!", `${duties} { … } } }`, (stage) => ({
    ...{ id: stage.place.own, p: stage.people.lead.id },
  })),
];

interface Shown {
  place: {
    processGroup: object[];
    handOvers: object[];
    contributions: { viewerCan: { add: boolean }; inYear: { viewerCan: { change: boolean } }[] } | null;
    duties: object[];
    successors: object[];
    viewerCan: { editProcessGroup: boolean };
  };
}

// prettier-ignore
export const teamFields: Row[] = [
  //                               SGFLDMU NER CO
  ...rowsOf("Place.processGroup", `${place} { processGroup { id } } }`, [
    ["own", "                      +0++++0 0-- !!", own, ({ place: at }: Shown) => at.processGroup],
  ]),
  ...rowsOf("Place.handOvers", `${place} { handOvers { id } } }`, [
    ["own", "                      +0++++0 0-- !!", own, ({ place: at }: Shown) => at.handOvers],
  ]),
  ...rowsOf("Place.contributions", `${place} { contributions { totals { year } } } }`, [
    ["own", "                      +0++++0 0-- !!", own, ({ place: at }: Shown) => at.contributions],
  ]),
  ...rowsOf("Place.duties", `${duties} { id } } }`, [
    ["the lead's", "               +00+000 0-- !!", (stage) => ({ id: stage.place.own, p: stage.people.lead.id }), ({ place: at }: Shown) => at.duties],
    ["whose there are none", "     0000000 0-- !!", (stage) => ({ id: stage.place.own, p: stage.former.id }), ({ place: at }: Shown) => at.duties],
  ]),
  ...rowsOf("Place.successors", `query ($id: ID!, $r: ID!) { place(id: $id) { successors(roleId: $r) { id } } }`, [
    ["the lead's", "               +00+000 0-- !!", (stage) => ({ id: stage.place.own, r: stage.role.lead }), ({ place: at }: Shown) => at.successors],
    ["of another place's role", "  0000000 0-- !!", (stage) => ({ id: stage.place.own, r: stage.role.neighbour }), ({ place: at }: Shown) => at.successors],
  ]),
  ...rowsOf("PlaceRights.editProcessGroup", `${place} { viewerCan { editProcessGroup } } }`, [
    ["own", "                      xx+++xx x-- !!", own, ({ place: at }: Shown) => at.viewerCan.editProcessGroup],
    ["neighbour's", "              xxxxxxx +-- !!", (stage) => ({ id: stage.place.neighbour }), ({ place: at }: Shown) => at.viewerCan.editProcessGroup],
  ]),
  ...rowsOf("ContributionsRights.add", `${place} { contributions { viewerCan { add } } } }`, [
    ["own", "                      x0x+++0 0-- !!", own, ({ place: at }: Shown) => at.contributions?.viewerCan.add ?? null],
  ]),
  ...rowsOf("ContributionRights.change", `${place} { contributions { inYear(year: 2018) { viewerCan { change } } } } }`, [
    ["another's", "                x0x++x0 0-- !!", own, ({ place: at }: Shown) => at.contributions?.inYear[0]?.viewerCan.change ?? null],
  ]),
];

const words = { standsFor: "Sportvereine", task: "", hasConsent: false, since: "2018-10-01" };
const entry = { kind: "ROOM", description: "Rathaussaal", day: "2018-10-01", amount: 1 };

const newMember = (at: At) => (stage: Stage) => ({
  input: { ...words, id: newId(), placeId: stage.place[at] },
});
const changedMember = (at: At) => async (stage: Stage) => ({
  input: { ...words, id: await member(stage, at), version: 1 },
});
const someMember = (at: At) => async (stage: Stage) => ({ id: await member(stage, at) });

const newContribution = (at: At) => (stage: Stage) => ({
  input: { ...entry, id: newId(), placeId: stage.place[at] },
});
/** By somebody who is none of the callers, or by whoever asks. */
const author = (stage: Stage, who: Caller, isOwn: boolean): string =>
  (isOwn && stage.people[who].id) || stage.scribe.id;
const changedContribution =
  (at: At, isOwn = false) =>
  async (stage: Stage, who: Caller) => ({
    input: { ...entry, id: await contribution(stage, at, author(stage, who, isOwn)), version: 1 },
  });
const someContribution =
  (at: At, isOwn = false) =>
  async (stage: Stage, who: Caller) => ({ id: await contribution(stage, at, author(stage, who, isOwn)) });

const ADD_MEMBER = `mutation ($input: AddProcessGroupMemberInput!) { addProcessGroupMember(input: $input) { id } }`;
const CHANGE_MEMBER = `mutation ($input: ChangeProcessGroupMemberInput!) { changeProcessGroupMember(input: $input) { id } }`;
const END_MEMBER = `mutation ($id: ID!) { endProcessGroupMember(id: $id, version: 1, until: "2019-01-31") { id } }`;
const ADD = `mutation ($input: AddContributionInput!) { addContribution(input: $input) { id } }`;
const CHANGE = `mutation ($input: ChangeContributionInput!) { changeContribution(input: $input) { id } }`;
const REMOVE = `mutation ($id: ID!) { removeContribution(id: $id, version: 1) }`;
const HAND_OVER = `mutation ($id: ID!, $to: ID!) { handOverRole(id: $id, toPersonId: $to) { id } }`;

// prettier-ignore
export const teamMutations: Row[] = [
  //                               SGFLDMU NER CO
  ...rowsOf("Mutation.addProcessGroupMember", ADD_MEMBER, [
    ["own", "                      xx+++xx x-- !!", newMember("own")],
    ["neighbour's", "              xxxxxxx +-- !!", newMember("neighbour")],
    ["foreign", "                  ------- -+- !!", newMember("foreign")],
    ["nowhere", "                  ------- --- !!", () => ({ input: { ...words, id: newId(), placeId: randomUUID() } })],
  ]),
  ...rowsOf("Mutation.changeProcessGroupMember", CHANGE_MEMBER, [
    ["own", "                      x-+++x- --- !!", changedMember("own")],
    ["neighbour's", "              x------ +-- !!", changedMember("neighbour")],
    ["foreign", "                  ------- -+- !!", changedMember("foreign")],
    ["nobody", "                   ------- --- !!", () => ({ input: { ...words, id: randomUUID(), version: 1 } })],
  ]),
  ...rowsOf("Mutation.endProcessGroupMember", END_MEMBER, [
    ["own", "                      x-+++x- --- !!", someMember("own")],
    ["neighbour's", "              x------ +-- !!", someMember("neighbour")],
    ["foreign", "                  ------- -+- !!", someMember("foreign")],
    nowhere,
  ]),
  ...rowsOf("Mutation.addContribution", ADD, [
    ["own", "                      xxx+++x x-- !!", newContribution("own")],
    ["neighbour's", "              xxxxxxx +-- !!", newContribution("neighbour")],
    ["foreign", "                  ------- -x- !!", newContribution("foreign")],
    ["nowhere", "                  ------- --- !!", () => ({ input: { ...entry, id: newId(), placeId: randomUUID() } })],
  ]),
  ...rowsOf("Mutation.changeContribution", CHANGE, [
    ["another's", "                x-x++x- --- !!", changedContribution("own")],
    ["one's own", "                x-x+++- --- !!", changedContribution("own", true)],
    ["neighbour's", "              x------ +-- !!", changedContribution("neighbour")],
    ["foreign", "                  ------- -x- !!", changedContribution("foreign")],
    ["none", "                     ------- --- !!", () => ({ input: { ...entry, id: randomUUID(), version: 1 } })],
  ]),
  ...rowsOf("Mutation.removeContribution", REMOVE, [
    ["another's", "                x-x++x- --- !!", someContribution("own")],
    ["one's own", "                x-x+++- --- !!", someContribution("own", true)],
    ["neighbour's", "              x------ +-- !!", someContribution("neighbour")],
    ["foreign", "                  ------- -x- !!", someContribution("foreign")],
    nowhere,
  ]),
  ...rowsOf(
    "Mutation.handOverRole",
    HAND_OVER,
    [
      ["a facilitator's", "        +xxxxxx x-- !!", async (stage) => ({
        id: (await stage.extra({ kind: "FACILITATOR", placeId: stage.place.own })).roleId,
        to: (await stage.extra({ kind: "FACILITATOR", placeId: stage.place.neighbour })).id,
      })],
    ],
    { after: (stage) => stage.restoreRoles() },
  ),
];
