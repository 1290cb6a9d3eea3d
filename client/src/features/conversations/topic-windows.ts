/** What opens over a topic. */
export type TopicWindow = "summary" | "summaryHistory" | "changes";
