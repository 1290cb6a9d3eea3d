import { useTranslation } from "../../lib/i18n.js";
import { Avatar } from "../../ui/avatar.js";
import { Explained } from "../../ui/explained.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import type { TopicPresence } from "./presence.js";
import classes from "./who-is-here.module.css";

const mostPictures = 3;

/** Quiet: it comes and goes without being read out; names on hover, on focus, and to those who listen. */
export default function WhoIsHere({ state: { count, people } }: { state: TopicPresence }) {
  const { t } = useTranslation("presence");
  const { person } = useSignedInViewer();
  const words = t("here", { count });
  if (people === null) return <span className={classes.count}>{words}</span>;

  const others = people.filter(({ id }) => id !== person.id);
  const there = others.filter(({ away }) => !away);
  if (there.length === 0) return null;
  const names = [t("you"), ...others.map(({ name, away }) => (away ? t("away", { name }) : name))];
  return (
    <Explained explanation={names.join(", ")} className={classes.here} side="start">
      <span className={classes.pictures}>
        {there.slice(0, mostPictures).map((one) => (
          <Avatar key={one.id} person={one} size="small" />
        ))}
      </span>
      {words}
    </Explained>
  );
}
