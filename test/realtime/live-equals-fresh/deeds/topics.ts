import { newId } from "../../../factories/world.js";
import { START_TOPIC } from "../../../support/documents.js";
import type { Deeds } from "../deed.js";

const RENAME = `mutation ($id: ID!, $title: String!) { renameTopic(id: $id, title: $title) { id } }`;
const RESOLVE = `mutation ($id: ID!) { resolveTopic(id: $id) { id } }`;
const REOPEN = `mutation ($id: ID!) { reopenTopic(id: $id) { id } }`;
const TOPIC_OF = `query ($id: ID!) { message(id: $id) { topic { id } } }`;
const MARK = `mutation ($topicId: ID!, $messageId: ID) {
  markSolution(topicId: $topicId, messageId: $messageId) { id } }`;
const SUMMARY = `query ($id: ID!) { topic(id: $id) { summary { version } } }`;
const SUMMARISE = `mutation ($id: ID!, $body: String!, $version: Int!) {
  summariseTopic(topicId: $id, body: $body, version: $version) { id } }`;

export const topicDeeds: Deeds = {
  startTopic: {
    weight: 1,
    run: async ({ network, channelId, who, how }) => {
      const [id, messageId] = [newId(), newId()];
      const input = { id, channelId, title: network.name("Thema"), messageId, body: network.words(how) };
      await who.ask(START_TOPIC, { input });
      network.topics.push(id);
      network.messages.push({ id: messageId, author: who });
    },
  },

  renameTopic: {
    weight: 1,
    run: async ({ network, topicId, office }) => {
      if (topicId) await office.ask(RENAME, { id: topicId, title: network.name("Anders") });
    },
  },

  resolveTopic: {
    weight: 1,
    run: async ({ topicId, who }) => {
      if (topicId) await who.ask(RESOLVE, { id: topicId });
    },
  },

  summariseTopic: {
    weight: 1,
    run: async ({ network, topicId, who, how }) => {
      if (!topicId) return;
      const held = await who.ask<{ topic: { summary: { version: number } | null } }>(SUMMARY, {
        id: topicId,
      });
      const body = how % 5 ? network.name("Kurz gesagt") : "";
      await who.ask(SUMMARISE, { id: topicId, body, version: held.topic.summary?.version ?? 0 });
    },
  },

  markSolution: {
    weight: 1,
    run: async ({ message, who, how }) => {
      if (!message) return;
      const { message: said } = await who.ask<{ message: { topic: { id: string } } }>(TOPIC_OF, {
        id: message.id,
      });
      await who.ask(MARK, { topicId: said.topic.id, messageId: how % 4 ? message.id : null });
    },
  },

  reopenTopic: {
    weight: 1,
    run: async ({ topicId, who }) => {
      if (topicId) await who.ask(REOPEN, { id: topicId });
    },
  },
};
