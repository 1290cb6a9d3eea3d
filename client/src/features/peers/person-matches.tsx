import { useTranslation } from "../../lib/i18n.js";
import { Avatar } from "../../ui/avatar.js";
import { Reasons } from "./reasons.js";
import type { Help } from "./use-help.js";
import classes from "./who-had-this.module.css";

/** People of similar places whom one can ask. */
export function PersonMatches({ people }: { people: Help["people"] }) {
  const { t } = useTranslation("peers");
  if (people.length === 0) return null;
  return (
    <ul className={classes.matches} aria-label={t("help.personList")}>
      {people.map(({ person, place, reasons }) => (
        <li key={person.id} className={classes.match}>
          <Avatar person={person} size="small" />
          <div className={classes.words}>
            <p className={classes.name}>
              {person.name}, {place.name}
            </p>
            <Reasons reasons={reasons} />
          </div>
        </li>
      ))}
    </ul>
  );
}
