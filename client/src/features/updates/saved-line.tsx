import { IconCloudCheck, IconCloudOff, IconDeviceFloppy } from "@tabler/icons-react";
import { formatRelative, formatTime, isSameDay, useNow } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Keys } from "../../ui/keys.js";
import classes from "./saved-line.module.css";
import type { DraftState } from "./update-draft.js";

/** Where the words are now. */
export function SavedLine({ state, isPublished }: { state: DraftState; isPublished: boolean }) {
  const { t } = useTranslation("updates");
  const now = useNow();
  const { saving, update } = state;
  const isHereOnly = saving === "away" || saving === "refused" || (isPublished && saving === "unsaved");
  const Icon = isHereOnly ? IconCloudOff : saving === "saved" ? IconCloudCheck : IconDeviceFloppy;
  const savedAt = update?.savedAt ?? now;
  const time = isSameDay(savedAt, now) ? formatTime(savedAt) : formatRelative(savedAt, now);
  const words = isHereOnly
    ? t(isPublished ? "saved.editHere" : "saved.here")
    : saving !== "saved"
      ? t("saved.soon")
      : isPublished || !update
        ? t(isPublished ? "saved.whenSaid" : "saved.byItself")
        : t("saved.at", { time });
  return (
    <p className={classes.line} data-here-only={isHereOnly}>
      <Icon size={18} aria-hidden />
      <span>{words}</span>
      <span className={classes.keys} aria-hidden>
        <Keys keys="Mod+Enter" />
      </span>
    </p>
  );
}
