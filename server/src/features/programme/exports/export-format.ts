import { stringify } from "csv-stringify/sync";
import type { Actor } from "../../../kernel/actor.js";
import type { Column, ExportList, Value } from "./export-list.js";
import { answerWords } from "./export-words.js";

type Row = Record<string, Value>;

/** How a list is written down, piece by piece. */
export interface ExportFormat {
  type: string;
  begin(list: ExportList, language: Language): string;
  /** `isFirst`: nothing was written since the beginning. */
  piece(list: ExportList, rows: readonly Row[], language: Language, isFirst: boolean): string;
  end: string;
}

type Language = Actor["person"]["language"];

// As Excel opens it in German: semicolons, and a mark at the beginning by which it knows UTF-8.
const inCells = (rows: string[][]): string =>
  stringify(rows, {
    delimiter: ";",
    record_delimiter: "windows",
    // A cell that begins like a formula would be calculated, by whoever opens what somebody else has written.
    escape_formulas: true,
  });

const csv: ExportFormat = {
  type: "text/csv; charset=utf-8",
  begin: ({ columns }, language) => `\uFEFF${inCells([columns.map(({ title }) => title[language])])}`,
  piece: ({ columns }, rows, language) =>
    inCells(rows.map((row) => columns.map((column) => cellOf(column, row[column.key] ?? null, language)))),
  end: "",
};

const json: ExportFormat = {
  type: "application/json; charset=utf-8",
  begin: () => "[",
  piece: ({ columns }, rows, _language, isFirst) =>
    rows
      .map((row, n) => {
        const entries = columns.map(({ key }) => [key, row[key] ?? null]);
        return `${isFirst && n === 0 ? "\n" : ",\n"}${JSON.stringify(Object.fromEntries(entries))}`;
      })
      .join(""),
  end: "\n]\n",
};

export const exportFormats: ReadonlyMap<string, ExportFormat> = new Map([
  ["csv", csv],
  ["json", json],
]);

const moment = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "short",
});

function cellOf({ words }: Column, value: Value, language: Language): string {
  if (value === null) return "";
  if (value instanceof Date) return moment.format(value);
  if (typeof value === "object") return value.join(", ");
  const text = String(value);
  const known = words ?? (typeof value === "boolean" ? answerWords : {});
  return Object.hasOwn(known, text) ? (known as NonNullable<typeof words>)[text]![language] : text;
}
