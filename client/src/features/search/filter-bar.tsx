import { ActionIcon, Button, Menu } from "@mantine/core";
import "../../ui/mantine-floating.js";
import {
  IconBuildingCommunity,
  IconCalendarDown,
  IconCalendarUp,
  IconCircle,
  IconCircleCheck,
  IconHash,
  IconPaperclip,
  IconPlus,
  IconUser,
  IconX,
} from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { DayFilterForm } from "./day-filter-form.js";
import classes from "./filter-bar.module.css";
import {
  type DayFilter,
  type FilterName,
  filtersOf,
  type NamedFilter,
  patchWithout,
  withId,
} from "./filters.js";
import { NameFilterForm } from "./name-filter-form.js";
import type { SearchWish } from "./search-wish.js";
import type { FilterWords } from "./use-filter-words.js";
import type { Names } from "./use-known-names.js";

interface FilterBarProps {
  wish: SearchWish;
  names: Names;
  words: FilterWords;
  onChange: (patch: Partial<SearchWish>) => void;
  /** A filter was set: what comes next is typed. */
  onSet: () => void;
}

/** What is asked for by a value. */
type Asked = NamedFilter | DayFilter;

const icons = {
  channel: IconHash,
  person: IconUser,
  place: IconBuildingCommunity,
  after: IconCalendarUp,
  before: IconCalendarDown,
  file: IconPaperclip,
  resolved: IconCircleCheck,
  open: IconCircle,
} as const;

/** What the search is narrowed to, each part removable, and the way to narrow it further. */
export function FilterBar({ wish, names, words, onChange, onSet }: FilterBarProps) {
  const { t } = useTranslation("search");
  const [asked, setAsked] = useState<Asked | null>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const set = filtersOf(wish);
  const free = (name: FilterName): boolean => !set.includes(name);

  function apply(patch: Partial<SearchWish>): void {
    setAsked(null);
    onChange(patch);
    onSet();
  }

  function remove(name: FilterName): void {
    const index = set.indexOf(name);
    const others = [...(list.current?.querySelectorAll("button") ?? [])].filter((_, at) => at !== index);
    (others[index] ?? others.at(-1) ?? adding.current)?.focus();
    announce(t("filter.removed", { filter: words.chip(name) }));
    onChange(patchWithout(name));
  }

  function leave(): void {
    setAsked(null);
    adding.current?.focus();
  }

  const item = (key: keyof typeof icons, label: string, run: () => void) => {
    const Icon = icons[key];
    return (
      <Menu.Item key={key} leftSection={<Icon size={20} aria-hidden />} onClick={run}>
        {label}
      </Menu.Item>
    );
  };
  const ask = (name: Asked) => free(name) && item(name, t(`filter.ask.${name}`), () => setAsked(name));

  return (
    <div className={classes.bar}>
      <div className={classes.line}>
        {set.length > 0 && (
          <ul ref={list} className={classes.chips} aria-label={t("filter.list")}>
            {set.map((name) => (
              <li key={name} className={classes.chip}>
                <span className={classes.words}>{words.chip(name)}</span>
                <ActionIcon
                  className={classes.remove}
                  variant="transparent"
                  aria-label={t("filter.remove", { filter: words.chip(name) })}
                  onClick={() => remove(name)}
                >
                  <IconX size={18} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
        <Menu position="bottom-start" width={300} returnFocus={false}>
          <Menu.Target>
            <Button ref={adding} variant="subtle" leftSection={<IconPlus size={20} aria-hidden />}>
              {t("filter.add")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ask("channel")}
            {ask("person")}
            {ask("place")}
            {ask("after")}
            {ask("before")}
            {free("file") && item("file", t("filter.ask.file"), () => apply({ hasFile: true }))}
            {wish.resolved !== true &&
              item("resolved", t("filter.ask.resolved"), () => apply({ resolved: true }))}
            {wish.resolved !== false && item("open", t("filter.ask.open"), () => apply({ resolved: false }))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {asked && isByName(asked) && (
        <NameFilterForm
          key={asked}
          name={asked}
          names={names}
          onChoose={(id) => apply(withId(asked, id))}
          onLeave={leave}
        />
      )}
      {asked && !isByName(asked) && (
        <DayFilterForm key={asked} name={asked} onChoose={(day) => apply({ [asked]: day })} onLeave={leave} />
      )}
    </div>
  );
}

const isByName = (asked: Asked): asked is NamedFilter => asked !== "after" && asked !== "before";
