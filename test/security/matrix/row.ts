import type { Visitor } from "../../support/person.js";
import type { Caller } from "./columns.js";
import type { Stage } from "./stage.js";

type Wish = (stage: Stage, caller: Caller) => object | Promise<object>;
/** What a caller is shown, out of the answer's data; `null` counts as nothing, a boolean as yes or no. */
type Shows = (data: never, stage: Stage, caller: Caller) => unknown;

/** One line of the rulebook: who may ask this of that object. */
export interface Row {
  /** `Query.channel` */
  field: string;
  /** The object it is about, in words. */
  of: string;
  /** SGFLDMU NER CO */
  columns: string;
  document: string;
  variables: Wish;
  shows?: Shows;
  /** In which of their browsers a caller does it; else the usual one. */
  by?: (stage: Stage, caller: Caller) => Promise<Visitor> | Visitor;
  /** The variable that names what is hidden, where not all of them do. */
  probe?: string;
  /** Undoes what an allowed one has done, where later rows would notice. */
  after?: (stage: Stage) => Promise<void>;
}

/** Object, columns, variables, what is shown. */
export type Line = [of: string, columns: string, variables: Wish, shows?: Shows];

export const rowsOf = (
  field: string,
  document: string,
  lines: Line[],
  more: Pick<Row, "by" | "after" | "probe"> = {},
): Row[] =>
  lines.map(([of, columns, variables, shows]) => ({
    field,
    of,
    columns,
    document,
    variables,
    ...(shows && { shows }),
    ...more,
  }));
