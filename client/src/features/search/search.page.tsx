import { Button } from "@mantine/core";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { FilterBar } from "./filter-bar.js";
import { filtersOf, patchWithout, patchWithoutAll } from "./filters.js";
import { openOperator } from "./operators.js";
import { RecentList } from "./recent-list.js";
import { recentSearches } from "./recent-searches.js";
import { SearchField } from "./search-field.js";
import classes from "./search.page.module.css";
import { SearchResults } from "./search-results.js";
import { isAsked, paramsOf } from "./search-wish.js";
import { useFilterWords } from "./use-filter-words.js";
import { useKnownNames } from "./use-known-names.js";
import { useSearch } from "./use-search.js";
import { useWish } from "./use-wish.js";

export default function SearchPage() {
  const { t } = useTranslation("search");
  const viewer = useSignedInViewer();
  const personId = viewer.person.id;
  const roundId = viewer.round?.id ?? "";
  const names = useKnownNames(roundId);
  const { wish, typed, type, change } = useWish(names);
  const words = useFilterWords(wish, names);
  const { data, error, isWaiting, more, retry } = useSearch(roundId, wish);
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const toField = (): void => field.current?.focus();
  useEffect(toField, []);

  const filters = filtersOf(wish);
  const asked = isAsked(wish);
  const count = data ? data.search.hits.length + data.names.hits.length + data.titles.hits.length : 0;
  const isEmpty = asked && data !== null && !isWaiting && count === 0 && !data.search.next;
  const correctedTo = data?.search.correctedTo;

  function remember(): void {
    if (!asked) return;
    const label = [wish.text.trim(), ...filters.map(words.chip)].filter(Boolean).join(" · ");
    recentSearches.add(personId, { params: paramsOf(wish).toString(), label });
  }

  function finish(): void {
    if (openOperator(typed)) type(`${typed} `);
    else remember();
  }

  /** The last filter becomes words again, to be changed. */
  function takeBack(): void {
    const last = filters.at(-1);
    if (last) change({ ...patchWithout(last), text: words.typed(last) });
  }

  return (
    <Page>
      <PageHeader title={t("title")} />
      <search onKeyDown={(event) => moveThroughHits(event, results.current)}>
        <form className={classes.form} role="presentation" onSubmit={(event) => event.preventDefault()}>
          <SearchField
            ref={field}
            typed={typed}
            names={names}
            onType={type}
            onPick={change}
            onFinish={finish}
            onTakeBack={takeBack}
          />
        </form>
        <FilterBar wish={wish} names={names} words={words} onChange={change} onSet={toField} />
        <p className={classes.status} role="status">
          {asked && data && !isWaiting && !isEmpty && t("found", { count })}
          {asked && data?.search.next && !isWaiting && ` ${t("andMore")}`}
        </p>
        {asked && correctedTo && (
          <p className={classes.corrected}>
            {t("corrected", { text: correctedTo })}{" "}
            <Button
              variant="subtle"
              onClick={() => {
                change({ text: correctedTo });
                toField();
              }}
            >
              {t("takeCorrection")}
            </Button>
          </p>
        )}
        {error ? <Failure error={error} onRetry={retry} /> : null}
        <div
          ref={results}
          aria-busy={asked && isWaiting}
          onClick={(event: MouseEvent<HTMLElement>) => {
            if ((event.target as HTMLElement).closest("[data-hit]") && asked) remember();
          }}
        >
          {asked && data && <SearchResults data={data} onMore={() => void more()} />}
          {!asked && <RecentList personId={personId} onForget={toField} />}
        </div>
        {!asked && (
          <EmptyState drawing="path" title={t("start.title")} example={t("start.example")}>
            {t("start.text")}
          </EmptyState>
        )}
        {isEmpty && (
          <EmptyState
            drawing="path"
            title={t("none.title")}
            action={
              filters.length > 0 && (
                <Button
                  variant="default"
                  onClick={() => {
                    change(patchWithoutAll());
                    toField();
                  }}
                >
                  {t("none.withoutFilters")}
                </Button>
              )
            }
          >
            {filters.length > 0
              ? t("none.filtered", { filters: filters.map(words.chip).join(", ") })
              : t("none.text")}
          </EmptyState>
        )}
      </search>
    </Page>
  );
}

/** Up and down lead from the field through the hits and back. */
function moveThroughHits(event: KeyboardEvent<HTMLElement>, results: HTMLElement | null): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const from = event.target as HTMLElement;
  if (step === 0 || event.defaultPrevented || !results || !from.matches("[data-hit]")) return;
  const field = event.currentTarget.querySelector<HTMLElement>("[data-takes-focus]");
  const stops = [field, ...results.querySelectorAll<HTMLElement>("[data-hit]")].filter(
    (stop) => stop !== null,
  );
  const next = stops[stops.indexOf(from) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
