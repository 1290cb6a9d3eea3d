import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { KnownNames, Named } from "./operators.js";
import classes from "./search.page.module.css";
import type { SearchWish } from "./search-wish.js";

interface SearchFiltersProps {
  wish: SearchWish;
  known: KnownNames;
  onChange: (patch: Partial<SearchWish>) => void;
}

/** What a search can be narrowed to; the same as typed operators. */
export function SearchFilters({ wish, known, onChange }: SearchFiltersProps) {
  const { t } = useTranslation("search");
  const options = (list: readonly Named[]) => [
    { value: "", label: t("filter.any") },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const state = wish.resolved === null ? "" : wish.resolved ? "resolved" : "open";
  return (
    <div className={classes.chips}>
      <NativeSelect
        label={t("filter.channel")}
        value={wish.channelId ?? ""}
        data={options(known.channels)}
        onChange={(event) => onChange({ channelId: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={t("filter.person")}
        value={wish.authorId ?? ""}
        data={options(known.people)}
        onChange={(event) => onChange({ authorId: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={t("filter.place")}
        value={wish.placeId ?? ""}
        data={options(known.places)}
        onChange={(event) => onChange({ placeId: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={t("filter.state")}
        value={state}
        data={[
          { value: "", label: t("filter.any") },
          { value: "open", label: t("filter.open") },
          { value: "resolved", label: t("filter.resolved") },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ resolved: value ? value === "resolved" : null })
        }
      />
      <TextInput
        type="date"
        label={t("filter.after")}
        value={wish.after ?? ""}
        onChange={(event) => onChange({ after: event.currentTarget.value || null })}
      />
      <TextInput
        type="date"
        label={t("filter.before")}
        value={wish.before ?? ""}
        onChange={(event) => onChange({ before: event.currentTarget.value || null })}
      />
      <div className={classes.check}>
        <Checkbox
          label={t("filter.file")}
          checked={wish.hasFile}
          onChange={(event) => onChange({ hasFile: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}
