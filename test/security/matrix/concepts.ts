import { randomUUID } from "node:crypto";
import { newId } from "../../factories/world.js";
import type { Way } from "./fields.js";
import { type Line, rowsOf, type Row } from "./row.js";
import type { Stage } from "./stage.js";

type At = "own" | "ownBare" | "neighbour" | "foreign";
type Kind = "OUTLINE" | "CONTINUATION_PLAN";

const outline = ["SITUATION", "GOALS", "APPROACH", "PEOPLE", "DECISIONS", "RESOURCES"];

/**
 * At the own place a Grobkonzept with an edition, whose next version one side has signed, and a released
 * Verstetigungsplan; at the other of the same people a Grobkonzept that only waits for signatures.
 */
export async function furnishConcepts(stage: Stage): Promise<void> {
  const { own, ownBare } = stage.place;
  await concept(stage, own, "OUTLINE", 2);
  await section(stage, own, "OUTLINE", "GOALS");
  await edition(stage, own, "OUTLINE", 1);
  await sign(stage, own, "OUTLINE", 2, "PLACE", stage.former.id);

  await concept(stage, own, "CONTINUATION_PLAN", 1);
  await section(stage, own, "CONTINUATION_PLAN", "KEEPING");
  await continuer(stage, "own", "Bleibt");
  await edition(stage, own, "CONTINUATION_PLAN", 1);
  await stage.query(
    `UPDATE concept SET released_at = now(), released_by = $2 WHERE place_id = $1 AND kind = 'CONTINUATION_PLAN'`,
    [own, stage.scribe.id],
  );

  await concept(stage, ownBare, "OUTLINE", 1);
  for (const key of outline) await section(stage, ownBare, "OUTLINE", key);
}

const concept = (stage: Stage, placeId: string, kind: Kind, version: number): Promise<unknown> =>
  stage.query(`INSERT INTO concept (place_id, kind, version) VALUES ($1, $2, $3)`, [placeId, kind, version]);

const section = (stage: Stage, placeId: string, kind: Kind, key: string): Promise<unknown> =>
  stage.query(
    `INSERT INTO concept_section (place_id, kind, key, body, version, changed_at, changed_by)
     VALUES ($1, $2, $3, 'Ein Absatz', 1, now(), $4)`,
    [placeId, kind, key, stage.scribe.id],
  );

const sign = (
  stage: Stage,
  ...[placeId, kind, version, side, personId]: [string, Kind, number, string, string]
): Promise<unknown> =>
  stage.query(
    `INSERT INTO concept_signature (place_id, kind, version, side, person_id, signed_at) VALUES ($1, $2, $3, $4, $5, now())`,
    [placeId, kind, version, side, personId],
  );

async function edition(stage: Stage, placeId: string, kind: Kind, version: number): Promise<void> {
  const id = newId();
  await sign(stage, placeId, kind, version, "PLACE", stage.former.id);
  await sign(stage, placeId, kind, version, "MODERATION", stage.scribe.id);
  await stage.query(
    `INSERT INTO concept_edition (id, place_id, kind, number, version, signed_at) VALUES ($1, $2, $3, 1, $4, now())`,
    [id, placeId, kind, version],
  );
  await stage.query(
    `INSERT INTO edition_section (edition_id, key, body)
     SELECT $1, key, body FROM concept_section WHERE place_id = $2 AND kind = $3`,
    [id, placeId, kind],
  );
  if (kind === "OUTLINE") return;
  await stage.query(
    `INSERT INTO edition_continuer (edition_id, continuer_id, task, office, starts_on)
     SELECT $1, id, task, office, starts_on FROM continuer WHERE place_id = $2`,
    [id, placeId],
  );
}

async function continuer(stage: Stage, at: At, task = "Einladen"): Promise<string> {
  const id = newId();
  // A plan holds forty, and each caller wants one.
  await stage.query(`DELETE FROM continuer WHERE place_id = $1 AND task <> 'Bleibt'`, [stage.place[at]]);
  await stage.query(
    `INSERT INTO continuer (id, place_id, task, office, starts_on, created_by, created_at, version)
     VALUES ($1, $2, $3, 'Stabsstelle', '2019-12-01', $4, now(), 1)`,
    [id, stage.place[at], task, stage.scribe.id],
  );
  return id;
}

export const conceptsWithParent: Record<string, string> = {
  Concept: "id kind place releasedAt releasedBy viewerCan",
  ConceptDraft: "continuers gaps isEdition sections signatures version",
  ConceptEdition: "continuers id number sections signatures signedAt",
  ConceptEditionSection: "body key",
  ConceptGap: "code message section",
  ConceptIncomplete: "gaps",
  ConceptRights: "",
  ConceptSection: "body changedAt changedBy key version",
  ConceptSignature: "person side signedAt",
  ConceptSignedOff: "concept",
  Continuer: "id name office startsOn task version",
  EditionContinuer: "name office startsOn task",
};

const place = "query ($id: ID!) { place(id: $id)";
const at = (name: At) => (stage: Stage) => ({ id: stage.place[name] });
const own = at("own");
const nowhere: Line = ["nothing there", "------- --- !!", () => ({ id: randomUUID() })];
const SIGN = `mutation ($id: ID!, $v: Int!) { signConcept(placeId: $id, kind: OUTLINE, version: $v)`;

const inside = "+0++++0 0-- !!";
/** The released plan; the Grobkonzept stays with place, office, steering group and ministry. */
const network = "+++++++ +-- !!";

const way = (
  type: string,
  of: string,
  columns: string,
  document: string,
  variables: Way["variables"] = own,
): Way => ({ ...{ type, of, columns, document, variables } });

export const conceptWays: Way[] = [
  way("Concept", "own place", network, `${place} { concepts { … } } }`),
  way("ConceptDraft", "own place", inside, `${place} { concepts { draft { … } } } }`),
  way("ConceptSection", "own place", inside, `${place} { concepts { draft { sections { … } } } } }`),
  way("Continuer", "own place", inside, `${place} { concepts { draft { continuers { … } } } } }`),
  way("ConceptGap", "own place", inside, `${place} { concepts { draft { gaps { … } } } } }`),
  way("ConceptSignature", "of the draft", inside, `${place} { concepts { draft { signatures { … } } } } }`),
  way("ConceptEdition", "own place", network, `${place} { concepts { editions { … } } } }`),
  way(
    "ConceptEditionSection",
    "own place",
    network,
    `${place} { concepts { editions { sections { … } } } } }`,
  ),
  way("EditionContinuer", "own place", network, `${place} { concepts { editions { continuers { … } } } } }`),
  way(
    "ConceptSignedOff",
    "own place",
    "xx+++xx x-- !!",
    `${SIGN} { ... on ConceptSignedOff { … } } }`,
    waitsForSignatures,
  ),
  way(
    "ConceptIncomplete",
    "own place",
    "xx+++xx x-- !!",
    `mutation ($id: ID!) { signConcept(placeId: $id, kind: CONTINUATION_PLAN, version: 0) { ... on ConceptIncomplete { … } } }`,
    at("ownBare"),
  ),
];

interface Shown {
  place: {
    concepts: {
      kind: Kind;
      draft: object | null;
      editions: object[];
      viewerCan: Record<"write" | "sign" | "withdraw" | "release", boolean>;
    }[];
  };
}
const of =
  (kind: Kind) =>
  ({ place: { concepts } }: Shown) =>
    concepts.find((one) => one.kind === kind) ?? null;
const may =
  (right: keyof Shown["place"]["concepts"][number]["viewerCan"]) =>
  (shown: Shown): boolean | null =>
    of("OUTLINE")(shown)?.viewerCan[right] ?? null;
const rights = `${place} { concepts { kind viewerCan { write sign withdraw release } } } }`;

// prettier-ignore
export const conceptFields: Row[] = [
  //                               SGFLDMU NER CO
  ...rowsOf("Place.concepts", `${place} { concepts { kind } } }`, [
    ["own, not released", "        +++++++ 0-- !!", own, of("OUTLINE")],
    ["own, released", "            +++++++ +-- !!", own, of("CONTINUATION_PLAN")],
    ["neighbour's, not begun", "   +000000 +-- !!", at("neighbour"), of("OUTLINE")],
    ["foreign", "                  ------- -+- !!", at("foreign"), of("OUTLINE")],
  ]),
  ...rowsOf("Concept.draft", `${place} { concepts { kind draft { version } } } }`, [
    ["own, not released", "        +0++++0 0-- !!", own, (shown: Shown) => of("OUTLINE")(shown)?.draft ?? null],
    ["own, released", "            +0++++0 0-- !!", own, (shown: Shown) => of("CONTINUATION_PLAN")(shown)?.draft ?? null],
  ]),
  ...rowsOf("Concept.editions", `${place} { concepts { kind editions { id } } } }`, [
    ["own, not released", "        +++++++ 0-- !!", own, (shown: Shown) => of("OUTLINE")(shown)?.editions ?? null],
    ["own, released", "            +++++++ +-- !!", own, (shown: Shown) => of("CONTINUATION_PLAN")(shown)?.editions ?? null],
  ]),
  ...rowsOf("ConceptRights.write", rights, [
    ["own", "                      xx++++x 0-- !!", own, may("write")],
    ["neighbour's", "              x000000 +-- !!", at("neighbour"), may("write")],
  ]),
  ...rowsOf("ConceptRights.sign", rights, [
    ["signed by the place", "      xx+xxxx 0-- !!", own, may("sign")],
  ]),
  ...rowsOf("ConceptRights.withdraw", rights, [
    ["signed by the place", "      xxx++xx 0-- !!", own, may("withdraw")],
  ]),
  ...rowsOf("ConceptRights.release", rights, [
    ["own", "                      xxx++xx 0-- !!", own, may("release")],
    ["no edition yet", "           x000000 x-- !!", at("neighbour"), may("release")],
  ]),
].map((row) => ({ ...row, columns: row.columns.trim() }));

const versionAt = async (stage: Stage, name: At): Promise<number> =>
  (
    await stage.query<{ version: number }>(
      `SELECT version FROM concept WHERE place_id = $1 AND kind = 'OUTLINE'`,
      [stage.place[name]],
    )
  )[0]?.version ?? 0;

async function waitsForSignatures(stage: Stage): Promise<{ id: string; v: number }> {
  return { id: stage.place.ownBare, v: await versionAt(stage, "ownBare") };
}
const signedAt = (name: At) => async (stage: Stage) => ({
  ...{ id: stage.place[name], v: await versionAt(stage, name) },
});

const written = (name: At) => async (stage: Stage) => {
  const [row] = await stage.query<{ version: number }>(
    `SELECT version FROM concept_section WHERE place_id = $1 AND kind = 'OUTLINE' AND key = 'GOALS'`,
    [stage.place[name]],
  );
  const text = { kind: "OUTLINE", key: "GOALS", body: `Ein Satz ${newId()}` };
  return { input: { ...text, placeId: stage.place[name], version: row?.version ?? 0 } };
};

const words = { task: "Einladen", office: "Stabsstelle", startsOn: "2019-12-01" };
const newContinuer = (name: At) => async (stage: Stage) => {
  await continuer(stage, name);
  return { input: { ...words, id: newId(), placeId: stage.place[name] } };
};
const changedContinuer = (name: At) => async (stage: Stage) => ({
  input: { ...words, task: "Anders einladen", id: await continuer(stage, name), version: 1 },
});
const someContinuer = (name: At) => async (stage: Stage) => ({ id: await continuer(stage, name) });

const WRITE = `mutation ($input: WriteConceptSectionInput!) { writeConceptSection(input: $input) { kind } }`;
const ADD = `mutation ($input: AddContinuerInput!) { addContinuer(input: $input) { kind } }`;
const CHANGE = `mutation ($input: ChangeContinuerInput!) { changeContinuer(input: $input) { kind } }`;
const REMOVE = `mutation ($id: ID!) { removeContinuer(id: $id, version: 1) { kind } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawConceptSignature(placeId: $id, kind: OUTLINE) { kind } }`;
const release = (isReleased: boolean): string =>
  `mutation ($id: ID!) { releaseConcept(placeId: $id, kind: CONTINUATION_PLAN, isReleased: ${isReleased}) { kind } }`;

// prettier-ignore
export const conceptMutations: Row[] = [
  //                               SGFLDMU NER CO
  ...rowsOf("Mutation.withdrawConceptSignature", WITHDRAW, [
    ["own", "                      xx+++xx x-- !!", own],
    ["neighbour's", "              xxxxxxx +-- !!", at("neighbour")],
    ["foreign", "                  ------- -+- !!", at("foreign")],
    nowhere,
  ]),
  ...rowsOf("Mutation.signConcept", `${SIGN} { __typename } }`, [
    ["own", "                      xx+++xx x-- !!", waitsForSignatures],
    ["neighbour's", "              xxxxxxx +-- !!", signedAt("neighbour")],
    ["foreign", "                  ------- -+- !!", signedAt("foreign")],
    ["nothing there", "            ------- --- !!", () => ({ id: randomUUID(), v: 0 })],
  ]),
  ...rowsOf("Mutation.writeConceptSection", WRITE, [
    ["own", "                      xx++++x x-- !!", written("own")],
    ["neighbour's", "              xxxxxxx +-- !!", written("neighbour")],
    ["foreign", "                  ------- -+- !!", written("foreign")],
    ["nowhere", "                  ------- --- !!", () => ({ input: { kind: "OUTLINE", key: "GOALS", body: "Text", placeId: randomUUID(), version: 0 } })],
  ]),
  ...rowsOf("Mutation.addContinuer", ADD, [
    ["own", "                      xx++++x x-- !!", newContinuer("own")],
    ["neighbour's", "              xxxxxxx +-- !!", newContinuer("neighbour")],
    ["foreign", "                  ------- -+- !!", newContinuer("foreign")],
    ["nowhere", "                  ------- --- !!", () => ({ input: { ...words, id: newId(), placeId: randomUUID() } })],
  ]),
  ...rowsOf("Mutation.changeContinuer", CHANGE, [
    ["own", "                      x-++++- --- !!", changedContinuer("own")],
    ["neighbour's", "              x------ +-- !!", changedContinuer("neighbour")],
    ["foreign", "                  ------- -+- !!", changedContinuer("foreign")],
    ["nobody", "                   ------- --- !!", () => ({ input: { ...words, id: randomUUID(), version: 1 } })],
  ]),
  ...rowsOf("Mutation.removeContinuer", REMOVE, [
    ["own", "                      x-++++- --- !!", someContinuer("own")],
    ["neighbour's", "              x------ +-- !!", someContinuer("neighbour")],
    ["foreign", "                  ------- -+- !!", someContinuer("foreign")],
    nowhere,
  ]),
  ...rowsOf("Mutation.releaseConcept", release(false), [
    ["own, for nobody else", "     xxx++xx x-- !!", own],
  ]),
  ...rowsOf("Mutation.releaseConcept", release(true), [
    ["own", "                      xxx++xx x-- !!", own],
    ["neighbour's, no edition", "  xxxxxxx c-- !!", at("neighbour")],
    ["foreign", "                  ------- -x- !!", at("foreign")],
    nowhere,
  ]),
].map((row) => ({ ...row, columns: row.columns.trim() }));
