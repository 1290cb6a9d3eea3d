import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./note.module.css";

type Tone = "brick" | "honey" | "leaf" | "lake";

const icons = {
  brick: IconAlertTriangle,
  honey: IconInfoCircle,
  leaf: IconCircleCheck,
  lake: IconInfoCircle,
};

interface NoteProps {
  tone: Tone;
  children: ReactNode;
}

/** A sentence that stands out: colour, icon and words. Errors are read out at once. */
export function Note({ tone, children }: NoteProps) {
  const Icon = icons[tone];
  return (
    <div className={classes.note} data-tone={tone} role={tone === "brick" ? "alert" : "status"}>
      <Icon size={22} aria-hidden className={classes.icon} />
      <div>{children}</div>
    </div>
  );
}
