import type { Numbered } from "./message-window.js";

/** What of a message decides how it stands on the page. */
export interface Standing extends Numbered {
  authorId: string;
  postedAt: string;
  day: string;
  isDeleted: boolean;
}

export interface LinedUp extends Standing {
  /** First of several in a row by the same person: with name, role and picture. */
  hasAuthorLine: boolean;
  /** The author is met for the first time: with role and place. */
  isFirstMeeting: boolean;
  startsDay: boolean;
  isFirstUnread: boolean;
}

const longestPause = 60 * 60_000;

/** Consecutive messages of one person close up, as in minutes; a day, a pause or "Neu" opens them again. */
export function lineUp(messages: readonly Standing[], firstUnread: number | null): LinedUp[] {
  const met = new Set<string>();
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const startsDay = before?.day !== message.day;
    const isFirstUnread = message.number === firstUnread;
    const closesUp =
      before !== undefined &&
      !startsDay &&
      !isFirstUnread &&
      !before.isDeleted &&
      !message.isDeleted &&
      before.authorId === message.authorId &&
      Date.parse(message.postedAt) - Date.parse(before.postedAt) < longestPause;
    const isFirstMeeting = !met.has(message.authorId);
    met.add(message.authorId);
    return { ...message, hasAuthorLine: !closesUp, isFirstMeeting, startsDay, isFirstUnread };
  });
}
