import type { PlaceQuery } from "../../gql/graphql.js";
import { formatExact, formatRelative, useNow } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { NextStep } from "../process/next-step.js";
import { PhaseBadge } from "../process/phase-badge.js";
import { Way } from "../process/way.js";
import { HealthBadge } from "../updates/health-badge.js";
import classes from "./place-standing.module.css";

interface PlaceStandingProps {
  place: PlaceQuery["place"];
}

/** Where a place stands on its way, how it is, what comes next and who is in charge. */
export function PlaceStanding({ place }: PlaceStandingProps) {
  const { t } = useTranslation(["network", "common"]);
  const { owner, members, process, latestUpdate } = place;
  const others = members.filter(({ key }) => key !== owner.key);
  const names = (kind: "PROJECT_LEAD" | "FACILITATOR") =>
    place.roles
      .filter((role) => role.kind === kind)
      .map(({ person }) => person.name)
      .join(", ");

  return (
    <div className={classes.standing}>
      <div className={classes.state}>
        <PhaseBadge phase={process.phase} pausedFrom={process.pausedFrom} />
        <HealthBadge health={place.health} />
        {latestUpdate?.publishedAt && (
          <LatestUpdate placeId={place.id} id={latestUpdate.id} at={latestUpdate.publishedAt} />
        )}
      </div>
      <Way phase={process.phase} pausedFrom={process.pausedFrom} />
      <dl className={classes.facts}>
        {process.nextStep && (
          <div className={classes.step}>
            <dt>{t("place.nextStep")}</dt>
            <dd>
              <NextStep step={process.nextStep} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t("common:role.PROJECT_LEAD")}</dt>
          <dd>
            {names("PROJECT_LEAD") || <strong className={classes.missing}>{t("place.missing")}</strong>}
          </dd>
        </div>
        <div>
          <dt>{t("group.FACILITATOR")}</dt>
          <dd>{names("FACILITATOR") || <strong className={classes.missing}>{t("place.missing")}</strong>}</dd>
        </div>
        {owner.name !== place.name && (
          <div>
            <dt>{t("place.owner")}</dt>
            <dd>{owner.name}</dd>
          </div>
        )}
        {others.length > 0 && (
          <div>
            <dt>{t("place.members")}</dt>
            <dd>{others.map(({ name }) => name).join(", ")}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function LatestUpdate({ placeId, id, at }: { placeId: string; id: string; at: string }) {
  const { t } = useTranslation("network");
  const now = useNow();
  return (
    <Link to={`/kommunen/${placeId}/meldungen/${id}`} className={classes.update} title={formatExact(at)}>
      {t("place.latestUpdate", { at: formatRelative(at, now) })}
    </Link>
  );
}
