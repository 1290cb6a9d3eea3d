import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Delay, MailContent, NotificationScope } from "./notification.enums.js";
import type { Quiet } from "./quiet-hours.js";

/** Which mails somebody wants. */
export interface NotificationChoice {
  scope: NotificationScope;
  delay: Delay;
  content: MailContent;
  quiet: Quiet;
  brief: boolean;
  briefDay: number;
  /** Rises with each change. */
  version: number;
}

interface ChoiceRow extends Omit<NotificationChoice, "quiet"> {
  quietFrom: number | null;
  quietUntil: number | null;
  quietDays: number[];
}

/** What applies to whoever has chosen nothing; the columns of the table say the same. */
export const usualChoice: NotificationChoice = {
  scope: "FOLLOWED",
  delay: "HOUR",
  content: "WORDS",
  quiet: { hours: { from: 18 * 60, until: 7 * 60 }, days: [6, 7] },
  brief: true,
  briefDay: 1,
  version: 0,
};

@Injectable()
export class ChoiceQueries {
  constructor(private readonly reads: Reads) {}

  async of(personId: string): Promise<NotificationChoice> {
    return (await this.ofAll([personId])).get(personId) ?? usualChoice;
  }

  /** Of those who have chosen anything. */
  async ofAll(personIds: readonly string[]): Promise<Map<string, NotificationChoice>> {
    const rows = await this.reads.rows<ChoiceRow & { personId: string }>(
      `SELECT person_id AS "personId", scope, delay, content, quiet_from AS "quietFrom", quiet_until AS "quietUntil",
         quiet_days AS "quietDays", brief, brief_day AS "briefDay", version
       FROM notification_choice WHERE person_id = ANY ($1::uuid[])`,
      [personIds],
    );
    return new Map(rows.map(({ personId, ...row }) => [personId, choiceOf(row)]));
  }
}

function choiceOf({ quietFrom, quietUntil, quietDays, ...rest }: ChoiceRow): NotificationChoice {
  const hours = quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil };
  return { ...rest, quiet: { hours, days: quietDays } };
}
