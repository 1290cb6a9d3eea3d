import { readFileSync } from "node:fs";

/** A municipality, district or association of the official directory. */
export interface OrganisationEntry {
  key: string;
  name: string;
  officialName: string;
  type: "GEMEINDE" | "STADT" | "LANDKREIS" | "KOOPERATION";
  district: string;
  region: string;
  population: number | null;
  latitude: number;
  longitude: number;
}

interface DirectoryFile {
  columns: (keyof OrganisationEntry)[];
  rows: (string | number | null)[][];
}

// As far from the sources as from what is built of them.
const file = new URL("../../../../server/data/organisations.json", import.meta.url);

/** All organisations of Baden-Württemberg that may own a place or take part in one; sources are named in the file. */
export function readOrganisations(): OrganisationEntry[] {
  const { columns, rows } = JSON.parse(readFileSync(file, "utf8")) as DirectoryFile;
  return rows.map(
    (row) =>
      Object.fromEntries(
        columns.map((column, index) => [column, row[index]]),
      ) as unknown as OrganisationEntry,
  );
}
