import { LiveRegion } from "../ui/live-region.js";
import { Failure } from "../ui/failure.js";
import { ConversationsProvider } from "../features/conversations/conversations.provider.js";
import { ViewerProvider } from "../features/identity/viewer-context.js";
import { ErrorBoundary } from "./error-boundary.js";
import { Providers } from "./providers.js";
import { Router } from "./router.js";

export function App() {
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
