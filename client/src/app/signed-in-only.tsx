import { Button } from "@mantine/core";
import { useViewer } from "../features/identity/viewer-context.js";
import { useTranslation } from "../lib/i18n.js";
import { Link, Navigate, Outlet, useLocation } from "../lib/router.js";
import { EmptyState } from "../ui/empty-state.js";

/** Sends whoever is signed out to the sign-in, and back here afterwards. */
export function SignedInOnly() {
  const { pathname, search, hash } = useLocation();
  const viewer = useViewer();
  if (!viewer) return <Navigate to="/anmelden" replace state={{ wanted: pathname + search + hash }} />;
  return viewer.round || pathname === "/profil" ? <Outlet /> : <WithoutRole />;
}

/** Roles end; the account stays, and says so instead of showing empty pages. */
function WithoutRole() {
  const { t } = useTranslation();
  return (
    <EmptyState
      drawing="table"
      level={1}
      title={t("noRole.title")}
      action={
        <Button component={Link} to="/profil">
          {t("noRole.profile")}
        </Button>
      }
    >
      {t("noRole.text")}
    </EmptyState>
  );
}
