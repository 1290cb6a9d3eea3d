import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Clock } from "../../../kernel/clock.js";
import { newId } from "../../../kernel/ids.js";
import { audit } from "../../identity/audit.js";
import { Round } from "../round.entity.js";

/** A round and the programme it belongs to. */
export type NewRound = Pick<
  Round,
  "id" | "title" | "startLabel" | "startsOn" | "endsOn" | "capacity" | "fundingNotice"
> & {
  programme: string;
};

/** Opens a round. The hub itself does so at its beginning; nobody can yet be asked. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run({ programme, ...fresh }: NewRound): Promise<void> {
    await this.work.run(async ({ db }) => {
      const [known] = await db.query<{ id: string }[]>(`SELECT id FROM programme WHERE name = $1`, [
        programme,
      ]);
      const programmeId = known?.id ?? newId();
      if (!known)
        await db.query(`INSERT INTO programme (id, name) VALUES ($1, $2)`, [programmeId, programme]);

      const round = db.create(Round, { ...fresh, programmeId, createdAt: this.clock.now() });
      if (!(await insertOnce(db, Round, round))) return;
      const details = { capacity: round.capacity };
      await audit(db, { actorId: null, action: "round.opened", subject: `round:${round.id}`, details });
    });
  }
}
