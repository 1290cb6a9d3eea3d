import { useId } from "react";
import classes from "./choice.module.css";

interface ChoiceProps<Value extends string> {
  label: string;
  help?: string;
  options: { value: Value; label: string; lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, side by side: a group of radio buttons that looks like one control. */
export function Choice<Value extends string>({ label, help, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={classes.choice} aria-describedby={help ? `${name}-help` : undefined}>
      <legend className="only-for-readers">{label}</legend>
      {help && (
        <p id={`${name}-help`} className={classes.help}>
          {help}
        </p>
      )}
      <div className={classes.options}>
        {options.map((option) => (
          <label key={option.value} className={classes.option} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
