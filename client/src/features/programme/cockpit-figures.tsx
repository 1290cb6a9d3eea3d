import type { ReactNode } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { HealthBadge } from "../updates/health-badge.js";
import { PhaseBadge } from "../process/phase-badge.js";
import classes from "./cockpit.module.css";
import { addressOf, type Cockpit, type CockpitView, figures, unfiltered } from "./cockpit-view.js";

interface CockpitFiguresProps {
  counts: Cockpit["counts"];
  view: CockpitView;
}

/** The figures; each opens what it counts. */
export function CockpitFigures({ counts, view }: CockpitFiguresProps) {
  const { t } = useTranslation("programme");
  const all = unfiltered(view);
  return (
    <div className={classes.figures}>
      <Figures title={t("figures.attention")}>
        {figures.map((figure) => (
          <FigureLink
            key={figure}
            to={addressOf({ ...all, figure })}
            count={counts[figure]}
            isHere={view.figure === figure}
          >
            {t(`figures.${figure}`, { weeks: view.weeks })}
          </FigureLink>
        ))}
        <FigureLink to="#ratstermine" count={counts.meetings} isHere={false}>
          {t("figures.meetings")}
        </FigureLink>
      </Figures>
      <Figures title={t("figures.health")}>
        {counts.healths.map(({ health, count }) => (
          <FigureLink
            key={health}
            to={addressOf({ ...all, health: health ?? "NONE" })}
            count={count}
            isHere={view.health === (health ?? "NONE")}
          >
            <HealthBadge health={health} />
          </FigureLink>
        ))}
      </Figures>
      <Figures title={t("figures.phase")}>
        {counts.phases.map(({ phase, count }) => (
          <FigureLink
            key={phase}
            to={addressOf({ ...all, phase })}
            count={count}
            isHere={view.phase === phase}
          >
            <PhaseBadge phase={phase} />
          </FigureLink>
        ))}
      </Figures>
    </div>
  );
}

function Figures({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.figureGroup}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface FigureLinkProps {
  to: string;
  count: number;
  isHere: boolean;
  children: ReactNode;
}

/** What counts nothing leads nowhere. */
function FigureLink({ to, count, isHere, children }: FigureLinkProps) {
  const inside = (
    <>
      <span className={classes.number}>{count}</span>
      <span>{children}</span>
    </>
  );
  if (count === 0 && !isHere) return <li className={classes.figure}>{inside}</li>;
  return (
    <li>
      {to.startsWith("#") ? (
        <a href={to} className={classes.figure}>
          {inside}
        </a>
      ) : (
        <Link to={to} className={classes.figure} aria-current={isHere ? "true" : undefined}>
          {inside}
        </Link>
      )}
    </li>
  );
}
