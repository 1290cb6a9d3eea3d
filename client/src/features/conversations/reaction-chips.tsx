import { useTranslation } from "../../lib/i18n.js";
import { Note } from "../../ui/note.js";
import classes from "./reactions.module.css";
import { reactionIcons } from "./reaction-kinds.js";
import type { ReactionGroup } from "./reactions.js";
import type { Reactions } from "./use-reactions.js";

const mostNames = 2;

/** "Danke 3" under the message; pressing says the same or takes one's own back. */
export function ReactionChips({ reactions, mayReact }: { reactions: Reactions; mayReact: boolean }) {
  const { t } = useTranslation("conversations");
  const { groups, problem, toggle } = reactions;
  if (groups.length === 0 && !problem) return null;
  return (
    <div className={classes.place}>
      {groups.length > 0 && (
        <ul className={classes.chips} aria-label={t("reactions.label")}>
          {groups.map((group) => (
            <li key={group.kind}>
              <Chip group={group} mayReact={mayReact} onToggle={() => toggle(group.kind)} />
            </li>
          ))}
        </ul>
      )}
      {problem && <Note tone="brick">{problem}</Note>}
    </div>
  );
}

interface ChipProps {
  group: ReactionGroup;
  mayReact: boolean;
  onToggle: () => void;
}

function Chip({ group: { kind, people, isMine }, mayReact, onToggle }: ChipProps) {
  const { t, i18n } = useTranslation("conversations");
  const Icon = reactionIcons[kind];
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const names = people.map(({ name }) => name);
  const rest = names.length - mostNames;
  const short = rest > 0 ? [...names.slice(0, mostNames), t("reactions.more", { count: rest })] : names;
  const words = (
    <>
      <Icon size={18} aria-hidden />
      {t(`reactions.${kind}`)} <span className={classes.count}>{people.length}</span>
      <span className={classes.who} aria-hidden>
        {list.format(names)}
      </span>
    </>
  );
  if (!mayReact) {
    return (
      <span className={classes.chip}>
        {words}
        <span className="only-for-readers">{list.format(short)}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classes.chip}
      aria-pressed={isMine}
      aria-label={`${t(`reactions.${kind}`)} ${people.length}: ${list.format(short)}`}
      onClick={onToggle}
    >
      {words}
    </button>
  );
}
