import type { MatchReasonFieldsFragment } from "../../gql/graphql.js";
import classes from "./who-had-this.module.css";

/** Why something is shown, in words. */
export function Reasons({ reasons }: { reasons: readonly MatchReasonFieldsFragment[] }) {
  return (
    <ul className={classes.reasons}>
      {reasons.map(({ kind, text }) => (
        <li key={kind}>{text}</li>
      ))}
    </ul>
  );
}
