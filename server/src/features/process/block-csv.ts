import { parse } from "csv-parse/sync";
import { Invalid, Refusal } from "../../kernel/errors.js";
import type { BlockWish } from "./block.wishes.js";

/** What may stand in the head of the table, for each thing a Baustein has. */
const heads = {
  title: ["titel", "title"],
  phase: ["phase"],
  startsOn: ["beginn", "start", "starts"],
  endsOn: ["ende", "end", "ends"],
  description: ["beschreibung", "description"],
  checklist: ["checkliste", "checklist"],
} as const;
type Head = keyof typeof heads;

const phases: Readonly<Record<string, string>> = {
  analyse: "ANALYSIS",
  "analyse und planung": "ANALYSIS",
  analysis: "ANALYSIS",
  beteiligung: "PARTICIPATION",
  participation: "PARTICIPATION",
  umsetzung: "IMPLEMENTATION",
  implementation: "IMPLEMENTATION",
};

const mostRows = 200;
// A request holds 100 kB, and letters with marks take more than one byte.
const mostCharacters = 60_000;

/** A line of the table that is meant to become a Baustein. */
export interface CsvRow {
  /** In the file as somebody sees it; the head is line 1. */
  line: number;
  wish: BlockWish;
  checklist: string[];
}

export interface CsvError {
  line: number;
  /** The column as it is called in German; null for the line as a whole. */
  field: string | null;
  message: string;
}

/** Takes a table apart: with commas, semicolons or tabs, as table programs write it. Never throws for what stands in it. */
export function readBlockCsv(csv: string): { rows: CsvRow[]; errors: CsvError[] } {
  if (csv.length > mostCharacters)
    throw new Invalid("csv", "TOO_LONG", "Die Tabelle ist zu groß. Bitte teilen Sie sie auf.");
  const records = recordsOf(csv);
  if (!Array.isArray(records)) return { rows: [], errors: [records] };
  const [head, ...rest] = records;
  if (!head) return { rows: [], errors: [{ line: 1, field: null, message: "Die Tabelle ist leer." }] };
  const columns = columnsOf(head.cells);
  if (columns.title === undefined || columns.phase === undefined) {
    const message = "In der ersten Zeile müssen die Spalten „Titel“ und „Phase“ stehen.";
    return { rows: [], errors: [{ line: head.line, field: null, message }] };
  }
  if (rest.length === 0)
    return {
      rows: [],
      errors: [{ line: head.line, field: null, message: "Unter der Kopfzeile steht nichts." }],
    };
  if (rest.length > mostRows)
    return {
      rows: [],
      errors: [{ line: mostRows + 2, field: null, message: `Höchstens ${mostRows} Bausteine auf einmal.` }],
    };

  const rows = rest.map(({ line, cells }) => {
    const cell = (name: Head) => (columns[name] === undefined ? "" : (cells[columns[name]] ?? "").trim());
    const phase = cell("phase");
    return {
      line,
      wish: {
        title: cell("title"),
        phase: phases[phase.toLocaleLowerCase("de")] ?? phase,
        description: cell("description"),
        startsOn: isoDay(cell("startsOn")),
        endsOn: isoDay(cell("endsOn")),
      },
      checklist: cell("checklist")
        .split("|")
        .map((text) => text.trim())
        .filter(Boolean),
    };
  });
  return { rows, errors: [] };
}

/** How the columns are called for people, by the field of a refusal. */
const columnNames: Readonly<Record<string, string>> = {
  title: "Titel",
  phase: "Phase",
  startsOn: "Beginn",
  endsOn: "Ende",
  description: "Beschreibung",
  checklist: "Checkliste",
};

/** A refusal as a remark about its line; anything else is thrown on. */
export function errorAt(line: number, error: unknown): CsvError {
  if (!(error instanceof Refusal)) throw error;
  return { line, field: error.field ? (columnNames[error.field] ?? null) : null, message: error.message };
}

interface CsvRecord {
  line: number;
  cells: string[];
}

function recordsOf(csv: string): CsvRecord[] | CsvError {
  const first = csv.split(/\r?\n/, 1)[0] ?? "";
  const delimiter = [";", "\t", ","].find((one) => first.includes(one)) ?? ";";
  try {
    const parsed = parse(csv, {
      ...{ delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, info: true },
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return parsed
      .filter(({ record }) => record.some((cell) => cell.trim() !== ""))
      .map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const line = Number((error as { lines?: number }).lines ?? 1);
    return {
      line,
      field: null,
      message: "Diese Zeile ist nicht lesbar: Ein Anführungszeichen ist nicht geschlossen.",
    };
  }
}

function columnsOf(head: readonly string[]): Partial<Record<Head, number>> {
  const found: Partial<Record<Head, number>> = {};
  for (const [index, cell] of head.entries()) {
    const name = cell.trim().toLocaleLowerCase("de");
    const column = (Object.keys(heads) as Head[]).find((one) =>
      (heads[one] as readonly string[]).includes(name),
    );
    if (column !== undefined) found[column] ??= index;
  }
  return found;
}

/** "10.4.2019", as table programs write it, in the form the hub knows; all else as it stands. */
function isoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}
