import type { Translate } from "../../lib/i18n.js";

/** An example as spreadsheets of this country read it: semicolons, and a mark at the start for its umlauts. */
export function sampleUrl(t: Translate<"process">): string {
  const rows = [
    ["Titel", "Phase", "Beginn", "Ende", "Beschreibung", "Checkliste"],
    [
      t("import.example.first"),
      "Analyse",
      "01.07.2018",
      "30.09.2018",
      t("import.example.firstText"),
      t("import.example.firstItems"),
    ],
    [
      t("import.example.second"),
      "Beteiligung",
      "15.01.2019",
      "30.04.2019",
      t("import.example.secondText"),
      "",
    ],
  ];
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${text}\r\n`)}`;
}
