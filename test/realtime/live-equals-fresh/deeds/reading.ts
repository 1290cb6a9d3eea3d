import { MARK_READ } from "../../../support/documents.js";
import type { Deeds } from "../deed.js";

export const readingDeeds: Deeds = {
  markRead: {
    weight: 3,
    run: async ({ topicId, who, how }) => {
      if (topicId) await who.ask(MARK_READ, { topicId, upTo: how % 12 });
    },
  },

  browse: { weight: 1, run: ({ screen }) => screen.browse() },
};
