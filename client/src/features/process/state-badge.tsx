import type { BlockState } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { stateIcons } from "./block-states.js";
import classes from "./state-badge.module.css";

/** How far a block has come: icon and word. */
export function StateBadge({ state }: { state: BlockState }) {
  const { t } = useTranslation("process");
  const Icon = stateIcons[state];
  return (
    <span className={classes.badge} data-state={state}>
      <Icon size={18} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}
