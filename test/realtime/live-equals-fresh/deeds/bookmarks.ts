import type { Visitor } from "../../../support/person.js";
import type { Deeds } from "../deed.js";

const HELD = `query ($id: ID!) { message(id: $id) { viewerBookmark { note version removedAt } } }`;
const SAVE = `mutation ($input: SaveBookmarkInput!) { saveBookmark(input: $input) { id } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeBookmark(messageId: $id, version: $version) { id } }`;

interface Held {
  message: { viewerBookmark: { note: string; version: number; removedAt: string | null } | null };
}
const versionOf = async (who: Visitor, id: string): Promise<number> =>
  (await who.ask<Held>(HELD, { id })).message.viewerBookmark?.version ?? 0;

export const bookmarkDeeds: Deeds = {
  bookmark: {
    weight: 2,
    run: async ({ network, message, who, how }) => {
      if (!message) return;
      const note = how % 3 ? network.name("Notiz") : null;
      const version = how % 2 ? await versionOf(who, message.id) : 0;
      await who.ask(SAVE, { input: { messageId: message.id, note, version } });
    },
  },

  removeBookmark: {
    weight: 1,
    run: async ({ message, who }) => {
      if (message) await who.ask(REMOVE, { id: message.id, version: await versionOf(who, message.id) });
    },
  },
};
