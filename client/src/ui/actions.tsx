import type { ReactNode } from "react";
import classes from "./actions.module.css";

/** The buttons under a form or a question: the main one first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
