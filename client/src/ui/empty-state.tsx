import type { ReactNode } from "react";
import { Drawing, type DrawingName } from "./drawing.js";
import classes from "./empty-state.module.css";

interface EmptyStateProps {
  drawing: DrawingName;
  /** What appears here. */
  title: string;
  /** Why, and what it is good for. */
  children: ReactNode;
  /** One button. */
  action?: ReactNode;
  /** One example. */
  example?: ReactNode;
  level?: 1 | 2 | 3;
}

export function EmptyState({ drawing, title, children, action, example, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={classes.empty}>
      {level === 1 && <title>{`${title} · Lernnetz`}</title>}
      <Drawing name={drawing} />
      <Heading className={classes.title} tabIndex={level === 1 ? -1 : undefined}>
        {title}
      </Heading>
      <div className={classes.words}>{children}</div>
      {action}
      {example && <div className={classes.example}>{example}</div>}
    </section>
  );
}
