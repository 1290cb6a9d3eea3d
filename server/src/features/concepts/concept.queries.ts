import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, type Loader, type Loaders } from "../../graphql/loaders.js";
import type { ConceptKind, ConceptSectionKey, ConceptSide } from "./concept.kinds.js";
import type { Standing } from "./concept.policy.js";

/** A concept as read. One nobody has begun has version 0. */
export interface ConceptRow {
  placeId: string;
  roundId: string;
  /** Last day of the round. */
  roundEndsOn: string;
  kind: ConceptKind;
  /** Of the working text. */
  version: number;
  /** The version of the working text that both sides signed last; null before the first edition. */
  editionVersion: number | null;
  releasedAt: Date | null;
  releasedById: string | null;
  /** Who has signed the working text as it is. */
  signatures: SignatureRow[];
}

export interface SignatureRow {
  side: ConceptSide;
  personId: string;
  signedAt: Date;
}

export interface SectionRow {
  placeId: string;
  kind: ConceptKind;
  key: ConceptSectionKey;
  body: string;
  version: number;
  changedAt: Date | null;
  changedById: string | null;
}

export interface ContinuerRow {
  id: string;
  placeId: string;
  task: string;
  office: string;
  name: string | null;
  startsOn: string;
  version: number;
}

export interface EditionRow {
  id: string;
  placeId: string;
  kind: ConceptKind;
  number: number;
  signedAt: Date;
  signatures: SignatureRow[];
}

export interface EditionSectionRow {
  editionId: string;
  key: ConceptSectionKey;
  body: string;
}

export interface EditionContinuerRow {
  editionId: string;
  task: string;
  office: string;
  name: string | null;
  startsOn: string;
}

type Written<Row extends { signatures: SignatureRow[] }> = Omit<Row, "signatures"> & {
  signatures: (Omit<SignatureRow, "signedAt"> & { signedAt: string })[];
};

/** The signatures of one version, the place's first. */
const signatures = (of: string, version: string): string =>
  `(SELECT COALESCE(json_agg(json_build_object('side', s.side, 'personId', s.person_id, 'signedAt', s.signed_at)
      ORDER BY s.side DESC), '[]')
    FROM concept_signature s
    WHERE s.place_id = ${of}.place_id AND s.kind = ${of}.kind AND s.version = ${version})`;

const select = `
  SELECT p.id AS "placeId", p.round_id AS "roundId", r.ends_on::text AS "roundEndsOn", k.kind,
    COALESCE(c.version, 0) AS version,
    (SELECT max(e.version) FROM concept_edition e WHERE e.place_id = c.place_id AND e.kind = c.kind) AS "editionVersion",
    c.released_at AS "releasedAt", c.released_by AS "releasedById", ${signatures("c", "c.version")} AS signatures
  FROM place p JOIN round r ON r.id = p.round_id
    CROSS JOIN unnest(ARRAY['OUTLINE', 'CONTINUATION_PLAN']) WITH ORDINALITY AS k (kind, position)
    LEFT JOIN concept c ON c.place_id = p.id AND c.kind = k.kind`;

/** How far it has come, as far as rights ask for it. */
export const standingOf = (row: ConceptRow): Standing => ({
  version: row.version,
  editionVersion: row.editionVersion,
  isReleased: row.releasedAt !== null,
  signed: new Set(row.signatures.map(({ side }) => side)),
});

@Injectable()
export class ConceptQueries {
  constructor(private readonly reads: Reads) {}

  /** Both concepts of places, begun or not, the Grobkonzept first. */
  ofPlace(loaders: Loaders): Loader<ConceptRow[]> {
    return loaders.of("concepts of place", async (ids) => {
      const rows = await this.reads.rows<Written<ConceptRow>>(
        `${select} WHERE p.id = ANY ($1::uuid[]) ORDER BY k.position`,
        [ids],
      );
      return grouped(ids, rows.map(withDates), (row) => row.placeId);
    });
  }

  /** As it is now; inside a work, as that work sees it. */
  async find(placeId: string, kind: ConceptKind): Promise<ConceptRow> {
    const [row] = await this.reads.rows<Written<ConceptRow>>(`${select} WHERE p.id = $1 AND k.kind = $2`, [
      placeId,
      kind,
    ]);
    return withDates(row!);
  }

  /** Those of these places where both sides have signed who continues after the round. */
  async withSignedPlan(placeIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.reads.rows<{ placeId: string }>(
      `SELECT DISTINCT place_id AS "placeId" FROM concept_edition
       WHERE place_id = ANY ($1::uuid[]) AND kind = 'CONTINUATION_PLAN'`,
      [placeIds],
    );
    return new Set(rows.map(({ placeId }) => placeId));
  }

  /** What is written so far in both concepts of places, in no order. */
  sections(loaders: Loaders): Loader<SectionRow[]> {
    return loaders.of("concept sections of place", async (ids) =>
      grouped(ids, await this.sectionsOf(ids), (row) => row.placeId),
    );
  }

  sectionsOf(placeIds: readonly string[]): Promise<SectionRow[]> {
    return this.reads.rows<SectionRow>(
      `SELECT place_id AS "placeId", kind, key, body, version, changed_at AS "changedAt", changed_by AS "changedById"
       FROM concept_section WHERE place_id = ANY ($1::uuid[])`,
      [placeIds],
    );
  }

  /** Who continues at places, who begins first first. */
  continuers(loaders: Loaders): Loader<ContinuerRow[]> {
    return loaders.of("continuers of place", async (ids) =>
      grouped(ids, await this.continuersOf(ids), (row) => row.placeId),
    );
  }

  continuersOf(placeIds: readonly string[]): Promise<ContinuerRow[]> {
    return this.reads.rows<ContinuerRow>(
      `SELECT id, place_id AS "placeId", task, office, name, starts_on::text AS "startsOn", version
       FROM continuer WHERE place_id = ANY ($1::uuid[]) ORDER BY starts_on, lower(task), id`,
      [placeIds],
    );
  }

  /** Editions of both concepts of places, the latest first. */
  editions(loaders: Loaders): Loader<EditionRow[]> {
    return loaders.of("concept editions of place", async (ids) => {
      const rows = await this.reads.rows<Written<EditionRow>>(
        `SELECT e.id, e.place_id AS "placeId", e.kind, e.number, e.signed_at AS "signedAt",
           ${signatures("e", "e.version")} AS signatures
         FROM concept_edition e WHERE e.place_id = ANY ($1::uuid[]) ORDER BY e.number DESC`,
        [ids],
      );
      return grouped(ids, rows.map(withDates), (row) => row.placeId);
    });
  }

  /** What stands in editions, in no order. */
  editionSections(loaders: Loaders): Loader<EditionSectionRow[]> {
    return loaders.of("sections of concept edition", async (ids) => {
      const rows = await this.reads.rows<EditionSectionRow>(
        `SELECT edition_id AS "editionId", key, body FROM edition_section WHERE edition_id = ANY ($1::uuid[])`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.editionId);
    });
  }

  editionContinuers(loaders: Loaders): Loader<EditionContinuerRow[]> {
    return loaders.of("continuers of concept edition", async (ids) => {
      const rows = await this.reads.rows<EditionContinuerRow>(
        `SELECT edition_id AS "editionId", task, office, name, starts_on::text AS "startsOn"
         FROM edition_continuer WHERE edition_id = ANY ($1::uuid[]) ORDER BY starts_on, lower(task), continuer_id`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.editionId);
    });
  }

  /** Something was written: what this request has read before is no longer so. */
  forget(loaders: Loaders): void {
    for (const read of [this.ofPlace(loaders), this.sections(loaders), this.continuers(loaders)])
      read.clearAll();
    for (const signed of [this.editions(loaders), this.editionContinuers(loaders)]) signed.clearAll();
  }
}

// Within JSON, PostgreSQL writes moments as text.
function withDates<Row extends { signatures: SignatureRow[] }>(row: Written<Row>): Row {
  const dated = row.signatures.map(({ signedAt, ...rest }) => ({ ...rest, signedAt: new Date(signedAt) }));
  return { ...row, signatures: dated } as unknown as Row;
}
