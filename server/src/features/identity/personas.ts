import { Injectable } from "@nestjs/common";

/** Somebody of the demo network whom visitors may be. */
export interface Persona {
  personId: string;
  /** Role and place in a few words. */
  label: string;
  /** What is worth trying as this person. */
  hint: string;
}

/** The people to click on. Empty unless the demo network fills it. */
@Injectable()
export class Personas {
  #all: readonly Persona[] = [];

  list(personas: readonly Persona[]): void {
    this.#all = personas;
  }

  all(): readonly Persona[] {
    return this.#all;
  }

  includes(personId: string): boolean {
    return this.#all.some((persona) => persona.personId === personId);
  }
}
