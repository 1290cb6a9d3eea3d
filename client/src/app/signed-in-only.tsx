import { Navigate, Outlet, useLocation } from "react-router";
import { useViewer } from "../features/identity/viewer-context.js";

/** Sends whoever is signed out to the sign-in, and back here afterwards. */
export function SignedInOnly() {
  const { pathname, search, hash } = useLocation();
  if (useViewer()) return <Outlet />;
  return <Navigate to="/anmelden" replace state={{ wanted: pathname + search + hash }} />;
}
