import { useQuery } from "@apollo/client/react";
import { useTranslation } from "../../lib/i18n.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { usePlace } from "../network/place-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { ConceptHead } from "./concept-head.js";
import type { Concept, ConceptEdition, EditionText } from "./concept-kinds.js";
import { ConceptEditionsDocument } from "./concept.documents.js";
import classes from "./concepts.module.css";
import { ContinuerWords } from "./continuer-words.js";
import { Editions } from "./editions.js";
import { Paragraphs } from "./paragraphs.js";
import { SignedSide } from "./signed-side.js";

interface EditionProps {
  concept: Concept;
  edition: ConceptEdition;
}

/** What both sides have signed, word by word. */
export function Edition({ concept, edition }: EditionProps) {
  const { t } = useTranslation("concepts");
  const { id: placeId } = usePlace();
  const { kind } = concept;
  const { data, error, refetch } = useQuery(ConceptEditionsDocument, {
    variables: { placeId },
    fetchPolicy: "cache-and-network",
  });
  const retry = (): void => void refetch().catch(() => undefined);
  usePlaceNews({ placeId, parts: ["CONCEPTS"] }, retry);
  const texts = data?.place.concepts?.find((one) => one.kind === kind)?.editions;
  const text = texts?.find(({ id }) => id === edition.id);

  return (
    <>
      <article className={classes.concept}>
        <ConceptHead
          concept={concept}
          title={t("edition.of", { concept: t(`kind.${kind}`), number: edition.number })}
          edition={edition}
        />
        {text ? <Text text={text} /> : error ? <Failure error={error} onRetry={retry} /> : <Loading />}
        <div className={classes.sides}>
          {edition.signatures.map((signature) => (
            <SignedSide key={signature.side} side={signature.side} signature={signature} />
          ))}
        </div>
      </article>
      {concept.editions.length > 1 && <Editions concept={concept} />}
    </>
  );
}

function Text({ text: { sections, continuers } }: { text: EditionText }) {
  const { t } = useTranslation("concepts");
  return (
    <>
      {sections.map(({ key, body }) => (
        <section key={key} className={classes.section}>
          <h3>{t(`section.${key}`)}</h3>
          <Paragraphs text={body} />
        </section>
      ))}
      {continuers.length > 0 && (
        <section className={classes.section}>
          <h3>{t("continuer.title")}</h3>
          <ul className={classes.list}>
            {continuers.map((continuer, index) => (
              <li key={index} className={classes.row}>
                <ContinuerWords continuer={continuer} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
