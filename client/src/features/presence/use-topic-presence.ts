import { useEffect, useSyncExternalStore } from "react";
import { useHub } from "../identity/viewer-context.js";
import { presence, type TopicPresence } from "./presence.js";

/** Looks at a topic as long as its page is there, if this hub shows who is reading along. */
export function useLooking(topicId: string): void {
  const isOn = useHub().presence;
  useEffect(() => (isOn ? presence.look(topicId) : undefined), [isOn, topicId]);
}

/** Null until something is known of this topic. */
export function useTopicPresence(topicId: string): TopicPresence | null {
  const state = useSyncExternalStore(presence.subscribe, presence.get);
  return state.topicId === topicId ? state : null;
}
