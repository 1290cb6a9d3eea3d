import { Injectable, type OnModuleInit } from "@nestjs/common";
import { DataSource } from "typeorm";
import { Settings } from "../config/settings.js";
import { StartupError } from "../config/startup-error.js";
import { UnitOfWork } from "../database/unit-of-work.js";
import { hashPassword } from "../features/identity/password.js";
import { Personas } from "../features/identity/personas.js";
import { Clock } from "../kernel/clock.js";
import { people, personas } from "./content/people.js";
import { demoId } from "./demo-id.js";
import { DemoMails } from "./demo-mails.js";
import { DemoMarker } from "./demo-marker.js";
import { markDemoRead } from "./demo-read-marks.js";
import { DemoScript, roundId } from "./demo-script.js";
import type { Step } from "./demo-step.js";

type Tell = (sentence: string) => void;

/** Known to everybody, and of use only where everything is made up. */
const demoPassword = "gemeinsam-lernen";
const stepsPerWork = 50;

/** A network of twenty places with a past, for looking around and trying out. */
@Injectable()
export class DemoNetwork implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly marker: DemoMarker,
    private readonly script: DemoScript,
    private readonly mails: DemoMails,
    private readonly listed: Personas,
  ) {}

  // In the demo network everybody's password is known: it must not become a real one.
  async onModuleInit(): Promise<void> {
    if (this.settings.isDemo || !this.source.isInitialized || !(await this.marker.exists())) return;
    throw new StartupError(
      "In dieser Datenbank steht das Demonetzwerk: Bitte MODE=demo setzen oder eine andere Datenbank angeben.",
    );
  }

  /** Fills the network in, or finishes what an interrupted start began; tells what takes long. */
  async load(tell: Tell): Promise<void> {
    if (!(await this.marker.begin())) {
      tell("Das Demonetzwerk wird eingerichtet …");
      const steps = this.script.steps(await hashPassword(demoPassword));
      while (await this.loadSome(steps));
    }
    await this.goOnAfterLatest();
    this.listed.list(
      personas.map(({ person, ...rest }) => ({ personId: demoId("person", person), ...rest })),
    );
  }

  /** Empties a database that holds the demo network, and no other. */
  async reset(): Promise<void> {
    await this.marker.empty();
  }

  /** Prints the demo sign-ins after the address. */
  introduce(tell: Tell): void {
    const example = people.find((person) => person.key === personas[0]?.person);
    tell(`Demonetzwerk: Auf der Anmeldeseite wählen Sie mit einem Klick, wer Sie sein möchten.`);
    if (example)
      tell(`Oder mit Passwort, zum Beispiel ${example.email} und „${demoPassword}“ (für alle gleich).`);
  }

  // Each start begins on the same Monday morning, unless somebody has already spoken later than that: what was said
  // must not lie in the future.
  private async goOnAfterLatest(): Promise<void> {
    const [row] = await this.source.query<{ latest: Date | null }[]>(
      `SELECT max(last_activity_at) AS latest FROM topic`,
    );
    if (row?.latest) this.clock.notBefore(row.latest);
  }

  /** The next steps in one transaction; false when there are none left. Servers that start together take turns. */
  private loadSome(steps: Step[]): Promise<boolean> {
    return this.work.run(async ({ db }) => {
      const { stepsDone, finished } = await this.marker.lock(db);
      if (finished) return false;
      const next = steps.slice(stepsDone, stepsDone + stepsPerWork);
      for (const { at, run } of next) await this.clock.at(at, run);
      if (next.length > 0) await this.marker.advance(db, stepsDone + next.length);
      else {
        await markDemoRead(db, roundId);
        await this.mails.write(db);
        await this.marker.finish(db);
      }
      return next.length > 0;
    });
  }
}
