import { NativeSelect, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./places.module.css";
import type { PlaceFilterState } from "./use-place-filter.js";

export function PlaceFilter({ filter }: { filter: PlaceFilterState }) {
  const { t } = useTranslation("network");
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
      <p className={classes.found} role="status">
        {filter.isFiltered && t("places.found", { count: filter.found.length })}
      </p>
    </search>
  );
}
