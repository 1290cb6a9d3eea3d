import "reflect-metadata";
import type { INestApplicationContext } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { AppModule } from "../../server/src/app.module.js";
import { Settings } from "../../server/src/config/settings.js";
import { DatabaseConnection } from "../../server/src/database/connection.js";
import { SendBrief } from "../../server/src/features/notifications/actions/send-brief.js";
import { SendNotice } from "../../server/src/features/notifications/actions/send-notice.js";
import { SendUpdateReminders } from "../../server/src/features/updates/actions/send-update-reminders.js";
import { GatherNotices } from "../../server/src/features/notifications/gather-notices.js";
import { Clock } from "../../server/src/kernel/clock.js";
import type { About, Letter } from "../../server/src/mail/letter.js";
import { type NotYet, Rewriting } from "../../server/src/mail/rewriting.js";
import type { TestDatabase } from "./database.js";

export interface WrittenMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

/** The product itself without a door, on the same database: what the jobs do, at any time one likes. */
export class Notifier {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly database: TestDatabase,
  ) {}

  static async on(database: TestDatabase, settings: Record<string, string> = {}): Promise<Notifier> {
    const connection = new DatabaseConnection({ connectionString: database.url });
    const environment = {
      MODE: "production",
      PUBLIC_URL: "http://localhost:4711",
      LOG_LEVEL: "silent",
      ...settings,
    };
    const given = { settings: Settings.load({ environment, folder: "/nowhere" }), connection };
    const app = await NestFactory.createApplicationContext(AppModule.with(given), { logger: false });
    return new Notifier(app, database);
  }

  stop(): Promise<void> {
    return this.app.close();
  }

  /** Looks through what is new in the log, as if it were then. */
  gather(at = new Date()): Promise<void> {
    return this.app.get(Clock).at(at, () => this.app.get(GatherNotices).run());
  }

  /** Writes what is due then. */
  async send(at = new Date()): Promise<void> {
    await this.app.get(Clock).at(at, async () => {
      while (await this.app.get(SendNotice).runNext());
    });
  }

  briefs(at: Date): Promise<void> {
    return this.app.get(Clock).at(at, () => this.app.get(SendBrief).runDue());
  }

  /** Reminds of the updates that are due then. */
  updateReminders(at: Date): Promise<void> {
    return this.app.get(Clock).at(at, () => this.app.get(SendUpdateReminders).runDue());
  }

  /** What a mail that had to wait until then would say; null when it is not sent any more. */
  anew(kind: string, about: About, at: Date): Promise<Letter | NotYet | null> {
    return this.app.get(Clock).at(at, () => this.app.get(Rewriting).now(kind, about));
  }

  /** The mails of a kind written so far to this person, oldest first. */
  mailsTo(personId: string, kind = "notice"): Promise<WrittenMail[]> {
    return this.database.query(
      `SELECT recipient AS to, subject, text, html, headers FROM mail JOIN person ON person.email = mail.recipient
       WHERE person.id = $1 AND kind = $2 ORDER BY at`,
      [personId, kind],
    );
  }
}
