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

/**
 * The entry in the pool of whoever accompanies places or did so: a part of the profile. Nothing is there for all
 * others.
 */
export default function OwnProfile() {
  const { round } = useSignedInViewer();
  return round && <OwnEntry roundId={round.id} />;
}

function OwnEntry({ roundId }: { roundId: string }) {
  const { t } = useTranslation("facilitators");
  const { person, roles } = useSignedInViewer();
  const { facilitators, error, retry } = useFacilitators(roundId);
  const own = facilitators?.find((one) => one.person?.id === person.id);
  const isExpected = !facilitators && roles.some(({ kind }) => kind === "FACILITATOR");
  if (!own && !isExpected) return null;
  return (
    <Section title={t("own.title")} id="prozessbegleitung">
      <p className={classes.help}>{t("own.intro")}</p>
      {own ? (
        <Entry roundId={roundId} facilitator={own} />
      ) : error ? (
        <Failure error={error} onRetry={retry} />
      ) : (
        <Loading />
      )}
    </Section>
  );
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
