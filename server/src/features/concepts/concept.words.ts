import { requiredDate } from "../../kernel/days.js";
import { Invalid } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";
import { optionalLine, requiredLine } from "../../kernel/text.js";
import { type ConceptKind, type ConceptSectionKey, sectionsOf } from "./concept.kinds.js";
import type { Continuer } from "./continuer.entity.js";

/** A section that stands in concepts of this kind. */
export function requiredSection(kind: ConceptKind, key: ConceptSectionKey): ConceptSectionKey {
  if ((sectionsOf[kind] as readonly string[]).includes(key)) return key;
  throw new Invalid("key", "SECTION_OF_OTHER_KIND", "Diesen Abschnitt gibt es hier nicht.");
}

/** What may be written about who continues. */
export function continuerWords(input: {
  task: string;
  office: string;
  name?: string | null;
  hasConsent: boolean;
  startsOn: string;
}): Pick<Continuer, "task" | "office" | "name" | "startsOn"> {
  const name = optionalLine("name", input.name ?? "", limits.personName) || null;
  // Art. 6 DSGVO: nobody is named here who has not agreed to it.
  if (name && !input.hasConsent) {
    throw new Invalid(
      "hasConsent",
      "CONSENT_REQUIRED",
      "Bitte nennen Sie einen Namen nur, wenn die Person einverstanden ist. Sonst genügt die Stelle.",
    );
  }
  return {
    task: requiredLine("task", input.task, limits.title),
    office: requiredLine("office", input.office, limits.title),
    name,
    startsOn: requiredDate("startsOn", input.startsOn),
  };
}
