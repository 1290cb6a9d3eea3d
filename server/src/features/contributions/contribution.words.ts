import { Injectable } from "@nestjs/common";
import { Clock } from "../../kernel/clock.js";
import { dateIn, requiredDate } from "../../kernel/days.js";
import { Invalid } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";
import { requiredLine } from "../../kernel/text.js";
import { RoundQueries } from "../network/round.queries.js";
import type { Contribution, ContributionKind } from "./contribution.entity.js";

const mostAtOnce = 1_000;
const quarters = 4;

/** What may be written down about a contribution. */
@Injectable()
export class ContributionWords {
  constructor(
    private readonly rounds: RoundQueries,
    private readonly clock: Clock,
  ) {}

  async check(
    roundId: string,
    input: { kind: ContributionKind; description: string; day: string; amount: number },
  ): Promise<Pick<Contribution, "kind" | "description" | "day" | "amount">> {
    const { kind } = input;
    return {
      kind,
      description: requiredLine("description", input.description, limits.title),
      day: await this.#day(roundId, input.day),
      amount: amountOf(kind, input.amount),
    };
  }

  async #day(roundId: string, text: string): Promise<string> {
    const day = requiredDate("day", text);
    const round = await this.rounds.find(roundId);
    if (round && (day < round.startsOn || day > round.endsOn)) {
      throw new Invalid(
        "day",
        "OUTSIDE_ROUND",
        `Dieser Tag liegt außerhalb der Förderrunde (${german(round.startsOn)} bis ${german(round.endsOn)}).`,
      );
    }
    if (day > dateIn(this.clock.now())) {
      throw new Invalid(
        "day",
        "NOT_YET",
        "Bitte tragen Sie ein, was schon eingebracht ist: höchstens heute.",
      );
    }
    return day;
  }
}

function amountOf(kind: ContributionKind, amount: number): number {
  const steps = kind === "STAFF_TIME" ? amount * quarters : amount;
  if (amount > 0 && amount <= mostAtOnce && Number.isInteger(steps)) return amount;
  throw new Invalid(
    "amount",
    kind === "STAFF_TIME" ? "HOURS_MALFORMED" : "OCCASIONS_MALFORMED",
    kind === "STAFF_TIME"
      ? "Bitte geben Sie Stunden an, auf die Viertelstunde genau: zum Beispiel 2,5."
      : "Bitte geben Sie an, wie oft der Raum genutzt wurde: eine ganze Zahl.",
  );
}

/** 1.6.2018 */
const german = (day: string): string => day.split("-").reverse().map(Number).join(".");
