import type { ConceptKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useParams } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { BackLink } from "../conversations/back-link.js";
import { usePlace } from "../network/place-context.js";
import { conceptPaths } from "./concept-kinds.js";
import { Edition } from "./edition.js";
import { useConcept } from "./use-concept.js";

/** One edition, to read and to print. */
export function EditionPage({ kind }: { kind: ConceptKind }) {
  const { t } = useTranslation(["concepts", "common"]);
  const place = usePlace();
  const { number = "" } = useParams();
  const { status, concept, error, retry } = useConcept(kind);
  const edition = concept?.editions.find((one) => String(one.number) === number);
  return (
    <>
      <BackLink to={conceptPaths.concept(place.id, kind)}>{t(`edition.back.${kind}`)}</BackLink>
      {status === "loading" && <Loading />}
      {status === "failed" && <Failure error={error} onRetry={retry} />}
      {status === "ready" &&
        (concept && edition ? (
          <Edition concept={concept} edition={edition} />
        ) : (
          <EmptyState drawing="path" title={t("common:failure.notFound")}>
            {t("common:failure.notFoundText")}
          </EmptyState>
        ))}
    </>
  );
}
