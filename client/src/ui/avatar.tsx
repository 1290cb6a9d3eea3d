import { tintOf } from "../lib/tint.js";
import classes from "./monogram.module.css";

interface AvatarProps {
  person: { id: string; name: string };
  size?: "small" | "medium" | "large";
}

/** Initials on a tint of their own. Decoration: the name always stands beside it. */
export function Avatar({ person, size = "medium" }: AvatarProps) {
  return (
    <span
      className={`${classes.monogram} ${classes.person}`}
      data-size={size}
      data-tint={tintOf(person.id)}
      aria-hidden
    >
      {initials(person.name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(Dr|Prof)\.?$/.test(word));
  const [first, last] = [words[0], words.at(-1)];
  return words.length > 1 ? letter(first) + letter(last) : letter(first);
}

function letter(word = "?"): string {
  return (Array.from(word)[0] ?? "?").toLocaleUpperCase("de");
}
