import type { ReactNode } from "react";
import classes from "./facts.module.css";

/** A short list of what is what. */
export function Facts({ facts }: { facts: { term: string; text: ReactNode }[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
