import { Conflict, Invalid } from "../../kernel/errors.js";
import { optionalLine, optionalText, requiredLine } from "../../kernel/text.js";
import { limits } from "../../kernel/limits.js";
import type { VotesInput } from "./decision.inputs.js";
import { type DecisionState, isConcluded } from "./decision.states.js";

const paperNumberLength = 40;
const mostVotes = 10_000;

interface Words {
  title: string;
  paperNumber: string;
  turningpoint?: unknown;
}

/** What may be said of a decision: words in public, nothing behind closed doors. */
export function wordsOf(isPublic: boolean, { title, paperNumber, turningpoint }: Words) {
  if (isPublic) {
    return {
      title: requiredLine("title", title, limits.title),
      paperNumber: optionalLine("paperNumber", paperNumber, paperNumberLength) || null,
    };
  }
  if (title.trim()) throw unsaid("title");
  if (paperNumber.trim()) throw unsaid("paperNumber");
  if (turningpoint) throw unsaid("turningpoint");
  return { title: null, paperNumber: null };
}

/** Who cannot say anything of a session cannot say what came out of it. */
const unsaid = (field: string): Invalid =>
  new Invalid(
    field,
    "NOT_PUBLIC",
    "Aus nichtöffentlicher Sitzung wird hier nichts festgehalten (§ 35 GemO): nur Gremium und Datum. Nach der Bekanntgabe können Sie den Beschluss eintragen.",
  );

interface Outcome {
  result: string | null | undefined;
  votes?: VotesInput | null | undefined;
}

/** What came out of a session, as it may be kept. */
export function outcomeOf(isPublic: boolean, state: DecisionState, { result, votes }: Outcome) {
  const words = result ?? "";
  if (!isPublic && words.trim()) throw unsaid("result");
  if (!isPublic && votes) throw unsaid("votes");
  if (!isConcluded(state) && (words.trim() || votes)) {
    throw new Invalid(
      words.trim() ? "result" : "votes",
      "NOT_DECIDED_YET",
      "Ein Ergebnis gibt es erst nach der Sitzung.",
    );
  }
  const counted = votes && countedVotes(votes);
  return {
    result: optionalText("result", words, limits.summary) || null,
    votesYes: counted?.yes ?? null,
    votesNo: counted?.no ?? null,
    abstentions: counted?.abstentions ?? null,
  };
}

function countedVotes({ yes, no, abstentions }: VotesInput): VotesInput {
  const all = [yes, no, abstentions];
  if (all.some((count) => count < 0 || count > mostVotes) || all.every((count) => count === 0)) {
    throw new Invalid(
      "votes",
      "VOTES_IMPOSSIBLE",
      "Bitte prüfen Sie die Stimmen: Zahlen ab 0, nicht alle 0.",
    );
  }
  return { yes, no, abstentions };
}

/** No session has decided before it met. */
export function requireMet(meetsOn: string, today: string): void {
  if (meetsOn <= today) return;
  const [year, month, day] = meetsOn.split("-");
  throw new Conflict(
    "NOT_MET_YET",
    `Die Sitzung ist erst am ${Number(day)}.${Number(month)}.${year}. Ein Ergebnis können Sie danach eintragen.`,
  );
}

export const wrongState = (message: string): Conflict => new Conflict("STATE_REFUSED", message);
