import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { Conflict, Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { Role } from "./role.entity.js";
import { rolePolicy } from "./role.policy.js";

@Injectable()
export class RoleAccess {
  constructor(private readonly reads: Reads) {}

  /** The role, proven to be open to this right; roles of other rounds do not exist. */
  async require(actor: Actor, right: keyof typeof rolePolicy, id: string): Promise<Role> {
    const role = await this.find(actor, id);
    if (rolePolicy[right](actor, role)) return role;
    // Somebody else was quicker: not forbidden, but no longer there to end.
    if (rolePolicy[right](actor, { ...role, until: null })) throw ended();
    throw new Forbidden();
  }

  /** The same under the place's lock, by the rights of that moment: who was quicker may have ended one's own role. */
  async requireRunning(actor: Actor, right: keyof typeof rolePolicy, id: string): Promise<Role> {
    const role = await this.find(actor, id);
    if (!role.isRunning) throw ended();
    return this.require(actor, right, id);
  }

  private async find(actor: Actor, id: string): Promise<Role> {
    const role = await (await this.reads.db()).findOneBy(Role, { id: knownId(id) });
    if (!role || !actor.holdsAnyRoleIn(role.roundId)) throw new NotFound();
    return role;
  }
}

const ended = (): Conflict =>
  new Conflict("ROLE_ENDED", "Diese Rolle ist inzwischen beendet. Bitte laden Sie die Seite neu.");
