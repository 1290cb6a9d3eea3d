import type { TestDatabase } from "./database.js";
import type { Member } from "./browser-member.js";

export interface QueuedMail {
  subject: string;
  html: string;
  headers: Record<string, string>;
}

/** What somebody sees and does about their mails, on the page of their profile. */
export class MailReader {
  constructor(private readonly someone: Member) {}

  async opens(): Promise<void> {
    await this.someone.goesTo("/profil");
    await this.someone.seesHeading("Benachrichtigungen per Mail");
  }

  /** A question with a list of answers, and the answer that is chosen now. */
  async finds(question: string, answer: string): Promise<void> {
    await this.someone.page.waitForFunction(
      ([label, wanted]) => {
        const lists = [...document.querySelectorAll("select")];
        const list = lists.find(({ labels }) => labels[0]?.textContent === label);
        return list?.selectedOptions[0]?.textContent === wanted;
      },
      [question, answer] as const,
    );
  }

  /** At once, at any hour and on any day, with the words. */
  async wantsAllAtOnce(): Promise<void> {
    await this.someone.chooses("Wann", "Sofort (nach ein bis zwei Minuten)");
    for (const label of ["Ruhezeit", "Samstag", "Sonntag"])
      await this.someone.page.getByRole("checkbox", { name: label, exact: true }).uncheck({ force: true });
    await this.someone.page.getByRole("radio", { name: "Mit Text", exact: true }).check({ force: true });
    await this.someone.presses("Speichern");
    await this.someone.sees("Gespeichert");
  }
}

/** The newest notice to an address that lies there; the server looks for what is new now, not at the next minute. */
export async function noticeTo(address: string, database: TestDatabase): Promise<QueuedMail> {
  await database.query(`SELECT graphile_worker.add_job('notices', '{}'::json, queue_name => 'notices')`);
  for (let tries = 0; tries < 300; tries += 1) {
    const [mail] = await database.query<QueuedMail>(
      `SELECT subject, html, headers FROM mail WHERE recipient = $1 AND kind = 'notice' ORDER BY at DESC LIMIT 1`,
      [address],
    );
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No notice to ${address} was written.`);
}
