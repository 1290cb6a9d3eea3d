import { Invalid } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";
import { requiredLine } from "../../kernel/text.js";
import { type BodyKind, usualLeadDays } from "./decision-body.kinds.js";

const mostLeadDays = 120;

interface Wanted {
  name: string;
  kind: BodyKind;
  submissionLeadDays?: number | null | undefined;
}

/** A body's name, kind and days, as they may be kept. */
export function bodyOf({ name, kind, submissionLeadDays }: Wanted) {
  const days = submissionLeadDays ?? usualLeadDays[kind];
  if (days < 0 || days > mostLeadDays) {
    throw new Invalid("submissionLeadDays", "OUT_OF_RANGE", `Bitte geben Sie 0 bis ${mostLeadDays} Tage an.`);
  }
  return { name: requiredLine("name", name, limits.personName), kind, submissionLeadDays: days };
}
