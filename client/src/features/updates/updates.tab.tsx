import { lazy, Suspense, useState } from "react";
import { useApolloClient } from "@apollo/client/react";
import { newId } from "../../lib/new-id.js";
import { Navigate, Route, Routes, useParams } from "../../lib/router.js";
import { Loading } from "../../ui/loading.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlace } from "../network/place-context.js";
import { draftsOf } from "./update-drafts.js";
import { updatePaths } from "./update-paths.js";
import { UpdateList } from "./update-list.js";

// Whoever only reads the list does not wait for the form.
const UpdateEditor = lazy(() => import("./update-editor.js"));
const UpdatePage = lazy(() => import("./update.page.js"));

/** What a place has told of its progress. */
export default function UpdatesTab() {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route index element={<UpdateList />} />
        <Route path="neu" element={<NewUpdate />} />
        <Route path=":updateId" element={<OneUpdate />} />
        <Route path=":updateId/bearbeiten" element={<WrittenUpdate />} />
      </Routes>
    </Suspense>
  );
}

/** A new one has its own address from the first word on, so that a reload finds it again. */
function NewUpdate() {
  const place = usePlace();
  const client = useApolloClient();
  const { person } = useSignedInViewer();
  const [id] = useState(() => {
    const begun = draftsOf(person.id, client).unsent(place.id);
    return begun.find(({ kept }) => kept.version === 0)?.id ?? newId();
  });
  return <Navigate to={updatePaths.edit(place.id, id)} replace state={isNew} />;
}

const isNew = { isNew: true };

function OneUpdate() {
  const { updateId = "" } = useParams();
  return <UpdatePage key={updateId} id={updateId} />;
}

function WrittenUpdate() {
  const { updateId = "" } = useParams();
  return <UpdateEditor key={updateId} id={updateId} />;
}
