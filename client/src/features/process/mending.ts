import type { MissingCode } from "../../gql/graphql.js";
import { blockAnchor } from "./roadmap-context.js";

/** Where something missing is mended: another tab, or a part of this page. */
export type Mending = { to: string } | { anchor: string };

export const anchors = { list: "bausteine", phase: "phase", resume: "fortsetzen" } as const;

export function mendingOf(code: MissingCode, placeId: string, blockId: string | null): Mending {
  const place = `/kommunen/${placeId}`;
  switch (code) {
    case "NO_LEAD":
    case "NO_FACILITATOR":
      return { to: `${place}/team` };
    case "NO_BODY":
    case "NO_FIRST_HEARING":
      return { to: `${place}/beschluesse` };
    case "NO_DECISION_PARTICIPATION":
      return { to: `${place}/beschluesse?weichenstellung=PARTICIPATION` };
    case "NO_DECISION_IMPLEMENTATION":
      return { to: `${place}/beschluesse?weichenstellung=IMPLEMENTATION` };
    case "OPEN_BLOCKS":
    case "NO_PLAN":
      return { anchor: blockId ? blockAnchor(blockId) : anchors.list };
    case "PHASE_NOT_REACHED":
      return { anchor: anchors.phase };
    case "PAUSED":
      return { anchor: anchors.resume };
  }
}
