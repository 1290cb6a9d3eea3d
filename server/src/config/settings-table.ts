import { declarations, type Declaration } from "./declarations.js";

/** The README's table of settings, printed between `<!-- settings:begin -->` and `<!-- settings:end -->`. */
export function renderSettingsTable(): string {
  const rows = Object.entries<Declaration<unknown>>(declarations).map(([name, setting]) => [
    setting.isSecret ? `\`${name}\`, \`${name}_FILE\`` : `\`${name}\``,
    setting.fallbackText ?? `\`${setting.fallback}\``,
    setting.description,
    `\`${setting.example}\``,
  ]);
  return renderTable([["Einstellung", "Vorgabe", "Bedeutung", "Beispiel"], ...rows]);
}

/** Padded the way the formatter pads tables, so that a printed table is a formatted table. */
function renderTable(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
