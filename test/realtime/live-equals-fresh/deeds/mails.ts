import type { Deeds } from "../deed.js";

const CHOOSE = `mutation ($input: NotificationsInput!) { chooseNotifications(input: $input) { version } }`;
const usual = { delay: "HOUR", quietHours: null, quietDays: [], briefDay: "MONDAY" };

export const mailDeeds: Deeds = {
  chooseMails: {
    weight: 1,
    run: async (turn) => {
      const scope = turn.choose("FOLLOWED", "MENTIONS", "ALL", "NOTHING");
      const content = turn.choose("WORDS", "NONE");
      const input = { ...usual, scope, content, brief: turn.how % 5 > 0 };
      await turn.who.ask(CHOOSE, { input });
    },
  },
};
