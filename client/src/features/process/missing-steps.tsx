import { IconAlertTriangle, IconChecklist } from "@tabler/icons-react";
import { useEffect, useId, useRef } from "react";
import type { MissingStepFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { mendingOf } from "./mending.js";
import classes from "./missing-steps.module.css";
import { numberOf, useRoadmap } from "./roadmap-context.js";

interface MissingStepsProps {
  missing: readonly MissingStepFieldsFragment[];
  /** What it is missing for. */
  title: string;
  /** Somebody has just been refused: it takes the focus and is read out. */
  isRefusal?: boolean;
}

/** What a step still lacks, each with the way to where it is mended. */
export function MissingSteps({ missing, title, isRefusal = false }: MissingStepsProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRefusal && missing.length > 0) box.current?.focus();
  }, [isRefusal, missing]);
  if (missing.length === 0) return null;
  const Icon = isRefusal ? IconAlertTriangle : IconChecklist;

  return (
    <div
      ref={box}
      className={classes.missing}
      data-refusal={isRefusal || undefined}
      role="group"
      tabIndex={isRefusal ? -1 : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-list`}
    >
      <Icon size={22} aria-hidden className={classes.icon} />
      <div>
        <p id={`${id}-title`} className={classes.title}>
          {title}
        </p>
        <ul id={`${id}-list`}>
          {missing.map((step) => (
            <Missing key={`${step.code} ${step.blockId}`} step={step} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Missing({ step: { code, blockId } }: { step: MissingStepFieldsFragment }) {
  const { t } = useTranslation("process");
  const { place, process, decisions, goTo } = useRoadmap();
  const block = process.blocks.find(({ id }) => id === blockId);
  const mending = mendingOf(code, { placeId: place.id, blockId: block?.id ?? null, decisions });
  const text = block
    ? t(`missing.${code}`, { block: `${numberOf(block, process)} ${block.title}` })
    : t(`missing.${code}`, { block: "" });
  const isPlanned = "to" in mending && mending.isPlanned;
  const way = isPlanned ? t("mend.outcome") : t(`mend.${code}`);

  return (
    <li>
      {text}{" "}
      {"to" in mending ? (
        <Link to={mending.to}>{way}</Link>
      ) : (
        <a
          href={`#${mending.anchor}`}
          onClick={(event) => {
            event.preventDefault();
            goTo(mending.anchor);
          }}
        >
          {way}
        </a>
      )}
    </li>
  );
}
