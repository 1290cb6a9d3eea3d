import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { ContributionsQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Choice } from "../../ui/choice.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { ContributionRow } from "./contribution-row.js";
import classes from "./contributions.module.css";
import { ContributionsDocument } from "./contributions.documents.js";

const ContributionDialog = later(() => import("./contribution-dialog.js"));

type Book = NonNullable<ContributionsQuery["place"]["contributions"]>;

interface ContributionsProps {
  place: { id: string; name: string };
  mayAdd: boolean;
}

/** Rooms and time that a place brings in, year by year, with what they come to. */
export function Contributions({ place, mayAdd }: ContributionsProps) {
  const { t } = useTranslation("network");
  const [year, setYear] = useState<number | null>(null);
  const [isAdding, setAdding] = useState(false);
  const isHere = ContributionDialog.useIsHere(isAdding);
  const { data, previousData, error, refetch } = useQuery(ContributionsDocument, {
    variables: { placeId: place.id, year },
    fetchPolicy: "cache-and-network",
  });
  usePlaceNews({ placeId: place.id, parts: ["TEAM"] }, () => void refetch().catch(() => undefined));
  const book = (data ?? previousData)?.place.contributions;
  const add = mayAdd && (
    <Button variant="default" onClick={() => setAdding(true)}>
      {t("contribution.add")}
    </Button>
  );

  return (
    <Section title={t("contribution.title")} action={book && book.totals.length > 0 && add}>
      {!book && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {book?.totals.length === 0 && (
        <EmptyState
          drawing="door"
          level={3}
          title={t("contribution.empty")}
          action={add}
          example={t("contribution.example")}
        >
          {t("contribution.emptyText")}
        </EmptyState>
      )}
      {book && book.totals.length > 0 && <Year book={book} year={year} onChoose={setYear} />}
      {isHere && (
        <ContributionDialog.Part placeId={place.id} opened={isAdding} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}

interface YearProps {
  book: Book;
  /** Null: the latest in which there are any. */
  year: number | null;
  onChoose: (year: number) => void;
}

function Year({ book, year, onChoose }: YearProps) {
  const { t } = useTranslation("network");
  const years = [...new Set(book.totals.map((total) => total.year))];
  const shown = year !== null && years.includes(year) ? year : years[0]!;
  const sums = book.totals.filter((total) => total.year === shown);
  return (
    <>
      <p className={classes.intro}>{t("contribution.intro")}</p>
      {years.length > 1 && (
        <Choice
          label={t("contribution.year")}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          value={String(shown)}
          onChange={(one) => onChoose(Number(one))}
        />
      )}
      <dl className={classes.sums}>
        {sums.map(({ kind, amount, count }) => (
          <div key={kind}>
            <dt>{t("contribution.sum", { kind: t(`contribution.${kind}`), year: shown })}</dt>
            <dd>
              <strong>{t(`contribution.amount.${kind}`, { count: amount })}</strong>{" "}
              <span>{t("contribution.entries", { count })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <ul className={classes.list}>
        {book.inYear.map((contribution) => (
          <ContributionRow key={contribution.id} contribution={contribution} />
        ))}
      </ul>
    </>
  );
}
