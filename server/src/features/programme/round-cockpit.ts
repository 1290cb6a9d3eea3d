import { Injectable } from "@nestjs/common";
import type { Actor } from "../../kernel/actor.js";
import { dateOf, wallOf } from "../../kernel/berlin.js";
import { Clock } from "../../kernel/clock.js";
import { Forbidden } from "../../kernel/errors.js";
import { roundStream } from "../../realtime/announcement.js";
import { AsOf } from "../../realtime/as-of.js";
import { type BlockState, phases } from "../process/phase.js";
import { nextStepOf } from "../process/process.queries.js";
import { TemplateQueries } from "../process/template.queries.js";
import { healths } from "../updates/update.enums.js";
import { cockpitPolicy } from "./cockpit.policy.js";
import {
  type BlockStanding,
  CockpitQueries,
  type LatestUpdate,
  type Meeting,
  type PlaceStanding,
  type Staffing,
} from "./cockpit.queries.js";
import type { Cockpit, CockpitBlock, CockpitCounts, CockpitMeeting, CockpitPlace } from "./cockpit.type.js";
import { stepOf } from "./step-of.js";

const weekMs = 7 * 86_400_000;
const meetingsWithin = 30;
const mostWeeks = 104;

/** What is known of one place. */
interface Known {
  blocks: readonly BlockStanding[];
  latest: LatestUpdate | undefined;
  meeting: Meeting | undefined;
  staffing: Staffing | undefined;
}

/** The moment it is looked from. */
interface Look {
  now: Date;
  today: string;
  silentAfterWeeks: number;
  positions: ReadonlyMap<string, number>;
}

@Injectable()
export class RoundCockpit {
  constructor(
    private readonly queries: CockpitQueries,
    private readonly templates: TemplateQueries,
    private readonly clock: Clock,
    private readonly asOf: AsOf,
  ) {}

  async of(actor: Actor, roundId: string, silentAfterWeeks: number): Promise<Cockpit> {
    if (!cockpitPolicy.read(actor, roundId)) throw new Forbidden();
    const now = this.clock.now();
    const { day } = wallOf(now);
    const today = dateOf(day);
    const [{ standings, blocks, latestAt, upcoming, staffingAt }, columns] = await Promise.all([
      this.asOf.read(roundStream(roundId), `cockpit ${today}`, () => this.read(roundId, today)),
      this.templates.latestBlocksOf(roundId),
    ]);

    const look: Look = {
      now,
      today,
      silentAfterWeeks: Math.min(Math.max(silentAfterWeeks, 1), mostWeeks),
      positions: new Map(columns.map(({ key }, n) => [key, n])),
    };
    // The nearest of each place comes first.
    const meetingAt = byPlace(upcoming.toReversed());
    const places = standings.map((standing) =>
      shown(standing, look, {
        blocks: blocks.get(standing.id) ?? [],
        latest: latestAt.get(standing.id),
        meeting: meetingAt.get(standing.id),
        staffing: staffingAt.get(standing.id),
      }),
    );

    const placeById = new Map(standings.map((standing) => [standing.id, standing]));
    const last = dateOf(day + meetingsWithin);
    const meetings = upcoming.flatMap((meeting) => {
      const place = placeById.get(meeting.placeId);
      return place && meeting.meetsOn <= last ? [{ ...meeting, place }] : [];
    });
    return { columns: [...columns], places, meetings, counts: countsOf(places, meetings) };
  }

  private async read(roundId: string, today: string) {
    const [standings, blocks, updates, upcoming, staffing] = await Promise.all([
      this.queries.placesOf(roundId),
      this.queries.blocksOf(roundId),
      this.queries.latestUpdatesOf(roundId),
      this.queries.meetingsOf(roundId, today),
      this.queries.staffingOf(roundId),
    ]);
    return { standings, blocks, latestAt: byPlace(updates), upcoming, staffingAt: byPlace(staffing) };
  }
}

const byPlace = <Row extends { placeId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.placeId, row]));

function shown(place: PlaceStanding, look: Look, { blocks, latest, meeting, staffing }: Known): CockpitPlace {
  const nextStep = nextStepOf(place, blocks);
  const states = Array<BlockState | null>(look.positions.size).fill(null);
  const ownBlocks: CockpitBlock[] = [];
  for (const { id, key, title, phase, state } of blocks) {
    const column = key === null ? undefined : look.positions.get(key);
    if (column !== undefined) states[column] = state;
    else ownBlocks.push({ title, phase, state, isNextStep: id === nextStep?.id });
  }
  const isUnderWay = place.phase !== "PAUSED" && place.phase !== "COMPLETED";
  const silence = look.now.getTime() - (latest?.at ?? place.createdAt).getTime();
  return {
    place,
    phase: place.phase,
    pausedFrom: place.pausedFrom,
    states,
    ownBlocks,
    nextStep: nextStep?.title ?? null,
    nextColumn: nextStep?.key == null ? null : (look.positions.get(nextStep.key) ?? null),
    step: stepOf(blocks, nextStep, look.positions),
    health: latest?.health ?? null,
    lastUpdateAt: latest?.at ?? null,
    silentWeeks: Math.max(0, Math.floor(silence / weekMs)),
    isSilent: isUnderWay && silence > look.silentAfterWeeks * weekMs,
    isBehind: isUnderWay && nextStep?.endsOn != null && nextStep.endsOn < look.today,
    nextMeeting: meeting ? { ...meeting, place } : null,
    lead: staffing?.lead ?? null,
    facilitatorCount: staffing?.facilitatorCount ?? 0,
  };
}

function countsOf(places: readonly CockpitPlace[], meetings: readonly CockpitMeeting[]): CockpitCounts {
  const count = (isCounted: (place: CockpitPlace) => boolean): number => places.filter(isCounted).length;
  return {
    phases: phases.map((phase) => ({ phase, count: count((place) => place.phase === phase) })),
    healths: [...healths, null].map((health) => ({
      health,
      count: count((place) => place.health === health),
    })),
    silent: count(({ isSilent }) => isSilent),
    behind: count(({ isBehind }) => isBehind),
    withoutLead: count(({ lead }) => lead === null),
    withoutFacilitator: count(({ facilitatorCount }) => facilitatorCount === 0),
    meetings: meetings.length,
  };
}
