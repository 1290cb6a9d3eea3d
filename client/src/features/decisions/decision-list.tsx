import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { DecisionFieldsFragment, PlaceDecisionsQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { usePlace } from "../network/place-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { BodyDialog } from "./body-dialog.js";
import { BodyList } from "./body-list.js";
import { DecisionRow } from "./decision-row.js";
import { decisionsPath, isComing } from "./decision-words.js";
import { PlaceDecisionsDocument } from "./decision.documents.js";
import classes from "./decisions.module.css";

/** The decisions of a place on a line of time: what comes first, then what was decided; and who decides. */
export function DecisionList() {
  const { id } = usePlace();
  const { data, error, refetch } = useQuery(PlaceDecisionsDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  usePlaceNews({ placeId: id, parts: ["DECISIONS"] }, refetch);
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  return <Decisions place={data.place} />;
}

function Decisions({ place }: { place: PlaceDecisionsQuery["place"] }) {
  const { t } = useTranslation("decisions");
  const { id, decisions, decisionBodies: bodies, decisionRights } = place;
  const coming = decisions.filter(isComing).sort((one, other) => one.meetsOn.localeCompare(other.meetsOn));
  const done = decisions.filter((decision) => !isComing(decision));
  const inUse = bodies.some(({ archived }) => !archived);
  const planning = decisionRights.plan && inUse && (
    <Button component={Link} to={`${decisionsPath(id)}/neu`}>
      {t("list.plan")}
    </Button>
  );

  return (
    <>
      {decisions.length === 0 ? (
        <Nothing placeId={id} plan={planning} mayAddBody={decisionRights.plan && !inUse} />
      ) : (
        <>
          <Section title={t("list.coming")} action={planning}>
            <Timeline decisions={coming} placeId={id} none={t("list.noneComing")} />
          </Section>
          <Section title={t("list.done")}>
            <Timeline decisions={done} placeId={id} none={t("list.noneDone")} />
          </Section>
        </>
      )}
      <BodyList bodies={bodies} placeId={id} mayAdd={decisionRights.plan} />
    </>
  );
}

interface TimelineProps {
  decisions: DecisionFieldsFragment[];
  placeId: string;
  none: string;
}

function Timeline({ decisions, placeId, none }: TimelineProps) {
  if (decisions.length === 0) return <p className={classes.none}>{none}</p>;
  return (
    <ol className={classes.timeline}>
      {decisions.map((decision) => (
        <DecisionRow key={decision.id} decision={decision} placeId={placeId} />
      ))}
    </ol>
  );
}

interface NothingProps {
  placeId: string;
  plan: React.ReactNode;
  mayAddBody: boolean;
}

function Nothing({ placeId, plan, mayAddBody }: NothingProps) {
  const { t } = useTranslation("decisions");
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <EmptyState
        drawing="table"
        title={t("empty.title")}
        example={t("empty.example")}
        action={
          plan || (mayAddBody && <Button onClick={() => setAdding(true)}>{t("bodies.addFirst")}</Button>)
        }
      >
        {t(mayAddBody ? "empty.bodyFirst" : "empty.text")}
      </EmptyState>
      <BodyDialog opened={isAdding} onClose={() => setAdding(false)} placeId={placeId} />
    </>
  );
}
