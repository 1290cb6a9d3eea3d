import { Injectable, type OnModuleInit } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Work } from "../../database/unit-of-work.js";
import { Clock } from "../../kernel/clock.js";
import type { About, Letter } from "../../mail/letter.js";
import { MailQueue } from "../../mail/mail-queue.js";
import { type NotYet, Rewriting } from "../../mail/rewriting.js";
import { ChoiceQueries, usualChoice } from "../notifications/choice.queries.js";
import { MailLinks } from "../notifications/mail-links.js";
import { firstLoud } from "../notifications/quiet-hours.js";
import { RecipientQueries } from "../notifications/recipient.queries.js";
import type { ConceptKind, ConceptSide } from "./concept.kinds.js";
import { ConceptQueries } from "./concept.queries.js";
import { signatureMail } from "./signature.mail.js";

/** A signature that stands alone, as its mail remembers it. */
interface Signed extends About {
  placeId: string;
  kind: ConceptKind;
  version: number;
  side: ConceptSide;
  signerId: string;
}

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
    this.rewriting.register("concept-signed", (about) => this.anew(about as Signed & { personId: string }));
  }

  /** In the transaction of the signature. */
  async tell({ db }: Work, signed: Signed): Promise<void> {
    const people = await this.whoSigns(signed);
    const choices = await this.choices.ofAll(people);
    const now = this.clock.now();
    for (const personId of people) {
      const { scope, quiet } = choices.get(personId) ?? usualChoice;
      if (scope === "NOTHING") continue;
      const mail = await this.told(personId, signed);
      await this.mails.enqueue(db, { ...mail, about: { ...signed, personId } }, firstLoud(now, quiet));
    }
  }

  /** The same once more, as it stands now; null when it is signed, changed or taken back, or theirs no longer. */
  private async anew({
    personId,
    ...signed
  }: Signed & { personId: string }): Promise<Letter | NotYet | null> {
    const { placeId, kind, version, side } = signed;
    const { scope, quiet } = await this.choices.of(personId);
    const concept = await this.concepts.find(placeId, kind);
    const standsAlone =
      concept.version === version && concept.signatures.length === 1 && concept.signatures[0]?.side === side;
    if (!standsAlone || scope === "NOTHING" || !(await this.whoSigns(signed)).includes(personId)) return null;
    const now = this.clock.now();
    const loud = firstLoud(now, quiet);
    return loud > now ? { waitMs: loud.getTime() - now.getTime() } : this.told(personId, signed);
  }

  private async told(personId: string, { placeId, kind, side, signerId }: Signed): Promise<Letter> {
    const [place] = await this.reads.rows<{ name: string }>(`SELECT name FROM place WHERE id = $1`, [
      placeId,
    ]);
    const { content } = await this.choices.of(personId);
    const links = await this.links.ofReminder(personId, `/kommunen/${placeId}/konzept${paths[kind]}`);
    const signer = await this.recipients.one(signerId);
    return signatureMail(
      await this.recipients.one(personId),
      { placeName: place?.name ?? "", signerName: signer.name, kind, side },
      { content, links },
    );
  }

  private async whoSigns({ placeId, side }: Pick<Signed, "placeId" | "side">): Promise<string[]> {
    const kinds = side === "PLACE" ? ["FACILITATOR"] : ["PROJECT_LEAD", "DEPUTY_LEAD"];
    const rows = await this.reads.rows<{ id: string }>(
      `SELECT DISTINCT person.id FROM role JOIN person ON person.id = role.person_id
       WHERE role.place_id = $1 AND role.kind = ANY ($2::text[]) AND role.until IS NULL
         AND person.deactivated_at IS NULL ORDER BY 1`,
      [placeId, kinds],
    );
    return rows.map(({ id }) => id);
  }
}
