import type { ReactNode } from "react";
import classes from "./drawing.module.css";

export type DrawingName = "table" | "letter" | "map" | "path" | "door" | "search" | "post";

/** Small line drawings of our own, in the inks of the page. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg className={classes.drawing} viewBox="0 0 160 104" aria-hidden focusable="false">
      {drawings[name]}
    </svg>
  );
}

const drawings: Record<DrawingName, ReactNode> = {
  // A round table with chairs, one of them still free.
  table: (
    <>
      <ellipse className={classes.ground} cx="80" cy="92" rx="62" ry="6" />
      <ellipse cx="80" cy="52" rx="40" ry="15" />
      <path d="M80 67v21M66 90h28" />
      <circle cx="36" cy="34" r="8" />
      <path d="M26 62c0-10 4-16 10-16s9 4 10 9" />
      <circle cx="80" cy="18" r="8" />
      <path d="M69 37c1-6 5-9 11-9s10 3 11 9" />
      <circle className={classes.accent} cx="124" cy="34" r="8" strokeDasharray="3 4" />
      <path className={classes.accent} d="M134 62c0-10-4-16-10-16s-9 4-10 9" strokeDasharray="3 4" />
    </>
  ),
  // An envelope with a line of post.
  letter: (
    <>
      <ellipse className={classes.ground} cx="80" cy="92" rx="58" ry="6" />
      <rect x="38" y="26" width="84" height="56" rx="6" />
      <path d="m40 30 40 30 40-30" />
      <path className={classes.accent} d="M14 40h16M8 54h22M16 68h14" />
    </>
  ),
  // Three towns and the paths between them.
  map: (
    <>
      <path className={classes.ground} d="M20 84c18-14 30 4 52-6s30 6 68-8v18H20z" />
      <path d="M24 78V58l12-9 12 9v20M33 78V67h6v11" />
      <path d="M66 74V44h10l8-16 8 16h10v30M79 74V62h8v12M73 52v4M83 52v4M93 52v4" />
      <path d="M118 76V60l10-8 10 8v16M125 76V67h6v9" />
      <path
        className={classes.accent}
        d="M36 38c10-18 24-24 40-24M92 14c16 2 28 12 36 28"
        strokeDasharray="4 5"
      />
    </>
  ),
  // A signpost where the path ends.
  path: (
    <>
      <ellipse className={classes.ground} cx="80" cy="92" rx="58" ry="6" />
      <path d="M80 90V16" />
      <path d="M80 22h34l9 9-9 9H80z" />
      <path d="M80 46H50l-9 8 9 8h30z" />
      <path
        className={classes.accent}
        d="M20 92c10-8 22-10 34-6M108 88c14-6 24-4 34 2"
        strokeDasharray="4 5"
      />
    </>
  ),
  // A door ajar, with light behind.
  door: (
    <>
      <ellipse className={classes.ground} cx="80" cy="92" rx="58" ry="6" />
      <path d="M54 90V16h52v74" />
      <path d="M54 16l32 10v66L54 90" />
      <circle cx="78" cy="58" r="2.500" />
      <path className={classes.accent} d="M114 30l12-8M114 52h16M114 74l12 8" />
    </>
  ),
  // A letter box with its flag down, and a plant that had time to grow.
  post: (
    <>
      <ellipse className={classes.ground} cx="80" cy="92" rx="62" ry="6" />
      <path d="M70 90V62M82 90V62" />
      <path d="M44 62V38a14 14 0 0 1 14-14h44a14 14 0 0 1 14 14v24z" />
      <path d="M72 62V38a14 14 0 0 0-28 0M52 46h12" />
      <path d="M96 46h12v-6" />
      <path
        className={classes.accent}
        d="M126 90c0-14 2-22 8-28M130 74c6-1 10-4 11-10-6 0-10 3-11 10zM128 82c-6-1-9-4-10-9 6 0 9 3 10 9z"
      />
    </>
  ),
  // A magnifying glass over a list.
  search: (
    <>
      <ellipse className={classes.ground} cx="80" cy="92" rx="58" ry="6" />
      <rect x="34" y="14" width="60" height="72" rx="6" />
      <path d="M46 32h36M46 46h24M46 60h18" />
      <circle className={classes.accent} cx="98" cy="56" r="18" />
      <path className={classes.accent} d="m111 69 15 15" />
    </>
  ),
};
