import { useState } from "react";
import type { Facilitator } from "./found-facilitators.js";
import { isSame, type ProfileWords, wordsOf } from "./profile-words.js";

/**
 * What is being written in a profile. As long as nothing is typed, it follows what others save; afterwards it stays, and
 * whoever saves over something newer is asked first.
 */
export function useProfileWords(facilitator: Facilitator) {
  const [base, setBase] = useState(facilitator);
  const [words, setWords] = useState(() => wordsOf(facilitator));
  const take = (next: Facilitator): void => {
    setBase(next);
    setWords(wordsOf(next));
  };
  if (facilitator.version > base.version && isSame(words, wordsOf(base))) take(facilitator);

  return {
    base,
    words,
    change: (part: Partial<ProfileWords>) => setWords((before) => ({ ...before, ...part })),
    /** What stands there now, in place of what is typed. */
    take,
    /** What was sent stands there now; what was typed meanwhile stays, to be saved next. */
    saved: (next: Facilitator, sent: ProfileWords): void => {
      setBase(next);
      setWords((now) => (now === sent ? wordsOf(next) : now));
    },
    /** What is typed, in full knowledge of what stands there now. */
    keepMine: () => setBase(facilitator),
  };
}
