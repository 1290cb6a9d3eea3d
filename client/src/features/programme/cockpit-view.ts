import type { CockpitQuery } from "../../gql/graphql.js";
import { phases, type Phase } from "../process/phases.js";
import type { Health } from "../updates/healths.js";

export type Cockpit = CockpitQuery["round"]["cockpit"];
export type CockpitPlace = Cockpit["places"][number];

/** Where one Baustein of a place stands. */
export type Standing = Pick<CockpitPlace["ownBlocks"][number], "title" | "state" | "isNextStep">;

/** What a figure counts; a place is shown when it is one of them. */
export const figures = ["silent", "behind", "withoutLead", "withoutFacilitator"] as const;
export type Figure = (typeof figures)[number];

export const sortings = ["name", "silence", "date", "phase"] as const;
export type Sorting = (typeof sortings)[number];

/** What is chosen on the page, as it stands in the address. */
export interface CockpitView {
  figure: Figure | null;
  phase: Phase | null;
  /** `NONE`: places without an update. */
  health: Health | "NONE" | null;
  sorting: Sorting;
  weeks: number;
}

export const fewestWeeks = 1;
export const mostWeeks = 26;
export const usualWeeks = 4;

// Addresses are in German, as all of the product's are.
const words = {
  figure: {
    silent: "still",
    behind: "verzug",
    withoutLead: "ohne-leitung",
    withoutFacilitator: "ohne-moderation",
  },
  phase: {
    PREPARING: "vorbereitung",
    ANALYSIS: "analyse",
    PARTICIPATION: "beteiligung",
    IMPLEMENTATION: "umsetzung",
    COMPLETED: "abgeschlossen",
    PAUSED: "pausiert",
  },
  health: { GREEN: "gruen", YELLOW: "gelb", RED: "rot", NONE: "ohne" },
  sorting: { name: "name", silence: "stille", date: "termin", phase: "phase" },
} satisfies {
  figure: Record<Figure, string>;
  phase: Record<Phase, string>;
  health: Record<Health | "NONE", string>;
  sorting: Record<Sorting, string>;
};

export function viewFrom(params: URLSearchParams): CockpitView {
  const weeks = Math.trunc(Number(params.get("wochen")));
  return {
    figure: named(words.figure, params.get("nur")),
    phase: named(words.phase, params.get("phase")),
    health: named(words.health, params.get("ampel")),
    sorting: named(words.sorting, params.get("sortiert")) ?? "name",
    weeks: weeks >= fewestWeeks && weeks <= mostWeeks ? weeks : usualWeeks,
  };
}

export function addressOf(view: CockpitView): string {
  const params = new URLSearchParams();
  if (view.figure) params.set("nur", words.figure[view.figure]);
  if (view.phase) params.set("phase", words.phase[view.phase]);
  if (view.health) params.set("ampel", words.health[view.health]);
  if (view.sorting !== "name") params.set("sortiert", words.sorting[view.sorting]);
  if (view.weeks !== usualWeeks) params.set("wochen", String(view.weeks));
  const search = params.toString();
  return search ? `/programm?${search}` : "/programm";
}

/** The same view without anything left out. */
export const unfiltered = (view: CockpitView): CockpitView => ({
  ...view,
  figure: null,
  phase: null,
  health: null,
});

export const isFiltered = ({ figure, phase, health }: CockpitView): boolean =>
  figure !== null || phase !== null || health !== null;

function named<Name extends string>(all: Record<Name, string>, word: string | null): Name | null {
  return (Object.keys(all) as Name[]).find((name) => all[name] === word) ?? null;
}

const counts: Record<Figure, (place: CockpitPlace) => boolean> = {
  silent: ({ isSilent }) => isSilent,
  behind: ({ isBehind }) => isBehind,
  withoutLead: ({ lead }) => lead === null,
  withoutFacilitator: ({ facilitatorCount }) => facilitatorCount === 0,
};

/** The places of a view, in its order; equal ones by name, as they came. */
export function placesIn(view: CockpitView, places: readonly CockpitPlace[]): CockpitPlace[] {
  const { figure, phase, health } = view;
  const found = places.filter(
    (place) =>
      (!figure || counts[figure](place)) &&
      (!phase || place.phase === phase) &&
      (!health || (place.health ?? "NONE") === health),
  );
  const compare = orders[view.sorting];
  return compare ? found.toSorted(compare) : found;
}

type Compare = (one: CockpitPlace, other: CockpitPlace) => number;

const orders: Record<Sorting, Compare | null> = {
  name: null,
  silence: (one, other) => lastAt(one) - lastAt(other),
  // Places without a date come last.
  date: (one, other) => dateOf(one).localeCompare(dateOf(other)),
  phase: (one, other) => stageOf(one) - stageOf(other) || (one.step ?? -1) - (other.step ?? -1),
};

// Who rests has a reason not to write, and stands behind those who are silent.
const lastAt = ({ phase, silentWeeks }: CockpitPlace): number =>
  phase === "PAUSED" || phase === "COMPLETED" ? 1 : -silentWeeks;
const dateOf = ({ nextMeeting }: CockpitPlace): string => nextMeeting?.meetsOn ?? "9999";
const stageOf = ({ phase, pausedFrom }: CockpitPlace): number => {
  const running = phase === "PAUSED" ? pausedFrom : phase;
  const stage = phases.findIndex((one) => one === running);
  return phase === "PAUSED" ? stage + 0.5 : stage;
};

export interface Neighbours {
  /** One step further than this place. */
  ahead: CockpitPlace[];
  /** This place is one step further than they are. */
  behind: CockpitPlace[];
}

/** Who is exactly one step ahead of whom. */
export function neighboursOf(place: CockpitPlace, places: readonly CockpitPlace[]): Neighbours {
  const { step } = place;
  if (step === null) return { ahead: [], behind: [] };
  return {
    ahead: places.filter((other) => other.step === step + 1),
    behind: places.filter((other) => other.step === step - 1),
  };
}

/** Where a place stands under one of the columns; null for what is not on its roadmap. */
export function standingUnder(
  place: CockpitPlace,
  columns: Cockpit["columns"],
  column: number,
): Standing | null {
  const state = place.states[column];
  if (!state) return null;
  return { title: columns[column]?.title ?? "", state, isNextStep: place.nextColumn === column };
}
