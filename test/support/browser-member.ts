import type { Locator } from "playwright-core";
import { escaped, Someone } from "./browser-someone.js";

/** What a member of the network does in the conversations. */
export class Member extends Someone {
  /** A channel, by its name in the list. */
  async opens(channel: string): Promise<void> {
    if (this.page.url() === "about:blank") await this.goesTo("/gespraeche");
    else if (!(await this.#channels().isVisible())) await this.goesToSection("Gespräche");
    await this.#channel(channel).click();
    await this.isOn(nameOf(channel));
  }

  async opensTopic(title: string): Promise<void> {
    await this.#topic(title).click();
    await this.isOn(title);
    await this.composer().waitFor();
  }

  // Writing

  async writes(text: string): Promise<void> {
    await this.composer().click();
    await this.page.keyboard.type(text);
  }

  async says(text: string): Promise<void> {
    await this.writes(text);
    await this.presses("Senden");
    await this.reads(text);
  }

  async hasWritten(text: string): Promise<void> {
    await this.composer().filter({ hasText: text }).waitFor();
  }

  async hasNothingWritten(): Promise<void> {
    await this.page.waitForFunction(
      (field) => (field?.textContent ?? "").trim() === "",
      await this.composer().elementHandle(),
    );
  }

  async startsTopic(title: string, text: string): Promise<void> {
    await this.follows("Neues Thema");
    await this.isOn("Neues Thema");
    await this.fillsIn("Titel", title);
    await this.field("Ihr erster Beitrag").click();
    await this.page.keyboard.type(text);
    await this.presses("Thema beginnen");
    await this.isOn(title);
  }

  async corrects(text: string, better: string): Promise<void> {
    await this.choosesFor(text, "Bearbeiten");
    const field = this.field("Beitrag bearbeiten");
    await field.click();
    await this.hits("ControlOrMeta+a");
    await this.page.keyboard.type(better);
    await this.presses("Speichern");
    await this.reads(better);
  }

  async takesBack(text: string): Promise<void> {
    await this.choosesFor(text, "Löschen");
    await this.dialog("Beitrag löschen?").getByRole("button", { name: "Löschen" }).click();
    await this.seesNoDialog("Beitrag löschen?");
  }

  /** From the menu of a message. */
  async choosesFor(text: string, action: string): Promise<void> {
    const message = this.message(text);
    await message.hover();
    await message.getByRole("button", { name: /^Aktionen zu Beitrag/ }).click();
    await this.picks(action);
  }

  /** From the menu of the open topic. */
  async choosesForTopic(action: string): Promise<void> {
    await this.presses("Aktionen zum Thema");
    await this.picks(action);
  }

  async renamesTopic(title: string): Promise<void> {
    await this.choosesForTopic("Titel ändern");
    await this.fillsIn("Titel", title);
    await this.presses("Speichern");
    await this.isOn(title);
  }

  // Reading

  async reads(text: string | RegExp): Promise<void> {
    await this.message(text).waitFor();
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
    const message = await this.message(text).first().elementHandle();
    await this.page.waitForFunction((row) => {
      const box = row?.closest("[data-scroller]")?.getBoundingClientRect();
      if (!row || !box) return false;
      const { top, bottom } = row.getBoundingClientRect();
      return top >= box.top - 1 && bottom <= box.bottom + 1;
    }, message);
  }

  async countsMessages(): Promise<number> {
    return this.#messages().getByRole("listitem").count();
  }

  /** Of messages that say their own number: the highest one on the screen. */
  async lastNumberInView(): Promise<number> {
    return this.#messages().evaluate((list) => {
      const bottom = list.closest("[data-scroller]")?.getBoundingClientRect().bottom ?? 0;
      const shown = [...list.children].filter((row) => row.getBoundingClientRect().bottom <= bottom + 24);
      const numbers = shown.map((row) =>
        Number(/Beitrag Nummer (\d+)\./.exec(row.textContent ?? "")?.[1] ?? 0),
      );
      return Math.max(0, ...numbers);
    });
  }

  /**
   * Scrolls to an edge of what is loaded. What comes is held back until the hand rests, so that the only thing that
   * can move the page is what is put in. Answers how far the message one reads was moved by it.
   */
  async scrollsUntilMoreIsLoaded(direction: "up" | "down"): Promise<{ moved: number; rows: number }> {
    const list = this.#messages();
    const edge = (): Promise<string> =>
      list.evaluate((element, isUp) => {
        const numbers = [...element.children].flatMap(
          (row) => /Beitrag Nummer (\d+)\./.exec(row.textContent ?? "")?.[1] ?? [],
        );
        return numbers.at(isUp ? 0 : -1) ?? "";
      }, direction === "up");
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let isAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    await this.page.route("**/graphql", async (route) => {
      if (!/TopicMessages/.test(route.request().postData() ?? "")) return route.fallback();
      isAsked();
      await held;
      return route.fallback();
    });

    const before = await edge();
    const box = await list.evaluate((element) => {
      const { left, top, width, height } = element.closest("[data-scroller]")!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await this.page.mouse.move(box.x, box.y);
    let hasAsked = false;
    void asked.then(() => (hasAsked = true));
    for (let turns = 0; !hasAsked && turns < 60; turns++) {
      await this.page.mouse.wheel(0, direction === "up" ? -700 : 700);
      await this.#rests();
    }
    const anchor = await list.evaluateHandle((element) => {
      const { top } = element.closest("[data-scroller]")!.getBoundingClientRect();
      return [...element.children].find((row) => row.getBoundingClientRect().top >= top + 40)!;
    });
    const topOf = (): Promise<number> => anchor.evaluate((row) => row.getBoundingClientRect().top);
    const from = await topOf();
    letGo();
    await this.page.waitForFunction(
      ([element, isUp, old]) => {
        const numbers = [...element.children].flatMap(
          (row) => /Beitrag Nummer (\d+)\./.exec(row.textContent ?? "")?.[1] ?? [],
        );
        return numbers.at(isUp ? 0 : -1) !== old;
      },
      [await list.elementHandle(), direction === "up", before] as const,
    );
    await this.#rests();
    const moved = (await topOf()) - from;
    await this.page.unroute("**/graphql");
    return { moved, rows: await this.countsMessages() };
  }

  /** Nothing scrolls any more. */
  async #rests(): Promise<void> {
    await this.#messages().evaluate(async (list) => {
      const box = list.closest("[data-scroller]")!;
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let still = 0, last = box.scrollTop; still < 4; last = box.scrollTop) {
        await frame();
        still = box.scrollTop === last ? still + 1 : 0;
      }
    });
  }

  /** How the list of channels puts it; "" when all is read. */
  async seesChannel(channel: string, unread = ""): Promise<void> {
    await this.#channels()
      .getByRole("link", { name: sentence(nameOf(channel), unread) })
      .waitFor();
  }

  async seesNoChannel(channel: string): Promise<void> {
    await this.#channel(channel).waitFor({ state: "detached" });
  }

  /** How the list of topics puts it; "" when all is read. */
  async seesTopic(title: string, unread: string | null = null, patience = 10_000): Promise<void> {
    const topic = this.#topic(title);
    if (unread === null) await topic.waitFor();
    else if (unread) await topic.filter({ hasText: unread }).waitFor({ timeout: patience });
    else await topic.filter({ hasNotText: /ungelesen/ }).waitFor();
  }

  async seesNoTopic(title: string): Promise<void> {
    await this.#topic(title).waitFor({ state: "detached" });
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
    return this.#messages().getByRole("listitem").filter({ hasText: text });
  }

  #messages(): Locator {
    return this.page.getByRole("list", { name: "Beiträge" });
  }

  #channels(): Locator {
    return this.page.getByRole("navigation", { name: "Kanäle" });
  }

  #channel(channel: string): Locator {
    return this.#channels().getByRole("link", { name: new RegExp(`^${escaped(nameOf(channel))}\\s*(,|$)`) });
  }

  #topic(title: string): Locator {
    return this.page.getByRole("link", { name: new RegExp(`^(Gelöst: )?${escaped(title)}`) });
  }
}

const nameOf = (channel: string): string => channel.replace(/^#/, "");

/** Parts of a name stand apart by commas, spaces or both. */
const sentence = (...parts: string[]): RegExp =>
  new RegExp(`^${parts.filter(Boolean).map(escaped).join("[\\s,]+").replaceAll(", ", "[\\s,]+")}$`);
