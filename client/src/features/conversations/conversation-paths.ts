/** Where the screens of the conversations live. */
export const paths = {
  conversations: "/gespraeche",
  unread: "/gespraeche/ungelesen",
  bookmarks: "/gemerkt",
  drafts: "/gespraeche/entwuerfe",
  channel: (id: string): string => `/gespraeche/kanal/${id}`,
  newTopic: (channelId: string): string => `/gespraeche/kanal/${channelId}/neu`,
  topic: (id: string): string => `/gespraeche/thema/${id}`,
  message: (topicId: string, number: number): string => `/gespraeche/thema/${topicId}/${number}`,
};
