import { newId } from "../../../factories/world.js";
import { DELETE, EDIT } from "../../../support/documents.js";
import { png, upload } from "../../../support/uploading.js";
import type { Deeds } from "../deed.js";

const VERSION = `query ($id: ID!) { message(id: $id) { version } }`;
const TOPIC_OF = `query ($id: ID!) { message(id: $id) { topic { id } } }`;
const REACT = `mutation ($id: ID!, $kind: ReactionKind!) { react(messageId: $id, kind: $kind) { id } }`;
const UNREACT = `mutation ($id: ID!, $kind: ReactionKind!) { unreact(messageId: $id, kind: $kind) { id } }`;

export const messageDeeds: Deeds = {
  post: {
    weight: 4,
    run: async ({ network, topicId, who, screen, how }) => {
      if (!topicId) return;
      const id = newId();
      const arrive = await screen.post({ id, topicId, body: network.words(how) });
      network.messages.push({ id, author: who });
      return arrive;
    },
  },

  attach: {
    weight: 1,
    run: async ({ network, topicId, who, screen, how }) => {
      if (!topicId) return;
      const files = [await upload(who, "Notiz.txt", `Notiz ${how}`)];
      if (how % 3 === 0) files.push(await upload(who, "Bild.png", png(4, 4)));
      const attachments = files.map((file) => ({ fileId: file.id, description: "Zu sehen" }));
      const id = newId();
      const body = how % 2 ? network.words(how) : "";
      const arrive = await screen.post({ id, topicId, body, attachments });
      network.messages.push({ id, author: who });
      return arrive;
    },
  },

  quote: {
    weight: 1,
    run: async ({ network, message, who, screen, how }) => {
      if (!message) return;
      const held = await who.ask<{ message: { topic: { id: string } } }>(TOPIC_OF, { id: message.id });
      const id = newId();
      const parcel = { id, topicId: held.message.topic.id, body: network.words(how), quotedId: message.id };
      const arrive = await screen.post(parcel);
      network.messages.push({ id, author: who });
      return arrive;
    },
  },

  react: {
    weight: 2,
    run: async (turn) => {
      const kind = turn.choose("THANKS", "AGREE");
      const document = turn.how % 4 ? REACT : UNREACT;
      if (turn.message) await turn.who.ask(document, { id: turn.message.id, kind });
    },
  },

  edit: {
    weight: 3,
    run: async ({ network, message, how }) => {
      if (!message) return;
      const { author, id } = message;
      const held = await author.ask<{ message: { version: number } }>(VERSION, { id });
      await author.ask(EDIT, { id, body: network.words(how), version: held.message.version });
    },
  },

  delete: {
    weight: 2,
    run: async ({ message, who, how }) => {
      const by = how % 3 ? message?.author : who;
      if (message) await by?.ask(DELETE, { id: message.id, reason: "Weil" });
    },
  },
};
