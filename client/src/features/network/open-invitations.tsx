import { Button } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import type { InvitationFieldsFragment } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { rosterQueries, WithdrawInvitationDocument } from "./place.documents.js";
import classes from "./roles.module.css";

interface OpenInvitationsProps {
  invitations: InvitationFieldsFragment[];
}

export function OpenInvitations({ invitations }: OpenInvitationsProps) {
  const { t } = useTranslation(["network", "common"]);
  const withdraw = useAction(WithdrawInvitationDocument, { refetchQueries: rosterQueries });

  async function end({ id, name }: InvitationFieldsFragment) {
    if (await withdraw.run({ id })) announce(t("place.withdrawn", { name }));
  }

  return (
    <>
      {withdraw.problem && <Note tone="brick">{withdraw.problem.text}</Note>}
      <ul className={classes.roles}>
        {invitations.map((invitation) => (
          <li key={invitation.id} className={classes.role}>
            <span className={classes.letter}>
              <IconMail size={22} aria-hidden />
            </span>
            <div className={classes.words}>
              <p className={classes.name}>
                {invitation.name}
                <span className={classes.context}> · {t(`common:role.${invitation.kind}`)}</span>
              </p>
              <p className={classes.context}>
                {invitation.email} · {t("place.invitedAt")} <RelativeTime at={invitation.invitedAt} /> ·{" "}
                {t("place.expires", { date: formatDay(invitation.expiresAt) })}
              </p>
            </div>
            <Button
              variant="default"
              disabled={withdraw.isBusy}
              aria-label={t("place.withdrawOf", { name: invitation.name })}
              onClick={() => void end(invitation)}
            >
              {t("place.withdraw")}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
