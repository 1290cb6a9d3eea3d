import { useQuery } from "@apollo/client/react";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import type { FilterName } from "./filters.js";
import { type KnownNames, isDay } from "./operators.js";
import { FilteredPersonDocument } from "./search.documents.js";
import type { SearchWish } from "./search-wish.js";

export interface FilterWords {
  /** "Kanal: hilfe" */
  chip: (name: FilterName) => string;
  /** in:hilfe, as it would be typed. */
  typed: (name: FilterName) => string;
}

/** How the filters of a search read. */
export function useFilterWords(wish: SearchWish, known: KnownNames): FilterWords {
  const { t } = useTranslation("search");
  const { authorId, channelId, placeId, after, before, resolved } = wish;
  const { data } = useQuery(FilteredPersonDocument, {
    variables: { id: authorId ?? "" },
    skip: !authorId,
  });
  // Gone, or not for the reader: the filter stands and says so.
  const unknown = t("filter.unknown");
  const nameIn = (list: KnownNames["channels"], id: string | null): string =>
    list.find((one) => one.id === id)?.name ?? unknown;
  const day = (iso: string | null): string => (iso && isDay(iso) ? formatDay(iso) : (iso ?? ""));
  const values: Record<FilterName, () => [shown: string, typed: string]> = {
    channel: () => twice(nameIn(known.channels, channelId)),
    person: () => twice(data?.person.name ?? unknown),
    place: () => twice(nameIn(known.places, placeId)),
    after: () => [day(after), after ?? ""],
    before: () => [day(before), before ?? ""],
    file: () => [t("filter.file"), t("typedValue.file")],
    state: () =>
      resolved ? [t("filter.resolved"), t("typedValue.resolved")] : [t("filter.open"), t("typedValue.open")],
  };
  return {
    chip: (name) => t(`chip.${name}`, { value: values[name]()[0] }),
    typed: (name) => {
      const value = values[name]()[1];
      return t(`typed.${name}`, { value: /\s/.test(value) ? `"${value}"` : value });
    },
  };
}

const twice = (value: string): [string, string] => [value, value];
