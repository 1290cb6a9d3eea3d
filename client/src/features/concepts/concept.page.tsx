import type { ConceptKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { usePlace } from "../network/place-context.js";
import type { Concept } from "./concept-kinds.js";
import { ConceptSwitch } from "./concept-switch.js";
import { Edition } from "./edition.js";
import { useConcept } from "./use-concept.js";
import { WorkingText } from "./working-text.js";

/** One of the two concepts: the text that is being worked on or, for everybody else, the edition in force. */
export function ConceptPage({ kind }: { kind: ConceptKind }) {
  const { status, concept, error, retry } = useConcept(kind);
  return (
    <>
      <ConceptSwitch kind={kind} />
      {status === "loading" && <Loading />}
      {status === "failed" && <Failure error={error} onRetry={retry} />}
      {status === "ready" && (concept ? <Shown key={kind} concept={concept} /> : <NothingYet kind={kind} />)}
    </>
  );
}

function Shown({ concept }: { concept: Concept }) {
  const { draft, editions, kind } = concept;
  if (draft) return <WorkingText concept={concept} draft={draft} />;
  return editions[0] ? <Edition concept={concept} edition={editions[0]} /> : <NothingYet kind={kind} />;
}

function NothingYet({ kind }: { kind: ConceptKind }) {
  const { t } = useTranslation("concepts");
  const { name } = usePlace();
  return (
    <EmptyState drawing="letter" title={t(`nothing.${kind}`)}>
      {t("nothing.text", { name })}
    </EmptyState>
  );
}
