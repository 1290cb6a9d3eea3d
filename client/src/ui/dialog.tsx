import type { ReactNode } from "react";
import { later } from "../lib/later.js";

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  size?: "sm" | "md" | "lg" | "xl";
  /** False for questions one has to answer. */
  closable?: boolean;
  zIndex?: number;
}

const Window = later(() => import("./dialog-window.js"));

/** A window over the page: holds the focus, closes with Escape, gives the focus back. */
export function Dialog(props: DialogProps) {
  const isHere = Window.useIsHere(props.opened);
  return isHere && <Window.Part {...props} />;
}
