import { useQuery } from "@apollo/client/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RoadmapQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link, useLocation } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlace } from "../network/place-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { BlockList } from "./block-list.js";
import { ProcessBar } from "./process-bar.js";
import { Changes } from "./changes.js";
import { RoadmapDocument } from "./process.documents.js";
import { blockAnchor, numberOf, type Roadmap, RoadmapContext } from "./roadmap-context.js";
import classes from "./roadmap.module.css";
import { Timeline } from "./timeline.js";
import { useDecisions } from "./use-decisions.js";

/** The way of a place: its phases, the Bausteine and what is next. */
export default function RoadmapTab() {
  const { id } = usePlace();
  const { data, error, refetch } = useQuery(RoadmapDocument, { variables: { placeId: id } });
  usePlaceNews({ placeId: id, parts: ["PROCESS", "TEAM", "DECISIONS", "CONCEPTS"] }, () => void refetch());
  if (data) return <Contents place={data.place} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Contents({ place }: { place: RoadmapQuery["place"] }) {
  const { t } = useTranslation("process");
  const { process } = place;
  const { decisions, reload } = useDecisions(place.id);
  usePlaceNews({ placeId: place.id, parts: ["DECISIONS"] }, reload);
  const roadmap = useRoadmapOf(place, decisions);
  const blocks = process.blocks.map((block) => ({ ...block, number: numberOf(block, process) }));
  const isDrawn = blocks.some(({ startsOn, endsOn }) => startsOn ?? endsOn) || decisions.length > 0;
  // The steering group and the ministry read how far it is, not what is done.
  const isSummary = blocks.length === 0 && process.totalCount > 0;

  return (
    <RoadmapContext value={roadmap}>
      <ProcessBar />
      {isSummary && <p className={classes.summary}>{t("list.summary")}</p>}
      {isDrawn && (
        <Section title={t("timeline.heading")}>
          <Timeline round={roadmap.round} blocks={blocks} decisions={decisions} />
        </Section>
      )}
      {!isSummary && (
        <>
          <BlockList />
          <p className={classes.template}>
            {t("template.basis", { version: process.templateVersion })}{" "}
            <Link to="/programm/bausteine">{t("template.open")}</Link>
          </p>
        </>
      )}
      <Changes changes={process.changes} isWhole />
    </RoadmapContext>
  );
}

const ahead = "#baustein-";

function useRoadmapOf(place: RoadmapQuery["place"], decisions: Roadmap["decisions"]): Roadmap {
  const { round } = useSignedInViewer();
  const { hash } = useLocation();
  const called = hash.startsWith(ahead) ? hash.slice(ahead.length) : null;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(called ? [called] : []));
  const wanted = useRef<string | null>(called && blockAnchor(called));

  const toggle = useCallback(
    (id: string, isOpen: boolean) =>
      setOpen((before) => {
        const after = new Set(before);
        if (isOpen) after.add(id);
        else after.delete(id);
        return after;
      }),
    [],
  );
  const goTo = useCallback(
    (elementId: string) => {
      const block = /^baustein-(.+)$/.exec(elementId)?.[1];
      if (block) toggle(block, true);
      wanted.current = elementId;
      // Also when nothing is drawn anew, because it was unfolded already.
      requestAnimationFrame(arrive);
    },
    [toggle],
  );
  function arrive(): void {
    const element = wanted.current ? document.getElementById(wanted.current) : null;
    if (!element) return;
    wanted.current = null;
    element.focus();
    element.scrollIntoView({ block: "center" });
  }
  // What is wanted, by the address or just added, may be drawn only now.
  useEffect(arrive);

  return useMemo(
    () => ({
      place,
      process: place.process,
      decisions,
      round: { startsOn: round?.startsOn ?? "", endsOn: round?.endsOn ?? "" },
      open,
      toggle,
      goTo,
    }),
    [place, decisions, round, open, toggle, goTo],
  );
}
