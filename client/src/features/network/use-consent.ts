import { useState } from "react";

/**
 * Whether a person agrees that their name stands somewhere. It holds for one name: what was said of it here, else it is
 * given for the name that stands there already, and for no other.
 */
export function useConsent(typed: string, stored: string | null): [boolean, (given: boolean) => void] {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const name = typed.trim();
  const isGiven = said.get(name) ?? (name !== "" && name === stored);
  return [isGiven, (given) => setSaid(new Map(said).set(name, given))];
}
