// Written by `npm run contract`: which documents of the screens may become programs.

/** SHA-256 of their definitions, sorted by name, as graphql-js prints them. */
export const ownDocuments: ReadonlySet<string> = new Set([
  "5bcaf8fc01d4f570e4f073dc1197afc397bb656734b4ba9f1b5cfcaa0b0dd39f", // Start
  "18f79c1def497c0e11e65cde03685f9ba884dafb6347c9ec78c8cd172d47c6c4", // ConversationsStart
  "a8dcd148c539510309d506350502c8851c80bb3d5ac2e9500ae9ffe285447e37", // RoundChannels
  "82d70076147c32c163c6cd994dd978c6d91da7b6aa2f61eed9a85552b75afc12", // ChannelTopics
  "0c6c477afb6668f4943acbe81342b16ab311b33086bedd08d42cbc1fcae58c91", // TopicOpening
  "80012cc619740699b18b5a3b613b3f41cacff5e5bea90ba582734dc1e40b06d6", // TopicMessages
  "fb6f28d72b925b7e7ce5c975d1d496030af5b8f1d7d05f5c130c6180c55aeef7", // UnreadRows
  "da5d012dfa8c57843735fe394d447daed8d784bb6eb32fcde8e589a09c3fa7c3", // Search
  "9aba2e48c6a89cd4d3f76d1b9976b4c8854ee73c0a281bec16e6ecf8c34474d4", // Jump
  "b106194c9c1163ad6faff4f45f70f7839a2828a3df5203d8fb30884c1d0fbdbd", // Events
  "7083ac3f6d770c34f0941eab3cb9261058de9019cca150827fee3a3d5d1a4c90", // Cockpit
]);
