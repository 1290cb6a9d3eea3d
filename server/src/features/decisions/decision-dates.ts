import { Invalid } from "../../kernel/errors.js";
import { optionalDate, requiredDate } from "../../kernel/days.js";
import { submissionDay } from "./back-plan.js";

interface Dates {
  meetsOn: string;
  submitBy?: string | null | undefined;
}

/** The day of a session and the last one for its papers. */
export function datesOf(dates: Dates, leadDays: number): { meetsOn: string; submitBy: string } {
  const meetsOn = requiredDate("meetsOn", dates.meetsOn);
  const submitBy = optionalDate("submitBy", dates.submitBy) ?? submissionDay(meetsOn, leadDays);
  if (submitBy > meetsOn) {
    throw new Invalid(
      "submitBy",
      "AFTER_MEETING",
      "Die Vorlage muss spätestens am Tag der Sitzung eingereicht sein.",
    );
  }
  return { meetsOn, submitBy };
}
