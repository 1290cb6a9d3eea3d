import type { Deeds } from "../deed.js";

const STANCE = `mutation ($topicId: ID!, $stance: Stance!) { setTopicStance(topicId: $topicId, stance: $stance) { id } }`;
const CHANNEL = `mutation ($channelId: ID!, $stance: Stance!) { setChannelStance(channelId: $channelId, stance: $stance) { id } }`;
const SNOOZE = `mutation ($topicId: ID!, $until: DateTime) { snoozeTopic(topicId: $topicId, until: $until) { id } }`;
const UNREAD = `mutation ($topicId: ID!, $from: Int!) { markUnread(topicId: $topicId, from: $from) { id } }`;
const SEEN = `mutation ($marks: [SeenMarkInput!]!) { markSeen(marks: $marks) { id } }`;
const TAKE_BACK = `mutation ($marks: [SeenMarkInput!]!) { takeBackSeen(marks: $marks) { id } }`;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

export const inboxDeeds: Deeds = {
  setTopicStance: {
    weight: 2,
    run: async (turn) => {
      const { topicId, who } = turn;
      const stance = turn.choose("FOLLOWING", "NORMAL", "MUTED");
      if (topicId) await who.ask(STANCE, { topicId, stance });
    },
  },

  setChannelStance: {
    weight: 1,
    run: async (turn) => {
      const { channelId, who } = turn;
      const stance = turn.choose("FOLLOWING", "NORMAL", "MUTED");
      if (channelId) await who.ask(CHANNEL, { channelId, stance });
    },
  },

  snooze: {
    weight: 1,
    run: async (turn) => {
      const { topicId, who } = turn;
      if (topicId) await who.ask(SNOOZE, { topicId, until: turn.choose(inDays(1), null, inDays(7)) });
    },
  },

  markUnread: {
    weight: 2,
    run: async ({ topicId, who, how }) => {
      if (topicId) await who.ask(UNREAD, { topicId, from: how % 12 });
    },
  },

  markSeen: {
    weight: 1,
    run: async ({ network, who, how }) => {
      const marks = network.topics.slice(0, 3).map((topicId, n) => ({ topicId, number: (how + n) % 12 }));
      await who.ask(how % 2 ? SEEN : TAKE_BACK, { marks });
    },
  },
};
