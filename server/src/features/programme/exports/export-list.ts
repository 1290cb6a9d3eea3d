import type { Actor } from "../../../kernel/actor.js";
import type { PlaceRow } from "../../network/place.queries.js";

type Language = Actor["person"]["language"];
export type Said = Record<Language, string>;

/** A value of a list; several of them stand in one cell, one after the other. */
export type Value = string | number | boolean | Date | null | readonly string[];

export interface Column {
  /** Its name in JSON. */
  key: string;
  /** What stands above it in a table. */
  title: Said;
  /** How a table calls what is a code in JSON. */
  words?: Readonly<Record<string, Said>>;
}

interface Headed {
  name: string;
  columns: readonly Column[];
}

/** A list of what there is at places. */
export interface PlaceList extends Headed {
  /** What of these places, all of a round in which the reader has a role, this reader may read; in the places' order. */
  rows(actor: Actor, places: readonly PlaceRow[]): Promise<Record<string, Value>[]>;
}

/** A list of what belongs to a round and not to one of its places. */
export interface RoundList extends Headed {
  /** What of it this reader, who has a role in the round, may read; of one place, where one is named. */
  rowsOfRound(actor: Actor, roundId: string, placeId: string | null): Promise<Record<string, Value>[]>;
}

/** A list that can be taken along. */
export type ExportList = PlaceList | RoundList;

export const said = (de: string, en: string): Said => ({ DE: de, EN: en });

/** Which place a line is about stands first in every list. */
export const placeColumns: readonly Column[] = [
  { key: "placeId", title: said("Kennung der Kommune", "Place id") },
  { key: "place", title: said("Kommune", "Place") },
];
