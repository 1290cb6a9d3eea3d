import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Hub } from "../support/hub.js";
import { type Arrival, type Chance, Turn } from "./live-equals-fresh/deed.js";
import { CHANGE } from "./live-equals-fresh/deeds/channels.js";
import { deeds } from "./live-equals-fresh/deeds/all.js";
import { Network } from "./live-equals-fresh/network.js";

/** Sequences in a run of all tests; `npm run live-equals-fresh -- 20000` asks for more. */
const runs = Number(process.env["LIVE_FRESH_RUNS"] ?? 1_000);
/** The first one's; each further one has the next number, so that any of them can be had again by itself. */
const seed = Number(process.env["LIVE_FRESH_SEED"] ?? 1);
/** Sequences of one network, whose people, sockets and screens go on from one to the next. */
const inOneNetwork = 5;
/** Networks that live side by side; they know nothing of each other. */
const sideBySide = 4;

interface Step extends Chance {
  deed: string;
  /** Does not wait for its answer before the next step. */
  isHasty: boolean;
  /** How many steps later the answer comes through. */
  lag: number;
}

const sequences = fc.array(
  fc.record<Step>({
    deed: fc.constantFrom(
      ...Object.entries(deeds).flatMap(([name, { weight }]) => Array<string>(weight).fill(name)),
    ),
    who: fc.nat(99),
    what: fc.nat(99),
    how: fc.nat(99),
    isHasty: fc.boolean(),
    lag: fc.nat(4),
  }),
  { minLength: 6, maxLength: 16 },
);
const sequenceOf = (itsSeed: number): Step[] =>
  fc.sample(sequences, { seed: itsSeed, numRuns: 1, unbiased: true })[0]!;

let here: Hub;
let there: Hub;
const told = { sequences: 0, steps: 0, refused: 0, reloads: 0 };
const done = new Map<string, number>();

beforeAll(async () => {
  here = await Hub.start();
  there = await Hub.start({ database: here.database });
});
afterAll(async () => {
  await there.stop();
  await here.stop();
});

/** A network in which several sequences are lived, one after the other; after each of them all is compared. */
async function live(seeds: readonly number[]): Promise<void> {
  const network = await Network.found(here, there);
  try {
    for (const [index, itsSeed] of seeds.entries()) {
      await sequence(network, sequenceOf(itsSeed)).catch((error: unknown) => {
        const again = `Again with LIVE_FRESH_RUNS=${index + 1} LIVE_FRESH_SEED=${seeds[0]}`;
        throw new Error(again, { cause: error });
      });
    }
    told.reloads += network.screens.reduce((sum, { reloads }) => sum + reloads, 0);
  } finally {
    await network.close();
  }
}

async function sequence(network: Network, steps: readonly Step[]): Promise<void> {
  // A topic to begin with: most steps speak of one. Its channel may have been filed away by the sequence before.
  const { office } = new Turn(network, { who: 0, what: 0, how: 0 });
  await office.ask(CHANGE, { input: { id: network.channels[0], archived: false } });
  await deeds["startTopic"]!.run(new Turn(network, { who: 1, what: 0, how: 0 }));
  const hasty: Promise<void>[] = [];
  const late: { due: number; arrive: Arrival }[] = [];
  for (const [index, step] of steps.entries()) {
    const doing = act(network, step).then((arrive) => {
      if (arrive) late.push({ due: index + step.lag, arrive });
    });
    if (step.isHasty) hasty.push(doing);
    else await doing;
    for (const { arrive } of late.filter(({ due }) => due === index)) arrive();
  }
  await Promise.all(hasty);
  for (const { arrive } of late.filter(({ due }) => due >= steps.length)) arrive();
  await network.compare();
  told.sequences += 1;
  told.steps += steps.length;
}

async function act(network: Network, { deed, ...chance }: Step): Promise<Arrival | void> {
  try {
    const arrive = await deeds[deed]!.run(new Turn(network, chance));
    done.set(deed, (done.get(deed) ?? 0) + 1);
    return arrive;
  } catch (error) {
    // Whoever may not do it is told so; anything else is a fault.
    const { message } = error as Error;
    if (!message.includes('"extensions"') || /INTERNAL|REQUEST_MALFORMED/.test(message)) throw error;
    told.refused += 1;
  }
}

test(
  "whatever people do, everybody's live view is what they would see if they loaded everything afresh",
  async () => {
    let next = 0;
    const oneByOne = async (): Promise<void> => {
      while (next < runs) {
        const count = Math.min(inOneNetwork, runs - next);
        const first = seed + next;
        next += count;
        await live(Array.from({ length: count }, (_, n) => first + n)).catch((error: unknown) => {
          next = runs;
          throw error;
        });
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, oneByOne));
    expect(told.sequences).toBe(runs);
    const { steps, refused, reloads } = told;
    console.log(
      `live = fresh: ${runs} sequences from LIVE_FRESH_SEED=${seed}, ${steps} steps, ${refused} of them refused, ${reloads} reloads`,
    );
  },
  Math.max(240_000, runs * 3_000),
);

test("everything that people can do was done", () => {
  const left = Object.keys(deeds).filter((name) => !done.has(name));
  expect(told.sequences < 500 ? [] : left).toEqual([]);
});
