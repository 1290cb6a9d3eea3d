import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { HubLog } from "../../config/hub-log.js";
import { Settings } from "../../config/settings.js";
import { UnitOfWork, type Work } from "../../database/unit-of-work.js";
import { newId } from "../../kernel/ids.js";
import { OpenRound } from "./actions/open-round.js";
import { InvitationWriter } from "./invitation.writer.js";

/** Lets the first person into an empty hub, who can then invite all others. */
@Injectable()
export class FirstStaff implements OnApplicationBootstrap {
  constructor(
    private readonly settings: Settings,
    private readonly work: UnitOfWork,
    private readonly rounds: OpenRound,
    private readonly invitations: InvitationWriter,
    private readonly log: HubLog,
  ) {}

  /** Invites the person of the settings if there is nobody yet; logs the link, since mail may not work so early. */
  async onApplicationBootstrap(): Promise<void> {
    const email = this.settings.firstStaffEmail;
    if (!email || this.settings.isDemo) return;
    const link = await this.work.run((work) => this.write(work, email));
    if (link) this.log.logger.warn({ link }, `Noch ist niemand im Programmbüro: Einladung für ${email}`);
  }

  private async write(work: Work, email: string): Promise<string | null> {
    // Several servers may start at once; one of them invites.
    await work.db.query(`SELECT pg_advisory_xact_lock(hashtext('first staff'))`);
    const [staff] = await work.db.query<unknown[]>(
      `SELECT 1 FROM role WHERE kind = 'STAFF' AND until IS NULL LIMIT 1`,
    );
    if (staff) return null;

    const roundId = await this.someRound(work);
    const person = { email, givenName: "Programmbüro", familyName: "Lernnetz" };
    const { link } = await this.invitations.write(
      work,
      { ...person, kind: "STAFF", roundId, placeId: null },
      null,
    );
    return link;
  }

  private async someRound({ db }: Work): Promise<string> {
    const [known] = await db.query<{ id: string }[]>(`SELECT id FROM round ORDER BY starts_on DESC LIMIT 1`);
    if (known) return known.id;

    const year = new Date().getFullYear();
    const id = newId();
    await this.rounds.run({
      id,
      programme: "Integration durch Bürgerschaftliches Engagement und Zivilgesellschaft",
      title: `Förderrunde ${year}/${year + 1}`,
      startLabel: `${year}`,
      startsOn: `${year}-01-01`,
      endsOn: `${year + 1}-12-31`,
      capacity: 20,
      fundingNotice: "Gefördert aus Mitteln des Landes Baden-Württemberg",
    });
    return id;
  }
}
