import { Button } from "@mantine/core";
import { IconCheck, IconMinus } from "@tabler/icons-react";
import type { FacilitatorMatchesQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Avatar } from "../../ui/avatar.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { InviteDocument, rosterQueries } from "../network/place.documents.js";
import { AssignFacilitatorDocument, facilitatorQueries } from "./facilitators.documents.js";
import classes from "./facilitators.module.css";
import { LoadWords } from "./load-words.js";

type Match = FacilitatorMatchesQuery["place"]["facilitatorMatches"][number];

interface MatchRowProps {
  roundId: string;
  place: { id: string; name: string };
  match: Match;
  onDone: () => void;
}

/** Somebody who could accompany the place, why they fit, and the button that asks them to. */
export function MatchRow({ roundId, place, match, onDone }: MatchRowProps) {
  const { t } = useTranslation("facilitators");
  const { facilitator, reasons } = match;
  const { name, person, methods, email, givenName, familyName } = facilitator;
  const options = { refetchQueries: [...rosterQueries, ...facilitatorQueries] };
  const assigning = useAction(AssignFacilitatorDocument, options);
  const inviting = useAction(InviteDocument, options);
  const action = person ? assigning : inviting;
  const role = { roundId, placeId: place.id, kind: "FACILITATOR" } as const;

  async function assign() {
    const answer = person
      ? await assigning.run({ input: { ...role, personId: person.id } })
      : await inviting.run({ input: { ...role, givenName, familyName, email: email ?? "" } });
    if (!answer) return;
    announce(t(person ? "assign.done" : "assign.invited", { name, place: place.name }));
    onDone();
  }

  return (
    <li className={classes.match}>
      <Avatar person={{ id: person?.id ?? facilitator.id, name }} />
      <div className={classes.who}>
        <h3 className={classes.name}>{name}</h3>
        {!person && <p className={classes.candidate}>{t("candidate.mark")}</p>}
        <LoadWords facilitator={facilitator} />
        <ul className={classes.reasons} aria-label={t("assign.reasons", { name })}>
          {reasons.map(({ kind, text, weight }) => (
            <li key={kind} data-against={weight < 0}>
              {weight < 0 ? <IconMinus size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
              {text}
            </li>
          ))}
        </ul>
        {methods.length > 0 && (
          <p className={classes.context}>{t("assign.methods", { methods: methods.join(", ") })}</p>
        )}
        {action.problem && <Note tone="brick">{action.problem.text}</Note>}
      </div>
      {facilitator.viewerCan.assign && (
        <Button
          className={classes.assign ?? ""}
          variant="default"
          loading={action.isBusy}
          aria-label={t(person ? "assign.doOf" : "assign.inviteOf", { name })}
          onClick={() => void assign()}
        >
          {t(person ? "assign.do" : "assign.invite")}
        </Button>
      )}
    </li>
  );
}
