import { Route, Routes } from "../../lib/router.js";
import { ConceptPage } from "./concept.page.js";
import { EditionPage } from "./edition.page.js";

/** What a place and its moderation team have agreed on, and what is to go on after them. */
export default function ConceptsTab() {
  return (
    <Routes>
      <Route index element={<ConceptPage kind="OUTLINE" />} />
      <Route path="verstetigung" element={<ConceptPage kind="CONTINUATION_PLAN" />} />
      <Route path="fassung/:number" element={<EditionPage kind="OUTLINE" />} />
      <Route path="verstetigung/fassung/:number" element={<EditionPage kind="CONTINUATION_PLAN" />} />
    </Routes>
  );
}
