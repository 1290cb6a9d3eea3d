import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Dialog } from "../../ui/dialog.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { useRosterNews } from "../network/use-roster-news.js";
import { FacilitatorChoicesDocument, FacilitatorMatchesDocument } from "./facilitators.documents.js";
import classes from "./facilitators.module.css";
import { MatchRow } from "./match-row.js";
import { MethodChoice } from "./method-choice.js";

interface AssignDialogProps {
  roundId: string;
  place: { id: string; name: string };
  opened: boolean;
  onClose: () => void;
}

/** Who of the pool could accompany a place, with the reasons; for the programme office. */
export default function AssignDialog({ opened, onClose, ...rest }: AssignDialogProps) {
  const { t } = useTranslation("facilitators");
  return (
    <Dialog opened={opened} onClose={onClose} title={t("assign.title", { place: rest.place.name })} size="lg">
      <Matches onClose={onClose} {...rest} />
    </Dialog>
  );
}

function Matches({ roundId, place, onClose }: Omit<AssignDialogProps, "opened">) {
  const { t } = useTranslation("facilitators");
  const [method, setMethod] = useState("");
  const choices = useQuery(FacilitatorChoicesDocument, { variables: { roundId } });
  const { data, previousData, error, refetch } = useQuery(FacilitatorMatchesDocument, {
    variables: { placeId: place.id, method: method || null },
    fetchPolicy: "cache-and-network",
  });
  const again = (): void => void refetch().catch(() => undefined);
  useRosterNews(again);
  // While others are asked for, those before stay; when that fails, they are not those that were asked for.
  const matches = (data ?? (error ? undefined : previousData))?.place.facilitatorMatches;
  return (
    <>
      <p>{t("assign.intro")}</p>
      <MethodChoice
        className={classes.wanted ?? ""}
        label={t("assign.method")}
        description={t("assign.methodHelp")}
        method={method}
        methods={choices.data?.round.facilitatorMethods ?? []}
        any={t("assign.anyMethod")}
        onChoose={setMethod}
      />
      <p className={classes.found} role="status">
        {matches && t("assign.found", { count: matches.length })}
      </p>
      {!matches && (error ? <Failure error={error} onRetry={again} /> : <Loading />)}
      {matches?.length === 0 && (
        <EmptyState
          drawing="table"
          level={3}
          title={t("assign.none")}
          action={<Link to="/programm/moderation">{t("assign.toPool")}</Link>}
        >
          {t("assign.noneText")}
        </EmptyState>
      )}
      {matches && matches.length > 0 && (
        <ul className={classes.matches} aria-busy={!data}>
          {matches.map((match) => (
            <MatchRow
              key={match.facilitator.person?.id ?? match.facilitator.id}
              roundId={roundId}
              place={place}
              match={match}
              onDone={onClose}
            />
          ))}
        </ul>
      )}
    </>
  );
}
