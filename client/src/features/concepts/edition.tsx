import { useTranslation } from "../../lib/i18n.js";
import { ConceptHead } from "./concept-head.js";
import type { Concept, ConceptEdition } from "./concept-kinds.js";
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
  const { kind } = concept;
  return (
    <>
      <article className={classes.concept}>
        <ConceptHead
          concept={concept}
          title={t("edition.of", { concept: t(`kind.${kind}`), number: edition.number })}
          edition={edition}
        />
        {edition.sections.map(({ key, body }) => (
          <section key={key} className={classes.section}>
            <h3>{t(`section.${key}`)}</h3>
            {body ? <Paragraphs text={body} /> : <p className={classes.empty}>{t("section.empty")}</p>}
          </section>
        ))}
        {edition.continuers.length > 0 && (
          <section className={classes.section}>
            <h3>{t("continuer.title")}</h3>
            <ul className={classes.list}>
              {edition.continuers.map((continuer, index) => (
                <li key={index} className={classes.row}>
                  <ContinuerWords continuer={continuer} />
                </li>
              ))}
            </ul>
          </section>
        )}
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
