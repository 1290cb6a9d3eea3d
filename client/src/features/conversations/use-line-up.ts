import { useFragment } from "@apollo/client/react";
import { useMemo } from "react";
import { graphql } from "../../gql/index.js";
import { formatDayKey } from "./day-key.js";
import { type LinedUp, lineUp, type Standing } from "./line-up.js";
import type { Numbered } from "./message-window.js";

const MessageStanding = graphql(`
  fragment MessageStanding on Message {
    id
    number
    postedAt
    author {
      id
    }
    deletion {
      at
    }
  }
`);

export function useLineUp(items: readonly Numbered[], firstUnread: number | null): LinedUp[] {
  const from = useMemo(() => items.map(({ id }) => ({ __typename: "Message" as const, id })), [items]);
  const { data } = useFragment({ fragment: MessageStanding, from });
  return useMemo(() => {
    const standing = (data as (Partial<(typeof data)[number]> | null)[]).flatMap((message): Standing[] => {
      if (!message?.id || !message.number || !message.postedAt || !message.author?.id) return [];
      const { id, number, postedAt, author, deletion } = message;
      return [
        {
          id,
          number,
          postedAt,
          authorId: author.id as string,
          isDeleted: deletion != null,
          day: formatDayKey(postedAt),
        },
      ];
    });
    return lineUp(standing, firstUnread);
  }, [data, firstUnread]);
}
