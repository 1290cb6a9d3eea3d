import { Injectable, type OnModuleInit } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Work } from "../../database/unit-of-work.js";
import { Clock } from "../../kernel/clock.js";
import type { About, Letter } from "../../mail/letter.js";
import { MailQueue } from "../../mail/mail-queue.js";
import { type NotYet, Rewriting } from "../../mail/rewriting.js";
import { ChoiceQueries, usualChoice } from "../notifications/choice.queries.js";
import { MailLinks } from "../notifications/mail-links.js";
import type { MailContent } from "../notifications/notification.enums.js";
import { firstLoud } from "../notifications/quiet-hours.js";
import { RecipientQueries } from "../notifications/recipient.queries.js";
import type { ConceptKind, ConceptSide } from "./concept.kinds.js";
import { ConceptQueries } from "./concept.queries.js";
import { type FirstSignature, signatureMail } from "./signature.mail.js";

/** A version of which somebody was told that it waits for their signature. */
interface Waiting extends About {
  placeId: string;
  kind: ConceptKind;
  version: number;
}

/** The signature that stands alone. */
interface First {
  side: ConceptSide;
  personId: string;
}

type Signed = FirstSignature & Pick<Waiting, "placeId">;

const paths: Readonly<Record<ConceptKind, string>> = { OUTLINE: "", CONTINUATION_PLAN: "/verstetigung" };

/** Tells those who sign for the other side that it is their turn; not in quiet hours, and nobody who wants no mails. */
@Injectable()
export class OtherSide implements OnModuleInit {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly concepts: ConceptQueries,
    private readonly choices: ChoiceQueries,
    private readonly recipients: RecipientQueries,
    private readonly links: MailLinks,
    private readonly mails: MailQueue,
    private readonly rewriting: Rewriting,
  ) {}

  onModuleInit(): void {
    this.rewriting.register("concept-signed", (about) => this.anew(about as Waiting & { personId: string }));
  }

  /**
   * In the transaction of the signature, under the lock of its place. Each is told once of a version, however often
   * somebody signs it and takes it back.
   */
  async tell({ db }: Work, waiting: Waiting, first: First): Promise<void> {
    const told = await this.whoWasTold(waiting);
    const people = (await this.whoSigns(waiting, first)).filter((personId) => !told.has(personId));
    const choices = await this.choices.ofAll(people);
    const signed = await this.inWords(waiting, first);
    const now = this.clock.now();
    for (const personId of people) {
      const { scope, quiet, content } = choices.get(personId) ?? usualChoice;
      if (scope === "NOTHING") continue;
      const mail = await this.mail(personId, signed, content);
      await this.mails.enqueue(db, { ...mail, about: { ...waiting, personId } }, firstLoud(now, quiet));
    }
  }

  /** The same once more, as it stands now; null when it is signed, changed or taken back, or theirs no longer. */
  private async anew({
    personId,
    ...about
  }: Waiting & { personId: string }): Promise<Letter | NotYet | null> {
    const { scope, quiet, content } = await this.choices.of(personId);
    const concept = await this.concepts.find(about.placeId, about.kind);
    const [first, second] = concept.signatures;
    if (concept.version !== about.version || !first || second || scope === "NOTHING") return null;
    if (!(await this.whoSigns(about, first)).includes(personId)) return null;
    const now = this.clock.now();
    const loud = firstLoud(now, quiet);
    if (loud > now) return { waitMs: loud.getTime() - now.getTime() };
    return this.mail(personId, await this.inWords(about, first), content);
  }

  private async mail(
    personId: string,
    { placeId, ...signed }: Signed,
    content: MailContent,
  ): Promise<Letter> {
    const links = await this.links.ofReminder(personId, `/kommunen/${placeId}/konzept${paths[signed.kind]}`);
    return signatureMail(await this.recipients.one(personId), signed, { content, links });
  }

  private async inWords({ placeId, kind }: Waiting, { side, personId }: First): Promise<Signed> {
    const [place] = await this.reads.rows<{ name: string }>(`SELECT name FROM place WHERE id = $1`, [
      placeId,
    ]);
    const { name: signerName } = await this.recipients.one(personId);
    return { placeId, kind, side, placeName: place?.name ?? "", signerName };
  }

  private async whoWasTold({ placeId, kind, version }: Waiting): Promise<Set<string>> {
    const rows = await this.reads.rows<{ id: string }>(
      `SELECT about->>'personId' AS id FROM mail WHERE kind = 'concept-signed' AND about @> $1::jsonb`,
      [JSON.stringify({ placeId, kind, version })],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** For the other side, and never who has signed. Whoever leads at a place signs for it, whatever else they are there. */
  private async whoSigns({ placeId }: Waiting, { side, personId }: First): Promise<string[]> {
    const rows = await this.reads.rows<{ id: string }>(
      `SELECT person.id FROM role JOIN person ON person.id = role.person_id
       WHERE role.place_id = $1 AND role.kind IN ('PROJECT_LEAD', 'DEPUTY_LEAD', 'FACILITATOR') AND role.until IS NULL
         AND person.deactivated_at IS NULL AND person.id <> $2
       GROUP BY person.id HAVING bool_or(role.kind <> 'FACILITATOR') = $3 ORDER BY 1`,
      [placeId, personId, side === "MODERATION"],
    );
    return rows.map(({ id }) => id);
  }
}
