import type { Deeds } from "../deed.js";

export const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
export const END_ROLE = `mutation ($id: ID!) { endRole(id: $id) { id } }`;

export const roleDeeds: Deeds = {
  grantRole: {
    weight: 1,
    run: async (turn) => {
      const { network, office, how } = turn;
      const person = turn.pick(network.people.slice(1))!;
      const kind = turn.choose("TEAM_MEMBER", "FACILITATOR");
      const placeId = network.places[how % 3 ? 1 : 0];
      const input = { roundId: network.roundId, personId: person.id, kind, placeId };
      const { grantRole } = await office.ask<{ grantRole: { id: string } }>(GRANT, { input });
      // Whoever holds it already keeps it, and everybody keeps the role they came with.
      const isOwn = kind === "FACILITATOR" && person === network.people[2] && placeId === network.places[0];
      if (!isOwn) network.grants.push(grantRole.id);
    },
  },

  endRole: {
    weight: 1,
    run: async (turn) => {
      const id = turn.pick(turn.network.grants);
      if (id) await turn.office.ask(END_ROLE, { id });
    },
  },
};
