import { newId, type World } from "../../factories/world.js";
import type { Visitor } from "../../support/person.js";

export const WORDS = `id version health going stuck needs visibility forFunder readers publishedAt submittedAt editedAt`;
export const SAVE = `mutation ($input: SaveUpdateDraftInput!) { saveUpdateDraft(input: $input) { ${WORDS} } }`;
export const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitUpdateDraft(id: $id, version: $version) { ${WORDS} } }`;
export const PUBLISH = `mutation ($id: ID!, $version: Int!) { publishUpdate(id: $id, version: $version) { ${WORDS} } }`;
export const EDIT_UPDATE = `mutation ($input: EditUpdateInput!) { editUpdate(input: $input) { ${WORDS} } }`;
export const RELEASE = `mutation ($id: ID!, $version: Int!, $visibility: UpdateVisibility!, $forFunder: Boolean!) {
  releaseUpdate(id: $id, version: $version, visibility: $visibility, forFunder: $forFunder) { ${WORDS} } }`;
export const DISCARD = `mutation ($id: ID!) { discardUpdateDraft(id: $id) { id updateDrafts { id } } }`;
export const UPDATE = `query ($id: ID!) { update(id: $id) { ${WORDS} author { id } publishedBy { id }
  history { version going health by { id } }
  topic { id title channel { id name audience } } earlierTopics { id }
  viewerCan { edit submit publish release discard } } }`;
export const OF_PLACE = `query ($id: ID!) { place(id: $id) { health latestUpdate { id } healthHistory { updateId health }
  updates { items { id } next } updateDrafts { id submittedAt } updatesAwaitingYou
  updateRights { draft publish setRhythm } updateRhythm { weeks dueOn isOverdue } } }`;

export interface Update {
  id: string;
  version: number;
  health: string | null;
  going: string;
  stuck: string;
  needs: string;
  visibility: string;
  forFunder: boolean;
  readers: string;
  publishedAt: string | null;
  submittedAt: string | null;
  editedAt: string | null;
}
export interface ReadUpdate extends Update {
  author: { id: string };
  publishedBy: { id: string } | null;
  history: { version: number; going: string; health: string; by: { id: string } }[];
  topic: { id: string; title: string; channel: { id: string; name: string; audience: string } } | null;
  earlierTopics: { id: string }[];
  viewerCan: Record<"edit" | "submit" | "publish" | "release" | "discard", boolean>;
}
export interface ReadPlace {
  health: string | null;
  latestUpdate: { id: string } | null;
  healthHistory: { updateId: string; health: string }[];
  updates: { items: { id: string }[]; next: string | null };
  updateDrafts: { id: string; submittedAt: string | null }[];
  updatesAwaitingYou: number;
  updateRights: Record<"draft" | "publish" | "setRhythm", boolean>;
  updateRhythm: { weeks: number | null; dueOn: string | null; isOverdue: boolean };
}

/** A place with everybody who has to do with it, and those who have not. */
export class PeopleOfAPlace {
  private constructor(
    readonly world: World,
    readonly placeId: string,
    readonly lead: Visitor,
    readonly deputy: Visitor,
    readonly member: Visitor,
    readonly facilitator: Visitor,
    readonly neighbour: Visitor,
    readonly staff: Visitor,
    readonly steering: Visitor,
    readonly funder: Visitor,
  ) {}

  static async in(world: World, name = "Mosbach"): Promise<PeopleOfAPlace> {
    const placeId = await world.place({ name });
    const elsewhere = await world.place();
    const [lead, deputy, member, facilitator, neighbour, staff, steering, funder] = await Promise.all([
      world.person({ name: "Lea Leitung", roles: [{ kind: "PROJECT_LEAD", placeId }] }),
      world.person({ name: "Dan Deputy", roles: [{ kind: "DEPUTY_LEAD", placeId }] }),
      world.person({ name: "Tom Team", roles: [{ kind: "TEAM_MEMBER", placeId }] }),
      world.person({ name: "Mo Mod", roles: [{ kind: "FACILITATOR", placeId }] }),
      world.person({ name: "Nia Nachbar", roles: [{ kind: "PROJECT_LEAD", placeId: elsewhere }] }),
      world.person({ name: "Sam Staff", roles: [{ kind: "STAFF" }] }),
      world.person({ name: "Sue Steuer", roles: [{ kind: "STEERING_GROUP" }] }),
      world.person({ name: "Fee Foerder", roles: [{ kind: "FUNDER" }] }),
    ]);
    return new PeopleOfAPlace(
      world,
      placeId,
      ...([lead, deputy, member, facilitator, neighbour, staff, steering, funder] as const),
    );
  }

  get everybody(): Record<string, Visitor> {
    const { lead, deputy, member, facilitator, neighbour, staff, steering, funder } = this;
    return { lead, deputy, member, facilitator, neighbour, staff, steering, funder };
  }

  input(more: object = {}): { id: string; placeId: string; version: number } {
    return { id: newId(), placeId: this.placeId, version: 0, ...more };
  }

  async draft(by: Visitor, more: object = {}): Promise<Update> {
    const input = this.input({ health: "GREEN", going: "Das Bürgercafé ist voll.", ...more });
    return (await by.ask<{ saveUpdateDraft: Update }>(SAVE, { input })).saveUpdateDraft;
  }

  /** Written and published by the lead. */
  async published(more: object = {}): Promise<Update> {
    return publish(this.lead, await this.draft(this.lead, more));
  }

  async seenBy(who: Visitor): Promise<ReadPlace> {
    return (await who.ask<{ place: ReadPlace }>(OF_PLACE, { id: this.placeId })).place;
  }

  /** Names of those who read it; the others are answered as if it did not exist. */
  async readersOf(id: string): Promise<string[]> {
    const readers: string[] = [];
    for (const [name, who] of Object.entries(this.everybody)) {
      const { data, errors } = await who.send(UPDATE, { id });
      if (data) readers.push(name);
      else if (errors?.[0]?.extensions.code !== "NOT_FOUND") throw new Error(JSON.stringify(errors));
    }
    return readers;
  }
}

export async function publish(by: Visitor, { id, version }: Pick<Update, "id" | "version">): Promise<Update> {
  return (await by.ask<{ publishUpdate: Update }>(PUBLISH, { id, version })).publishUpdate;
}

export async function read(by: Visitor, id: string): Promise<ReadUpdate> {
  return (await by.ask<{ update: ReadUpdate }>(UPDATE, { id })).update;
}

export async function release(
  by: Visitor,
  { id, version }: Pick<Update, "id" | "version">,
  visibility: string,
  forFunder = false,
): Promise<Update> {
  const variables = { id, version, visibility, forFunder };
  return (await by.ask<{ releaseUpdate: Update }>(RELEASE, variables)).releaseUpdate;
}
