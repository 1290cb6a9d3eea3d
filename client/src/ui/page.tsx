import type { ReactNode } from "react";
import classes from "./page.module.css";

/** The paper of an ordinary page. */
export function Page({ children, width = "wide" }: { children: ReactNode; width?: "narrow" | "wide" }) {
  return (
    <div className={classes.page} data-width={width}>
      {children}
    </div>
  );
}
