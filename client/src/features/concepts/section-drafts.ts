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
  /** What the browser would not keep. */
  readonly #unkept = new Set<string>();

  constructor(private readonly local: LocalStore) {}

  read(placeId: string, kind: ConceptKind, key: ConceptSectionKey): KeptSection | undefined {
    return this.local.read<KeptSection>(prefixOf(placeId, kind) + key);
  }

  keep(placeId: string, kind: ConceptKind, key: ConceptSectionKey, kept: KeptSection): void {
    const name = prefixOf(placeId, kind) + key;
    if (this.local.write(name, kept)) this.#unkept.delete(name);
    else this.#unkept.add(name);
  }

  forget(placeId: string, kind: ConceptKind, key: ConceptSectionKey): void {
    this.local.remove(prefixOf(placeId, kind) + key);
    this.#unkept.delete(prefixOf(placeId, kind) + key);
  }

  /** Whether what was kept last would outlive a reload; where the browser keeps nothing, it would not. */
  isKept(placeId: string, kind: ConceptKind, key: ConceptSectionKey): boolean {
    return !this.#unkept.has(prefixOf(placeId, kind) + key);
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
