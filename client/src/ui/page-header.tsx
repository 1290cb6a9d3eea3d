import type { ReactNode } from "react";
import classes from "./page-header.module.css";

interface PageHeaderProps {
  title: string;
  /** Before the title: a tile, an icon. */
  mark?: ReactNode;
  /** One line of context. */
  children?: ReactNode;
  /** The one thing to do here. */
  action?: ReactNode;
  /** The browser's title, when the heading alone says too little. */
  documentTitle?: string;
}

/** Title, context and one primary action. The heading takes the focus after a change of page. */
export function PageHeader({ title, mark, children, action, documentTitle }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <title>{`${documentTitle ?? title} · Lernnetz`}</title>
      {mark}
      <div className={classes.words}>
        <h1 tabIndex={-1}>{title}</h1>
        {children && <div className={classes.context}>{children}</div>}
      </div>
      {action && <div className={`${classes.action} not-on-paper`}>{action}</div>}
    </header>
  );
}
