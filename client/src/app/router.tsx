import { Suspense } from "react";
import { loadTexts } from "../lib/i18n.js";
import { page } from "../lib/page.js";
import { BrowserRouter, Route, Routes } from "../lib/router.js";
import { Shell } from "./shell.js";
import { SignedInOnly } from "./signed-in-only.js";
import { StartPage } from "./start-page.js";

// A page is fetched when somebody goes there.
const SignIn = page(() => import("../features/identity/sign-in.page.js"));
const SignInLink = page(() => import("../features/identity/sign-in-link.page.js"));
const Invitation = page(() => import("../features/identity/invitation.page.js"));
const Outbox = page(() => import("../features/identity/outbox.page.js"));
const Profile = page(() => import("../features/identity/profile.page.js"));
const Conversations = page(() => import("../features/conversations/conversations.routes.js"));
const Bookmarks = page(() => import("../features/conversations/bookmarks.page.js"));
const Inbox = page(() => import("../features/inbox/inbox.routes.js"));
const Places = page(() => import("../features/network/places.page.js"));
const AddPlace = page(() => import("../features/network/add-place.page.js"));
const Place = page(() => import("../features/network/place.page.js"));
const Compare = page(() => import("../features/peers/compare.page.js"));
const Offices = page(() => import("../features/network/offices.page.js"));
const Programme = page(() => import("../features/programme/programme.routes.js"));
const Search = page(() => import("../features/search/search.page.js"));
const Unsubscribe = page(() => import("../features/notifications/unsubscribe.page.js"));
const NotFound = page(() => import("./not-found.page.js"));

/** Fetches the page of an address ahead, where its files were asked for before anything else (`early.ts`). */
export async function fetchPage(address: string): Promise<void> {
  if (!address.startsWith("/gespraeche")) return;
  await Promise.all([Conversations.fetch(), loadTexts("conversations"), loadTexts("files")]);
}

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
              <Route path="kommunen/vergleich" element={<Compare />} />
              <Route path="kommunen/:id/*" element={<Place />} />
              <Route path="programm/*" element={<Programme />} />
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
