import { TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, type Ref } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { type Option, OptionList } from "../../ui/option-list.js";
import { useOptions } from "../../ui/use-options.js";
import { type NamedFilter, withId } from "./filters.js";
import { type OpenOperator, openOperator } from "./operators.js";
import classes from "./search.page.module.css";
import type { SearchWish } from "./search-wish.js";
import { useOffered } from "./use-offered.js";
import type { Names } from "./use-known-names.js";

interface SearchFieldProps {
  ref: Ref<HTMLInputElement>;
  typed: string;
  names: Names;
  onType: (text: string) => void;
  onPick: (patch: Partial<SearchWish>) => void;
  /** Enter, with nothing to choose. */
  onFinish: () => void;
  /** Backspace where there is nothing left to take away. */
  onTakeBack: () => void;
}

interface Offer extends Option {
  patch: Partial<SearchWish>;
}

/** Words and operators; while an operator is being typed, what it may mean is offered below. */
export function SearchField({ ref, typed, names, onType, onPick, onFinish, onTakeBack }: SearchFieldProps) {
  const { t } = useTranslation("search");
  const open = openOperator(typed);
  const offers = useOffers(open, names);
  const options = useOptions({
    items: offers,
    onChoose: ({ patch }) => onPick({ ...patch, text: open?.before ?? typed }),
  });

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (options.press(event)) return;
    if (event.key === "Enter" && !event.nativeEvent.isComposing) onFinish();
    // Whoever holds the key down empties the field, and does not mean the filters.
    if (event.key === "Backspace" && typed === "" && !event.repeat) {
      event.preventDefault();
      onTakeBack();
    }
  }

  return (
    <div>
      <TextInput
        {...options.field}
        ref={ref}
        data-takes-focus
        data-hit
        type="search"
        enterKeyHint="search"
        label={t("label")}
        description={t("help")}
        maxLength={300}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={typed}
        onChange={(event) => {
          onType(event.currentTarget.value);
          options.reset();
        }}
        onKeyDown={handleKey}
      />
      {offers.length > 0 && (
        <div className={classes.offers}>
          <OptionList label={t("filter.list")} options={options} />
        </div>
      )}
    </div>
  );
}

/** What an operator that is being typed may become. */
function useOffers(open: OpenOperator | null, names: Names): Offer[] {
  const { t } = useTranslation("search");
  const named = open && isNamed(open.name) ? open.name : null;
  const found = useOffered(named, open?.value ?? "", names) ?? [];
  if (named) return found.map(({ id, name }) => ({ id, label: name, patch: withId(named, id) }));
  if (open?.name === "file") return [{ id: "file", label: t("filter.ask.file"), patch: { hasFile: true } }];
  if (open?.name !== "state") return [];
  return [
    { id: "resolved", label: t("filter.ask.resolved"), patch: { resolved: true } },
    { id: "open", label: t("filter.ask.open"), patch: { resolved: false } },
  ];
}

const isNamed = (name: string): name is NamedFilter => ["channel", "person", "place"].includes(name);
