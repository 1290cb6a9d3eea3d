import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconX } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { OptionList } from "../../ui/option-list.js";
import { useOptions } from "../../ui/use-options.js";
import type { Choosable } from "./choosable.js";
import classes from "./facilitators.module.css";

interface PickFieldProps {
  label: string;
  description: string;
  picked: Choosable[];
  offered: readonly Choosable[];
  /** Kept by the form, so that what stands there when it is sent is not lost. */
  text: string;
  /** Whether words of one's own may be added, too. */
  takesOwn?: boolean;
  most: number;
  error?: string | undefined;
  onText: (text: string) => void;
  onChange: (picked: Choosable[]) => void;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase("de");

/** Several out of many: what is picked stands above the field, what is offered opens below it. */
export function PickField(props: PickFieldProps) {
  const {
    label,
    description,
    picked,
    offered,
    text,
    takesOwn = false,
    most,
    error,
    onText,
    onChange,
  } = props;
  const { t } = useTranslation("facilitators");
  const [isOpen, setOpen] = useState(false);
  const [isTooMany, setTooMany] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const left = offered.filter(({ id }) => !picked.some((one) => plain(one.id) === plain(id)));
  const fitting = left.filter((one) => ` ${plain(one.label)}`.includes(plain(text)));
  const options = useOptions({ items: isOpen ? fitting : [], onChoose: add, startsInField: true });

  function add(pick: Choosable): void {
    onText("");
    options.reset();
    // What stands below can be reached again.
    setOpen(false);
    if (picked.some(({ id }) => plain(id) === plain(pick.id))) return;
    if (picked.length >= most) return setTooMany(true);
    onChange([...picked, pick]);
    announce(t("pick.added", { what: pick.label }));
  }

  function remove(pick: Choosable): void {
    onChange(picked.filter((one) => one !== pick));
    setTooMany(false);
    announce(t("pick.removed", { what: pick.label }));
    input.current?.focus();
    setOpen(false);
  }

  /** What is typed, or what it means. */
  function addTyped(): void {
    if (!text.trim()) return;
    const meant = left.find((one) => plain(one.label) === plain(text));
    const found = meant ?? (takesOwn ? { id: text.trim(), label: text.trim() } : fitting[0]);
    if (found) add(found);
  }

  return (
    <div className={classes.pickField}>
      <div className={classes.pick}>
        <TextInput
          {...options.field}
          ref={input}
          className={classes.pickText ?? ""}
          label={label}
          description={description}
          error={isTooMany ? t("pick.tooMany", { count: most }) : error}
          maxLength={60}
          value={text}
          data-mantine-stop-propagation={isOpen && fitting.length > 0}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            onText(event.currentTarget.value);
            options.reset();
            setOpen(true);
          }}
          onKeyDown={(event) => {
            if (options.press(event)) return;
            if (event.key === "Escape") setOpen(false);
            else if (event.key === "ArrowDown") setOpen(true);
            else if (event.key === "Enter") {
              // Enter adds, and does not send the form as long as something is typed here.
              if (text.trim()) event.preventDefault();
              addTyped();
            }
          }}
        />
        {takesOwn && (
          <Button variant="default" onClick={addTyped} disabled={!text.trim()}>
            {t("pick.add")}
          </Button>
        )}
        {isOpen && fitting.length > 0 && (
          <div className={classes.offered}>
            <OptionList label={label} options={options} />
          </div>
        )}
      </div>
      {picked.length > 0 && (
        <ul className={classes.picked} aria-label={t("pick.picked", { label })}>
          {picked.map((pick) => (
            <li key={pick.id}>
              <span>{pick.label}</span>
              <button
                type="button"
                aria-label={t("pick.remove", { what: pick.label })}
                onClick={() => remove(pick)}
              >
                <IconX size={18} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
