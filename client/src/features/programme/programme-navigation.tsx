import { useTranslation } from "../../lib/i18n.js";
import { Link, useLocation } from "../../lib/router.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import classes from "./programme-navigation.module.css";

const pages = [
  { path: "/programm", text: "navigation.places" },
  { path: "/programm/moderation", text: "navigation.facilitators" },
  { path: "/programm/bausteine", text: "navigation.template" },
] as const;

/** From one page of the programme to the other; for its office, which alone has several. */
export function ProgrammeNavigation() {
  const { t } = useTranslation("programme");
  const { pathname } = useLocation();
  const { roles } = useSignedInViewer();
  if (!roles.some(({ kind }) => kind === "STAFF")) return null;
  return (
    <nav className={`${classes.navigation} not-on-paper`} aria-label={t("navigation.label")}>
      <ul>
        {pages.map(({ path, text }) => (
          <li key={path}>
            <Link to={path} className={classes.page} aria-current={pathname === path ? "page" : undefined}>
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
