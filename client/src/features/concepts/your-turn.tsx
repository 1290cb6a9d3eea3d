import { useTranslation } from "../../lib/i18n.js";
import { Note } from "../../ui/note.js";
import { type Concept, type ConceptDraft, signaturesAnchor } from "./concept-kinds.js";
import { useOwnSide } from "./use-own-side.js";

interface YourTurnProps {
  concept: Concept;
  draft: ConceptDraft;
  onGo: (anchor: string) => void;
}

/** The other side has signed and waits. */
export function YourTurn({ concept, draft, onGo }: YourTurnProps) {
  const { t } = useTranslation("concepts");
  const own = useOwnSide();
  if (!own || !concept.viewerCan.sign || !draft.signatures.some(({ side }) => side !== own)) return null;
  return (
    <div className="not-on-paper">
      <Note tone="honey">
        <p>
          {t(`signature.turn.${own}`)}{" "}
          <a
            href={`#${signaturesAnchor}`}
            onClick={(event) => {
              event.preventDefault();
              onGo(signaturesAnchor);
            }}
          >
            {t("signature.go")}
          </a>
        </p>
      </Note>
    </div>
  );
}
