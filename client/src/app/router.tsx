import { lazy, Suspense } from "react";
import { BrowserRouter, Route, Routes } from "../lib/router.js";
import { Shell } from "./shell.js";
import { SignedInOnly } from "./signed-in-only.js";
import { StartPage } from "./start-page.js";

// A page is fetched when somebody goes there.
const SignIn = lazy(() => import("../features/identity/sign-in.page.js"));
const SignInLink = lazy(() => import("../features/identity/sign-in-link.page.js"));
const Invitation = lazy(() => import("../features/identity/invitation.page.js"));
const Outbox = lazy(() => import("../features/identity/outbox.page.js"));
const Profile = lazy(() => import("../features/identity/profile.page.js"));
const Conversations = lazy(() => import("../features/conversations/conversations.routes.js"));
const Bookmarks = lazy(() => import("../features/conversations/bookmarks.page.js"));
const Inbox = lazy(() => import("../features/inbox/inbox.routes.js"));
const Places = lazy(() => import("../features/network/places.page.js"));
const AddPlace = lazy(() => import("../features/network/add-place.page.js"));
const Place = lazy(() => import("../features/network/place.page.js"));
const Offices = lazy(() => import("../features/network/offices.page.js"));
const Search = lazy(() => import("../features/search/search.page.js"));
const Unsubscribe = lazy(() => import("../features/notifications/unsubscribe.page.js"));
const NotFound = lazy(() => import("./not-found.page.js"));

export function Router() {
  return (
    <BrowserRouter>
      {/* Within the router: what waits is hidden, and hidden it would not hear of where one goes meanwhile. */}
      <Suspense fallback={null}>
        <Routes>
          <Route element={<Shell />}>
            <Route index element={<StartPage />} />
            <Route path="anmelden" element={<SignIn />} />
            <Route path="anmelden/link/:token?" element={<SignInLink />} />
            <Route path="einladung/:token?" element={<Invitation />} />
            <Route path="abmelden/:token?" element={<Unsubscribe />} />
            <Route path="postausgang" element={<Outbox />} />
            <Route element={<SignedInOnly />}>
              <Route path="postfach" element={<Inbox />} />
              <Route path="gespraeche/*" element={<Conversations />} />
              <Route path="gemerkt" element={<Bookmarks />} />
              <Route path="kommunen" element={<Places />} />
              <Route path="kommunen/neu" element={<AddPlace />} />
              <Route path="kommunen/:id" element={<Place />} />
              <Route path="verwaltung" element={<Offices />} />
              <Route path="suche" element={<Search />} />
              <Route path="profil" element={<Profile />} />
            </Route>
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </Suspense>
    </BrowserRouter>
  );
}
