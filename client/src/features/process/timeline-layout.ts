import { phases, type Phase } from "./phases.js";

// Where everything of the timeline stands, in pixels; the picture itself only draws it.

export interface DatedBlock {
  id: string;
  number: number;
  title: string;
  phase: Phase;
  /** YYYY-MM-DD */
  startsOn: string | null;
  endsOn: string | null;
}

export interface DatedEvent {
  id: string;
  on: string;
  label: string;
}

export interface TimelineWishes {
  /** First and last day of the round. */
  startsOn: string;
  endsOn: string;
  today: string;
  monthWidth: number;
  blocks: readonly DatedBlock[];
  events: readonly DatedEvent[];
}

export interface Label {
  text: string;
  x: number;
  anchor: "start" | "end";
}

export interface Bar<Block extends DatedBlock = DatedBlock> {
  block: Block;
  x: number;
  y: number;
  width: number;
  label: Label;
}

export interface Band<Block extends DatedBlock = DatedBlock> {
  phase: Phase;
  x: number;
  y: number;
  width: number;
  bars: Bar<Block>[];
}

export interface Mark<Event extends DatedEvent = DatedEvent> {
  event: Event;
  x: number;
  y: number;
  label: Label;
}

export interface Month {
  year: number;
  /** 1 to 12 */
  month: number;
  x: number;
}

export interface Timeline<Block extends DatedBlock, Event extends DatedEvent> {
  width: number;
  height: number;
  months: Month[];
  bands: Band<Block>[];
  /** Top of the row of events; null without any. */
  eventsY: number | null;
  marks: Mark<Event>[];
  /** Null outside of the round. */
  todayX: number | null;
  undated: Block[];
}

export const sizes = {
  head: 62,
  bandHead: 34,
  strip: 8,
  lane: 30,
  bar: 18,
  gap: 12,
  eventLane: 28,
  /** Of one sign of a label, on average. */
  sign: 7.4,
  /** Between a bar or a mark and its label. */
  space: 7,
  leastBar: 10,
} as const;

interface Wishes<Block, Event> extends TimelineWishes {
  blocks: readonly (Block & DatedBlock)[];
  events: readonly (Event & DatedEvent)[];
}

export function layOutTimeline<Block extends DatedBlock, Event extends DatedEvent>(
  wishes: Wishes<Block, Event>,
): Timeline<Block, Event> {
  const { blocks, events, today } = wishes;
  const scale = new Scale(wishes);
  const dated = blocks.filter(({ startsOn, endsOn }) => startsOn ?? endsOn);
  let y: number = sizes.head;

  const bands: Band<Block>[] = [];
  for (const phase of phases) {
    const own = dated.filter((block) => block.phase === phase);
    if (own.length === 0) continue;
    const bars = own.map((block, index) =>
      barOf(block, scale, y + sizes.bandHead + index * sizes.lane + (sizes.lane - sizes.bar) / 2),
    );
    const x = Math.min(...bars.map((bar) => bar.x));
    const end = Math.max(...bars.map((bar) => bar.x + bar.width));
    bands.push({ phase, x, y, width: end - x, bars });
    y += sizes.bandHead + own.length * sizes.lane + sizes.gap;
  }

  const shown = events.filter(({ on }) => scale.holds(on));
  const eventsY = shown.length > 0 ? y : null;
  const marks = marksOf(shown, scale, y + sizes.bandHead);
  const lowest = Math.max(0, ...marks.map((mark) => mark.y + sizes.eventLane / 2));

  return {
    width: scale.width,
    height: Math.max(y, lowest + sizes.gap),
    months: scale.months,
    bands,
    eventsY,
    marks,
    todayX: scale.holds(today) ? scale.at(today) : null,
    undated: blocks.filter(({ startsOn, endsOn }) => !startsOn && !endsOn),
  };
}

/** From days to pixels. Every month is as wide as the others. */
class Scale {
  readonly width: number;
  readonly months: Month[];
  readonly #first: number;
  readonly #monthWidth: number;
  readonly #from: string;
  readonly #until: string;

  constructor({ startsOn, endsOn, monthWidth }: TimelineWishes) {
    this.#first = monthNumber(startsOn);
    this.#monthWidth = monthWidth;
    const count = Math.max(1, monthNumber(endsOn) - this.#first + 1);
    this.width = count * monthWidth;
    this.#from = startsOn;
    this.#until = endsOn;
    this.months = Array.from({ length: count }, (_, index) => ({
      year: Math.floor((this.#first + index) / 12),
      month: ((this.#first + index) % 12) + 1,
      x: index * monthWidth,
    }));
  }

  holds(day: string): boolean {
    return day >= this.#from && day <= this.#until;
  }

  /** Where a day begins. */
  at(day: string): number {
    return this.#within(this.#position(day, 0));
  }

  /** Where a day ends. */
  after(day: string): number {
    return this.#within(this.#position(day, 1));
  }

  #position(day: string, more: number): number {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return (monthNumber(day) - this.#first + (date - 1 + more) / length) * this.#monthWidth;
  }

  #within(x: number): number {
    return Math.min(Math.max(x, 0), this.width);
  }
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 12 + month - 1;
}

function barOf<Block extends DatedBlock>(block: Block, scale: Scale, y: number): Bar<Block> {
  const first = block.startsOn ?? block.endsOn ?? "";
  const last = block.endsOn ?? block.startsOn ?? "";
  const start = Math.min(scale.at(first), scale.width - sizes.leastBar);
  const width = Math.max(scale.after(last) - start, sizes.leastBar);
  const text = `${block.number} ${block.title}`;
  return { block, x: start, y, width, label: labelBeside(text, start, start + width, scale.width) };
}

/** Each in the first row in which it and its label cross no other. */
function marksOf<Event extends DatedEvent>(events: readonly Event[], scale: Scale, y: number): Mark<Event>[] {
  const rows: [from: number, to: number][][] = [];
  return events
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map((event) => {
      const x = (scale.at(event.on) + scale.after(event.on)) / 2;
      const label = labelBeside(event.label, x - 7, x + 7, scale.width);
      const reach = widthOf(label.text);
      const from = Math.min(x - 9, label.anchor === "end" ? label.x - reach : x);
      const to = Math.max(x + 9, label.anchor === "start" ? label.x + reach : x);
      let row = rows.findIndex((taken) => taken.every(([left, right]) => to < left || from > right));
      if (row < 0) row = rows.push([]) - 1;
      rows[row]?.push([from, to]);
      return { event, x, y: y + row * sizes.eventLane + sizes.eventLane / 2, label };
    });
}

/** Behind it, or before it where there is more room; shortened to what is there. */
export function labelBeside(text: string, start: number, end: number, width: number): Label {
  const behind = width - end - sizes.space;
  const before = start - sizes.space;
  const isBehind = widthOf(text) <= behind || behind >= before;
  return isBehind
    ? { text: shortened(text, behind), x: end + sizes.space, anchor: "start" }
    : { text: shortened(text, before), x: start - sizes.space, anchor: "end" };
}

function shortened(text: string, room: number): string {
  const most = Math.max(2, Math.floor(room / sizes.sign));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function widthOf(text: string): number {
  return text.length * sizes.sign;
}
