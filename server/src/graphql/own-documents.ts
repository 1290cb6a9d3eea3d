// Written by `npm run contract`: which documents of the screens may become programs.

/** SHA-256 of their definitions, sorted by name, as graphql-js prints them. */
export const ownDocuments: ReadonlySet<string> = new Set([
  "5bcaf8fc01d4f570e4f073dc1197afc397bb656734b4ba9f1b5cfcaa0b0dd39f", // Start
  "900b10dde040862a2f0bace8ce13ee4698301d594877e038be6610fbb38773c7", // ConversationsStart
  "faf8be366f346943cea658462443a2f6442a8bc4f57a14166baa0d55dd71bdb7", // RoundChannels
  "82d70076147c32c163c6cd994dd978c6d91da7b6aa2f61eed9a85552b75afc12", // ChannelTopics
  "8a9672731e088de8ae9f4736f3faf59f0d70762f4f5d15ff7edae4f4ba35c996", // TopicOpening
  "80012cc619740699b18b5a3b613b3f41cacff5e5bea90ba582734dc1e40b06d6", // TopicMessages
  "fb6f28d72b925b7e7ce5c975d1d496030af5b8f1d7d05f5c130c6180c55aeef7", // UnreadRows
  "da5d012dfa8c57843735fe394d447daed8d784bb6eb32fcde8e589a09c3fa7c3", // Search
  "9aba2e48c6a89cd4d3f76d1b9976b4c8854ee73c0a281bec16e6ecf8c34474d4", // Jump
  "cff3a755dd8972b3a09e037b9064c6ebab813e47b8826c36d4a990e12f472059", // Events
  "7083ac3f6d770c34f0941eab3cb9261058de9019cca150827fee3a3d5d1a4c90", // Cockpit
]);
