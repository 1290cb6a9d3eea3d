import { Injectable, type OnModuleInit } from "@nestjs/common";
import { Jobs } from "../../jobs/jobs.js";
import { Rewriting } from "../../mail/rewriting.js";
import { SendUpdateReminders } from "./actions/send-update-reminders.js";

/** When places are reminded of their updates. */
@Injectable()
export class UpdateJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly reminders: SendUpdateReminders,
    private readonly rewriting: Rewriting,
  ) {}

  onModuleInit(): void {
    this.jobs.handle("update_reminders", (_, { signal }) => this.reminders.runDue(signal));
    this.jobs.every("*/15 * * * *", "update_reminders");
    this.rewriting.register("update-reminder", (about) => this.reminders.anew(about));
  }
}
