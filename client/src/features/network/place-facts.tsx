import type { PlaceQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Facts } from "../../ui/facts.js";

export function PlaceFacts({ place }: { place: PlaceQuery["place"] }) {
  const { t } = useTranslation("network");
  const { owner, members } = place;
  const others = members.filter(({ key }) => key !== owner.key);
  const region = [
    owner.district !== owner.name && owner.district,
    owner.region && t("organisation.region", { name: owner.region }),
  ]
    .filter(Boolean)
    .join(", ");

  const facts = [
    ...(owner.name === place.name ? [] : [{ term: t("place.owner"), text: owner.name }]),
    ...(others.length > 0
      ? [{ term: t("place.members"), text: others.map(({ name }) => name).join(", ") }]
      : []),
    ...(region ? [{ term: t("place.region"), text: region }] : []),
    ...(owner.population === null
      ? []
      : [
          {
            term: t("place.size"),
            text: t("organisation.population", { count: owner.population }),
          },
        ]),
  ];
  return <Facts facts={facts} />;
}
