import { IconAlertTriangle, IconChecklist } from "@tabler/icons-react";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { type ConceptGap, continuersAnchor, sectionAnchors } from "./concept-kinds.js";
import classes from "./gaps.module.css";

interface GapsProps {
  gaps: readonly ConceptGap[];
  /** So often somebody has just tried to sign: each time it takes the focus and is read out. */
  refusals: number;
  onGo: (anchor: string) => void;
}

/** What is missing before it can be signed, each with the way there. */
export function Gaps({ gaps, refusals, onGo }: GapsProps) {
  const { t } = useTranslation("concepts");
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const isRefusal = refusals > 0;
  useEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (gaps.length === 0) return null;
  const Icon = isRefusal ? IconAlertTriangle : IconChecklist;

  return (
    <div
      ref={box}
      className={`${classes.gaps} not-on-paper`}
      data-refusal={isRefusal || undefined}
      role="group"
      tabIndex={isRefusal ? -1 : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-list`}
    >
      <Icon size={22} aria-hidden className={classes.icon} />
      <div>
        <p id={`${id}-title`} className={classes.title}>
          {t(isRefusal ? "gap.refused" : "gap.title")}
        </p>
        <ul id={`${id}-list`}>
          {gaps.map(({ code, section }) => {
            const anchor = section ? sectionAnchors[section] : continuersAnchor;
            return (
              <li key={`${code} ${section}`}>
                <a
                  href={`#${anchor}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGo(anchor);
                  }}
                >
                  {section ? t("gap.EMPTY_SECTION", { section: t(`section.${section}`) }) : t(`gap.${code}`)}
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
