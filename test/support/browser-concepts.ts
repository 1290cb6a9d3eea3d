import type { Member } from "./browser-member.js";
import type { Visitor } from "./person.js";

export type ConceptName = "Grobkonzept" | "Verstetigungsplan";

const kinds = {
  Grobkonzept: {
    kind: "OUTLINE",
    end: "",
    keys: ["SITUATION", "GOALS", "APPROACH", "PEOPLE", "DECISIONS", "RESOURCES"],
  },
  Verstetigungsplan: {
    kind: "CONTINUATION_PLAN",
    end: "/verstetigung",
    keys: ["KEEPING", "ANCHORING", "MEANS", "REVIEW"],
  },
} as const;

/** What somebody does with the concepts of one place. */
export class Planner {
  constructor(
    readonly someone: Member,
    private readonly placeId: string,
  ) {}

  async opens(name: ConceptName = "Grobkonzept"): Promise<void> {
    await this.someone.goesTo(`/kommunen/${this.placeId}/konzept${kinds[name].end}`);
    await this.someone.isUndisturbed();
  }

  /** Opens the field of a section and types; nothing is saved yet. */
  async begins(section: string, text: string): Promise<void> {
    await this.someone.presses(`„${section}“ bearbeiten`);
    await this.someone.fillsIn(`Text zu „${section}“`, text);
  }

  async saves(section: string): Promise<void> {
    await this.#form(section).getByRole("button", { name: "Speichern", exact: true }).click();
    await this.someone.seesButton(`„${section}“ bearbeiten`);
  }

  async cancels(section: string): Promise<void> {
    await this.#form(section).getByRole("button", { name: "Abbrechen", exact: true }).click();
  }

  /** Text that stands in the field of a section. */
  async isWriting(section: string): Promise<string> {
    return this.#form(section).getByRole("textbox").inputValue();
  }

  async signs(name: ConceptName = "Grobkonzept"): Promise<void> {
    await this.someone.presses("Unterschreiben");
    await this.someone.seesDialog(`${name} unterschreiben?`);
    await this.someone.pressesIn(`${name} unterschreiben?`, "Unterschreiben");
    await this.someone.seesNoDialog(`${name} unterschreiben?`);
  }

  #form(section: string) {
    return this.someone.page.getByRole("form", { name: section, exact: true });
  }
}

/** Writes all sections of a concept, past the screens. */
export async function writesAll(actor: Visitor, placeId: string, name: ConceptName): Promise<void> {
  const { kind, keys } = kinds[name];
  for (const key of keys)
    await actor.ask(
      `mutation ($input: WriteConceptSectionInput!) { writeConceptSection(input: $input) { kind } }`,
      { input: { placeId, kind, key, version: 0, body: `Was wir zu ${key} sagen.` } },
    );
}
