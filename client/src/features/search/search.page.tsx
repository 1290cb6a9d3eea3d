import { useQuery } from "@apollo/client/react";
import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { type KnownNames, readOperators } from "./operators.js";
import { SearchNamesDocument } from "./search.documents.js";
import { SearchFilters } from "./search-filters.js";
import classes from "./search.page.module.css";
import { SearchResults } from "./search-results.js";
import { isAsked, paramsOf, type SearchWish, wishFrom } from "./search-wish.js";
import { useSearch } from "./use-search.js";

/** After the last letter. */
const PAUSE = 150;
const nobody: KnownNames = { channels: [], people: [], places: [] };

export default function SearchPage() {
  const { t } = useTranslation("search");
  const roundId = useSignedInViewer().round?.id ?? "";
  const [params, setParams] = useSearchParams();
  const wish = wishFrom(params);
  const { data: names } = useQuery(SearchNamesDocument, { variables: { roundId } });
  const known = names?.round ?? nobody;
  const { data, error, isWaiting, more, retry } = useSearch(roundId, wish);
  const results = useRef<HTMLDivElement>(null);
  // The address follows the field, which must not wait for it; other texts come to the address by going back.
  const [typed, setTyped] = useState(wish.text);
  const [written, setWritten] = useState(wish.text);
  const [seen, setSeen] = useState(wish.text);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (wish.text !== seen) {
    setSeen(wish.text);
    if (wish.text !== written) {
      setWritten(wish.text);
      setTyped(wish.text);
    }
  }

  function change(patch: Partial<SearchWish>): void {
    clearTimeout(pause.current);
    const { text } = { text: typed, ...patch };
    setTyped(text);
    setWritten(text);
    setParams((now) => paramsOf({ ...wishFrom(now), ...patch, text }), { replace: isAsked(wish) });
  }

  function type(value: string): void {
    const { text, found } = readOperators(value, known);
    setTyped(text);
    clearTimeout(pause.current);
    if (Object.keys(found).length > 0) change({ text, ...found });
    else pause.current = setTimeout(() => change({ text }), PAUSE);
  }

  const asked = isAsked(wish);
  const count = data ? data.search.hits.length + data.names.hits.length + data.titles.hits.length : 0;
  const isEmpty = asked && data !== null && !isWaiting && count === 0 && !data.search.next;
  const correctedTo = data?.search.correctedTo;

  return (
    <Page>
      <PageHeader title={t("title")} />
      <search onKeyDown={(event) => moveThroughHits(event, results.current)}>
        <form className={classes.form} role="presentation" onSubmit={(event) => event.preventDefault()}>
          <Field value={typed} onType={type} />
          <SearchFilters wish={wish} known={known} onChange={change} />
        </form>
        <p className={classes.status} role="status">
          {asked && data && !isWaiting && !isEmpty && t("found", { count })}
          {asked && data?.search.next && !isWaiting && ` ${t("andMore")}`}
        </p>
        {correctedTo && <p className={classes.corrected}>{t("corrected", { text: correctedTo })}</p>}
        {error ? <Failure error={error} onRetry={retry} /> : null}
        <div ref={results} aria-busy={isWaiting}>
          {asked && data && <SearchResults data={data} onMore={() => void more()} />}
        </div>
        {!asked && (
          <EmptyState drawing="path" title={t("start.title")} example={t("start.example")}>
            {t("start.text")}
          </EmptyState>
        )}
        {isEmpty && (
          <EmptyState drawing="path" title={t("none.title")}>
            {t("none.text")}
          </EmptyState>
        )}
      </search>
    </Page>
  );
}

function Field({ value, onType }: { value: string; onType: (text: string) => void }) {
  const { t } = useTranslation("search");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextInput
      ref={field}
      data-takes-focus
      data-hit
      type="search"
      label={t("label")}
      description={t("help")}
      autoComplete="off"
      maxLength={300}
      leftSection={<IconSearch size={20} aria-hidden />}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}

/** Up and down lead from the field through the hits and back. */
function moveThroughHits(event: KeyboardEvent<HTMLElement>, results: HTMLElement | null): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const from = event.target as HTMLElement;
  if (step === 0 || !results || !from.matches("[data-hit]")) return;
  const field = event.currentTarget.querySelector<HTMLElement>("[data-takes-focus]");
  const stops = [field, ...results.querySelectorAll<HTMLElement>("[data-hit]")].filter(
    (stop) => stop !== null,
  );
  const next = stops[stops.indexOf(from) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
