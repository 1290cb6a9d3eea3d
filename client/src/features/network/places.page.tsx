import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useMemo, useRef, type ReactNode } from "react";
import { graphql } from "../../gql/index.js";
import type { PlacesQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Link } from "../../lib/router.js";
import { Choice } from "../../ui/choice.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { ExportMenu } from "../programme/export-menu.js";
import { groupedPlaces, type GroupKey } from "./grouped-places.js";
import { PlaceFilter } from "./place-filter.js";
import { PlaceRow } from "./place-row.js";
import classes from "./places.module.css";
import { useLitPlace } from "./use-lit-place.js";
import { usePlaceFilter } from "./use-place-filter.js";
import { usePlaceNews } from "./use-place-news.js";

const PlaceMap = later(() => import("./map/place-map.js"));

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

/** The places of the round on a map and in a list that says the same: where each stands and what comes next. */
export default function PlacesPage() {
  const { round } = useSignedInViewer();
  const { data, error, refetch } = useQuery(PlacesDocument, {
    variables: { round: round?.id ?? "" },
    skip: !round,
  });
  usePlaceNews({ parts: ["PROCESS", "UPDATES", "TEAM"] }, refetch);
  if (data) return <Places round={data.round} />;
  return (
    <Page>{error ? <Failure error={error} level={1} onRetry={() => void refetch()} /> : <Loading />}</Page>
  );
}

function Places({ round }: { round: Round }) {
  const { t } = useTranslation("network");
  const filter = usePlaceFilter(round.places);
  const isOwn = useIsOwn();
  const lit = useLitPlace();
  const list = useRef<HTMLDivElement>(null);
  const groups = groupedPlaces(filter.found, filter.order, isOwn);
  const isFull = round.places.length >= round.capacity;
  const add = round.viewerCan.addPlace && !isFull && (
    <Button component={Link} to="/kommunen/neu">
      {t("places.add")}
    </Button>
  );

  function goToList(): void {
    filter.set("ansicht", "");
    requestAnimationFrame(() => list.current?.focus());
  }

  return (
    <Page>
      <PageHeader
        title={t("places.title")}
        action={
          round.places.length > 0 && (
            <div className={classes.actions}>
              {add}
              <ExportMenu roundId={round.id} lists={["kommunen", "team"]} />
            </div>
          )
        }
      >
        {isFull
          ? t("places.full", { capacity: round.capacity })
          : t("places.context", { count: round.places.length, capacity: round.capacity })}{" "}
        <Link to="/kommunen/vergleich">{t("places.compare")}</Link>
      </PageHeader>
      {round.places.length === 0 ? (
        <EmptyState drawing="map" title={t("places.empty")} action={add} example={t("places.emptyExample")}>
          {t("places.emptyText")}
        </EmptyState>
      ) : (
        <>
          <PlaceFilter filter={filter} />
          <div className={`${classes.views} not-on-paper`}>
            <Choice
              label={t("places.view")}
              options={[
                { value: "list", label: t("places.asList") },
                { value: "map", label: t("places.asMap") },
              ]}
              value={filter.view}
              onChange={(view) => filter.set("ansicht", view === "map" ? "karte" : "")}
            />
          </div>
          <div className={classes.sides} data-view={filter.view}>
            <div className={classes.map}>
              <PlaceMap.Part
                all={round.places}
                shown={groups.flatMap(({ places }) => places)}
                isOwn={isOwn}
                region={filter.region}
                lit={lit}
                onSkip={goToList}
              />
            </div>
            <div ref={list} id="liste" className={classes.list} tabIndex={-1}>
              {groups.length === 0 && <NoneFound onClear={filter.clear} />}
              {groups.map(({ key, places }) => (
                <PlaceGroupSection key={JSON.stringify(key)} group={key}>
                  {places.map((place) => (
                    <PlaceRow
                      key={place.id}
                      place={place}
                      showsRegion={key.by !== "region"}
                      showsOwn={key.by !== "own" && isOwn(place.id)}
                      lit={lit}
                    />
                  ))}
                </PlaceGroupSection>
              ))}
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

function NoneFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation("network");
  return (
    <EmptyState
      drawing="search"
      title={t("places.none")}
      action={
        <Button variant="default" onClick={onClear}>
          {t("places.clear")}
        </Button>
      }
    >
      {t("places.noneText")}
    </EmptyState>
  );
}

function PlaceGroupSection({ group, children }: { group: GroupKey; children: ReactNode }) {
  const { t } = useTranslation(["network", "process", "updates"]);
  return (
    <Section title={title()}>
      <ul className={classes.places}>{children}</ul>
    </Section>
  );

  function title(): string {
    switch (group.by) {
      case "own":
        return t("places.own");
      case "region":
        return group.region ? t("organisation.region", { name: group.region }) : t("places.elsewhere");
      case "phase":
        return t(`process:phase.${group.phase}`);
      case "health":
        return group.health ? t(`updates:healthMeaning.${group.health}`) : t("places.withoutUpdate");
      case "all":
        return t("places.all");
    }
  }
}

function useIsOwn(): (id: string) => boolean {
  const { roles } = useSignedInViewer();
  return useMemo(() => {
    const own = new Set(roles.map(({ place }) => place?.id));
    return (id: string) => own.has(id);
  }, [roles]);
}
