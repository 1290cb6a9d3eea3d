import type { ProcessTemplateFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { Section } from "../../ui/section.js";
import classes from "./template.module.css";

type Template = ProcessTemplateFieldsFragment;

/** What the template was at which time, and who saved it; each can be read in full. */
export function TemplateVersions({ versions }: { versions: Template[] }) {
  const { t } = useTranslation("process");
  if (versions.length === 0) return null;
  return (
    <Section title={t("template.versions")}>
      {versions.map(({ version, savedAt, savedBy, blocks }) => (
        <details key={version} className={classes.version}>
          <summary>
            {t("template.version", { version })}
            <span className={classes.context}>
              {" · "}
              {savedBy?.name ?? t("template.fromStart")}
              {savedAt && (
                <>
                  {", "}
                  <RelativeTime at={savedAt} />
                </>
              )}
              {" · "}
              {t("template.blockCount", { count: blocks.length })}
            </span>
          </summary>
          <TemplateBlocks blocks={blocks} />
        </details>
      ))}
    </Section>
  );
}

export function TemplateBlocks({ blocks }: { blocks: Template["blocks"] }) {
  const { t } = useTranslation("process");
  return (
    <ol className={classes.reading} start={0}>
      {blocks.map(({ key, title, phase, description, checklist, needsFirstHearing }) => (
        <li key={key}>
          <p className={classes.name}>{title}</p>
          <p className={classes.context}>
            {t(`phase.${phase}`)}
            {needsFirstHearing && ` · ${t("template.needsFirstHearingShort")}`}
          </p>
          {description && <p className={classes.description}>{description}</p>}
          {checklist.length > 0 && (
            <ul>
              {checklist.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
