import { NativeSelect } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconBell, IconBellExclamation } from "@tabler/icons-react";
import type { PlaceUpdatesQuery } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { announce } from "../../ui/live-region.js";
import { SetUpdateRhythmDocument } from "./update.documents.js";
import classes from "./update-rhythm.module.css";

const choices = [1, 2, 4, 6, 8] as const;

interface UpdateRhythmProps {
  placeId: string;
  rhythm: PlaceUpdatesQuery["place"]["updateRhythm"];
  rights: { setRhythm: boolean };
}

/** How often the place wants to be reminded, and when next. */
export function UpdateRhythm({ placeId, rhythm, rights }: UpdateRhythmProps) {
  const { t } = useTranslation("updates");
  const { weeks, dueOn, isOverdue } = rhythm;
  const setRhythm = useAction(SetUpdateRhythmDocument);
  const Icon = isOverdue ? IconBellExclamation : IconBell;
  const words = (count: number | null): string =>
    count === null ? t("rhythm.none") : t("rhythm.weeks", { count });

  async function choose(value: string): Promise<void> {
    const next = value === "" ? null : Number(value);
    if (await setRhythm.run({ placeId, weeks: next })) announce(t("rhythm.done", { rhythm: words(next) }));
  }

  return (
    <div className={classes.rhythm}>
      {rights.setRhythm ? (
        <NativeSelect
          className="not-on-paper"
          label={t("rhythm.label")}
          description={t("rhythm.help")}
          value={weeks ?? ""}
          error={setRhythm.problem?.text}
          onChange={(event) => void choose(event.currentTarget.value)}
          data={[
            { value: "", label: words(null) },
            ...choices.map((count) => ({ value: String(count), label: words(count) })),
          ]}
        />
      ) : (
        weeks !== null && <p className={classes.said}>{t("rhythm.said", { rhythm: words(weeks) })}</p>
      )}
      {dueOn && (
        <p className={classes.due} data-overdue={isOverdue}>
          <Icon size={18} aria-hidden />
          {t(isOverdue ? "rhythm.overdue" : "rhythm.due", { day: formatDay(dueOn) })}
        </p>
      )}
    </div>
  );
}
