import { graphql } from "../../gql/index.js";
import type { PlaceRowFragment, RoleKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { PlaceTile } from "../../ui/place-tile.js";
import { NextStep } from "../process/next-step.js";
import { PhaseBadge } from "../process/phase-badge.js";
import { HealthBadge } from "../updates/health-badge.js";
import classes from "./places.module.css";
import type { LitPlace } from "./use-lit-place.js";

export const PlaceRowFields = graphql(`
  fragment PlaceRow on Place {
    id
    name
    owner {
      ...OrganisationFields
      latitude
      longitude
    }
    members {
      key
      name
      latitude
      longitude
    }
    roles {
      id
      kind
      person {
        id
        name
      }
    }
    process {
      id
      phase
      pausedFrom
      nextStep {
        id
        title
        startsOn
        endsOn
      }
    }
    health
    updateRhythm {
      isOverdue
    }
  }
`);

interface PlaceRowProps {
  place: PlaceRowFragment;
  /** What the group says already is not said again. */
  showsRegion: boolean;
  showsOwn: boolean;
  lit: LitPlace;
}

/** Which place, where it stands, what comes next, and whom to ask. */
export function PlaceRow({ place, showsRegion, showsOwn, lit }: PlaceRowProps) {
  const { t } = useTranslation(["network", "common"]);
  const leads = namesOf(place, "PROJECT_LEAD");
  const facilitators = namesOf(place, "FACILITATOR");
  const { phase, pausedFrom, nextStep } = place.process;
  return (
    <li className={classes.row} data-lit={lit.id === place.id} {...lit.handlers(place.id)}>
      <PlaceTile place={place} />
      <div className={classes.words}>
        <Link to={`/kommunen/${place.id}`} className={classes.name}>
          {place.name}
        </Link>
        {showsOwn && <span className={classes.own}>{t("places.isOwn")}</span>}
        <p className={classes.context}>
          {contextOf(place, t(`type.${place.owner.type}`))}
          {showsRegion &&
            place.owner.region &&
            ` · ${t("organisation.region", { name: place.owner.region })}`}
        </p>
      </div>
      <div className={classes.state}>
        <PhaseBadge phase={phase} pausedFrom={pausedFrom} />
        <HealthBadge health={place.health} />
        {place.updateRhythm.isOverdue && <span className={classes.late}>{t("places.overdue")}</span>}
      </div>
      <dl className={classes.facts}>
        {nextStep && (
          <div>
            <dt>{t("places.nextStep")}</dt>
            <dd>
              <NextStep step={nextStep} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t("common:role.PROJECT_LEAD")}</dt>
          <dd>{leads || <em>{t("places.noLead")}</em>}</dd>
        </div>
        <div>
          <dt>{t("common:role.FACILITATOR")}</dt>
          <dd>{facilitators || <em>{t("places.noFacilitators")}</em>}</dd>
        </div>
      </dl>
    </li>
  );
}

function namesOf({ roles }: PlaceRowFragment, wanted: RoleKind): string {
  return roles
    .filter(({ kind }) => kind === wanted)
    .map(({ person }) => person.name)
    .join(", ");
}

/** "Stadt, Neckar-Odenwald-Kreis", or who belongs to a cooperation. */
function contextOf({ owner, members }: PlaceRowFragment, type: string): string {
  const others = members.filter(({ key }) => key !== owner.key).map(({ name }) => name);
  if (others.length > 0) return `${type}: ${others.join(", ")}`;
  return owner.district && owner.district !== owner.name ? `${type}, ${owner.district}` : type;
}
