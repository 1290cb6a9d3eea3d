import { useEffect, useRef, useState } from "react";
import { useLocation, useNavigationType, useSearchParams } from "../../lib/router.js";
import { openOperator, peopleAskedFor, readOperators } from "./operators.js";
import { isAsked, paramsOf, searchPath, type SearchWish, wishFrom } from "./search-wish.js";
import type { Names } from "./use-known-names.js";

/** After the last letter. */
const PAUSE = 150;
/** Marks what this field itself has written into the address. */
const ownState = "field";

export interface WishState {
  /** What is asked: what stands in the address, and nothing else. */
  wish: SearchWish;
  /** What stands in the field: the words of the wish, and an operator that is still being typed. */
  typed: string;
  type: (text: string) => void;
  change: (patch: Partial<SearchWish>) => void;
}

/** What one looks for. The address follows the field, which must not wait for it, and the field follows the address. */
export function useWish(names: Names): WishState {
  const [params, setParams] = useSearchParams();
  const { key, state } = useLocation() as { key: string; state: unknown };
  const isBack = useNavigationType() === "POP";
  const wish = wishFrom(params);
  const [typed, setTyped] = useState(wish.text);
  const [seen, setSeen] = useState(key);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Another text came to the address by going back, or from the field of the frame.
  if (key !== seen) {
    setSeen(key);
    if (isBack || state !== ownState) setTyped(wish.text);
  }

  function write(text: string, patch: Partial<SearchWish>): void {
    clearTimeout(pause.current);
    // Somebody has gone on meanwhile.
    if (window.location.pathname !== searchPath) return;
    // The page is drawn a little later than the address changes: two filters in quick succession are both kept.
    const now = wishFrom(new URLSearchParams(window.location.search));
    setParams(paramsOf({ ...now, ...patch, text }), { replace: isAsked(now), state: ownState });
  }

  function type(value: string): void {
    const { text, found } = readOperators(value, names);
    setTyped(text);
    clearTimeout(pause.current);
    if (Object.keys(found).length > 0) return write(askedOf(text), found);
    for (const words of peopleAskedFor(value)) void names.findPeople(words);
    pause.current = setTimeout(() => write(askedOf(text), {}), PAUSE);
  }

  function change(patch: Partial<SearchWish>): void {
    const { text } = { text: typed, ...patch };
    setTyped(text);
    write(askedOf(text), patch);
  }

  // A name that was typed may become known only now.
  const readAgain = useRef(() => undefined as void);
  useEffect(() => {
    readAgain.current = () => {
      const isKnownNow = Object.keys(readOperators(typed, names).found).length > 0;
      if (isKnownNow) type(typed);
      else for (const words of peopleAskedFor(typed)) void names.findPeople(words);
    };
  });
  const { channels, places, peopleNamed } = names;
  useEffect(() => readAgain.current(), [channels, places, peopleNamed]);
  useEffect(() => () => clearTimeout(pause.current), []);

  return { wish, typed, type, change };
}

/** An operator that is not finished is no word to look for. */
const askedOf = (text: string): string => openOperator(text)?.before ?? text;
