import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { graphql } from "../../gql/index.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Failure } from "../../ui/failure.js";
import { announce } from "../../ui/live-region.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import { RelativeTime } from "../../ui/relative-time.js";
import classes from "./profile.module.css";

const SessionsDocument = graphql(`
  query Sessions {
    viewer {
      ...Sessions
    }
  }

  fragment Sessions on Viewer {
    sessions {
      id
      current
      device
      startedAt
      lastSeenAt
    }
  }
`);

const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      ...Sessions
    }
  }
`);

export function Sessions() {
  const { t } = useTranslation("identity");
  const { data, error, refetch } = useQuery(SessionsDocument);
  const endSession = useAction(EndSessionDocument);

  async function end(id: string) {
    if (await endSession.run({ id })) announce(t("profile.sessionEnded"));
  }

  if (!data?.viewer) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <p className={classes.help}>{t("profile.sessionsHelp")}</p>
      {endSession.problem && <Note tone="brick">{endSession.problem.text}</Note>}
      <ul className={classes.sessions}>
        {data.viewer.sessions.map(({ id, current, device, startedAt, lastSeenAt }) => (
          <li key={id} className={classes.session}>
            <div>
              <div className={classes.device}>{device}</div>
              <div className={classes.help}>
                {current ? (
                  <span className={classes.this}>{t("profile.thisDevice")}</span>
                ) : (
                  <>
                    {t("profile.lastSeen")} <RelativeTime at={lastSeenAt} />
                  </>
                )}
                {" · "}
                {t("profile.started")} <RelativeTime at={startedAt} />
              </div>
            </div>
            {!current && (
              <Button
                variant="default"
                disabled={endSession.isBusy}
                aria-label={t("profile.endSessionOf", { device })}
                onClick={() => void end(id)}
              >
                {t("profile.endSession")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
