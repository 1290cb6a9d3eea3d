import { IconSearch } from "@tabler/icons-react";
import { type FocusEvent, type FormEvent, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { ariaKeysOf, keysOf } from "../../lib/shortcuts.js";
import { Keys } from "../../ui/keys.js";
import { OptionList } from "../../ui/option-list.js";
import { useOptions } from "../../ui/use-options.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { addressOf } from "./address-of.js";
import type { PaletteItem } from "./palette-items.js";
import classes from "./search-entry.module.css";
import { useJumps } from "./use-jumps.js";

const none: PaletteItem[] = [];

/** The field in the frame: suggestions as one types, and with Enter everything there is to find. */
export default function HeaderSearch() {
  const { t } = useTranslation(["search", "common"]);
  const viewer = useSignedInViewer();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const found = useJumps(viewer.round?.id ?? "", text);
  const items = isOpen ? found : none;
  const options = useOptions({
    items: items.map((item) => ({ ...item, context: t(`kind.${item.kind}`) })),
    onChoose: ({ path }) => path && go(path),
    startsInField: true,
  });

  function go(path: string): void {
    setOpen(false);
    navigate(path);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim()) go(addressOf(text));
  }

  function type(value: string): void {
    setText(value);
    setOpen(true);
    options.reset();
  }

  /** What was typed has been taken over, or was not meant. */
  function leave({ currentTarget, relatedTarget }: FocusEvent): void {
    // Another window came to the front: the field has the focus when this one is back.
    if (currentTarget.contains(relatedTarget) || currentTarget.contains(document.activeElement)) return;
    setOpen(false);
    setText("");
  }

  return (
    <search className={classes.header} onBlur={leave}>
      <form role="presentation" onSubmit={submit}>
        <IconSearch size={20} aria-hidden className={classes.sign} />
        <input
          {...options.field}
          className={classes.input}
          type="search"
          enterKeyHint="search"
          aria-label={t("common:shell.searchWords")}
          aria-keyshortcuts={ariaKeysOf("search")}
          placeholder={t("common:shell.searchWords")}
          maxLength={300}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (options.press(event)) return;
            if (event.key === "Escape") setOpen(false);
          }}
        />
        {text === "" && (
          <span className={classes.key} aria-hidden>
            {keysOf("search").map((keys) => (
              <Keys key={keys} keys={keys} />
            ))}
          </span>
        )}
      </form>
      {items.length > 0 && (
        <div className={classes.suggestions}>
          <OptionList label={t("palette.list")} options={options} />
          <p className={classes.hint}>{t("palette.enter")}</p>
        </div>
      )}
    </search>
  );
}
