import { IconMoodPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { ariaKeysOf } from "../../lib/shortcuts.js";
import { Menu } from "../../ui/menu.js";
import menu from "./message-menu.module.css";
import classes from "./reactions.module.css";
import { reactionIcons, reactionKinds } from "./reaction-kinds.js";
import type { Reactions } from "./use-reactions.js";

interface ReactionMenuProps {
  message: MessageFieldsFragment;
  reactions: Reactions;
}

/** Beside the menu of a message where there is room; else its items stand in that menu. */
export function ReactionMenu({ message, reactions }: ReactionMenuProps) {
  const { t } = useTranslation("conversations");
  const [isUsed, setUsed] = useState(false);
  const [isOpen, setOpen] = useState(false);

  const trigger = (
    <button
      type="button"
      className={`${menu.trigger} ${classes.trigger}`}
      data-action="react"
      aria-label={t("reactions.react", { name: message.author.name, number: message.number })}
      title={t("reactions.title")}
      aria-keyshortcuts={ariaKeysOf("react")}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={() => {
        setUsed(true);
        setOpen(!isOpen);
      }}
    >
      <IconMoodPlus size={20} aria-hidden />
    </button>
  );
  if (!isUsed) return trigger;
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={220}>
      <Menu.Target>{trigger}</Menu.Target>
      <Menu.Dropdown>
        <ReactionItems reactions={reactions} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The six answers without words, as items of a menu. */
export function ReactionItems({ reactions }: { reactions: Reactions }) {
  const { t } = useTranslation("conversations");
  return reactionKinds.map((kind) => {
    const Icon = reactionIcons[kind];
    const isMine = reactions.groups.some((group) => group.kind === kind && group.isMine);
    return (
      <Menu.Item
        key={kind}
        data-mine={isMine}
        className={classes.item}
        leftSection={<Icon size={20} aria-hidden />}
        onClick={() => reactions.toggle(kind)}
      >
        {t(`reactions.${kind}`)}
        {isMine && <span className="only-for-readers"> {t("reactions.mine")}</span>}
      </Menu.Item>
    );
  });
}
