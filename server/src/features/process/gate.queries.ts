import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loader, type Loaders } from "../../graphql/loaders.js";
import { ConceptQueries } from "../concepts/concept.queries.js";
import { DecisionQueries } from "../decisions/decision.queries.js";
import { followingPhase, type GateFacts, type Missing, missingForPhase, missingToComplete } from "./gates.js";
import { type BlockRow, nextStepOf, ProcessQueries, type ProcessRow } from "./process.queries.js";

/** What the steps of a place depend on, beside its Bausteine. */
type Around = Omit<GateFacts, "phase" | "pausedFrom" | "blocks">;

@Injectable()
export class GateQueries {
  constructor(
    private readonly reads: Reads,
    private readonly decisions: DecisionQueries,
    private readonly concepts: ConceptQueries,
    private readonly queries: ProcessQueries,
  ) {}

  /** As it is now; under the lock of the place it stays so until the work is done. */
  async factsOf(process: ProcessRow, known?: readonly BlockRow[]): Promise<GateFacts> {
    const blocks = known ?? (await this.queries.blocksOf([process.placeId]));
    const [around] = await this.around([process.placeId]);
    return { ...around!, phase: process.phase, pausedFrom: process.pausedFrom, blocks };
  }

  /** What the process lacks before it goes on, and its next step before it is done. */
  async missingOf(process: ProcessRow, blocks: readonly BlockRow[], loaders: Loaders): Promise<Missing[]> {
    const around = await this.ofPlace(loaders).load(process.placeId);
    const facts = { ...around, phase: process.phase, pausedFrom: process.pausedFrom, blocks };
    const next = nextStepOf(process, blocks);
    const to = followingPhase[process.phase];
    const missing = [
      ...(to ? missingForPhase(to, facts) : []),
      ...(next ? missingToComplete(next, facts) : []),
    ];
    const seen = new Set<string>();
    return missing.filter(({ code, blockId }) => {
      const key = `${code} ${blockId ?? ""}`;
      return code !== "PHASE_NOT_REACHED" && !seen.has(key) && seen.add(key);
    });
  }

  private ofPlace(loaders: Loaders): Loader<Around & { placeId: string }> {
    return loaders.of("gates of place", async (ids) => {
      const rows = await this.around(ids);
      return inOrder(
        ids,
        rows,
        (row) => row.placeId,
        () => new Error("A place without gates"),
      ) as (Around & { placeId: string })[];
    });
  }

  private async around(placeIds: readonly string[]): Promise<(Around & { placeId: string })[]> {
    const decided = await this.decisions.gateFacts(placeIds);
    const planned = await this.concepts.withSignedPlan(placeIds);
    const held = await this.reads.rows<{ placeId: string; kind: string }>(
      `SELECT DISTINCT place_id AS "placeId", kind FROM role
       WHERE place_id = ANY ($1::uuid[]) AND until IS NULL AND kind IN ('PROJECT_LEAD', 'FACILITATOR')`,
      [placeIds],
    );
    const holds = (placeId: string, kind: string) =>
      held.some((role) => role.placeId === placeId && role.kind === kind);
    return placeIds.map((placeId) => {
      const facts = decided.get(placeId);
      return {
        placeId,
        hasLead: holds(placeId, "PROJECT_LEAD"),
        hasFacilitator: holds(placeId, "FACILITATOR"),
        hasBody: facts?.hasBody ?? false,
        hadFirstHearing: (facts?.firstHearingOn ?? null) !== null,
        decided: facts?.decided ?? new Set(),
        hasContinuationPlan: planned.has(placeId),
      };
    });
  }
}
