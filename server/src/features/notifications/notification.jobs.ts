import { Injectable, type OnModuleInit } from "@nestjs/common";
import { Jobs } from "../../jobs/jobs.js";
import { Rewriting } from "../../mail/rewriting.js";
import { SendBrief } from "./actions/send-brief.js";
import { SendNotice } from "./actions/send-notice.js";
import { GatherNotices } from "./gather-notices.js";

/** When mails about what is new are written. */
@Injectable()
export class NotificationJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly gathering: GatherNotices,
    private readonly notices: SendNotice,
    private readonly briefs: SendBrief,
    private readonly rewriting: Rewriting,
  ) {}

  onModuleInit(): void {
    this.jobs.handle("notices", async (_, { signal }) => {
      await this.gathering.run(signal);
      while (!signal.aborted && (await this.notices.runNext()));
    });
    this.jobs.every("* * * * *", "notices");
    this.jobs.handle("briefs", (_, { signal }) => this.briefs.runDue(signal));
    this.jobs.every("*/15 * * * *", "briefs");
    this.rewriting.register("notice", (about) => this.notices.anew(about));
    this.rewriting.register("brief", (about) => this.briefs.anew(about));
  }
}
