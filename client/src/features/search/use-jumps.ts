import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { itemOf, type PaletteItem } from "./palette-items.js";
import { JumpDocument } from "./search.documents.js";
import { useChannelNames } from "./use-channel-names.js";

const PAUSE = 120;

/** Channels, topics, people and places that begin so; an answer that comes late is not shown. */
export function useJumps(roundId: string, text: string): PaletteItem[] {
  const client = useApolloClient();
  const channelName = useChannelNames();
  const [found, setFound] = useState<PaletteItem[]>([]);
  const wanted = text.trim();
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      if (!wanted || !roundId) return setFound([]);
      const input = {
        text: wanted,
        kinds: ["CHANNEL" as const, "TOPIC" as const, "PLACE" as const, "PERSON" as const],
      };
      client.query({ query: JumpDocument, variables: { roundId, input }, fetchPolicy: "no-cache" }).then(
        ({ data }) =>
          !isLate && setFound((data?.search.hits ?? []).flatMap((hit) => itemOf(hit, channelName) ?? [])),
        () => !isLate && setFound([]),
      );
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [client, roundId, wanted, channelName]);
  return wanted ? found : none;
}

const none: PaletteItem[] = [];
