import { mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Member } from "./browser-member.js";

/** What everybody had in front of them when a test failed. */
export class Evidence {
  private constructor(
    private readonly title: string,
    private readonly people: readonly Member[],
  ) {}

  static of(title: string, people: readonly Member[]): Evidence {
    return new Evidence(title, people);
  }

  /** Keeps it in a folder of its own; the error then says where. */
  async addTo(error: unknown): Promise<Error> {
    const folder = await mkdtemp(path.join(os.tmpdir(), `lernnetz-${slug(this.title)}-`));
    await Promise.all(this.people.map((someone, index) => keep(someone, path.join(folder, `${index + 1}`))));
    const failure = error instanceof Error ? error : new Error(String(error));
    failure.message += `\n\nWhat they saw: ${folder}`;
    failure.stack = `${failure.stack ?? ""}\n\nWhat they saw: ${folder}`;
    return failure;
  }
}

async function keep({ name, page, troubles }: Member, start: string): Promise<void> {
  const file = `${start}-${slug(name)}`;
  const text = await page
    .locator("body")
    .ariaSnapshot({ timeout: 3_000 })
    .catch((reason) => String(reason));
  await writeFile(`${file}.txt`, [page.url(), ...troubles, text].join("\n\n"));
  await page.screenshot({ path: `${file}.png`, timeout: 5_000 }).catch(() => undefined);
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40);
