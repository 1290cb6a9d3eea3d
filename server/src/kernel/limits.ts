/** Lengths in characters; the screens know them from the messages of a refusal and the input's `maxLength`. */
export const limits = {
  title: 160,
  body: 20_000,
  messagesAtOnce: 50,
  summary: 4_000,
  updateText: 4_000,
  conceptSection: 10_000,
  channelName: 60,
  description: 500,
  reason: 500,
  note: 1_000,
  personName: 100,
  email: 254,
  password: { least: 10, most: 200 },
  pageSize: 100,
} as const;
