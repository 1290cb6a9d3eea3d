import type { Locator } from "playwright-core";
import type { Member } from "./browser-member.js";

export interface WrittenWords {
  health?: "Grün" | "Gelb" | "Rot";
  going?: string;
  stuck?: string;
  needs?: string;
  /** As the form calls it. */
  readers?: "Team vor Ort" | "Team und Moderation" | "Netzwerk";
}

const fields = { going: "Was läuft", stuck: "Was hakt", needs: "Was wir brauchen" } as const;

/** What somebody does with the updates of one place. */
export class Reporter {
  constructor(
    readonly someone: Member,
    private readonly placeId: string,
  ) {}

  /** The list of all. */
  async opens(): Promise<void> {
    await this.someone.goesTo(`/kommunen/${this.placeId}/meldungen`);
    await this.someone.isUndisturbed();
  }

  async begins(): Promise<void> {
    await this.opens();
    await this.someone.follows("Meldung schreiben");
    await this.someone.seesHeading("Meldung schreiben");
  }

  async writes({ health, readers, ...words }: WrittenWords): Promise<void> {
    const { page } = this.someone;
    if (health) await page.getByRole("radio", { name: new RegExp(`^${health}`) }).check({ force: true });
    for (const [part, text] of Object.entries(words))
      await this.someone.fillsIn(fields[part as keyof typeof fields], text);
    if (readers) await page.getByRole("radio", { name: readers, exact: true }).check();
  }

  async isSaved(): Promise<void> {
    await this.someone.sees(/^Gespeichert \d\d:\d\d$/);
  }

  async findsWritten(part: keyof typeof fields, text: string): Promise<void> {
    await this.someone.page.waitForFunction(
      ([label, wanted]) =>
        [...document.querySelectorAll("textarea")].some(
          (field) => field.labels?.[0]?.textContent === label && field.value === wanted,
        ),
      [fields[part], text] as const,
    );
  }

  /** Looks at what is about to go out, and lets it. */
  async publishes(readers: string): Promise<void> {
    await this.someone.presses("Veröffentlichen …");
    const window = this.someone.dialog("So wird es veröffentlicht");
    await window.getByText(`Sichtbar für: ${readers}`).waitFor();
    await window.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
    await this.someone.seesNoDialog("So wird es veröffentlicht");
    await this.someone.seesHeading("Meldungen");
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.update(words).waitFor();
  }

  async seesNo(words: string): Promise<void> {
    await this.update(words).waitFor({ state: "detached" });
  }

  /** One update with its comments. */
  async opensUpdate(words: string): Promise<void> {
    await this.update(words).getByRole("heading").getByRole("link").click();
    await this.someone.seesHeading("Kommentare");
    await this.someone.composer().waitFor();
  }

  update(words: string | RegExp): Locator {
    return this.someone.page.getByRole("article").filter({ hasText: words });
  }
}
