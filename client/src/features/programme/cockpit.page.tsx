import { Button, NativeSelect } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { Link, useSearchParams } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { CockpitCards } from "./cockpit-cards.js";
import { CockpitFigures } from "./cockpit-figures.js";
import { CockpitGrid } from "./cockpit-grid.js";
import classes from "./cockpit.module.css";
import {
  addressOf,
  type Cockpit,
  type CockpitView,
  isFiltered,
  placesIn,
  type Sorting,
  sortings,
  unfiltered,
  viewFrom,
} from "./cockpit-view.js";
import { ExportMenu } from "./export-menu.js";
import { ProgrammeNavigation } from "./programme-navigation.js";
import { NextMeetings } from "./next-meetings.js";
import { useCockpit } from "./use-cockpit.js";
import { useIsWide } from "./use-is-wide.js";

/** All places of the round at one glance, for its office. */
export default function CockpitPage() {
  const { t } = useTranslation("programme");
  const { round, roles } = useSignedInViewer();
  const isStaff = roles.some(({ kind }) => kind === "STAFF");
  if (round && isStaff) return <RoundCockpit roundId={round.id} />;
  return (
    <Page width="narrow">
      <EmptyState drawing="table" level={1} title={t("cockpit.title")}>
        {t("cockpit.forbidden")}
      </EmptyState>
    </Page>
  );
}

function RoundCockpit({ roundId }: { roundId: string }) {
  const [params] = useSearchParams();
  const view = viewFrom(params);
  const { cockpit, error, isWaiting, retry } = useCockpit(roundId, view.weeks);
  if (cockpit) return <Places roundId={roundId} cockpit={cockpit} view={view} isWaiting={isWaiting} />;
  return <Page>{error ? <Failure error={error} level={1} onRetry={retry} /> : <Loading />}</Page>;
}

interface PlacesProps {
  roundId: string;
  cockpit: Cockpit;
  view: CockpitView;
  isWaiting: boolean;
}

const lists = ["kommunen", "bausteine", "meldungen", "beschluesse", "team", "moderation"] as const;

function Places({ roundId, cockpit, view, isWaiting }: PlacesProps) {
  const { t } = useTranslation("programme");
  const isWide = useIsWide();
  const places = placesIn(view, cockpit.places);
  const header = (
    <>
      <PageHeader title={t("cockpit.title")} action={<ExportMenu roundId={roundId} lists={lists} />}>
        {t("cockpit.context", { count: cockpit.places.length })}{" "}
        <Link to="/verwaltung">{t("cockpit.offices")}</Link>
      </PageHeader>
      <ProgrammeNavigation />
    </>
  );
  if (cockpit.places.length === 0) {
    return (
      <Page>
        {header}
        <EmptyState
          drawing="map"
          title={t("cockpit.empty")}
          action={
            <Button component={Link} to="/kommunen/neu">
              {t("cockpit.addPlace")}
            </Button>
          }
        >
          {t("cockpit.emptyText")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <div className={classes.cockpit}>
      <Page>
        {header}
        <CockpitFigures counts={cockpit.counts} view={view} />
        <Section title={t("grid.title")}>
          <Choices view={view} />
          <p className={classes.found} role="status">
            {isWaiting
              ? t("grid.waiting")
              : t("grid.found", { count: places.length, all: cockpit.places.length })}{" "}
            {isFiltered(view) && <Link to={addressOf(unfiltered(view))}>{t("grid.all")}</Link>}
          </p>
          {places.length === 0 ? (
            <EmptyState drawing="search" title={t("grid.none")} level={3}>
              {t("grid.noneText")}
            </EmptyState>
          ) : isWide ? (
            <CockpitGrid cockpit={cockpit} places={places} />
          ) : (
            <CockpitCards cockpit={cockpit} places={places} />
          )}
        </Section>
        <NextMeetings meetings={cockpit.meetings} />
      </Page>
    </div>
  );
}

const offered = [2, 3, 4, 6, 8, 12, 26];

function Choices({ view }: { view: CockpitView }) {
  const { t } = useTranslation("programme");
  const weeks = [...new Set([...offered, view.weeks])].sort((one, other) => one - other);
  const go = (next: Partial<CockpitView>) => navigate(addressOf({ ...view, ...next }), { replace: true });
  return (
    <div className={`${classes.choices} not-on-paper`}>
      <NativeSelect
        label={t("choice.sorting")}
        value={view.sorting}
        onChange={(event) => go({ sorting: event.currentTarget.value as Sorting })}
        data={sortings.map((sorting) => ({ value: sorting, label: t(`sorting.${sorting}`) }))}
      />
      <NativeSelect
        label={t("choice.weeks")}
        value={String(view.weeks)}
        onChange={(event) => go({ weeks: Number(event.currentTarget.value) })}
        data={weeks.map((count) => ({ value: String(count), label: t("choice.moreThan", { count }) }))}
      />
    </div>
  );
}
