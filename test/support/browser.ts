import { afterAll, afterEach, beforeAll, test as jestTest } from "@jest/globals";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { World } from "../factories/world.js";
import { castJourney, type Cast, type JourneyWishes, type Part } from "./browser-cast.js";
import { Evidence } from "./browser-evidence.js";
import { Member } from "./browser-member.js";
import { launchChromium } from "./chromium.js";
import { TestDatabase } from "./database.js";
import { Hub } from "./hub.js";
import type { Visitor } from "./person.js";

type Settings = Record<string, string>;

export interface Arrival {
  name?: string;
  /** Signed in as this person; nobody signs in at the door. */
  visitor?: Visitor;
  /** The browser: size of the window, colours, motion. */
  browser?: BrowserContextOptions;
}

/** One hub and one browser for a test file, and people who come and go with every test. */
export class Stage {
  #settings: Settings = {};
  #database: TestDatabase | undefined;
  #hub: Hub | undefined;
  #browser: Browser | undefined;
  #present: Member[] = [];

  /** Opened before the first test of a file (or of a `describe`) and closed after the last. */
  static forFile(settings: () => Promise<Settings> | Settings = () => ({})): Stage {
    const stage = new Stage();
    beforeAll(async () => {
      stage.#settings = await settings();
      stage.#database = await TestDatabase.create();
      [stage.#hub, stage.#browser] = await Promise.all([
        Hub.start({ database: stage.#database, settings: stage.#settings }),
        launchChromium(),
      ]);
    }, 120_000);
    afterEach(() => stage.#everybodyLeaves());
    afterAll(async () => {
      await stage.#browser?.close();
      await stage.#hub?.stop();
      await stage.#database?.drop();
    });
    return stage;
  }

  get hub(): Hub {
    if (!this.#hub) throw new Error("The hub is there only while tests run.");
    return this.#hub;
  }

  /** Another server on the same port and the same data. */
  async hubComesBack(): Promise<void> {
    const { database, port } = this.hub;
    const settings = { PUBLIC_URL: `http://localhost:${port}`, ...this.#settings, PORT: String(port) };
    this.#hub = await Hub.start({ database, settings });
  }

  /** Jest's `test`; when it fails, what everybody had in front of them is kept and the error says where. */
  readonly test = (title: string, tell: () => Promise<void>, patience?: number): void =>
    jestTest(
      title,
      async () => {
        try {
          await tell();
          for (const someone of this.#present) someone.expectsNoBreakage();
        } catch (error) {
          throw await Evidence.of(title, this.#present).addTo(error);
        }
      },
      patience,
    );

  /** A round of its own with people, channels and topics, and the people at their screens. */
  readonly journey = async <Name extends string = "ada" | "bo">(
    wishes: JourneyWishes<Name> = {},
  ): Promise<Record<Name, Member> & { world: World; cast: Cast<Name> }> => {
    const world = await World.in(this.hub);
    const cast = await castJourney(world, wishes);
    const names = Object.keys(cast.people) as Name[];
    const arrived = await Promise.all(
      names.map(async (name) => {
        const { visitor, person }: Part = cast.people[name];
        return [
          name,
          await this.comes({ name: person, visitor, ...(wishes.browser && { browser: wishes.browser }) }),
        ];
      }),
    );
    return { ...(Object.fromEntries(arrived) as Record<Name, Member>), world, cast };
  };

  /** Somebody opens a browser of their own. */
  readonly comes = async ({ name = "Jemand", visitor, browser = {} }: Arrival = {}): Promise<Member> => {
    if (!this.#browser) throw new Error("The browser is there only while tests run.");
    // The address people know, which may be that of a proxy in front of the hub.
    const url = this.#settings["PUBLIC_URL"] ?? this.hub.url;
    const context = await this.#browser.newContext({
      baseURL: url,
      locale: "de-DE",
      timezoneId: "Europe/Berlin",
      viewport: { width: 1440, height: 900 },
      ...browser,
    });
    context.setDefaultTimeout(10_000);
    if (visitor?.token) {
      await context.addCookies([
        { name: "lernnetz", value: visitor.token, url, httpOnly: true, sameSite: "Lax" },
      ]);
    }
    const someone = new Member(name, await context.newPage(), visitor ?? null);
    this.#present.push(someone);
    return someone;
  };

  async #everybodyLeaves(): Promise<void> {
    const present = this.#present;
    this.#present = [];
    await Promise.all(present.map((someone) => someone.leaves()));
  }
}
