// Written by `npm run contract`: which documents of the screens may become programs.

/** SHA-256 of their definitions, sorted by name, as graphql-js prints them. */
export const ownDocuments: ReadonlySet<string> = new Set([
  "5bcaf8fc01d4f570e4f073dc1197afc397bb656734b4ba9f1b5cfcaa0b0dd39f", // Start
  "8c9869f841f9d2817287fa8968875317ad7aca4f4f8fb7390d6fe175bb29e7c8", // ConversationsStart
  "faf8be366f346943cea658462443a2f6442a8bc4f57a14166baa0d55dd71bdb7", // RoundChannels
  "0579a61c833f8c34cbe44dff52c965cb0669af2adaa367735b580bfe4264b2d7", // ChannelTopics
  "3b1fd7508391c263027ce45670845726a9ea70b0a96ee7e67084c2ba482f4d30", // TopicOpening
  "80012cc619740699b18b5a3b613b3f41cacff5e5bea90ba582734dc1e40b06d6", // TopicMessages
  "fb6f28d72b925b7e7ce5c975d1d496030af5b8f1d7d05f5c130c6180c55aeef7", // UnreadRows
  "da5d012dfa8c57843735fe394d447daed8d784bb6eb32fcde8e589a09c3fa7c3", // Search
  "9aba2e48c6a89cd4d3f76d1b9976b4c8854ee73c0a281bec16e6ecf8c34474d4", // Jump
  "c5e031f6d05abe8dae268dee7da50fdec6acb4e917bf84e2561f325c73ed8726", // Events
]);
