import { Checkbox, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useId } from "react";
import type { QuietHoursInput, Weekday } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./notification-form.module.css";
import { useWeekdays } from "./weekdays.js";

const usual: QuietHoursInput = { from: "18:00", until: "07:00" };

interface QuietFieldsProps {
  hours: QuietHoursInput | null;
  days: readonly Weekday[];
  onHours: (hours: QuietHoursInput | null) => void;
  onDays: (days: Weekday[]) => void;
  errorOf: (field: string) => string | undefined;
}

/** Hours and days on which no mail comes. */
export function QuietFields({ hours, days, onHours, onDays, errorOf }: QuietFieldsProps) {
  const { t } = useTranslation("notifications");
  const weekdays = useWeekdays();
  const id = useId();
  const daysError = errorOf("quietDays");

  const toggle = (day: Weekday): void =>
    onDays(days.includes(day) ? days.filter((one) => one !== day) : [...days, day]);

  return (
    <div className={classes.group}>
      <Checkbox
        label={t("quiet.label")}
        description={t("quiet.help")}
        checked={hours !== null}
        onChange={(event) => onHours(event.currentTarget.checked ? usual : null)}
        size="md"
      />
      {hours && (
        <div className={`${classes.inner} ${classes.times}`}>
          <TextInput
            type="time"
            label={t("quiet.from")}
            value={hours.from}
            onChange={(event) => onHours({ ...hours, from: event.currentTarget.value })}
            error={errorOf("quietFrom")}
          />
          <TextInput
            type="time"
            label={t("quiet.until")}
            value={hours.until}
            onChange={(event) => onHours({ ...hours, until: event.currentTarget.value })}
            error={errorOf("quietUntil")}
          />
        </div>
      )}
      <fieldset
        className={classes.days}
        aria-describedby={daysError && `${id}-error`}
        aria-invalid={daysError ? true : undefined}
        tabIndex={daysError ? -1 : undefined}
      >
        <legend className={classes.label}>{t("quiet.days")}</legend>
        <div className={classes.chips}>
          {weekdays.map(({ value, name, short }) => (
            <label key={value} className={classes.day}>
              <input
                type="checkbox"
                aria-label={name}
                checked={days.includes(value)}
                onChange={() => toggle(value)}
              />
              <span aria-hidden>{short}</span>
            </label>
          ))}
        </div>
        {daysError && (
          <p id={`${id}-error`} className={classes.error}>
            {daysError}
          </p>
        )}
      </fieldset>
    </div>
  );
}
