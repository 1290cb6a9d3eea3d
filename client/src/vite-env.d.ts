/// <reference types="vite/client" />

/** The documents of a file as texts, by the names they are exported under (`client/build/documents.mjs`). */
declare module "*?texts" {
  const texts: Readonly<Record<"StartDocument" | "ConversationsStart" | "TopicOpening", string>>;
  export default texts;
}
