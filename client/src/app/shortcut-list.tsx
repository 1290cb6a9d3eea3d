import { useTranslation } from "../lib/i18n.js";
import { boundShortcuts, type ShortcutPlace } from "../lib/shortcuts.js";
import { Dialog } from "../ui/dialog.js";
import { Keys } from "../ui/keys.js";
import classes from "./shortcut-list.module.css";

const places: ShortcutPlace[] = ["everywhere", "messages", "inbox"];

/** What keys do here and now: read from where they are bound, so that it cannot say anything else. */
export default function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const groups = places
    .map((place) => ({ place, shortcuts: boundShortcuts(place) }))
    .filter(({ shortcuts }) => shortcuts.length > 0);
  return (
    <Dialog opened onClose={onClose} title={t("shortcuts.title")}>
      {groups.map(({ place, shortcuts }) => (
        <section key={place} className={classes.group}>
          <h3>{t(`shortcuts.place.${place}`)}</h3>
          <dl className={classes.list}>
            {shortcuts.map(({ name, keys }) => (
              <div key={name} className={classes.line}>
                <dt>{t(`shortcuts.name.${name}`)}</dt>
                <dd>
                  {keys.map((one) => (
                    <Keys key={one} keys={one} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={classes.note}>{t("shortcuts.note")}</p>
    </Dialog>
  );
}
