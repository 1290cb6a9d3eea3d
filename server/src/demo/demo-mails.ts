import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { SendBrief } from "../features/notifications/actions/send-brief.js";
import { SendNotice } from "../features/notifications/actions/send-notice.js";
import { GatherNotices } from "../features/notifications/gather-notices.js";
import { Clock } from "../kernel/clock.js";
import { personas } from "./content/people.js";
import { demoId } from "./demo-id.js";
import { momentOf } from "./demo-time.js";

const fridayEvening = "2019-03-15T18:30";
const mondayMorning = "2019-03-18T07:00";

/** What lies in the mailboxes when the demo begins: the weekend was quiet, at seven on Monday it came. */
@Injectable()
export class DemoMails {
  constructor(
    private readonly clock: Clock,
    private readonly gathering: GatherNotices,
    private readonly notices: SendNotice,
    private readonly briefs: SendBrief,
  ) {}

  async write(db: EntityManager): Promise<void> {
    // Of a hundred briefs those are enough whose readers one can be.
    await db.query(
      `INSERT INTO weekly_brief (person_id, day) SELECT id, $2 FROM person WHERE id <> ALL ($1::uuid[])`,
      [personas.map(({ person }) => demoId("person", person)), mondayMorning.slice(0, 10)],
    );
    await this.clock.at(momentOf(fridayEvening), () => this.gathering.run());
    await this.clock.at(momentOf(mondayMorning), async () => {
      while (await this.notices.runNext());
      await this.briefs.runDue();
    });
  }
}
