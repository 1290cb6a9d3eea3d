import { describe, expect, test } from "@jest/globals";
import {
  labelBeside,
  layOutTimeline,
  sizes,
  type DatedBlock,
  type DatedEvent,
  type TimelineWishes,
} from "../../client/src/features/process/timeline-layout.js";

const round = { startsOn: "2018-06-01", endsOn: "2019-11-30", today: "2019-03-18", monthWidth: 60 };

const draw = (wishes: Partial<TimelineWishes> = {}) =>
  layOutTimeline<DatedBlock, DatedEvent>({ ...round, blocks: [], events: [], ...wishes });

const block = (number: number, wishes: Partial<DatedBlock> = {}): DatedBlock => ({
  id: `b${number}`,
  number,
  title: "Baustein",
  phase: "ANALYSIS",
  startsOn: null,
  endsOn: null,
  ...wishes,
});

describe("months", () => {
  test("the round from its first to its last month, each equally wide", () => {
    const { months, width } = draw();
    expect(months).toHaveLength(18);
    expect(width).toBe(18 * 60);
    expect(months[0]).toEqual({ year: 2018, month: 6, x: 0 });
    expect(months[7]).toEqual({ year: 2019, month: 1, x: 420 });
    expect(months.at(-1)).toEqual({ year: 2019, month: 11, x: 1020 });
  });

  test("today stands within its month, and nowhere outside of the round", () => {
    expect(draw().todayX).toBeCloseTo(9 * 60 + (17 / 31) * 60);
    expect(draw({ today: "2018-05-31" }).todayX).toBeNull();
    expect(draw({ today: "2019-12-01" }).todayX).toBeNull();
  });
});

describe("bars", () => {
  test("reach from the morning of the first to the evening of the last day", () => {
    const [band] = draw({ blocks: [block(0, { startsOn: "2018-07-01", endsOn: "2018-08-31" })] }).bands;
    expect(band?.bars[0]).toMatchObject({ x: 60, width: 120 });
  });

  test("one date alone makes a short bar, also at the very end", () => {
    const bars = draw({
      blocks: [block(0, { startsOn: "2018-07-01" }), block(1, { endsOn: "2019-11-30" })],
    }).bands[0]!.bars;
    expect(bars[0]).toMatchObject({ x: 60, width: sizes.leastBar });
    expect(bars[1]!.x + bars[1]!.width).toBeLessThanOrEqual(18 * 60);
  });

  test("what reaches over the round ends at its edge", () => {
    const [band] = draw({ blocks: [block(0, { startsOn: "2017-01-01", endsOn: "2021-01-01" })] }).bands;
    expect(band?.bars[0]).toMatchObject({ x: 0, width: 18 * 60 });
  });

  test("without dates they are listed and not drawn", () => {
    const { bands, undated } = draw({ blocks: [block(3), block(4, { startsOn: "2019-01-01" })] });
    expect(undated.map(({ number }) => number)).toEqual([3]);
    expect(bands.flatMap(({ bars }) => bars.map((bar) => bar.block.number))).toEqual([4]);
  });
});

describe("bands", () => {
  const blocks = [
    block(0, { startsOn: "2018-07-01", endsOn: "2018-09-30" }),
    block(1, { startsOn: "2018-09-01", endsOn: "2018-12-31" }),
    block(2, { phase: "PARTICIPATION", startsOn: "2019-01-01", endsOn: "2019-03-31" }),
  ];

  test("hold all bars of their phase, in the order of the phases and one below the other", () => {
    const { bands, height } = draw({ blocks: blocks.toReversed() });
    expect(bands.map(({ phase }) => phase)).toEqual(["ANALYSIS", "PARTICIPATION"]);
    expect(bands[0]).toMatchObject({ x: 60, width: 6 * 60 });
    const lanes = bands.flatMap(({ bars }) => bars.map(({ y }) => y));
    expect(lanes).toEqual([...new Set(lanes)].sort((a, b) => a - b));
    expect(height).toBeGreaterThan(lanes.at(-1)! + sizes.bar);
  });
});

describe("labels", () => {
  test("stand behind, before where there is no room behind, and are never longer than the room", () => {
    expect(labelBeside("kurz", 0, 100, 1000)).toEqual({ text: "kurz", x: 107, anchor: "start" });
    expect(labelBeside("etwas länger", 900, 980, 1000)).toMatchObject({ anchor: "end", x: 893 });
    const { text } = labelBeside("x".repeat(300), 400, 500, 1000);
    expect(text.length * sizes.sign).toBeLessThanOrEqual(493);
    expect(text.endsWith("…")).toBe(true);
  });
});

describe("events", () => {
  const event = (id: string, on: string, label = "12. Dez. Gemeinderat"): DatedEvent => ({ id, on, label });

  test("close to each other get rows of their own, far from each other share one", () => {
    const { marks } = draw({
      events: [event("a", "2018-09-01"), event("b", "2018-09-15"), event("c", "2019-04-10")],
    });
    const y = Object.fromEntries(marks.map((mark) => [mark.event.id, mark.y]));
    expect(y["b"]).toBeGreaterThan(y["a"]!);
    expect(y["c"]).toBe(y["a"]);
  });

  test("outside of the round are not drawn, and without any there is no row", () => {
    const { marks, eventsY } = draw({ events: [event("a", "2020-02-01")] });
    expect(marks).toEqual([]);
    expect(eventsY).toBeNull();
  });
});
