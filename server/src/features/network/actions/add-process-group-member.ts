import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { announceTeam } from "../network.facts.js";
import { ProcessGroupAccess } from "../process-group.access.js";
import type { AddProcessGroupMemberInput } from "../process-group.inputs.js";
import { ProcessGroupWords } from "../process-group.words.js";
import { ProcessGroupMember } from "../process-group-member.entity.js";

/** Of one place, ended ones too. */
const mostMembers = 200;

/** Takes somebody into the process group of a place. */
@Injectable()
export class AddProcessGroupMember {
  constructor(
    private readonly access: ProcessGroupAccess,
    private readonly words: ProcessGroupWords,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: AddProcessGroupMemberInput): Promise<ProcessGroupMember> {
    const id = chosenId(input.id);
    return this.work.run(async (work) => {
      const { db } = work;
      const place = await this.access.requirePlace(work, actor, input.placeId);
      const words = await this.words.check(db, place.id, input);
      if ((await db.countBy(ProcessGroupMember, { placeId: place.id })) >= mostMembers) {
        throw new Conflict("TOO_MANY", `Höchstens ${mostMembers} Einträge je Ort.`);
      }
      const at = this.clock.now();
      const consent = words.name
        ? { consentAt: at, consentBy: actor.id }
        : { consentAt: null, consentBy: null };
      const fresh = db.create(ProcessGroupMember, {
        ...{ id, placeId: place.id, until: null, ...words, ...consent },
        ...{ createdBy: actor.id, createdAt: at, version: 1 },
      });
      if (await insertOnce(db, ProcessGroupMember, fresh)) {
        announceTeam(work, place);
        return fresh;
      }
      const stored = await db.findOneByOrFail(ProcessGroupMember, { id });
      if (isSame(stored, fresh)) return stored;
      throw new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben.");
    });
  }
}

const isSame = (one: ProcessGroupMember, other: ProcessGroupMember): boolean =>
  (["placeId", "standsFor", "task", "name", "personId", "since", "createdBy"] as const).every(
    (key) => one[key] === other[key],
  );
