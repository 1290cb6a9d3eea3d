import { Checkbox } from "@mantine/core";
import type { HandOverListQuery } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./duty-checklist.module.css";

type Duty = HandOverListQuery["place"]["duties"][number];

interface DutyChecklistProps {
  duties: Duty[];
  /** Who gives the role away. */
  name: string;
  kept: ReadonlySet<string>;
  /** Left out when nothing can be kept, because nobody is left there to keep it. */
  onKeep?: ((kept: ReadonlySet<string>) => void) | undefined;
}

/** What goes along with a role; ticked off is what stays. */
export function DutyChecklist({ duties, name, kept, onKeep }: DutyChecklistProps) {
  const { t } = useTranslation("network");
  if (duties.length === 0) return <p className={classes.help}>{t("handOver.noDuties", { name })}</p>;

  function tick(id: string, goes: boolean): void {
    const next = new Set(kept);
    if (goes) next.delete(id);
    else next.add(id);
    onKeep?.(next);
  }

  return (
    <fieldset className={classes.list}>
      <legend>{t("handOver.duties")}</legend>
      <p className={classes.help}>{t(onKeep ? "handOver.dutiesHelp" : "handOver.allDuties", { name })}</p>
      <ul>
        {duties.map(({ id, kind, title, dueOn }) => (
          <li key={id}>
            <Checkbox
              size="md"
              label={title}
              description={[
                t(`duty.${kind}`),
                dueOn ? t("handOver.due", { date: formatDay(dueOn) }) : t("handOver.noDate"),
              ].join(" · ")}
              checked={!onKeep || !kept.has(id)}
              disabled={!onKeep}
              onChange={(event) => tick(id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
