import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { OptionList } from "../../ui/option-list.js";
import { useOptions } from "../../ui/use-options.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { addressOf } from "./address-of.js";
import { inOrder, matching, type PaletteItem } from "./palette-items.js";
import classes from "./palette.module.css";
import { recentJumps } from "./recent-jumps.js";
import { useFixedItems } from "./use-fixed-items.js";
import { useJumps } from "./use-jumps.js";

/** Jump to anything with a few letters; keyboard first. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("search");
  const viewer = useSignedInViewer();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const wanted = text.trim();
  const found = useJumps(viewer.round?.id ?? "", text);
  const [recent] = useState(() => recentJumps.of(viewer.person.id));
  const fixed = useFixedItems();
  const search: PaletteItem = {
    id: "search",
    kind: "SEARCH",
    label: t("palette.search", { text: wanted }),
    path: addressOf(wanted),
  };
  const first = recent.map(({ id }) => id);
  const items = wanted
    ? [...inOrder([...matching(fixed, text), ...found], first), search]
    : inOrder([...recent, ...fixed], first);
  const options = useOptions({
    items: items.map((item) => ({ ...item, context: t(`kind.${item.kind}`) })),
    onChoose: choose,
  });

  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);

  function choose({ id, kind, label, path, run }: PaletteItem): void {
    dialog.current?.close();
    if (run) return run();
    if (!path) return;
    if (kind !== "SEARCH") recentJumps.add(viewer.person.id, { id, kind, label, path });
    navigate(path);
  }

  return (
    <dialog
      ref={dialog}
      className={classes.palette}
      aria-label={t("palette.title")}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <input
        {...options.field}
        className={classes.field}
        aria-label={t("palette.label")}
        placeholder={t("palette.label")}
        autoFocus
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          options.reset();
        }}
        onKeyDown={(event) => options.press(event)}
      />
      <OptionList label={t("palette.list")} options={options} />
      <p className={classes.hint}>{t("palette.hint")}</p>
    </dialog>
  );
}
