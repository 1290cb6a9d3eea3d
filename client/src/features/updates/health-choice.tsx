import { useId } from "react";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./health-choice.module.css";
import { healthIcons } from "./health-icons.js";
import { type Health, healths } from "./healths.js";

interface HealthChoiceProps {
  value: Health | null;
  error: string | undefined;
  onChange: (health: Health) => void;
}

/** The Ampel as three large choices: what each of them says stands beside it. */
export function HealthChoice({ value, error, onChange }: HealthChoiceProps) {
  const { t } = useTranslation("updates");
  const name = useId();
  return (
    <fieldset className={classes.choice} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{t("form.health")}</legend>
      <div className={classes.options}>
        {healths.map((health) => {
          const Icon = healthIcons[health];
          return (
            <label key={health} className={classes.option} data-health={health}>
              <input
                type="radio"
                name={name}
                value={health}
                checked={value === health}
                aria-invalid={error !== undefined && value === null}
                onChange={() => onChange(health)}
              />
              <span className={classes.card}>
                <Icon size={28} aria-hidden />
                <span>
                  <strong>{t(`health.${health}`)}</strong>
                  <span className={classes.help}>{t(`form.healthHelp.${health}`)}</span>
                </span>
              </span>
            </label>
          );
        })}
      </div>
      {error && (
        <p id={`${name}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
