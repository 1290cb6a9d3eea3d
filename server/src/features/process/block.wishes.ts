import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { optionalDate } from "../../kernel/days.js";
import { Invalid } from "../../kernel/errors.js";
import { isId } from "../../kernel/ids.js";
import { limits } from "../../kernel/limits.js";
import { optionalText, requiredLine } from "../../kernel/text.js";
import { RoundQueries } from "../network/round.queries.js";
import { type WorkPhase, workPhases } from "./phase.js";
import type { ProcessRow } from "./process.queries.js";

/** What somebody wants a Baustein to be. */
export interface BlockWish {
  title: string;
  phase: string;
  description?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  responsibleId?: string | null;
}

/** The same, as it may be stored. */
export interface SoundBlock {
  title: string;
  phase: WorkPhase;
  description: string;
  startsOn: string | null;
  endsOn: string | null;
  responsibleId: string | null;
}

@Injectable()
export class BlockWishes {
  constructor(
    private readonly reads: Reads,
    private readonly rounds: RoundQueries,
  ) {}

  /** Refuses, at the field, what a Baustein of this place cannot be. */
  async sound(process: ProcessRow, wish: BlockWish): Promise<SoundBlock> {
    const title = requiredLine("title", wish.title, limits.title);
    const description = optionalText("description", wish.description ?? "", limits.summary);
    const phase = workPhase("phase", wish.phase);
    const startsOn = optionalDate("startsOn", wish.startsOn);
    const endsOn = optionalDate("endsOn", wish.endsOn);
    const round = await this.rounds.find(process.roundId);
    refuseOutside("startsOn", startsOn, round!);
    refuseOutside("endsOn", endsOn, round!);
    if (startsOn && endsOn && endsOn < startsOn) {
      throw new Invalid("endsOn", "ENDS_BEFORE_START", "Das Ende liegt vor dem Beginn.");
    }
    const responsibleId = wish.responsibleId || null;
    if (responsibleId) await this.refuseStranger(process.placeId, responsibleId);
    return { title, phase, description, startsOn, endsOn, responsibleId };
  }

  private async refuseStranger(placeId: string, personId: string): Promise<void> {
    const held = isId(personId)
      ? await this.reads.rows(
          `SELECT FROM role WHERE place_id = $1 AND person_id = $2 AND until IS NULL LIMIT 1`,
          [placeId, personId],
        )
      : [];
    if (held.length > 0) return;
    throw new Invalid(
      "responsibleId",
      "NOT_OF_THE_PLACE",
      "Bitte wählen Sie jemanden, der an diesem Ort eine Rolle hat.",
    );
  }
}

export function workPhase(field: string, text: string): WorkPhase {
  const phase = workPhases.find((one) => one === text);
  if (phase) return phase;
  throw new Invalid(
    field,
    "PHASE_UNKNOWN",
    "Ein Baustein gehört zur Analyse, zur Beteiligung oder zur Umsetzung.",
  );
}

/** Bausteine lie within the round (programme page: "Sommer 2018 bis November 2019"; the days are the round's own). */
export function refuseOutside(
  field: string,
  day: string | null,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): void {
  if (!day || (startsOn <= day && day <= endsOn)) return;
  const german = (text: string) => text.split("-").reverse().join(".");
  throw new Invalid(
    field,
    "OUTSIDE_ROUND",
    `Bitte wählen Sie einen Tag in der Förderrunde, zwischen ${german(startsOn)} und ${german(endsOn)}.`,
  );
}
