import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { graphql } from "../../gql/index.js";
import type { PlacesQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { PlaceFilter } from "./place-filter.js";
import { PlaceRow } from "./place-row.js";
import classes from "./places.module.css";
import { usePlaceFilter } from "./use-place-filter.js";

const PlacesDocument = graphql(`
  query Places($round: ID!) {
    round(id: $round) {
      id
      capacity
      places {
        id
        ...PlaceRow
      }
      viewerCan {
        addPlace
      }
    }
  }
`);

type Round = PlacesQuery["round"];

/** The places of the round with their people, by region, one's own first. */
export default function PlacesPage() {
  const { round } = useSignedInViewer();
  const { data, error, refetch } = useQuery(PlacesDocument, {
    variables: { round: round?.id ?? "" },
    skip: !round,
  });
  if (data) return <Places round={data.round} />;
  return (
    <Page>{error ? <Failure error={error} level={1} onRetry={() => void refetch()} /> : <Loading />}</Page>
  );
}

function Places({ round }: { round: Round }) {
  const { t } = useTranslation("network");
  const filter = usePlaceFilter(round.places);
  const groups = useGroups(filter.found);
  const isFull = round.places.length >= round.capacity;
  const add = round.viewerCan.addPlace && !isFull && (
    <Button component={Link} to="/kommunen/neu">
      {t("places.add")}
    </Button>
  );

  return (
    <Page>
      <PageHeader title={t("places.title")} action={round.places.length > 0 && add}>
        {isFull
          ? t("places.full", { capacity: round.capacity })
          : t("places.context", { count: round.places.length, capacity: round.capacity })}
      </PageHeader>
      {round.places.length === 0 ? (
        <EmptyState drawing="map" title={t("places.empty")} action={add} example={t("places.emptyExample")}>
          {t("places.emptyText")}
        </EmptyState>
      ) : (
        <PlaceFilter filter={filter} />
      )}
      {round.places.length > 0 && filter.found.length === 0 && (
        <EmptyState
          drawing="search"
          title={t("places.none")}
          action={
            <Button variant="default" onClick={filter.clear}>
              {t("places.clear")}
            </Button>
          }
        >
          {t("places.noneText")}
        </EmptyState>
      )}
      {groups.map(({ title, places }) => (
        <Section key={title} title={title}>
          <ul className={classes.places}>
            {places.map((place) => (
              <PlaceRow key={place.id} place={place} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

function useGroups(places: Round["places"]): { title: string; places: Round["places"] }[] {
  const { t } = useTranslation("network");
  const { roles } = useSignedInViewer();
  const own = new Set(roles.map(({ place }) => place?.id));
  const groups = new Map<string, Round["places"]>();
  const put = (title: string, place: Round["places"][number]) =>
    groups.set(title, [...(groups.get(title) ?? []), place]);

  for (const place of places) if (own.has(place.id)) put(t("places.own"), place);
  const others = places.filter(({ id }) => !own.has(id));
  others.sort((one, other) => regionOf(one).localeCompare(regionOf(other), "de"));
  for (const place of others)
    put(regionOf(place) ? t("organisation.region", { name: regionOf(place) }) : t("places.elsewhere"), place);
  return Array.from(groups, ([title, members]) => ({ title, places: members }));
}

function regionOf({ owner }: Round["places"][number]): string {
  return owner.region ?? "";
}
