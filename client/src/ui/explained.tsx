import { Popover } from "@mantine/core";
import { useId, useRef, useState, type ReactNode } from "react";
import classes from "./explained.module.css";

interface ExplainedProps {
  /** The short word on the page. */
  children: ReactNode;
  /** What it means: on hover, on focus and by pressing; Escape closes. */
  explanation: ReactNode;
  className?: string;
}

export function Explained({ children, explanation, className }: ExplainedProps) {
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
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={280}
      trapFocus={false}
      withRoles={false}
      withinPortal={false}
      position="bottom-end"
    >
      <Popover.Target>
        <button
          type="button"
          className={`${classes.word} ${className ?? ""}`}
          aria-describedby={isOpen ? id : undefined}
          aria-expanded={isOpen}
          onMouseEnter={open}
          onMouseLeave={leave}
          onFocus={open}
          onBlur={leave}
          onClick={open}
          onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown
        id={id}
        role="tooltip"
        className={classes.explanation}
        onMouseEnter={open}
        onMouseLeave={leave}
      >
        {explanation}
      </Popover.Dropdown>
    </Popover>
  );
}
