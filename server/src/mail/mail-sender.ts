import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from "@nestjs/common";
import { createTransport, type Transporter } from "nodemailer";
import { DataSource } from "typeorm";
import { HubLog } from "../config/hub-log.js";
import { Settings } from "../config/settings.js";
import type { Mail } from "./mail.entity.js";
import { type NotYet, Rewriting } from "./rewriting.js";

const pollMs = 1_000;
/** Longer than any attempt can take: a mail taken by a process that died is taken up again afterwards. */
const leaseMinutes = 5;
const patienceMs = 20_000;
/** Minutes before the second, third … attempt; then it is given up. */
const backoff = [1, 5, 15, 60, 240, 720, 1_440];

interface Taken extends Pick<
  Mail,
  "id" | "kind" | "recipient" | "subject" | "text" | "html" | "headers" | "about" | "attempts"
> {
  hasWaited: boolean;
}

/** Sends what is queued. Any number of processes may do so side by side: each mail is taken by exactly one. */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #transport: Transporter | undefined;
  readonly #host: string;
  #timer: NodeJS.Timeout | undefined;
  #sending = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly source: DataSource,
    private readonly settings: Settings,
    private readonly rewriting: Rewriting,
    private readonly log: HubLog,
  ) {
    this.#host = new URL(settings.publicUrl()).hostname;
    if (!settings.smtpUrl) return;
    const patience = {
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
    };
    this.#transport = createTransport({
      url: settings.smtpUrl,
      ...patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onApplicationBootstrap(): void {
    if (this.#transport && this.source.isInitialized) this.#later();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#sending;
    this.#transport?.close();
  }

  #later(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#sending = this.#sendDue().finally(() => this.#later());
    }, pollMs);
    this.#timer.unref();
  }

  async #sendDue(): Promise<void> {
    try {
      for (let mail = await this.#take(); mail && !this.#stopped; mail = await this.#take())
        await this.#send(mail);
    } catch (error) {
      this.log.logger.warn({ err: error as Error }, "mail queue could not be read");
    }
  }

  /** Takes one mail for a while, skipping those another process is just taking. */
  async #take(): Promise<Taken | undefined> {
    const [taken] = await this.source.query<[Taken[], number]>(
      `UPDATE mail SET attempts = attempts + 1, next_attempt_at = now() + interval '${leaseMinutes} minutes'
       WHERE id = (
         SELECT id FROM mail WHERE sent_at IS NULL AND next_attempt_at <= now()
         ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, kind, recipient, subject, text, html, headers, about, attempts,
         attempts > 1 OR at < now() - interval '1 minute' AS "hasWaited"`,
    );
    return taken[0];
  }

  async #send(taken: Taken): Promise<void> {
    const { id, attempts } = taken;
    try {
      const mail = await this.#asOfNow(taken);
      if (!mail) {
        await this.source.query(`DELETE FROM mail WHERE id = $1`, [id]);
        return;
      }
      if ("waitMs" in mail) return await this.#putOff(id, mail.waitMs);
      const { recipient, subject, text, html, headers } = mail;
      await this.#transport?.sendMail({
        from: this.settings.mailFrom,
        // As an object, so that nothing in an address is read as a second one.
        to: { name: "", address: recipient },
        subject,
        text,
        html,
        // The same at each attempt: should one get through without our knowing, mail servers can tell.
        messageId: `<${id}@${this.#host}>`,
        headers: { "Auto-Submitted": "auto-generated", ...asTheyAre(headers) },
      });
    } catch (error) {
      return this.#failed(id, attempts, error as Error);
    }
    await this.source.query(
      `UPDATE mail SET sent_at = now(), next_attempt_at = NULL, last_error = NULL, text = '', html = '', headers = '{}' WHERE id = $1`,
      [id],
    );
  }

  /** One that has waited is written anew; null when nobody is to get it any more. */
  async #asOfNow(taken: Taken): Promise<Taken | NotYet | null> {
    if (!taken.about || !taken.hasWaited) return taken;
    const letter = await this.rewriting.now(taken.kind, taken.about);
    if (!letter || "waitMs" in letter) return letter;
    const { to, subject, text, html, headers = {} } = letter;
    return { ...taken, recipient: to, subject, text, html, headers };
  }

  /** Not a failed attempt: it only comes at another hour. */
  async #putOff(id: string, waitMs: number): Promise<void> {
    await this.source.query(
      `UPDATE mail SET attempts = attempts - 1, next_attempt_at = now() + $2::double precision * interval '1 millisecond'
       WHERE id = $1`,
      [id, waitMs],
    );
  }

  async #failed(id: string, attempts: number, error: Error): Promise<void> {
    const minutes = backoff[attempts - 1] ?? null;
    this.log.logger.warn(
      { mail: id, attempts, again: minutes !== null, err: error },
      "mail could not be sent",
    );
    // Words that are written anew are not kept: they may be deleted before the next attempt, or there is none.
    await this.source.query(
      `UPDATE mail SET next_attempt_at = now() + make_interval(mins => $2::int), last_error = $3,
         text = CASE WHEN about IS NULL THEN text ELSE '' END, html = CASE WHEN about IS NULL THEN html ELSE '' END,
         headers = CASE WHEN about IS NULL THEN headers ELSE '{}' END
       WHERE id = $1`,
      [id, minutes, error.message.slice(0, 500)],
    );
  }
}

/** Addresses of lists must not be taken apart or encoded on the way; the others are read by who sends. */
const asTheyAre = (
  headers: Record<string, string>,
): Record<string, string | { prepared: true; value: string }> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name.startsWith("List-") ? { prepared: true, value } : value,
    ]),
  );
