import { useQuery } from "@apollo/client/react";
import { useTranslation } from "../../lib/i18n.js";
import { useParams } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { BackLink } from "../conversations/back-link.js";
import { usePlace } from "../network/place-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { DecisionForm } from "./decision-form.js";
import { decisionsPath } from "./decision-words.js";
import { DecisionDocument, PlaceDecisionsDocument } from "./decision.documents.js";

/** A decision, to be changed by whoever may. */
export function ChangeDecisionPage() {
  const { t } = useTranslation("decisions");
  const { decisionId = "" } = useParams();
  const { id } = usePlace();
  const found = useQuery(DecisionDocument, { variables: { id: decisionId } });
  const around = useQuery(PlaceDecisionsDocument, { variables: { id } });
  usePlaceNews({ placeId: id, parts: ["DECISIONS"] }, found.refetch);
  const error = found.error ?? around.error;
  if (!found.data || !around.data) {
    if (!error) return <Loading />;
    return <Failure error={error} onRetry={() => void Promise.all([found.refetch(), around.refetch()])} />;
  }
  const { decision } = found.data;
  return (
    <>
      <BackLink to={`${decisionsPath(id)}/${decision.id}`}>{t("form.back")}</BackLink>
      {decision.viewerCan.change ? (
        <Section title={t("form.changeTitle")}>
          <DecisionForm placeId={id} bodies={around.data.place.decisionBodies} decision={decision} />
        </Section>
      ) : (
        <EmptyState drawing="table" title={t("form.changeTitle")}>
          {t("form.forbidden")}
        </EmptyState>
      )}
    </>
  );
}
