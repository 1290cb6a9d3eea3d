import type { Missing } from "./gates.js";
import type { BlockRow, ProcessRow } from "./process.queries.js";

/** What came of a step: the process as it is now, or what it still lacks. */
export type Outcome = { process: ProcessRow } | { missing: Missing[]; blocks: readonly BlockRow[] };
