import type { Locator, Page } from "playwright-core";
import type { Visitor } from "./person.js";

type Words = string | RegExp;
type Role = "button" | "combobox" | "heading" | "link" | "listitem" | "menuitem" | "searchbox" | "textbox";

/** Everything a person can do at a screen. What is on it is found as people find it: by its role and its name. */
export class Someone {
  /** What the browser complained about. */
  readonly troubles: string[] = [];

  constructor(
    readonly name: string,
    public page: Page,
    readonly visitor: Visitor | null,
  ) {
    this.#listenTo(page);
  }

  #listenTo(page: Page): void {
    page.on("pageerror", (error) => this.troubles.push(`error: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) this.troubles.push(`csp: ${message.text()}`);
    });
  }

  // Going about

  async goesTo(address: string): Promise<void> {
    await this.page.goto(address);
    await this.#heading().waitFor();
  }

  async reloads(): Promise<void> {
    await this.page.reload();
  }

  async goesBack(): Promise<void> {
    await this.page.goBack();
  }

  /** Closes the page and opens a new one in the same browser. */
  async opensNewTab(): Promise<void> {
    const closed = this.page;
    this.page = await closed.context().newPage();
    this.#listenTo(this.page);
    await closed.close();
  }

  /** Signed in as somebody else from the next page on. */
  async becomes({ token, hub }: Visitor): Promise<void> {
    const cookie = {
      name: "lernnetz",
      value: token ?? "",
      url: hub.url,
      httpOnly: true,
      sameSite: "Lax",
    } as const;
    await this.page.context().addCookies([cookie]);
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  async isOffline(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async isOnline(): Promise<void> {
    await this.page.context().setOffline(false);
  }

  /** By the navigation of the frame. */
  async goesToSection(name: string): Promise<void> {
    const frame = this.page.getByRole("navigation", { name: "Hauptnavigation" });
    await frame.getByRole("link", { name }).click();
  }

  /** What the navigation of the frame marks. */
  async standsInSection(name: string): Promise<void> {
    const frame = this.page.getByRole("navigation", { name: "Hauptnavigation" });
    await frame.locator("[aria-current=page]").filter({ hasText: name }).waitFor();
  }

  // Doing

  async presses(name: Words): Promise<void> {
    await this.button(name).click();
  }

  async follows(name: Words): Promise<void> {
    await this.page.getByRole("link", exactly(name)).click();
  }

  async fillsIn(label: Words, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  async pressesTwice(name: Words): Promise<void> {
    await this.button(name).dblclick();
  }

  async pressesIn(dialog: Words, name: Words): Promise<void> {
    await this.dialog(dialog).getByRole("button", exactly(name)).click();
  }

  async fillsInOf(dialog: Words, label: Words, text: string): Promise<void> {
    await this.dialog(dialog).getByRole("textbox", exactly(label)).fill(text);
  }

  async chooses(label: Words, option: string): Promise<void> {
    await this.page.getByRole("combobox", exactly(label)).selectOption({ label: option });
  }

  /** From an open menu. */
  async picks(name: Words): Promise<void> {
    await this.page.getByRole("menuitem", exactly(name)).click();
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async hits(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes on with the tab key until something has the focus; never by pointing. */
  async tabsTo(role: Role, name: Words, key = "Tab"): Promise<void> {
    const wanted = this.page.getByRole(role, exactly(name)).first();
    await wanted.waitFor();
    for (let steps = 0; steps < 80; steps++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`The tab key does not lead to the ${role} ${String(name)}.`);
  }

  async hasFocusOn(role: Role, name: Words): Promise<void> {
    // Looked for anew until it is so: what comes back is another element of the same name.
    const wanted = this.page.getByRole(role, exactly(name)).first();
    await wanted.and(this.page.locator(":focus")).waitFor({ state: "attached" });
  }

  async hasFocusWithin(dialog: Words): Promise<boolean> {
    return this.dialog(dialog).evaluate((box) => box.contains(document.activeElement));
  }

  // Looking

  async sees(words: Words): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  async doesNotSee(words: Words): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ state: "hidden" });
  }

  async seesHeading(name: Words): Promise<void> {
    await this.page.getByRole("heading", exactly(name)).first().waitFor();
  }

  async isOn(title: Words): Promise<void> {
    await this.page.getByRole("heading", { level: 1, ...exactly(title) }).waitFor();
  }

  async seesButton(name: Words): Promise<void> {
    await this.button(name).waitFor();
  }

  async seesNoButton(name: Words): Promise<void> {
    await this.button(name).waitFor({ state: "detached" });
  }

  async seesDialog(title: Words): Promise<void> {
    await this.dialog(title).waitFor();
  }

  async seesNoDialog(title: Words): Promise<void> {
    await this.dialog(title).waitFor({ state: "detached" });
  }

  async seesMenuItem(name: Words): Promise<void> {
    await this.page.getByRole("menuitem", exactly(name)).waitFor();
  }

  async seesOption(name: Words): Promise<void> {
    await this.page.getByRole("option", exactly(name)).waitFor();
  }

  /** Nothing is being fetched, drawn or moved any more. */
  async isUndisturbed(): Promise<void> {
    await this.page.waitForFunction(() => {
      const isBusy = document.querySelector("[aria-busy=true]");
      const isLoading = [...document.querySelectorAll("[role=status]")].some(({ textContent }) =>
        /Wird geladen|Loading/.test(textContent ?? ""),
      );
      const isMoving = document.getAnimations().some(({ playState }) => playState === "running");
      return !isBusy && !isLoading && !isMoving && document.fonts.status === "loaded";
    });
  }

  async seesAlert(words: Words): Promise<void> {
    await this.page.getByRole("alert").filter({ hasText: words }).waitFor();
  }

  /** On the page where mails lie that nobody sends; the newest stands first. */
  async findsLinkInMailTo(address: string, link: RegExp): Promise<string> {
    await this.goesTo("/postausgang");
    const mail = this.page.getByRole("article").filter({ hasText: address }).first();
    await mail.getByRole("link").first().waitFor();
    const links = await mail
      .getByRole("link")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    return links.find((href) => link.test(href)) ?? "";
  }

  /** The address in the address bar, without the server. */
  get address(): string {
    const { pathname, hash } = new URL(this.page.url());
    return pathname + hash;
  }

  expectsNoBreakage(): void {
    if (this.troubles.length > 0) throw new Error(`${this.name}: ${this.troubles.join("\n")}`);
  }

  // Finding

  button(name: Words): Locator {
    return this.page.getByRole("button", exactly(name));
  }

  field(label: Words): Locator {
    return this.page.getByRole("textbox", exactly(label));
  }

  dialog(title: Words): Locator {
    return this.page.getByRole("dialog", exactly(title));
  }

  #heading(): Locator {
    return this.page.getByRole("heading", { level: 1 }).first();
  }
}

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const exactly = (name: Words): { name: Words; exact?: true } =>
  typeof name === "string" ? { name, exact: true } : { name };
