import type { ConceptKind, ConceptSectionKey } from "../../gql/graphql.js";
import { type LocalStore, localStoreOf } from "../../lib/local-store.js";

/** What somebody has written of a section and not saved yet. */
export interface KeptSection {
  body: string;
  /** The text it was begun over, and its version. */
  before: string;
  version: number;
}

const prefixOf = (placeId: string, kind: ConceptKind): string => `concept.${placeId}.${kind}.`;

/** What one person has written of concepts, on this device alone, until it is saved. */
export class SectionDrafts {
  constructor(private readonly local: LocalStore) {}

  read(placeId: string, kind: ConceptKind, key: ConceptSectionKey): KeptSection | undefined {
    return this.local.read<KeptSection>(prefixOf(placeId, kind) + key);
  }

  keep(placeId: string, kind: ConceptKind, key: ConceptSectionKey, kept: KeptSection): void {
    this.local.write(prefixOf(placeId, kind) + key, kept);
  }

  forget(placeId: string, kind: ConceptKind, key: ConceptSectionKey): void {
    this.local.remove(prefixOf(placeId, kind) + key);
  }

  /** The sections of a concept in which something is not saved. */
  unsaved(placeId: string, kind: ConceptKind): ConceptSectionKey[] {
    const prefix = prefixOf(placeId, kind);
    return this.local
      .entries<KeptSection>(prefix)
      .map(([key]) => key.slice(prefix.length) as ConceptSectionKey);
  }
}

const desks = new Map<string, SectionDrafts>();

export function sectionDraftsOf(personId: string): SectionDrafts {
  let drafts = desks.get(personId);
  if (!drafts) {
    drafts = new SectionDrafts(localStoreOf(personId));
    desks.set(personId, drafts);
  }
  return drafts;
}
