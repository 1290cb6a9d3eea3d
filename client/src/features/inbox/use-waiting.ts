import { useEffect, useMemo, useState } from "react";
import { useChoices, useLedger } from "../conversations/use-unread-totals.js";
import { now as hubNow } from "../../lib/clock.js";
import { useNow } from "../../lib/dates.js";
import { nextReturn, type Waiting, waitingOf } from "./inbox-groups.js";

const longestTimer = 2 ** 31 - 1;

/** What waits, as it stands; what was put off comes back in the very moment. */
export function useWaiting(takesPart?: (topicId: string) => boolean): Waiting[] {
  const ledger = useLedger();
  const choices = useChoices();
  const minute = useNow();
  const [moment, setMoment] = useState(0);
  const now = Math.max(minute, moment);
  const waiting = useMemo(
    () => waitingOf(ledger, choices, now, takesPart),
    [ledger, choices, now, takesPart],
  );

  const next = nextReturn(waiting);
  useEffect(() => {
    if (next === null) return;
    const timer = setTimeout(() => setMoment(hubNow()), Math.min(Math.max(next - hubNow(), 0), longestTimer));
    return () => clearTimeout(timer);
  }, [next]);
  return waiting;
}

/** How many topics wait, and whether one of them needs the reader. */
export function useWaitingCount(): { topics: number; mentions: number } {
  const waiting = useWaiting();
  return useMemo(() => {
    const now = waiting.filter(({ group }) => group !== "later");
    return { topics: now.length, mentions: now.filter(({ mentions }) => mentions > 0).length };
  }, [waiting]);
}
