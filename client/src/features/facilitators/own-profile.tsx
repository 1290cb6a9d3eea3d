import { Fragment, useState } from "react";
import { now } from "../../lib/clock.js";
import { formatTime } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import classes from "./facilitators.module.css";
import type { Facilitator } from "./found-facilitators.js";
import { LoadWords } from "./load-words.js";
import { ProfileForm } from "./profile-form.js";
import { useFacilitators } from "./use-facilitators.js";

/** A facilitator's own entry in the pool: a part of the profile. */
export default function OwnProfile() {
  const { t } = useTranslation("facilitators");
  const { round } = useSignedInViewer();
  return (
    <Section title={t("own.title")} id="prozessbegleitung">
      <p className={classes.help}>{t("own.intro")}</p>
      {round && <OwnEntry roundId={round.id} />}
    </Section>
  );
}

function OwnEntry({ roundId }: { roundId: string }) {
  const { person } = useSignedInViewer();
  const { facilitators, error, retry } = useFacilitators(roundId);
  const own = facilitators?.find((one) => one.person?.id === person.id);
  if (own) return <Entry roundId={roundId} facilitator={own} />;
  if (facilitators) return null;
  return error ? <Failure error={error} onRetry={retry} /> : <Loading />;
}

function Entry({ roundId, facilitator }: { roundId: string; facilitator: Facilitator }) {
  const { t } = useTranslation("facilitators");
  const [savedAt, setSavedAt] = useState<number>();
  const { places } = facilitator;
  return (
    <>
      <div className={classes.own}>
        <LoadWords facilitator={facilitator} />
        {places.length > 0 && (
          <p>
            {places.map((place, n) => (
              <Fragment key={place.id}>
                {n > 0 && ", "}
                <Link to={`/kommunen/${place.id}`}>{place.name}</Link>
              </Fragment>
            ))}
          </p>
        )}
      </div>
      <ProfileForm roundId={roundId} facilitator={facilitator} isOwn onSaved={() => setSavedAt(now())}>
        <p className={classes.saved} role="status">
          {savedAt !== undefined && t("own.saved", { time: formatTime(savedAt) })}
        </p>
      </ProfileForm>
    </>
  );
}
