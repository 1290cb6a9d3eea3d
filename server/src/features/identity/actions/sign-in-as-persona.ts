import { Injectable } from "@nestjs/common";
import { NotFound } from "../../../kernel/errors.js";
import { Personas } from "../personas.js";
import type { Visit } from "../visit.js";
import { OpenSession, type OpenedSession } from "./open-session.js";

/** Signs in as one of the demo network's listed people; nobody is listed anywhere else. */
@Injectable()
export class SignInAsPersona {
  constructor(
    private readonly personas: Personas,
    private readonly sessions: OpenSession,
  ) {}

  async run(personId: string, visit: Visit): Promise<OpenedSession> {
    if (!this.personas.includes(personId)) throw new NotFound();
    return this.sessions.run(personId, "PERSONA", visit);
  }
}
