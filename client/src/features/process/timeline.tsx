import { useElementSize } from "@mantine/hooks";
import { useEffect, useId, useRef } from "react";
import type { BlockState, DecisionState, Turningpoint } from "../../gql/graphql.js";
import { useNow } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { dayOf } from "./dates-of.js";
import {
  type DatedBlock,
  type DatedEvent,
  layOutTimeline,
  sizes,
  type Band,
  type Mark,
} from "./timeline-layout.js";
import classes from "./timeline.module.css";

export interface TimelineBlock extends DatedBlock {
  state: BlockState;
}

export interface TimelineDecision extends DatedEvent {
  state: DecisionState;
  turningpoint: Turningpoint | null;
}

interface TimelineProps {
  round: { startsOn: string; endsOn: string };
  blocks: TimelineBlock[];
  decisions: TimelineDecision[];
}

/** So narrow a month may get before the picture scrolls sideways in its box. */
const leastMonth = 50;

/** The way through the round as a picture. The list of blocks says the same in words. */
export function Timeline({ round, blocks, decisions }: TimelineProps) {
  const { t, i18n } = useTranslation("process");
  const id = useId();
  const { ref: sizing, width: room } = useElementSize<HTMLDivElement>();
  const box = useRef<HTMLDivElement>(null);
  const today = dayOf(useNow());
  const months = monthsIn(round);
  const monthWidth = Math.max(leastMonth, Math.floor((room - 2) / months));
  const picture = layOutTimeline<TimelineBlock, TimelineDecision>({
    ...round,
    today,
    monthWidth,
    blocks,
    events: decisions,
  });
  const { width, height, todayX } = picture;
  const monthName = new Intl.DateTimeFormat(i18n.language, { month: "short", timeZone: "UTC" });

  // What is going on now stands in the middle at first.
  const isMeasured = room > 0;
  useEffect(() => {
    if (isMeasured && todayX !== null) box.current?.scrollTo({ left: todayX - room / 2 });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only once: afterwards the reader leads
  }, [isMeasured]);

  return (
    <figure className={classes.figure}>
      <div ref={sizing} />
      <div ref={box} className={classes.box} role="region" tabIndex={0} aria-label={t("timeline.region")}>
        <svg
          className={classes.picture}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-text`}
        >
          <title id={`${id}-title`}>{t("timeline.title")}</title>
          <desc id={`${id}-text`}>{t("timeline.text")}</desc>
          <Patterns id={id} />
          {picture.months.map(({ year, month, x }, index) => (
            <g key={x}>
              <line
                className={classes.grid}
                x1={x}
                x2={x}
                y1={month === 1 ? 22 : 42}
                y2={height}
                data-year={month === 1 || undefined}
              />
              {(month === 1 || index === 0) && (
                <text className={classes.year} x={x + 4} y={36}>
                  {year}
                </text>
              )}
              <text className={classes.month} x={x + 4} y={54}>
                {monthName.format(Date.UTC(year, month - 1, 1)).replace(".", "")}
              </text>
            </g>
          ))}
          {todayX !== null && <line className={classes.today} x1={todayX} x2={todayX} y1={18} y2={height} />}
          {picture.bands.map((band) => (
            <PhaseBand key={band.phase} band={band} width={width} patterns={id} />
          ))}
          {picture.eventsY !== null && (
            <text className={classes.phase} x={4} y={picture.eventsY + 22}>
              {t("timeline.decisions")}
            </text>
          )}
          {picture.marks.map((mark) => (
            <DecisionMark key={mark.event.id} mark={mark} />
          ))}
          {todayX !== null && <Today x={todayX} width={width} label={t("timeline.today")} />}
        </svg>
      </div>
      {picture.undated.length > 0 && (
        <figcaption className={classes.undated}>
          {t("timeline.undated", { count: picture.undated.length })}{" "}
          {picture.undated.map(({ number, title }) => `${number} ${title}`).join(" · ")}
        </figcaption>
      )}
    </figure>
  );
}

function PhaseBand({
  band,
  width,
  patterns,
}: {
  band: Band<TimelineBlock>;
  width: number;
  patterns: string;
}) {
  const { t } = useTranslation("process");
  const isLate = band.x > width * 0.85;
  return (
    <g>
      <text
        className={classes.phase}
        x={isLate ? width - 4 : band.x + 4}
        y={band.y + 18}
        textAnchor={isLate ? "end" : "start"}
      >
        {t(`phase.${band.phase}`)}
      </text>
      <rect
        className={classes.band}
        x={band.x}
        y={band.y + sizes.bandHead - sizes.strip - 2}
        width={band.width}
        height={sizes.strip}
        fill={`url(#${patterns}-${band.phase})`}
      />
      {band.bars.map(({ block, x, y, width: length, label }) => (
        <g key={block.id} data-state={block.state} className={classes.block}>
          <rect
            className={classes.bar}
            x={x + 0.75}
            y={y}
            width={length - 1.5}
            height={sizes.bar}
            rx={4}
            fill={block.state === "ACTIVE" ? `url(#${patterns}-active)` : undefined}
          />
          {block.state === "DONE" && length >= 20 && (
            <path className={classes.tick} d={`m${x + 6} ${y + 9} 3.5 3.5 6-7`} />
          )}
          <text className={classes.label} x={label.x} y={y + 14} textAnchor={label.anchor}>
            {label.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function DecisionMark({ mark: { event, x, y, label } }: { mark: Mark<TimelineDecision> }) {
  return (
    <g data-state={event.state} className={classes.decision}>
      <path d={`M${x} ${y - 8}l8 8-8 8-8-8z`} />
      <text className={classes.label} x={label.x} y={y + 4.5} textAnchor={label.anchor}>
        {label.text}
      </text>
    </g>
  );
}

function Today({ x, width, label }: { x: number; width: number; label: string }) {
  const half = 26;
  const middle = Math.min(Math.max(x, half), width - half);
  return (
    <g>
      <rect className={classes.todayGround} x={middle - half} y={0} width={2 * half} height={20} rx={10} />
      <text className={classes.todayLabel} x={middle} y={14.5} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}

/** Beside the colour, so that everything is told apart without it and on paper. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-PREPARING`}
        className={classes.pattern}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="8" />
      </pattern>
      <pattern
        id={`${id}-ANALYSIS`}
        className={classes.pattern}
        width="6"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="6" height="8" />
        <circle cx="3" cy="4" r="1.6" />
      </pattern>
      <pattern
        id={`${id}-PARTICIPATION`}
        className={classes.pattern}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="8" />
        <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
      </pattern>
      <pattern
        id={`${id}-IMPLEMENTATION`}
        className={classes.pattern}
        width="6"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="6" height="8" />
        <path d="M3 0v8" />
      </pattern>
      <pattern
        id={`${id}-COMPLETED`}
        className={classes.pattern}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="8" />
        <path d="M0 4h8" />
      </pattern>
      <pattern
        id={`${id}-active`}
        className={classes.activePattern}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="8" />
        <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
      </pattern>
    </defs>
  );
}

function monthsIn({ startsOn, endsOn }: TimelineProps["round"]): number {
  const [year = 0, month = 0] = startsOn.split("-").map(Number);
  const [lastYear = 0, lastMonth = 0] = endsOn.split("-").map(Number);
  return Math.max(1, (lastYear - year) * 12 + lastMonth - month + 1);
}
