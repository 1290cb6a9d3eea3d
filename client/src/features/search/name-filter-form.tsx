import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { OptionList } from "../../ui/option-list.js";
import { useOptions } from "../../ui/use-options.js";
import classes from "./filter-bar.module.css";
import type { NamedFilter } from "./filters.js";
import { useOffered } from "./use-offered.js";
import type { Names } from "./use-known-names.js";

interface NameFilterFormProps {
  name: NamedFilter;
  names: Names;
  onChoose: (id: string) => void;
  onLeave: () => void;
}

/** Finds a channel, somebody or a place by a few letters. */
export function NameFilterForm({ name, names, onChoose, onLeave }: NameFilterFormProps) {
  const { t } = useTranslation(["search", "common"]);
  const [text, setText] = useState("");
  const offered = useOffered(name, text, names);
  const options = useOptions({
    items: (offered ?? []).map(({ id, name: label }) => ({ id, label })),
    onChoose: ({ id }) => onChoose(id),
  });
  const wants = name === "person" && text.trim() === "";
  return (
    <div
      className={classes.form}
      role="group"
      aria-label={t(`filter.ask.${name}`)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
    >
      <div className={classes.fields}>
        <TextInput
          {...options.field}
          className={classes.field}
          label={t(`filter.label.${name}`)}
          autoFocus
          maxLength={100}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            options.reset();
          }}
          onKeyDown={(event) => {
            // Enter must not do anything else while there is nothing to choose.
            if (!options.press(event) && event.key === "Enter") event.preventDefault();
          }}
        />
        <Button variant="default" onClick={onLeave}>
          {t("common:action.cancel")}
        </Button>
      </div>
      <p className={classes.note} role="status">
        {wants ? t("filter.typePerson") : offered && t("filter.offered", { count: offered.length })}
      </p>
      <OptionList label={t(`filter.label.${name}`)} options={options} />
    </div>
  );
}
