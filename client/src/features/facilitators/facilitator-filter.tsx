import { Checkbox, NativeSelect } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./facilitators.module.css";
import { type Facilitator, methodsOf, orders, regionsOf } from "./found-facilitators.js";
import { MethodChoice } from "./method-choice.js";
import type { FacilitatorFilterState } from "./use-facilitator-filter.js";

interface FacilitatorFilterProps {
  filter: FacilitatorFilterState;
  facilitators: readonly Facilitator[];
}

/** Whom one is looking for, and in which order they stand. */
export function FacilitatorFilter({ filter, facilitators }: FacilitatorFilterProps) {
  const { t } = useTranslation("facilitators");
  const methods = methodsOf(facilitators);
  const regions = regionsOf(facilitators).map(({ key, name }) => ({ value: key, label: name }));
  return (
    <search className={`${classes.filter} not-on-paper`} aria-label={t("filter.label")}>
      <MethodChoice
        label={t("filter.method")}
        method={filter.method}
        methods={methods}
        any={t("filter.allMethods")}
        onChoose={(method) => filter.set("methode", method)}
      />
      <NativeSelect
        label={t("filter.region")}
        value={filter.region}
        onChange={(event) => filter.set("region", event.currentTarget.value)}
        data={[
          { value: "", label: t("filter.allRegions") },
          ...(filter.region && !regions.some(({ value }) => value === filter.region)
            ? [{ value: filter.region, label: t("filter.unknownRegion") }]
            : []),
          ...regions,
        ]}
      />
      <NativeSelect
        label={t("filter.order")}
        value={filter.order}
        onChange={(event) =>
          filter.set("sortierung", event.currentTarget.value === "name" ? "" : event.currentTarget.value)
        }
        data={orders.map((order) => ({ value: order, label: t(`filter.by.${order}`) }))}
      />
      <Checkbox
        className={classes.room ?? ""}
        label={t("filter.hasRoom")}
        size="md"
        checked={filter.hasRoom}
        onChange={(event) => filter.set("platz", event.currentTarget.checked ? "ja" : "")}
      />
    </search>
  );
}
