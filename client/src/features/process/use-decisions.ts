import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.js";
import { formatShortDay } from "./dates-of.js";
import type { TimelineDecision } from "./timeline.js";

const RoadmapDecisionsDocument = graphql(`
  query RoadmapDecisions($placeId: ID!) {
    place(id: $placeId) {
      id
      decisions {
        id
        title
        state
        turningpoint
        meetsOn
        body {
          id
          name
        }
      }
    }
  }
`);

/** The decisions of a place for its timeline: as far as the viewer may read them. */
export function useDecisions(placeId: string): { decisions: TimelineDecision[]; reload: () => void } {
  const { data, refetch } = useQuery(RoadmapDecisionsDocument, { variables: { placeId } });
  const decisions = (data?.place.decisions ?? []).map(({ id, state, turningpoint, meetsOn, body }) => ({
    id,
    state,
    turningpoint,
    on: meetsOn,
    label: `${formatShortDay(meetsOn)} ${body.name}`,
  }));
  return { decisions, reload: () => void refetch() };
}
