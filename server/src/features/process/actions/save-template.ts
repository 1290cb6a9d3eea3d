import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, Forbidden, Invalid } from "../../../kernel/errors.js";
import { newId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText, requiredLine } from "../../../kernel/text.js";
import { RoundAccess } from "../../network/round.access.js";
import { workPhase } from "../block.wishes.js";
import type { SaveTemplateInput, TemplateBlockInput } from "../process.inputs.js";
import { maySaveTemplate } from "../process.policy.js";
import { type TemplateBlock, TemplateQueries, type TemplateRow } from "../template.queries.js";

const mostBlocks = 40;
const mostItems = 30;
const key = /^[a-z0-9-]{1,60}$/;

/** Writes a further version of a round's template. Places that have their copy keep it as it is. */
@Injectable()
export class SaveTemplate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rounds: RoundAccess,
    private readonly templates: TemplateQueries,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: SaveTemplateInput): Promise<TemplateRow> {
    const round = await this.rounds.requireReadable(actor, input.roundId);
    if (!maySaveTemplate(actor, round.id)) throw new Forbidden();
    const blocks = sound(input.blocks);

    return this.work.run(async ({ db }) => {
      // Two who save at once take turns; the second began with an older version.
      await db.query(`SELECT 1 FROM round WHERE id = $1 FOR NO KEY UPDATE`, [round.id]);
      const latest = await this.templates.latestOf(round.id);
      const stored = await this.templates.blocksOf(latest);
      if (isSame(stored, blocks)) return latest;
      if (latest.version !== input.version) {
        throw new Conflict(
          "TEMPLATE_CHANGED",
          "Die Vorlage wurde inzwischen geändert. Bitte sehen Sie den neuen Stand an und versuchen Sie es noch einmal.",
        );
      }
      const version = latest.version + 1;
      const savedAt = this.clock.now();
      await db.query(
        `INSERT INTO process_template (round_id, version, saved_by, saved_at) VALUES ($1, $2, $3, $4)`,
        [round.id, version, actor.id, savedAt],
      );
      await db.query(
        `INSERT INTO template_block
           (round_id, version, position, key, title, phase, description, checklist, needs_first_hearing)
         SELECT $1, $2, n, key, title, phase, description,
           ARRAY (SELECT json_array_elements_text(checklist)), "needsFirstHearing"
         FROM ROWS FROM (json_to_recordset($3) AS (key text, title text, phase text, description text,
           checklist json, "needsFirstHearing" boolean))
         WITH ORDINALITY AS b (key, title, phase, description, checklist, "needsFirstHearing", n)`,
        [round.id, version, JSON.stringify(blocks)],
      );
      return { roundId: round.id, version, savedById: actor.id, savedAt };
    });
  }
}

function sound(blocks: readonly TemplateBlockInput[]): TemplateBlock[] {
  if (blocks.length === 0)
    throw new Invalid("blocks", "REQUIRED", "Die Vorlage braucht mindestens einen Baustein.");
  if (blocks.length > mostBlocks)
    throw new Invalid("blocks", "TOO_MANY", `Die Vorlage hat höchstens ${mostBlocks} Bausteine.`);
  const known = new Set<string>();
  return blocks.map((block, index) => {
    const at = (field: string) => `blocks.${index}.${field}`;
    if (block.checklist.length > mostItems)
      throw new Invalid(at("checklist"), "TOO_MANY", `Ein Baustein hat höchstens ${mostItems} Punkte.`);
    const own = key.test(block.key) && !known.has(block.key) ? block.key : newId();
    known.add(own);
    return {
      key: own,
      title: requiredLine(at("title"), block.title, limits.title),
      phase: workPhase(at("phase"), block.phase),
      description: optionalText(at("description"), block.description, limits.summary),
      checklist: block.checklist.map((text) => requiredLine(at("checklist"), text, limits.title)),
      needsFirstHearing: block.needsFirstHearing,
    };
  });
}

/** Sent again, it makes no further version. */
function isSame(stored: readonly TemplateBlock[], wanted: readonly TemplateBlock[]): boolean {
  const text = (blocks: readonly TemplateBlock[]) =>
    JSON.stringify(
      blocks.map(({ title, phase, description, checklist, needsFirstHearing }) => [
        ...[title, phase, description, needsFirstHearing],
        ...checklist,
      ]),
    );
  return text(stored) === text(wanted);
}
