import { newId } from "../../../factories/world.js";
import type { Deeds } from "../deed.js";

const CREATE = `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { id } }`;
export const CHANGE = `mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { id } }`;

export const channelDeeds: Deeds = {
  createChannel: {
    weight: 1,
    run: async (turn) => {
      const { network, office } = turn;
      const id = newId();
      const audience = turn.choose("NETWORK", "TEAMS", "STAFF");
      const name = network.name("kanal");
      await office.ask(CREATE, {
        input: { id, roundId: network.roundId, name, description: "Neu", audience },
      });
      network.channels.push(id);
    },
  },

  changeChannel: {
    weight: 1,
    run: async ({ network, channelId, office, how }) => {
      const change = how % 3 ? { description: network.name("Anders") } : { archived: how % 2 === 0 };
      await office.ask(CHANGE, { input: { id: channelId, ...change } });
    },
  },
};
