import type { ConceptKind, ConceptSectionKey } from "../../features/concepts/concept.kinds.js";
import type { PlaceKey } from "./content.types.js";

/** Somebody writes a section, for the first time or once more. */
export interface DemoSection {
  key: ConceptSectionKey;
  by: string;
  at: string;
  body: string;
}

export interface DemoContinuer {
  by: string;
  at: string;
  task: string;
  office: string;
  /** Only of those who agreed. */
  name?: string;
  startsOn: string;
}

export interface DemoConcept {
  place: PlaceKey;
  kind: ConceptKind;
  sections: DemoSection[];
  continuers?: DemoContinuer[];
  /** In the order of time; what is written afterwards begins the next version. */
  signed?: { by: string; at: string }[];
  released?: { by: string; at: string };
}

export const wrote = (key: ConceptSectionKey, by: string, at: string, body: string): DemoSection => ({
  ...{ key, by, at, body },
});
