import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconAdjustmentsHorizontal, IconSearch } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { phases } from "../process/phases.js";
import { healths } from "../updates/healths.js";
import { orders } from "./grouped-places.js";
import classes from "./place-filter.module.css";
import type { PlaceFilterState } from "./use-place-filter.js";

/** What to look for, and in which order. Where space is short, the choices open on demand. */
export function PlaceFilter({ filter }: { filter: PlaceFilterState }) {
  const { t } = useTranslation(["network", "process", "updates"]);
  const choices = useId();
  const [isOpen, setOpen] = useState(filter.chosen > 0);
  return (
    <search className={`${classes.filter} not-on-paper`} aria-label={t("places.filter")}>
      <TextInput
        className={classes.search}
        label={t("places.search")}
        type="search"
        leftSection={<IconSearch size={20} aria-hidden />}
        value={filter.search}
        onChange={(event) => filter.set("q", event.currentTarget.value)}
      />
      <NativeSelect
        className={classes.order}
        label={t("places.order")}
        value={filter.order}
        onChange={(event) =>
          filter.set("sortierung", event.currentTarget.value === "region" ? "" : event.currentTarget.value)
        }
        data={orders
          .filter((order) => order !== "schritt" || filter.hasSteps)
          .map((order) => ({ value: order, label: t(`places.by.${order}`) }))}
      />
      <Button
        className={classes.more}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={20} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={choices}
        onClick={() => setOpen(!isOpen)}
      >
        {filter.chosen > 0 ? t("places.choicesMade", { count: filter.chosen }) : t("places.choices")}
      </Button>
      <div id={choices} className={classes.choices} data-open={isOpen}>
        <NativeSelect
          label={t("places.region")}
          value={filter.region}
          onChange={(event) => filter.set("region", event.currentTarget.value)}
          data={[{ value: "", label: t("places.allRegions") }, ...filter.regions]}
        />
        <NativeSelect
          label={t("places.type")}
          value={filter.type}
          onChange={(event) => filter.set("art", event.currentTarget.value)}
          data={[
            { value: "", label: t("places.allTypes") },
            ...filter.types.map((type) => ({ value: type, label: t(`type.${type}`) })),
          ]}
        />
        <NativeSelect
          label={t("places.phase")}
          value={filter.phase}
          onChange={(event) => filter.set("phase", event.currentTarget.value)}
          data={[
            { value: "", label: t("places.allPhases") },
            ...[...phases, "PAUSED" as const].map((phase) => ({
              value: phase,
              label: t(`process:phase.${phase}`),
            })),
          ]}
        />
        <NativeSelect
          label={t("places.health")}
          value={filter.health}
          onChange={(event) => filter.set("ampel", event.currentTarget.value)}
          data={[
            { value: "", label: t("places.allHealths") },
            ...healths.map((health) => ({ value: health, label: t(`updates:health.${health}`) })),
            { value: "NONE", label: t("updates:health.none") },
          ]}
        />
        {(filter.hasOverdue || filter.isOverdue) && (
          <Checkbox
            className={classes.overdue}
            label={t("places.overdue")}
            size="md"
            checked={filter.isOverdue}
            onChange={(event) => filter.set("ueberfaellig", event.currentTarget.checked ? "ja" : "")}
          />
        )}
      </div>
      <p className={classes.found} role="status">
        {filter.isFiltered && t("places.found", { count: filter.found.length })}
      </p>
    </search>
  );
}
