import { useTranslation } from "../../lib/i18n.js";
import { stateIcons } from "../process/block-states.js";
import classes from "./cockpit.module.css";
import type { Standing } from "./cockpit-view.js";

/** Where a Baustein stands: a shape and a ground of its own for each state, and a word for readers. */
export function BlockSign({ block }: { block: Standing }) {
  const { t } = useTranslation("programme");
  const Icon = stateIcons[block.state];
  const state = t(`block.${block.state}`);
  const said = block.isNextStep ? t("block.next", { state }) : state;
  return (
    <span
      className={classes.sign}
      data-state={block.state}
      data-next={block.isNextStep}
      title={`${block.title}: ${said}`}
    >
      <Icon size={18} aria-hidden />
      <span className="only-for-readers">{said}</span>
    </span>
  );
}

/** What the signs mean. */
export function BlockLegend() {
  const { t } = useTranslation("programme");
  const states = ["PLANNED", "ACTIVE", "DONE", "SKIPPED"] as const;
  return (
    <ul className={classes.legend} aria-label={t("block.legend")}>
      {states.map((state) => {
        const Icon = stateIcons[state];
        return (
          <li key={state}>
            <span className={classes.sign} data-state={state} aria-hidden>
              <Icon size={18} />
            </span>
            {t(`block.${state}`)}
          </li>
        );
      })}
      <li>
        <span className={classes.sign} data-state="PLANNED" data-next aria-hidden />
        {t("block.nextStep")}
      </li>
    </ul>
  );
}
