import { useApolloClient, useQuery } from "@apollo/client/react";
import { useCallback, useMemo, useRef, useState } from "react";
import { type KnownNames, type Named, plain } from "./operators.js";
import { FindPeopleDocument, SearchNamesDocument } from "./search.documents.js";
import { useChannelNames } from "./use-channel-names.js";

const none: readonly Named[] = [];

export interface Names extends KnownNames {
  /** Asks for people by part of their name; answers again and again from what is known already. */
  findPeople: (words: string) => Promise<void>;
}

/** Channels, places and people as far as one may see them: nothing else is ever offered. */
export function useKnownNames(roundId: string): Names {
  const client = useApolloClient();
  const { data } = useQuery(SearchNamesDocument, { variables: { roundId } });
  const channelName = useChannelNames();
  const channels = useMemo(
    () => data?.round.channels.map((channel) => ({ id: channel.id, name: channelName(channel) })) ?? none,
    [data, channelName],
  );
  const [people, setPeople] = useState<ReadonlyMap<string, readonly Named[]>>(new Map());
  const asked = useRef(new Map<string, Promise<void>>());

  const findPeople = useCallback(
    (words: string): Promise<void> => {
      const key = plain(words.trim());
      const asking =
        asked.current.get(key) ??
        client
          .query({ query: FindPeopleDocument, variables: { roundId, search: words.trim() } })
          .then(({ data }) => setPeople((now) => new Map(now).set(key, data?.round.people ?? none)))
          // Asked again with the next letter.
          .catch(() => void asked.current.delete(key));
      asked.current.set(key, asking);
      return asking;
    },
    [client, roundId],
  );

  const peopleNamed = useCallback((words: string) => people.get(plain(words.trim())), [people]);
  return {
    channels,
    places: data?.round.places ?? none,
    peopleNamed,
    findPeople,
  };
}
