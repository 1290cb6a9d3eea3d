import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, type Loader, type Loaders } from "../../graphql/loaders.js";
import { firstTemplate } from "./first-template.js";
import type { WorkPhase } from "./phase.js";

/** A Baustein as a round suggests it to its places. */
export interface TemplateBlock {
  /** The same in every version. */
  key: string;
  title: string;
  phase: WorkPhase;
  description: string;
  checklist: string[];
  needsFirstHearing: boolean;
}

export interface TemplateRow {
  roundId: string;
  /** 0: as the programme gave it. */
  version: number;
  savedById: string | null;
  savedAt: Date | null;
}

@Injectable()
export class TemplateQueries {
  constructor(private readonly reads: Reads) {}

  /** All versions of a round's template, the latest first; the programme's own is the last. */
  async versionsOf(roundId: string): Promise<TemplateRow[]> {
    const saved = await this.reads.rows<TemplateRow>(
      `SELECT round_id AS "roundId", version, saved_by AS "savedById", saved_at AS "savedAt"
       FROM process_template WHERE round_id = $1 ORDER BY version DESC LIMIT 100`,
      [roundId],
    );
    return [...saved, { roundId, version: 0, savedById: null, savedAt: null }];
  }

  async latestOf(roundId: string): Promise<TemplateRow> {
    const [latest] = await this.versionsOf(roundId);
    return latest!;
  }

  /** The Bausteine of versions, each by its round and number: `<round>/<version>`. */
  blocksOfVersions(loaders: Loaders): Loader<readonly TemplateBlock[]> {
    return loaders.of("blocks of template", async (keys) => {
      const rows = await this.reads.rows<TemplateBlock & { of: string }>(
        `SELECT round_id || '/' || version AS of, key, title, phase, description, checklist,
           needs_first_hearing AS "needsFirstHearing"
         FROM template_block
         WHERE (round_id, version) IN (
           SELECT split_part(wanted, '/', 1)::uuid, split_part(wanted, '/', 2)::integer FROM unnest($1::text[]) AS wanted)
         ORDER BY position`,
        [keys],
      );
      const saved = grouped(keys, rows, (row) => row.of);
      return keys.map((key, index) => (key.endsWith("/0") ? firstTemplate : saved[index]!));
    });
  }

  async blocksOf({
    roundId,
    version,
  }: Pick<TemplateRow, "roundId" | "version">): Promise<readonly TemplateBlock[]> {
    if (version === 0) return firstTemplate;
    return this.reads.rows<TemplateBlock>(
      `SELECT key, title, phase, description, checklist, needs_first_hearing AS "needsFirstHearing"
       FROM template_block WHERE round_id = $1 AND version = $2 ORDER BY position`,
      [roundId, version],
    );
  }

  /** The template in force; one statement. */
  async latestBlocksOf(roundId: string): Promise<readonly Pick<TemplateBlock, "key" | "title" | "phase">[]> {
    const saved = await this.reads.rows<Pick<TemplateBlock, "key" | "title" | "phase">>(
      `SELECT key, title, phase FROM template_block WHERE round_id = $1
         AND version = (SELECT max(version) FROM process_template WHERE round_id = $1) ORDER BY position`,
      [roundId],
    );
    return saved.length > 0 ? saved : firstTemplate;
  }
}
