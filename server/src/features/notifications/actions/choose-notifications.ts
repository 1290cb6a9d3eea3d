import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid } from "../../../kernel/errors.js";
import type { NotificationChoice } from "../choice.queries.js";
import { announceChoice } from "../notification.facts.js";
import { weekdayNumber } from "../notification.enums.js";
import type { NotificationsInput } from "../notification.type.js";

/** Says which mails one wants to get. */
@Injectable()
export class ChooseNotifications {
  constructor(private readonly work: UnitOfWork) {}

  async run(actor: Actor, input: NotificationsInput): Promise<NotificationChoice> {
    const { scope, delay, content, brief } = input;
    const quiet = { hours: requiredHours(input.quietHours), days: requiredDays(input.quietDays) };
    const briefDay = weekdayNumber(input.briefDay);
    return this.work.run(async (work) => {
      const [row] = await work.db.query<{ version: number }[]>(
        `INSERT INTO notification_choice
           (person_id, scope, delay, content, quiet_from, quiet_until, quiet_days, brief, brief_day, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
         ON CONFLICT (person_id) DO UPDATE SET scope = $2, delay = $3, content = $4, quiet_from = $5,
           quiet_until = $6, quiet_days = $7, brief = $8, brief_day = $9,
           version = notification_choice.version + 1
         RETURNING version`,
        [
          actor.id,
          scope,
          delay,
          content,
          quiet.hours?.from ?? null,
          quiet.hours?.until ?? null,
          quiet.days,
          brief,
          briefDay,
        ],
      );
      announceChoice(work, actor.id);
      return { scope, delay, content, quiet, brief, briefDay, version: row!.version };
    });
  }
}

function requiredHours(hours: NotificationsInput["quietHours"]): { from: number; until: number } | null {
  if (!hours) return null;
  const from = requiredTime("quietFrom", hours.from);
  const until = requiredTime("quietUntil", hours.until);
  if (from !== until) return { from, until };
  throw new Invalid(
    "quietUntil",
    "QUIET_HOURS_EMPTY",
    "Beginn und Ende der Ruhezeit sind gleich. Bitte wählen Sie ein anderes Ende oder schalten Sie die Ruhezeit aus.",
  );
}

function requiredTime(field: string, text: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined)
    throw new Invalid(field, "TIME_MALFORMED", "Bitte geben Sie eine Uhrzeit an, zum Beispiel 18:00.");
  return Number(hours) * 60 + Number(minutes);
}

function requiredDays(days: NotificationsInput["quietDays"]): number[] {
  const numbers = [...new Set(days.map(weekdayNumber))].sort();
  if (numbers.length < 7) return numbers;
  throw new Invalid(
    "quietDays",
    "QUIET_ALWAYS",
    "So käme nie eine Mail. Bitte lassen Sie einen Tag frei, oder wählen Sie oben „nichts“.",
  );
}
