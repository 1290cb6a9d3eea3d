import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import type { Language } from "../language.enum.js";
import { Person } from "../person.entity.js";

/** Chooses the language of one's screens and mails. */
@Injectable()
export class SetLanguage {
  constructor(private readonly work: UnitOfWork) {}

  async run(actor: Actor, language: Language): Promise<void> {
    await this.work.run(({ db }) => db.update(Person, { id: actor.id }, { language }));
  }
}
