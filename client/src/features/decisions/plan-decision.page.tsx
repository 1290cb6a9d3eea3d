import { useQuery } from "@apollo/client/react";
import { useTranslation } from "../../lib/i18n.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { BackLink } from "../conversations/back-link.js";
import { usePlace } from "../network/place-context.js";
import { DecisionForm } from "./decision-form.js";
import { decisionsPath } from "./decision-words.js";
import { PlaceDecisionsDocument } from "./decision.documents.js";

/** Which paper, which body, when? */
export function PlanDecisionPage() {
  const { t } = useTranslation("decisions");
  const { id } = usePlace();
  const { data, error, refetch } = useQuery(PlaceDecisionsDocument, { variables: { id } });
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  const { decisionBodies, decisionRights } = data.place;
  return (
    <>
      <BackLink to={decisionsPath(id)}>{t("detail.back")}</BackLink>
      {decisionRights.plan && decisionBodies.some(({ archived }) => !archived) ? (
        <Section title={t("form.planTitle")}>
          <DecisionForm placeId={id} bodies={decisionBodies} />
        </Section>
      ) : (
        <EmptyState drawing="table" title={t("form.planTitle")}>
          {t(decisionRights.plan ? "empty.bodyFirst" : "form.forbidden")}
        </EmptyState>
      )}
    </>
  );
}
