import type { Locator } from "playwright-core";
import type { Someone } from "./browser-someone.js";

/** What somebody finds in the Postfach. */
export class InboxReader {
  constructor(private readonly someone: Someone) {}

  async opens(): Promise<void> {
    await this.someone.goesToSection("Postfach");
    await this.someone.isOn("Postfach");
  }

  /** The titles of a group, in their order; waits until they are these. */
  async finds(group: string, titles: string[]): Promise<void> {
    if (titles.length === 0) return this.#group(group).waitFor({ state: "detached" });
    await this.#group(group).waitFor();
    await this.someone.page.waitForFunction(
      ([name, wanted]) => {
        const sections = [...document.querySelectorAll("main section")];
        const section = sections.find((one) => one.querySelector("h2")?.textContent?.startsWith(`${name} (`));
        const rows = [...(section?.querySelectorAll("[data-row]") ?? [])];
        const found = rows.map((row) => row.firstElementChild?.firstElementChild?.textContent);
        return JSON.stringify(found) === JSON.stringify(wanted);
      },
      [group, titles] as const,
    );
  }

  /** The row that has the focus. */
  async standsOn(title: string): Promise<void> {
    await this.someone.page.waitForFunction(
      (wanted) =>
        document.activeElement?.matches("[data-row]") === true &&
        document.activeElement.textContent?.startsWith(wanted) === true,
      title,
    );
  }

  row(title: string): Locator {
    return this.someone.page.locator("main [data-row]").filter({ hasText: title });
  }

  #group(name: string): Locator {
    return this.someone.page.getByRole("region", { name: new RegExp(`^${name} \\(`) });
  }
}
