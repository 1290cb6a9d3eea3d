import { useApolloClient } from "@apollo/client/react";
import { type RefObject, useEffect, useRef } from "react";
import { graphql } from "../../../gql/index.js";
import { useTranslation } from "../../../lib/i18n.js";
import { type ChannelWithRights, useConversations } from "../conversations-context.js";
import { useRolesLine } from "../use-roles-line.js";
import type { Suggested } from "./suggestion-store.js";

const Mentionable = graphql(`
  query Mentionable($roundId: ID!, $search: String!, $channelId: ID!) {
    round(id: $roundId) {
      id
      people(search: $search, mentionableIn: $channelId, limit: 6) {
        ...PersonRoles
      }
      places {
        id
        name
      }
    }
  }
`);

const mostPlaces = 4;

type Search = (words: string) => Promise<Suggested[]>;

/** People who read here, places, and everybody, if one may call everybody. */
export function useMentionSearch(channel: ChannelWithRights | undefined): RefObject<Search> {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const { roundId } = useConversations();
  const rolesLine = useRolesLine();
  const search = useRef<Search>(() => Promise.resolve([]));

  useEffect(() => {
    search.current = async (words) => {
      if (!channel) return [];
      const everybody: Suggested = {
        kind: "all",
        id: "here",
        label: t("mention.all"),
        context: t("mention.allHelp"),
      };
      const all = channel.viewerCan.mentionAll && startsAnyWord(everybody.label, words) ? [everybody] : [];
      try {
        const { data } = await client.query({
          query: Mentionable,
          variables: { roundId, search: words, channelId: channel.id },
          fetchPolicy: "no-cache",
        });
        if (!data) return all;
        const people = data.round.people.map(({ id, name, roles }): Suggested => ({
          kind: "person",
          id,
          label: name,
          context: rolesLine(roles),
        }));
        const places = placesOf(channel, data.round.places)
          .filter(({ name }) => words !== "" && startsAnyWord(name, words))
          .slice(0, mostPlaces)
          .map(({ id, name }): Suggested => ({
            kind: "place",
            id,
            label: name,
            context: t("mention.place"),
          }));
        return [...people, ...places, ...all];
      } catch {
        return all;
      }
    };
  });
  return search;
}

/** A place is called where its people can read it. */
function placesOf<Place extends { id: string }>(channel: ChannelWithRights, places: Place[]): Place[] {
  if (channel.audience === "STAFF") return [];
  return channel.place ? places.filter(({ id }) => id === channel.place?.id) : places;
}

function startsAnyWord(name: string, words: string): boolean {
  const sought = words.toLocaleLowerCase("de");
  return name
    .toLocaleLowerCase("de")
    .split(/[\s/()-]+/)
    .some((word) => word.startsWith(sought));
}
