import { graphql } from "../../gql/index.js";
import type { PlaceRowFragment, RoleKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { PlaceTile } from "../../ui/place-tile.js";
import classes from "./places.module.css";

export const PlaceRowFields = graphql(`
  fragment PlaceRow on Place {
    id
    name
    owner {
      ...OrganisationFields
    }
    members {
      key
      name
    }
    roles {
      id
      kind
      person {
        id
        name
      }
    }
  }
`);

/** One line of meaning, one line of context, and whom to ask. */
export function PlaceRow({ place }: { place: PlaceRowFragment }) {
  const { t } = useTranslation(["network", "common"]);
  const leads = namesOf(place, "PROJECT_LEAD");
  const facilitators = namesOf(place, "FACILITATOR");
  return (
    <li className={classes.row}>
      <PlaceTile place={place} />
      <div className={classes.words}>
        <Link to={`/kommunen/${place.id}`} className={classes.name}>
          {place.name}
        </Link>
        <p className={classes.context}>{contextOf(place, t(`type.${place.owner.type}`))}</p>
      </div>
      <dl className={classes.people}>
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
