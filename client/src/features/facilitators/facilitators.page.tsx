import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { ExportMenu } from "../programme/export-menu.js";
import { ProgrammeNavigation } from "../programme/programme-navigation.js";
import { FacilitatorFilter } from "./facilitator-filter.js";
import { FacilitatorRow } from "./facilitator-row.js";
import classes from "./facilitators.module.css";
import { type Facilitator, isSameEntry, roomOf } from "./found-facilitators.js";
import { loadOf } from "./load.js";
import { useFacilitatorFilter } from "./use-facilitator-filter.js";
import { useFacilitators } from "./use-facilitators.js";

const CandidateDialog = later(() => import("./candidate-dialog.js"));
const FacilitatorDialog = later(() => import("./facilitator-dialog.js"));

/** Who can accompany places, what they are good at and how much they carry: for the programme office. */
export default function FacilitatorsPage() {
  // What stands around the list, too, from the first: asked for later, it would take the heading away again.
  const { t } = useTranslation(["facilitators", "programme"]);
  const { round, roles } = useSignedInViewer();
  const isStaff = roles.some(({ kind }) => kind === "STAFF");
  if (round && isStaff) return <Pool roundId={round.id} />;
  return (
    <Page width="narrow">
      <EmptyState drawing="table" level={1} title={t("title")}>
        {t("forbidden")}
      </EmptyState>
    </Page>
  );
}

function Pool({ roundId }: { roundId: string }) {
  const { t } = useTranslation("facilitators");
  const [isAdding, setAdding] = useState(false);
  const isHere = CandidateDialog.useIsHere(isAdding);
  const { facilitators, error, retry } = useFacilitators(roundId);
  const add = <Button onClick={() => setAdding(true)}>{t("candidate.add")}</Button>;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        action={
          <div className={classes.actions}>
            {add}
            <ExportMenu roundId={roundId} lists={["moderation"]} />
          </div>
        }
      >
        {facilitators ? <Sum facilitators={facilitators} /> : t("context")}
      </PageHeader>
      <ProgrammeNavigation />
      {!facilitators && (error ? <Failure error={error} onRetry={retry} /> : <Loading />)}
      {facilitators?.length === 0 && (
        <EmptyState drawing="table" title={t("empty.title")} example={t("empty.example")}>
          {t("empty.text")}
        </EmptyState>
      )}
      {facilitators && facilitators.length > 0 && <List roundId={roundId} facilitators={facilitators} />}
      {isHere && (
        <CandidateDialog.Part roundId={roundId} opened={isAdding} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}

/** "21 Personen, zusammen Platz für 9 Kommunen. Eine Person ist überlastet." */
function Sum({ facilitators }: { facilitators: readonly Facilitator[] }) {
  const { t } = useTranslation("facilitators");
  const room = facilitators.reduce((sum, one) => sum + roomOf(one), 0);
  const over = facilitators.filter((one) => loadOf(one) === "OVER").length;
  return [
    t("sum.people", { count: facilitators.length }),
    room > 0 ? t("sum.room", { count: room }) : t("sum.noRoom"),
    over > 0 && t("sum.over", { count: over }),
  ]
    .filter(Boolean)
    .join(" ");
}

function List({ roundId, facilitators }: { roundId: string; facilitators: readonly Facilitator[] }) {
  const { t } = useTranslation("facilitators");
  const filter = useFacilitatorFilter(facilitators);
  const { found } = filter;
  // Here and not in the row, which goes away when others change what is looked for, or when a candidate comes: what is
  // being written must not go with it.
  const [changing, setChanging] = useState<Facilitator>();
  const [isOpen, setOpen] = useState(false);
  const isHere = FacilitatorDialog.useIsHere(isOpen);
  const changed = changing && (facilitators.find((one) => isSameEntry(one, changing)) ?? changing);
  return (
    <Section title={t("pool")}>
      <FacilitatorFilter filter={filter} facilitators={facilitators} />
      <p className={classes.found} role="status">
        {filter.isFiltered && t("filter.found", { count: found.length, all: facilitators.length })}{" "}
        {filter.isFiltered && (
          <button type="button" className={classes.clear} onClick={filter.clear}>
            {t("filter.showAll")}
          </button>
        )}
      </p>
      {found.length === 0 ? (
        <EmptyState drawing="search" level={3} title={t("filter.none")}>
          {t("filter.noneText")}
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {found.map((facilitator) => (
            <FacilitatorRow
              // The same person before and after the first words about them.
              key={facilitator.person?.id ?? facilitator.id}
              facilitator={facilitator}
              onChange={() => {
                setChanging(facilitator);
                setOpen(true);
              }}
            />
          ))}
        </ul>
      )}
      {isHere && changed && (
        <FacilitatorDialog.Part
          roundId={roundId}
          facilitator={changed}
          opened={isOpen}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
