import { useEffect, useId, useRef, type ReactNode } from "react";
import classes from "./section.module.css";

interface SectionProps {
  title: string;
  action?: ReactNode;
  /** For links that lead here. */
  id?: string;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, action, id: anchor, children }: SectionProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  // The browser has looked for it long before the page was there.
  useEffect(() => {
    if (anchor && location.hash === `#${anchor}`)
      requestAnimationFrame(() => section.current?.scrollIntoView());
  }, [anchor]);
  return (
    <section ref={section} id={anchor} className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
