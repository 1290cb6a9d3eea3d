import { newId, World } from "../../factories/world.js";
import type { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

export type Kind = "OUTLINE" | "CONTINUATION_PLAN";

export interface Section {
  key: string;
  body: string;
  version: number;
  changedBy: { id: string } | null;
}
export interface Signature {
  side: string;
  person: { id: string };
}
export interface Continuer {
  id: string;
  task: string;
  office: string;
  name: string | null;
  startsOn: string;
  version: number;
}
export interface Concept {
  id: string;
  kind: Kind;
  place: { id: string };
  draft: {
    version: number;
    isEdition: boolean;
    sections: Section[];
    continuers: Continuer[];
    signatures: Signature[];
    gaps: { code: string; section: string | null; message: string }[];
  } | null;
  editions: {
    id: string;
    number: number;
    sections: { key: string; body: string }[];
    continuers: { task: string; office: string; name: string | null }[];
    signatures: Signature[];
  }[];
  releasedAt: string | null;
  releasedBy: { id: string } | null;
  viewerCan: { write: boolean; sign: boolean; withdraw: boolean; release: boolean };
}
export interface Signed {
  concept?: Concept;
  gaps?: { code: string; section: string | null; message: string }[];
}

const signature = `side person { id } signedAt`;
export const CONCEPT = `
  id kind place { id } releasedAt releasedBy { id } viewerCan { write sign withdraw release }
  draft { version isEdition sections { key body version changedAt changedBy { id } }
    continuers { id task office name startsOn version } signatures { ${signature} } gaps { code section message } }
  editions { id number signedAt sections { key body } continuers { task office name startsOn }
    signatures { ${signature} } }`;

export const CONCEPTS = `query ($id: ID!) { place(id: $id) { concepts { ${CONCEPT} } } }`;
export const WRITE = `mutation ($input: WriteConceptSectionInput!) { concept: writeConceptSection(input: $input) { ${CONCEPT} } }`;
export const ADD = `mutation ($input: AddContinuerInput!) { concept: addContinuer(input: $input) { ${CONCEPT} } }`;
export const CHANGE = `mutation ($input: ChangeContinuerInput!) { concept: changeContinuer(input: $input) { ${CONCEPT} } }`;
export const REMOVE = `mutation ($id: ID!, $version: Int!) { concept: removeContinuer(id: $id, version: $version) { ${CONCEPT} } }`;
export const SIGN = `mutation ($placeId: ID!, $kind: ConceptKind!, $version: Int!) {
  signed: signConcept(placeId: $placeId, kind: $kind, version: $version) {
    ... on ConceptSignedOff { concept { ${CONCEPT} } } ... on ConceptIncomplete { gaps { code section message } } } }`;
export const WITHDRAW = `mutation ($placeId: ID!, $kind: ConceptKind!) {
  concept: withdrawConceptSignature(placeId: $placeId, kind: $kind) { ${CONCEPT} } }`;
export const RELEASE = `mutation ($placeId: ID!, $kind: ConceptKind!, $isReleased: Boolean!) {
  concept: releaseConcept(placeId: $placeId, kind: $kind, isReleased: $isReleased) { ${CONCEPT} } }`;

export const sections = {
  OUTLINE: ["SITUATION", "GOALS", "APPROACH", "PEOPLE", "DECISIONS", "RESOURCES"],
  CONTINUATION_PLAN: ["KEEPING", "ANCHORING", "MEANS", "REVIEW"],
} as const;

/** The day after the round of a test's world ends. */
export const dayAfter = "2019-12-01";

/** A place with its people, and everybody else who may or may not read along. */
export class ConceptStage {
  private constructor(
    readonly world: World,
    readonly placeId: string,
    readonly lead: Visitor,
    readonly deputy: Visitor,
    readonly member: Visitor,
    readonly facilitator: Visitor,
    readonly staff: Visitor,
    readonly steering: Visitor,
    readonly funder: Visitor,
    readonly neighbour: Visitor,
    readonly stranger: Visitor,
  ) {}

  static async set(hub: Hub): Promise<ConceptStage> {
    return ConceptStage.in(await World.in(hub));
  }

  /** Another place of the same round. */
  elsewhere(): Promise<ConceptStage> {
    return ConceptStage.in(this.world);
  }

  private static async in(world: World): Promise<ConceptStage> {
    const placeId = await world.place({ name: "Mosbach" });
    const at = (kind: "PROJECT_LEAD" | "DEPUTY_LEAD" | "TEAM_MEMBER" | "FACILITATOR", place = placeId) =>
      world.person({ roles: [{ kind, placeId: place }] });
    const office = (kind: "STAFF" | "STEERING_GROUP" | "FUNDER", roundId = world.roundId) =>
      world.person({ roles: [{ kind, roundId }] });
    return new ConceptStage(
      ...([world, placeId] as const),
      ...([await at("PROJECT_LEAD"), await at("DEPUTY_LEAD"), await at("TEAM_MEMBER")] as const),
      await at("FACILITATOR"),
      ...([await office("STAFF"), await office("STEERING_GROUP"), await office("FUNDER")] as const),
      await at("PROJECT_LEAD", await world.place()),
      await office("STAFF", await world.round()),
    );
  }

  get everybody(): Visitor[] {
    const { lead, deputy, member, facilitator, staff, steering, funder, neighbour } = this;
    return [lead, deputy, member, facilitator, staff, steering, funder, neighbour];
  }

  /** What somebody reads of a concept; undefined when it is not among those they are shown. */
  async read(who: Visitor, kind: Kind = "OUTLINE"): Promise<Concept | undefined> {
    const { place } = await who.ask<{ place: { concepts: Concept[] } }>(CONCEPTS, { id: this.placeId });
    return place.concepts.find((concept) => concept.kind === kind);
  }

  section(key: string, version: number, body: string, kind: Kind = "OUTLINE") {
    return { input: { placeId: this.placeId, kind, key, version, body } };
  }

  async write(who: Visitor, ...section: Parameters<ConceptStage["section"]>): Promise<Concept> {
    return (await who.ask<{ concept: Concept }>(WRITE, this.section(...section))).concept;
  }

  continuer(more: object = {}) {
    return {
      input: {
        ...{ id: newId(), placeId: this.placeId, task: "Einladen", office: "Stabsstelle Beteiligung" },
        ...{ startsOn: dayAfter, ...more },
      },
    };
  }

  async signs(who: Visitor, version: number, kind: Kind = "OUTLINE"): Promise<Signed> {
    return (await who.ask<{ signed: Signed }>(SIGN, { placeId: this.placeId, kind, version })).signed;
  }

  async releases(who: Visitor, isReleased: boolean, kind: Kind = "OUTLINE"): Promise<Concept> {
    const wish = { placeId: this.placeId, kind, isReleased };
    return (await who.ask<{ concept: Concept }>(RELEASE, wish)).concept;
  }

  /** Every section of it written; answers with the version of the text. */
  async written(kind: Kind = "OUTLINE"): Promise<number> {
    for (const key of sections[kind]) {
      const now = (await this.read(this.lead, kind))!.draft!.sections.find((one) => one.key === key)!;
      await this.write(this.member, key, now.version, `${key}, ${now.version + 1}. Stand`, kind);
    }
    if (kind === "CONTINUATION_PLAN" && (await this.read(this.lead, kind))!.draft!.continuers.length === 0) {
      await this.member.ask(ADD, this.continuer());
    }
    return (await this.read(this.lead, kind))!.draft!.version;
  }

  /** Written and signed by both sides. */
  async signed(kind: Kind = "OUTLINE"): Promise<Concept> {
    const version = await this.written(kind);
    await this.signs(this.lead, version, kind);
    const { concept } = await this.signs(this.facilitator, version, kind);
    if (!concept?.draft?.isEdition) throw new Error("It has not become an edition.");
    return concept;
  }
}
