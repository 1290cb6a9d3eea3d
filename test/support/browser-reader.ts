import type { Locator } from "playwright-core";
import { isInView, lastNumberInView, scrollUntilMoreIsLoaded } from "./browser-scrolling.js";
import { escaped, Someone } from "./browser-someone.js";

/** What a member of the network finds in the conversations. */
export class Reader extends Someone {
  /** A channel, by its name in the list. */
  async opens(channel: string): Promise<void> {
    if (this.page.url() === "about:blank") await this.goesTo("/gespraeche");
    else if (!(await this.channels().isVisible())) await this.goesToSection("Gespräche");
    await this.channel(channel).click();
    await this.isOn(nameOf(channel));
  }

  async opensTopic(title: string): Promise<void> {
    await this.topic(title).click();
    await this.isOn(title);
    await this.composer().waitFor();
  }

  /** Its answer is on its way until this has happened. */
  async opensTopicWhile(title: string, happens: () => Promise<void>): Promise<void> {
    const { page } = this;
    await page.route("**/graphql", async (route) => {
      if (!/TopicOpening/.test(route.request().postData() ?? "")) return route.continue();
      const response = await route.fetch();
      await happens();
      await route.fulfill({ response });
    });
    await this.opensTopic(title);
    await page.unroute("**/graphql");
  }

  // What was said

  async reads(text: string | RegExp): Promise<void> {
    await this.message(text).waitFor();
  }

  /** Whether the first place where one text stands is above the first of the other. */
  async seesBefore(first: string, then: string): Promise<boolean> {
    const [above, below] = await Promise.all(
      [first, then].map((text) =>
        this.page.getByRole("article").getByText(text).filter({ visible: true }).first().boundingBox(),
      ),
    );
    return above !== null && below !== null && above!.y < below!.y;
  }

  async doesNotRead(text: string | RegExp): Promise<void> {
    await this.message(text).waitFor({ state: "detached" });
  }

  /** Beside a message of one's own while one is signed out. */
  async readsHeldBack(text: string): Promise<void> {
    await this.message(text).filter({ hasText: "sobald Sie sich wieder angemeldet haben" }).waitFor();
  }

  /** Beside a message of one's own that has not arrived. */
  async readsWaiting(text: string): Promise<void> {
    await this.message(text).filter({ hasText: "Wartet auf die Verbindung" }).waitFor();
  }

  /** It has arrived: nothing stands under it any more. */
  async readsArrived(text: string): Promise<void> {
    await this.message(text)
      .getByRole("button", { name: /^Aktionen zu Beitrag/ })
      .waitFor();
  }

  /** The messages on the page, in their order, as far as they contain these words. */
  async readMessages(words = ""): Promise<string[]> {
    const texts = await this.page
      .getByRole("list", { name: "Beiträge" })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("paragraph") })
      .allInnerTexts();
    return texts.filter((text) => text.includes(words));
  }

  /** A message that a link led to: in view, and with the focus. */
  async isLookingAt(text: string): Promise<void> {
    const message = await this.message(text).elementHandle();
    await this.page.waitForFunction((row) => {
      if (!row || document.activeElement !== row) return false;
      const { top, bottom } = row.getBoundingClientRect();
      return (
        top >= 0 && bottom <= innerHeight && getComputedStyle(row).backgroundColor !== "rgba(0, 0, 0, 0)"
      );
    }, message);
  }

  async readsStrong(words: string): Promise<void> {
    await this.message(words).getByRole("strong").filter({ hasText: words }).waitFor();
  }

  async seesInView(text: string): Promise<void> {
    await isInView(this.messages(), this.message(text).first());
  }

  async countsMessages(): Promise<number> {
    return this.messages().getByRole("listitem").count();
  }

  /** Of messages that say their own number: the highest one on the screen. */
  async lastNumberInView(): Promise<number> {
    return lastNumberInView(this.messages());
  }

  /** Answers how far what one reads was moved by what came, and how many rows there are then. */
  async scrollsUntilMoreIsLoaded(direction: "up" | "down"): Promise<{ moved: number; rows: number }> {
    const moved = await scrollUntilMoreIsLoaded(this.messages(), direction);
    return { moved, rows: await this.countsMessages() };
  }

  /** Puts the focus on a message, as the arrow keys would. */
  async standsOn(name: RegExp): Promise<void> {
    await this.messages().getByRole("listitem", { name }).focus();
    await this.hasFocusOn("listitem", name);
  }

  /** How the list of channels puts it; "" when all is read. */
  async seesChannel(channel: string, unread = ""): Promise<void> {
    await this.channels()
      .getByRole("link", { name: sentence(nameOf(channel), unread) })
      .waitFor();
  }

  async seesNoChannel(channel: string): Promise<void> {
    await this.channel(channel).waitFor({ state: "detached" });
  }

  /** How the list of topics puts it; "" when all is read. */
  async seesTopic(title: string, unread: string | null = null, patience = 10_000): Promise<void> {
    const topic = this.topic(title);
    if (unread === null) await topic.waitFor();
    else if (unread) await topic.filter({ hasText: unread }).waitFor({ timeout: patience });
    else await topic.filter({ hasNotText: /ungelesen/ }).waitFor();
  }

  async seesNoTopic(title: string): Promise<void> {
    await this.topic(title).waitFor({ state: "detached" });
  }

  /** How the navigation of the frame puts it; "" when all is read. */
  async seesNavigation(unread: string): Promise<void> {
    const name = sentence("Gespräche", unread);
    const frame = this.page.getByRole("navigation", { name: "Hauptnavigation" });
    await frame.getByRole("link", { name }).waitFor();
  }

  // Finding

  composer(): Locator {
    return this.page.getByRole("textbox", { name: /^Beitrag zu „/ });
  }

  message(text: string | RegExp): Locator {
    return this.messages().getByRole("listitem").filter({ hasText: text });
  }

  messages(): Locator {
    return this.page.getByRole("list", { name: "Beiträge" });
  }

  protected channels(): Locator {
    return this.page.getByRole("navigation", { name: "Kanäle" });
  }

  protected channel(channel: string): Locator {
    return this.channels().getByRole("link", { name: new RegExp(`^${escaped(nameOf(channel))}\\s*(,|$)`) });
  }

  protected topic(title: string): Locator {
    return this.page.getByRole("link", { name: new RegExp(`^(Gelöst: )?${escaped(title)}`) });
  }
}

const nameOf = (channel: string): string => channel.replace(/^#/, "");

/** Parts of a name stand apart by commas, spaces or both. */
const sentence = (...parts: string[]): RegExp =>
  new RegExp(`^${parts.filter(Boolean).map(escaped).join("[\\s,]+").replaceAll(", ", "[\\s,]+")}$`);
