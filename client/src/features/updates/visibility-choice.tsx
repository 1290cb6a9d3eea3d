import { Checkbox } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useId } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { readerIcons } from "./readers.js";
import type { Visibility } from "./update-words.js";
import { useReaderWords } from "./use-reader-words.js";
import classes from "./visibility-choice.module.css";

interface VisibilityChoiceProps {
  label: string;
  options: readonly Visibility[];
  visibility: Visibility;
  forFunder: boolean;
  onChange: (choice: { visibility: Visibility; forFunder: boolean }) => void;
}

/** From near to far, and with each step in words who that is. */
export function VisibilityChoice({ label, options, visibility, forFunder, onChange }: VisibilityChoiceProps) {
  const { t } = useTranslation("updates");
  const name = useId();
  const who = useReaderWords();
  return (
    <fieldset className={classes.choice}>
      <legend>{label}</legend>
      <ul className={classes.options}>
        {options.map((one) => {
          const Icon = readerIcons[one];
          return (
            <li key={one}>
              <label className={classes.option}>
                <input
                  type="radio"
                  name={name}
                  value={one}
                  checked={one === visibility}
                  aria-labelledby={`${name}-${one}`}
                  aria-describedby={`${name}-${one}-who`}
                  onChange={() => onChange({ visibility: one, forFunder: one === "NETWORK" && forFunder })}
                />
                <Icon size={22} aria-hidden />
                <span id={`${name}-${one}`} className={classes.name}>
                  {t(`readers.short.${one}`)}
                </span>
                <span id={`${name}-${one}-who`} className={classes.help}>
                  {who(one)}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {visibility === "NETWORK" && (
        <Checkbox
          className={classes.funder}
          size="md"
          label={t("form.forFunder")}
          description={who("FUNDER")}
          checked={forFunder}
          onChange={(event) => onChange({ visibility, forFunder: event.currentTarget.checked })}
        />
      )}
    </fieldset>
  );
}
