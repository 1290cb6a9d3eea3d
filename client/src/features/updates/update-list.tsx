import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useApolloClient } from "@apollo/client/react";
import type { PlaceUpdatesQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlace } from "../network/place-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { EarlierUpdates } from "./earlier-updates.js";
import { ExampleUpdate } from "./example-update.js";
import { HealthHistory } from "./health-history.js";
import { beginnings, endingAt, type Ends, hasMore } from "./stretches.js";
import { PlaceUpdatesDocument } from "./update.documents.js";
import { UpdateDraftList } from "./update-draft-list.js";
import { draftsOf } from "./update-drafts.js";
import { UpdateItems } from "./update-items.js";
import { updatePaths } from "./update-paths.js";
import { UpdateRhythm } from "./update-rhythm.js";
import classes from "./update-list.module.css";

/** What a place has told so far, the latest first; above it what still waits for somebody. */
export function UpdateList() {
  const place = usePlace();
  const client = useApolloClient();
  const { person } = useSignedInViewer();
  const { data, previousData, error, refetch } = useQuery(PlaceUpdatesDocument, {
    variables: { placeId: place.id },
    fetchPolicy: "cache-and-network",
  });
  usePlaceNews({ placeId: place.id, parts: ["UPDATES"] }, refetch);
  // What was left behind unsaved goes on its way now.
  useEffect(() => draftsOf(person.id, client).wake(), [person.id, client]);

  const shown = data ?? previousData;
  if (!shown) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  return <Updates place={shown.place} />;
}

function Updates({ place }: { place: PlaceUpdatesQuery["place"] }) {
  const { t } = useTranslation("updates");
  const { updates, updateDrafts, updateRhythm, updateRights } = place;
  const { items, next } = updates;
  const [ends, setEnds] = useState<Ends>([]);
  const more = hasMore(next, ends);
  const write = updateRights.draft && (
    <Button component={Link} to={updatePaths.new(place.id)} leftSection={<IconPlus size={18} aria-hidden />}>
      {t("list.write")}
    </Button>
  );

  return (
    <div className={classes.page}>
      <UpdateDraftList placeId={place.id} drafts={updateDrafts} rights={updateRights} />
      {items.length === 0 ? (
        <EmptyState drawing="letter" title={t("list.empty")} action={write} example={<ExampleUpdate />}>
          {t(updateRights.draft ? "list.emptyText" : "list.emptyForOthers")}
        </EmptyState>
      ) : (
        <Section title={t("list.title")} action={<span className="not-on-paper">{write}</span>}>
          <div className={classes.overview}>
            <HealthHistory points={place.healthHistory} placeId={place.id} />
            <UpdateRhythm placeId={place.id} rhythm={updateRhythm} rights={updateRights} />
          </div>
          <UpdateItems items={items} placeId={place.id} />
          {beginnings(next, ends).map((after, index) => (
            <EarlierUpdates
              key={index}
              placeId={place.id}
              after={after}
              onEnd={(end) => setEnds((before) => endingAt(before, index, end))}
            />
          ))}
          {more !== false && (
            <Button
              variant="default"
              loading={more === null}
              onClick={() => setEnds([...ends, undefined])}
              className={classes.more}
            >
              {t("list.more")}
            </Button>
          )}
        </Section>
      )}
      {items.length === 0 && <UpdateRhythm placeId={place.id} rhythm={updateRhythm} rights={updateRights} />}
    </div>
  );
}
