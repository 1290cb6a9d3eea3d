import type { MissingCode, Turningpoint } from "../../gql/graphql.js";
import { blockAnchor } from "./roadmap-context.js";
import type { TimelineDecision } from "./timeline.js";

/** Where something missing is mended: another tab, or a part of this page. */
export type Mending = { to: string; isPlanned?: boolean } | { anchor: string };

export const anchors = { list: "bausteine", phase: "phase", resume: "fortsetzen" } as const;

interface Around {
  placeId: string;
  blockId: string | null;
  decisions: readonly TimelineDecision[];
}

export function mendingOf(code: MissingCode, { placeId, blockId, decisions }: Around): Mending {
  const place = `/kommunen/${placeId}`;
  switch (code) {
    case "NO_LEAD":
    case "NO_FACILITATOR":
      return { to: `${place}/team` };
    case "NO_BODY":
      return { to: `${place}/beschluesse#gremien` };
    case "NO_FIRST_HEARING":
      return { to: `${place}/beschluesse` };
    case "NO_CONTINUATION_PLAN":
      return { to: `${place}/konzept/verstetigung` };
    case "NO_DECISION_PARTICIPATION":
      return decisionOn("PARTICIPATION");
    case "NO_DECISION_IMPLEMENTATION":
      return decisionOn("IMPLEMENTATION");
    case "NO_CONTINUATION_PLAN":
      return { to: `${place}/konzept/verstetigung` };
    case "OPEN_BLOCKS":
    case "NO_PLAN":
      return { anchor: blockId ? blockAnchor(blockId) : anchors.list };
    case "PHASE_NOT_REACHED":
      return { anchor: anchors.phase };
    case "PAUSED":
      return { anchor: anchors.resume };
  }

  /** The one that is planned already, else a new one with its Weichenstellung filled in. */
  function decisionOn(turningpoint: Turningpoint): Mending {
    const planned = decisions.find(
      (one) => one.turningpoint === turningpoint && (one.state === "PLANNED" || one.state === "SUBMITTED"),
    );
    if (planned) return { to: `${place}/beschluesse/${planned.id}`, isPlanned: true };
    return { to: `${place}/beschluesse/neu?weichenstellung=${turningpoint}` };
  }
}
