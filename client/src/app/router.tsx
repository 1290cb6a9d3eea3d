import type { ComponentType } from "react";
import { createBrowserRouter } from "react-router";
import { BrokenPage } from "./error-boundary.js";
import { SignedInOnly } from "./signed-in-only.js";
import { Shell } from "./shell.js";
import { StartPage } from "./start-page.js";

/** A page that is fetched when somebody goes there. */
const page = (load: () => Promise<{ default: ComponentType }>) => ({
  lazy: async () => ({ Component: (await load()).default }),
});

export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, element: <StartPage /> },
      { path: "anmelden", ...page(() => import("../features/identity/sign-in.page.js")) },
      { path: "anmelden/link/:token?", ...page(() => import("../features/identity/sign-in-link.page.js")) },
      { path: "einladung/:token?", ...page(() => import("../features/identity/invitation.page.js")) },
      { path: "postausgang", ...page(() => import("../features/identity/outbox.page.js")) },
      {
        element: <SignedInOnly />,
        children: [
          {
            path: "gespraeche/*",
            ...page(() => import("../features/conversations/conversations.routes.js")),
          },
          { path: "kommunen", ...page(() => import("../features/network/places.page.js")) },
          { path: "kommunen/neu", ...page(() => import("../features/network/add-place.page.js")) },
          { path: "kommunen/:id", ...page(() => import("../features/network/place.page.js")) },
          { path: "verwaltung", ...page(() => import("../features/network/offices.page.js")) },
          { path: "profil", ...page(() => import("../features/identity/profile.page.js")) },
        ],
      },
      { path: "*", ...page(() => import("./not-found.page.js")) },
    ],
  },
]);
