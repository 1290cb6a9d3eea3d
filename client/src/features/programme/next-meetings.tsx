import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { formatDay } from "../../lib/dates.js";
import { Section } from "../../ui/section.js";
import classes from "./cockpit.module.css";
import type { Cockpit } from "./cockpit-view.js";

/** Where something is decided in the next thirty days. */
export function NextMeetings({ meetings }: { meetings: Cockpit["meetings"] }) {
  const { t } = useTranslation("programme");
  return (
    <Section title={t("meetings.title")} id="ratstermine">
      {meetings.length === 0 ? (
        <p className={classes.context}>{t("meetings.none")}</p>
      ) : (
        <ul className={classes.meetings}>
          {meetings.map((meeting) => (
            <li key={meeting.decisionId}>
              <time dateTime={meeting.meetsOn}>{formatDay(`${meeting.meetsOn}T12:00:00Z`)}</time>
              <div>
                <Link
                  to={`/kommunen/${meeting.place.id}/beschluesse/${meeting.decisionId}`}
                  className={classes.name}
                >
                  {meeting.place.name}: {meeting.title ?? t("meetings.closed")}
                </Link>
                <p className={classes.context}>{meeting.body}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
