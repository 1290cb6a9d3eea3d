import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Form } from "../../ui/form.js";
import classes from "./filter-bar.module.css";
import type { DayFilter } from "./filters.js";
import { isDay } from "./operators.js";

interface DayFilterFormProps {
  name: DayFilter;
  onChoose: (day: string) => void;
  onLeave: () => void;
}

/** A day, by the browser's own calendar. */
export function DayFilterForm({ name, onChoose, onLeave }: DayFilterFormProps) {
  const { t } = useTranslation(["search", "common"]);
  const [day, setDay] = useState("");
  const [isRefused, setRefused] = useState(false);
  return (
    <div
      className={classes.form}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
    >
      <Form label={t(`filter.ask.${name}`)} onSubmit={() => (isDay(day) ? onChoose(day) : setRefused(true))}>
        <div className={classes.fields}>
          <TextInput
            className={classes.field}
            type="date"
            label={t(`filter.label.${name}`)}
            autoFocus
            value={day}
            error={isRefused && t("filter.noDay")}
            onChange={(event) => {
              setDay(event.currentTarget.value);
              setRefused(false);
            }}
          />
          <Button type="submit">{t("filter.apply")}</Button>
          <Button variant="default" onClick={onLeave}>
            {t("common:action.cancel")}
          </Button>
        </div>
      </Form>
    </div>
  );
}
