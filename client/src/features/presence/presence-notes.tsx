import { lazy, Suspense } from "react";
import { useTopicPresence } from "./use-topic-presence.js";

// Not what anybody waits for: fetched with the first news of somebody.
const WhoIsHere = lazy(() => import("./who-is-here.js"));
const TypingLine = lazy(() => import("./typing-line.js"));

/** How many are reading along. */
export function PresenceNote({ topicId }: { topicId: string }) {
  const state = useTopicPresence(topicId);
  if (!state || state.count === 0) return null;
  return (
    <Suspense fallback={null}>
      <WhoIsHere state={state} />
    </Suspense>
  );
}

/** Who is writing. */
export function TypingNote({ topicId }: { topicId: string }) {
  const state = useTopicPresence(topicId);
  if (!state || state.typing.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <TypingLine typing={state.typing} />
    </Suspense>
  );
}
