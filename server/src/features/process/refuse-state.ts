import { Conflict } from "../../kernel/errors.js";
import type { BlockState } from "./phase.js";
import type { BlockRow } from "./process.queries.js";

const words: Readonly<Record<BlockState, string>> = {
  PLANNED: "Der Baustein hat noch nicht begonnen.",
  ACTIVE: "Der Baustein läuft schon.",
  DONE: "Der Baustein ist schon fertig.",
  SKIPPED: "Der Baustein ist übersprungen. Öffnen Sie ihn zuerst wieder.",
};

/** Refuses a step that does not begin where the Baustein stands. */
export function refuseState({ state }: BlockRow, ...wanted: BlockState[]): void {
  if (!wanted.includes(state)) throw new Conflict(`BLOCK_${state}`, words[state]);
}
