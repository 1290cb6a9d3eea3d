import { useQuery } from "@apollo/client/react";
import type { DecisionQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useParams } from "../../lib/router.js";
import { Facts } from "../../ui/facts.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import { BackLink } from "../conversations/back-link.js";
import { usePlace } from "../network/place-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { BackPlan } from "./back-plan.js";
import { dayWords } from "./day.js";
import { DecisionMenu } from "./decision-menu.js";
import { DecisionRecord } from "./decision-record.js";
import { decisionsPath, isConcluded } from "./decision-words.js";
import { DecisionDocument } from "./decision.documents.js";
import classes from "./decisions.module.css";
import { NextSteps } from "./next-steps.js";
import { StateSign } from "./state-sign.js";
import { useTitle } from "./use-title.js";

/** One decision: what it is about, what is to be done by when, and how it came about. */
export function DecisionPage() {
  const { t } = useTranslation("decisions");
  const { decisionId: id = "" } = useParams();
  const place = usePlace();
  const { data, error, refetch } = useQuery(DecisionDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  usePlaceNews({ placeId: place.id, parts: ["DECISIONS"] }, refetch);
  return (
    <>
      <BackLink to={decisionsPath(place.id)}>{t("detail.back")}</BackLink>
      {data && !error ? (
        <Shown decision={data.decision} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </>
  );
}

function Shown({ decision }: { decision: DecisionQuery["decision"] }) {
  const { t } = useTranslation("decisions");
  const title = useTitle(decision);
  const { id, isPublic, result, viewerCan, place } = decision;
  return (
    <article className={classes.decision}>
      <div className={classes.heading}>
        <h2>{title}</h2>
        {viewerCan.change && <DecisionMenu decision={decision} placeId={place.id} />}
      </div>
      <StateSign {...decision} />
      {!isPublic && <Note tone="lake">{t("detail.notPublicText")}</Note>}
      {result && (
        <section className={classes.result} aria-labelledby={`${id}-result`}>
          <h3 id={`${id}-result`}>{t("outcome.result")}</h3>
          <p>{result}</p>
        </section>
      )}
      <DecisionFacts decision={decision} />
      {viewerCan.change && <NextSteps decision={decision} />}
      {!isConcluded(decision) && <BackPlan decision={decision} />}
      <DecisionRecord changes={decision.changes} />
    </article>
  );
}

function DecisionFacts({ decision }: { decision: DecisionQuery["decision"] }) {
  const { t } = useTranslation("decisions");
  const { body, meetsOn, submitBy, paperNumber, responsible, turningpoint, votes, deferredTo } = decision;
  const facts = [
    { term: t("form.body"), text: body.name },
    { term: t("form.meetsOn"), text: dayWords(meetsOn) },
    deferredTo && { term: t("detail.deferredTo"), text: dayWords(deferredTo) },
    !isConcluded(decision) && { term: t("form.submitBy"), text: dayWords(submitBy) },
    paperNumber && { term: t("form.paperNumber"), text: paperNumber },
    votes && { term: t("outcome.votes"), text: t("row.votes", votes) },
    turningpoint && {
      term: t("form.turningpoint"),
      text: (
        <>
          {t(`form.turningpointOf.${turningpoint}`)}
          <span className={classes.meaning}>{t(`detail.meaning.${turningpoint}`)}</span>
        </>
      ),
    },
    responsible && { term: t("form.responsible"), text: responsible.name },
  ];
  return <Facts facts={facts.filter((fact) => fact !== null && fact !== false && fact !== "")} />;
}
