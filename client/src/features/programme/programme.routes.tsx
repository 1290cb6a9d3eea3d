import { page } from "../../lib/page.js";
import { Navigate, Route, Routes } from "../../lib/router.js";

// What the first load names is paid for by every first visit, so the pages of the programme are named here.
const Cockpit = page(() => import("./cockpit.page.js"));
const Facilitators = page(() => import("../facilitators/facilitators.page.js"));
const ProcessTemplate = page(() => import("../process/template.page.js"));

export default function ProgrammeRoutes() {
  return (
    <Routes>
      <Route index element={<Cockpit />} />
      <Route path="moderation" element={<Facilitators />} />
      <Route path="bausteine" element={<ProcessTemplate />} />
      <Route path="*" element={<Navigate to="/programm" replace />} />
    </Routes>
  );
}
