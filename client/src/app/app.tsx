import { useEffect } from "react";
import { pageIsThere } from "../lib/later.js";
import { LiveRegion } from "../ui/live-region.js";
import { Failure } from "../ui/failure.js";
import { ConversationsProvider } from "../features/conversations/conversations.provider.js";
import { ViewerProvider } from "../features/identity/viewer-context.js";
import { ErrorBoundary } from "./error-boundary.js";
import { Providers } from "./providers.js";
import { Router } from "./router.js";

/** On pages that do not say when they are there, long enough for most of them. */
const patience = 4_000;

export function App() {
  useEffect(() => {
    const timer = setTimeout(pageIsThere, patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Providers>
      <ErrorBoundary>
        <ViewerProvider
          waiting={null}
          failed={(error, retry) => (
            <main>
              <Failure error={error} onRetry={retry} level={1} />
            </main>
          )}
        >
          <ConversationsProvider>
            <Router />
          </ConversationsProvider>
        </ViewerProvider>
      </ErrorBoundary>
      <LiveRegion />
    </Providers>
  );
}
