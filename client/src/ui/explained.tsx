import { useId, useRef, useState, type ReactNode } from "react";
import classes from "./explained.module.css";

interface ExplainedProps {
  /** The short word on the page. */
  children: ReactNode;
  /** What it means: on hover, on focus and by pressing; Escape closes. */
  explanation: ReactNode;
  className?: string | undefined;
  /** The edge it begins at. */
  side?: "start" | "end";
}

export function Explained({ children, explanation, className, side = "end" }: ExplainedProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);

  const open = () => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  // A moment to reach the explanation with the pointer.
  const leave = () => {
    leaving.current = setTimeout(() => setOpen(false), 180);
  };

  return (
    <span className={classes.place} onMouseEnter={open} onMouseLeave={leave}>
      <button
        type="button"
        className={`${classes.word} ${className ?? ""}`}
        aria-describedby={id}
        onFocus={open}
        onBlur={leave}
        onClick={open}
        onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
      >
        {children}
      </button>
      <span id={id} role="tooltip" hidden={!isOpen} className={classes.explanation} data-side={side}>
        {explanation}
      </span>
    </span>
  );
}
