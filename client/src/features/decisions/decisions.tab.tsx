import { Route, Routes } from "../../lib/router.js";
import { ChangeDecisionPage } from "./change-decision.page.js";
import { DecisionList } from "./decision-list.js";
import { DecisionPage } from "./decision.page.js";
import { PlanDecisionPage } from "./plan-decision.page.js";

/** What a place has decided and is about to. */
export default function DecisionsTab() {
  return (
    <Routes>
      <Route index element={<DecisionList />} />
      <Route path="neu" element={<PlanDecisionPage />} />
      <Route path=":decisionId" element={<DecisionPage />} />
      <Route path=":decisionId/bearbeiten" element={<ChangeDecisionPage />} />
    </Routes>
  );
}
