import { useQuery } from "@apollo/client/react";
import { page } from "../../lib/page.js";
import { Route, Routes, useParams } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Page } from "../../ui/page.js";
import { PlaceContext } from "./place-context.js";
import { PlaceFrame } from "./place-frame.js";
import { PlaceDocument } from "./place.documents.js";
import { usePlaceNews } from "./use-place-news.js";

const Roadmap = page(() => import("../process/roadmap.tab.js"));
const Updates = page(() => import("../updates/updates.tab.js"));
const Decisions = page(() => import("../decisions/decisions.tab.js"));
const Concepts = page(() => import("../concepts/concepts.tab.js"));
const Team = page(() => import("./team.tab.js"));

/** The room of a place: what it is, and one tab for each side of what it does. */
export default function PlacePage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(PlaceDocument, { variables: { id } });
  usePlaceNews({ placeId: id }, refetch);
  if (!data) {
    return (
      <Page>{error ? <Failure error={error} level={1} onRetry={() => void refetch()} /> : <Loading />}</Page>
    );
  }
  return (
    <PlaceContext key={data.place.id} value={data.place}>
      <PlaceFrame>
        <Routes>
          <Route index element={<Roadmap />} />
          <Route path="meldungen/*" element={<Updates />} />
          <Route path="beschluesse/*" element={<Decisions />} />
          <Route path="konzept/*" element={<Concepts />} />
          <Route path="team" element={<Team />} />
          <Route path="*" element={<Roadmap />} />
        </Routes>
      </PlaceFrame>
    </PlaceContext>
  );
}
