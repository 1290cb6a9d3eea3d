import { openOperator } from "./operators.js";
import { noWish, paramsOf, searchPath } from "./search-wish.js";

/** Where these words are looked for. An operator at their end counts as finished. */
export const addressOf = (words: string): string => {
  const text = openOperator(words) ? `${words} ` : words;
  return `${searchPath}?${paramsOf({ ...noWish, text })}`;
};
