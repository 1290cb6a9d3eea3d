import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import type { Concept } from "./concept-kinds.js";
import { ConceptStanding } from "./concept-standing-line.js";
import classes from "./concepts.module.css";

interface ConceptHeadProps {
  concept: Concept;
  title: string;
  /** The one that is shown, when it is not the text as it stands now. */
  edition?: { number: number; signedAt: string };
}

/** What it is, how far it is and who reads it. */
export function ConceptHead({ concept, title, edition }: ConceptHeadProps) {
  const { t } = useTranslation("concepts");
  return (
    <header>
      <div className={classes.heading}>
        <h2>{title}</h2>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {t("print")}
        </Button>
      </div>
      <ConceptStanding concept={concept} {...(edition && { edition })} />
    </header>
  );
}
