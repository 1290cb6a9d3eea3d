import type { FormEvent, ReactNode } from "react";
import { useRef } from "react";
import classes from "./form.module.css";

interface FormProps {
  onSubmit: () => Promise<unknown> | void;
  children: ReactNode;
  label?: string;
}

/**
 * One column. Fields are Mantine's inputs: label above, help under it, error under the field.
 * After a refusal the first field with an error takes the focus; what was typed stays.
 */
export function Form({ onSubmit, children, label }: FormProps) {
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    // A form in a dialog is, for React, inside the form the dialog was opened from.
    event.stopPropagation();
    await onSubmit();
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
    });
  }

  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      aria-label={label}
      onSubmit={(event) => void submit(event)}
    >
      {children}
    </form>
  );
}
