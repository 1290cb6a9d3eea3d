export interface UnreadTotals {
  topics: number;
  messages: number;
  mentions: number;
}

export function useUnreadTotals(): UnreadTotals {
  return { topics: 0, messages: 0, mentions: 0 };
}
