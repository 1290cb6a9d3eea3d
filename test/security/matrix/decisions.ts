import { randomUUID } from "node:crypto";
import { newId } from "../../factories/world.js";
import type { Caller } from "./columns.js";
import type { Way } from "./fields.js";
import { type Line, rowsOf, type Row } from "./row.js";
import type { Stage } from "./stage.js";

type At = "own" | "neighbour" | "foreign";
type Kind = "planned" | "submitted" | "decided" | "hidden";

/** At each of three places: a body, and a decision of each kind by somebody who is none of the callers. */
export interface DecisionStage {
  body: Record<At, string>;
  at: Record<At, Record<Kind, string>>;
}

const everyPlace: At[] = ["own", "neighbour", "foreign"];

export async function furnishDecisions(stage: Stage): Promise<DecisionStage> {
  const made = { body: {}, at: {} } as DecisionStage;
  for (const at of everyPlace) {
    made.body[at] = await bodyBy(stage, at, stage.scribe.id);
    made.at[at] = {} as Record<Kind, string>;
    for (const kind of ["planned", "submitted", "decided", "hidden"] as const) {
      made.at[at][kind] = await decisionBy(stage, at, kind, stage.scribe.id, made.body[at]);
    }
  }
  return made;
}

async function bodyBy(stage: Stage, at: At, by: string): Promise<string> {
  const id = newId();
  await stage.query(
    `INSERT INTO decision_body (id, place_id, name, kind, submission_lead_days, created_by, created_at, version)
     VALUES ($1, $2, $3, 'GEMEINDERAT', 14, $4, now(), 1)`,
    [id, stage.place[at], `Gemeinderat ${id}`, by],
  );
  return id;
}

async function decisionBy(stage: Stage, at: At, kind: Kind, by: string, bodyId?: string): Promise<string> {
  const id = newId();
  const states = { planned: "PLANNED", submitted: "SUBMITTED", decided: "DECIDED", hidden: "NOTED" };
  const isPublic = kind !== "hidden";
  await stage.query(
    `INSERT INTO decision (id, place_id, body_id, is_public, title, state, meets_on, submit_by, result, votes_yes,
       votes_no, abstentions, created_by, created_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, '2019-01-15', '2019-01-02', $7, $8, $8, $8, $9, now(), 1)`,
    [
      ...[
        id,
        stage.place[at],
        bodyId ?? (await bodyBy(stage, at, by)),
        isPublic,
        isPublic ? "Ein Konzept" : null,
      ],
      ...[states[kind], kind === "decided" ? "Zugestimmt" : null, kind === "decided" ? 3 : null, by],
    ],
  );
  await stage.query(
    `INSERT INTO decision_change (decision_id, is_public, number, kind, made_by, made_at, meets_on)
     VALUES ($1, $2, 1, 'PLANNED', $3, now(), '2019-01-15')`,
    [id, isPublic, by],
  );
  return id;
}

/** One a caller has made, or somebody else where they are nobody. */
const made =
  (at: At, kind: Kind, isOwn: boolean) =>
  async (stage: Stage, caller: Caller): Promise<string> =>
    decisionBy(stage, at, kind, (isOwn && stage.people[caller].id) || stage.scribe.id);

const body = "query ($id: ID!) { decision(id: $id)";
const place = "query ($id: ID!) { place(id: $id)";

// prettier-ignore
export const decisionQueries: Row[] = [
  ...rowsOf("Query.decision", `${body} { id } }`, [
    //                             SGFLDMU NER CO
    ["own, planned", "             +++++++ --- !!", ({ decisions }) => ({ id: decisions.at.own.planned })],
    ["own, submitted", "           +++++++ +-- !!", ({ decisions }) => ({ id: decisions.at.own.submitted })],
    ["own, not public", "          +++++++ +-- !!", ({ decisions }) => ({ id: decisions.at.own.hidden })],
    ["neighbour's, planned", "     ++----+ +-- !!", ({ decisions }) => ({ id: decisions.at.neighbour.planned })],
    ["neighbour's, decided", "     +++++++ +-- !!", ({ decisions }) => ({ id: decisions.at.neighbour.decided })],
    ["foreign, decided", "         ------- -+- !!", ({ decisions }) => ({ id: decisions.at.foreign.decided })],
    ["nothing there", "            ------- --- !!", () => ({ id: randomUUID() })],
  ]),
].map(trimmed);

const fresh = (stage: Stage, at: At) => ({
  input: {
    ...{ id: newId(), placeId: stage.place[at], bodyId: stage.decisions.body[at], isPublic: true },
    ...{ title: "Leitlinien", paperNumber: "2019/12", meetsOn: "2019-04-10" },
  },
});
const newBody = (placeId: string) => ({
  input: { id: newId(), placeId, name: `Ausschuss ${randomUUID()}`, kind: "AUSSCHUSS" },
});
const nowhere: Line = ["nothing there", "------- --- !!", () => ({ id: randomUUID() })];

/** Lead and deputy always; of the moderation team whoever made it. */
function changes(field: string, document: string, kind: Kind): Row[] {
  const isPlan = kind === "planned";
  const id =
    (at: At, isOwn = false) =>
    async (stage: Stage, caller: Caller) => ({ id: await made(at, kind, isOwn)(stage, caller) });
  // prettier-ignore
  return rowsOf(field, document, [
    //                                SGFLDMU NER CO
    ["another's", isPlan ? "          xxx++xx --- !!" : "xxx++xx x-- !!", id("own")],
    ["one's own", isPlan ? "          xx+++xx --- !!" : "xx+++xx x-- !!", id("own", true)],
    ["neighbour's", isPlan ? "        xx----x +-- !!" : "xxxxxxx +-- !!", id("neighbour", true)],
    ["foreign, another's", "          ------- -x- !!", id("foreign")],
    ["foreign, one's own", "          ------- -+- !!", id("foreign", true)],
    nowhere,
  ]);
}

const changesBody = (field: string, document: string): Row[] => {
  const id =
    (at: At, isOwn = false) =>
    async (stage: Stage, caller: Caller) => ({
      id: await bodyBy(stage, at, (isOwn && stage.people[caller].id) || stage.scribe.id),
    });
  // prettier-ignore
  return rowsOf(field, document, [
    //                   SGFLDMU NER CO
    ["another's", "      xxx++xx x-- !!", id("own")],
    ["one's own", "      xx+++xx x-- !!", id("own", true)],
    ["neighbour's", "    xxxxxxx +-- !!", id("neighbour")],
    ["foreign, own", "   ------- -+- !!", id("foreign", true)],
    nowhere,
  ]);
};

/** A document whose input holds more than the id, which alone is a variable. */
const withInput = (name: string, input: string): string =>
  `mutation ($id: ID!) { ${name}(input: { id: $id, version: 1, ${input} }) { id } }`;

// prettier-ignore
export const decisionMutations: Row[] = [
  ...rowsOf("Mutation.planDecision", `mutation ($input: PlanDecisionInput!) { planDecision(input: $input) { id } }`, [
    //                   SGFLDMU NER CO
    ["own", "            xx+++xx x-- !!", (stage) => fresh(stage, "own")],
    ["neighbour's", "    xxxxxxx +-- !!", (stage) => fresh(stage, "neighbour")],
    ["foreign", "        ------- -+- !!", (stage) => fresh(stage, "foreign")],
    ["nothing there", "  ------- --- !!", (stage) => ({ input: { ...fresh(stage, "own").input, placeId: randomUUID() } })],
  ]),
  ...rowsOf("Mutation.addDecisionBody", `mutation ($input: AddDecisionBodyInput!) { addDecisionBody(input: $input) { id } }`, [
    ["own", "            xx+++xx x-- !!", (stage) => newBody(stage.place.own)],
    ["neighbour's", "    xxxxxxx +-- !!", (stage) => newBody(stage.place.neighbour)],
    ["foreign", "        ------- -+- !!", (stage) => newBody(stage.place.foreign)],
    ["nothing there", "  ------- --- !!", () => newBody(randomUUID())],
  ]),
  ...changesBody("Mutation.changeDecisionBody", `mutation ($id: ID!) { changeDecisionBody(input: { id: $id, version: 1, name: "Rat", kind: KREISTAG }) { id } }`)
    .map((row) => ({ ...row, after: freeName })),
  ...changesBody("Mutation.archiveDecisionBody", `mutation ($id: ID!) { archiveDecisionBody(id: $id, version: 1, archived: true) { id } }`),
  ...rowsOf("Mutation.changeDecision", `mutation ($input: ChangeDecisionInput!) { changeDecision(input: $input) { id } }`, [
    ["own, another's", " xxx++xx --- !!", changed("own", false)],
    ["one's own", "      xx+++xx --- !!", changed("own", true)],
    ["neighbour's", "    xx----x +-- !!", changed("neighbour", false)],
    ["foreign", "        ------- -+- !!", changed("foreign", true)],
    ["nothing there", "  ------- --- !!", () => ({ input: renamed(randomUUID(), randomUUID()) })],
  ]),
  ...changes("Mutation.submitDecision", `mutation ($id: ID!) { submitDecision(id: $id, version: 1) { id } }`, "planned"),
  ...changes("Mutation.concludeDecision", withInput("concludeDecision", `outcome: DECIDED, result: "Ja"`), "submitted"),
  ...changes("Mutation.takeBackOutcome", `mutation ($id: ID!) { takeBackOutcome(id: $id, version: 1) { id } }`, "decided"),
  ...changes("Mutation.withholdDecision", `mutation ($id: ID!) { withholdDecision(id: $id, version: 1) { id } }`, "decided"),
  ...changes("Mutation.announceDecision", withInput("announceDecision", `title: "Ein Konzept", paperNumber: "", result: "", outcome: NOTED`), "hidden"),
  ...changes("Mutation.tickPreparation", `mutation ($id: ID!) { tickPreparation(id: $id, step: PAPER_DRAFTED, done: true) { id } }`, "planned"),
  ...rowsOf("Mutation.replanDecision", `mutation ($id: ID!) { replanDecision(id: $id, version: 1, meetsOn: "2019-05-08") { id } }`, [
    ["another's", "      xxx++xx x-- !!", deferred("own", false)],
    ["one's own", "      xx+++xx x-- !!", deferred("own", true)],
    ["neighbour's", "    xxxxxxx +-- !!", deferred("neighbour", false)],
    ["foreign", "        ------- -+- !!", deferred("foreign", true)],
    nowhere,
  ]),
].map(trimmed);

async function freeName(stage: Stage): Promise<void> {
  await stage.query(`UPDATE decision_body SET name = id::text WHERE name = 'Rat'`);
}

function renamed(id: string, bodyId: string) {
  return { id, version: 1, bodyId, title: "Anders", paperNumber: "", meetsOn: "2019-04-10" };
}

function changed(at: At, isOwn: boolean) {
  return async (stage: Stage, caller: Caller) => {
    const id = await made(at, "planned", isOwn)(stage, caller);
    const [row] = await stage.query<{ body: string }>(`SELECT body_id AS body FROM decision WHERE id = $1`, [
      id,
    ]);
    return { input: renamed(id, row!.body) };
  };
}

function deferred(at: At, isOwn: boolean) {
  return async (stage: Stage, caller: Caller) => {
    const id = await made(at, "submitted", isOwn)(stage, caller);
    await stage.query(`UPDATE decision SET state = 'DEFERRED' WHERE id = $1`, [id]);
    return { id };
  };
}

interface OfPlace {
  place: {
    decisions?: { id: string }[];
    decisionBodies?: { id: string }[];
    decisionRights?: { plan: boolean };
  } | null;
}
const shown = (at: At, kind: Kind) => (data: OfPlace, stage: Stage) =>
  data.place?.decisions?.some(({ id }) => id === stage.decisions.at[at][kind]) || null;
const of = (at: At) => (stage: Stage) => ({ id: stage.place[at] });
type Told = Record<string, { viewerCan: { change: boolean } } | null>;

// prettier-ignore
export const decisionFields: Row[] = [
  ...rowsOf("Place.decisions", `${place} { decisions { id } } }`, [
    //                           SGFLDMU NER CO
    ["own, planned", "           +++++++ 0-- !!", of("own"), shown("own", "planned")],
    ["own, submitted", "         +++++++ +-- !!", of("own"), shown("own", "submitted")],
    ["own, not public", "        +++++++ +-- !!", of("own"), shown("own", "hidden")],
    ["neighbour's, planned", "   ++0000+ +-- !!", of("neighbour"), shown("neighbour", "planned")],
    ["neighbour's, decided", "   +++++++ +-- !!", of("neighbour"), shown("neighbour", "decided")],
    ["foreign, planned", "       ------- -+- !!", of("foreign"), shown("foreign", "planned")],
  ]),
  ...rowsOf("Place.decisionBodies", `${place} { decisionBodies { id } } }`, [
    ["own", "                    +++++++ +-- !!", of("own"), (data: OfPlace) => data.place?.decisionBodies],
    ["foreign", "                ------- -+- !!", of("foreign"), (data: OfPlace) => data.place?.decisionBodies],
  ]),
  ...(["Place.decisionRights", "PlaceDecisionRights.plan"]).flatMap((field) => rowsOf(field, `${place} { decisionRights { plan } } }`, [
    ["own", "                    xx+++xx x-- !!", of("own"), (data: OfPlace) => data.place?.decisionRights?.plan],
    ["neighbour's", "            xxxxxxx +-- !!", of("neighbour"), (data: OfPlace) => data.place?.decisionRights?.plan],
    ["foreign", "                ------- -+- !!", of("foreign"), (data: OfPlace) => data.place?.decisionRights?.plan],
  ])),
  ...rowsOf("DecisionRights.change", `${body} { viewerCan { change } } }`, [
    ["own, another's", "         xxx++xx x-- !!", ({ decisions }) => ({ id: decisions.at.own.submitted }), (data: Told) => data["decision"]?.viewerCan.change],
    ["neighbour's", "            xxxxxxx +-- !!", ({ decisions }) => ({ id: decisions.at.neighbour.decided }), (data: Told) => data["decision"]?.viewerCan.change],
  ]),
  ...rowsOf("DecisionBodyRights.change", `${body} { body { viewerCan { change } } } }`, [
    ["own, another's", "         xxx++xx x-- !!", ({ decisions }) => ({ id: decisions.at.own.submitted }), (data: { decision: { body: { viewerCan: { change: boolean } } } | null }) => data.decision?.body.viewerCan.change],
  ]),
].map(trimmed);

export const decisionsWithParent: Record<string, string> = {
  BackPlanStep: "dueOn isDone isPast key",
  Decision:
    "backPlan body changes deferredTo id isPublic meetsOn paperNumber place responsible result state submitBy title turningpoint version viewerCan votes",
  DecisionBody: "archived id kind name submissionLeadDays version viewerCan",
  DecisionBodyRights: "",
  DecisionChange: "at by fields kind meetsOn number oldMeetsOn oldPaperNumber oldResult oldTitle",
  DecisionRights: "",
  PlaceDecisionRights: "",
  Votes: "abstentions no yes",
};

const plan = ({ decisions }: Stage) => ({ id: decisions.at.own.planned });
const taken = ({ decisions }: Stage) => ({ id: decisions.at.own.decided });

// prettier-ignore
export const decisionWays: Way[] = [
  //                                                                 SGFLDMU NER CO
  { type: "Decision", of: "own, planned", columns: "                 +++++++ --- !!", document: `${body} { … } }`, variables: plan },
  { type: "Decision", of: "own, decided", columns: "                 +++++++ +-- !!", document: `${body} { … } }`, variables: taken },
  { type: "BackPlanStep", of: "own, planned", columns: "             +++++++ --- !!", document: `${body} { backPlan { … } } }`, variables: plan },
  { type: "DecisionChange", of: "own, decided", columns: "           +++++++ +-- !!", document: `${body} { changes { … } } }`, variables: taken },
  { type: "Votes", of: "own, decided", columns: "                    +++++++ +-- !!", document: `${body} { votes { … } } }`, variables: taken },
  { type: "DecisionBody", of: "own", columns: "                      +++++++ +-- !!", document: `${place} { decisionBodies { … } } }`, variables: of("own") },
].map(trimmed);

function trimmed<Row extends { columns: string }>(row: Row): Row {
  return { ...row, columns: row.columns.trim() };
}
