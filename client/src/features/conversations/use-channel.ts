import { useFragment } from "@apollo/client/react";
import type { ChannelFieldsFragment } from "../../gql/graphql.js";
import { ChannelFields, TopicFields } from "./conversation.fragments.js";
import { type ChannelWithRights, useConversations } from "./conversations-context.js";

/** A channel as it stands now, with what the viewer may do in it; undefined when one may not read it. */
export function useChannel(id: string): ChannelWithRights | undefined {
  const { channels } = useConversations();
  const { data, complete } = useFragment({
    fragment: ChannelFields,
    fragmentName: "ChannelFields",
    from: { __typename: "Channel", id },
  });
  const known = channels.find((channel) => channel.id === id);
  return known && (complete ? { ...known, ...data } : known);
}

export function useChannels(): ChannelWithRights[] {
  const { channels } = useConversations();
  const { data } = useFragment({
    fragment: ChannelFields,
    fragmentName: "ChannelFields",
    from: channels.map(({ id }) => ({ __typename: "Channel" as const, id })),
  });
  return channels.map((channel, index) => ({ ...channel, ...(data[index] as ChannelFieldsFragment | null) }));
}

/** Undefined until the topic is known. */
export function useChannelIdOfTopic(topicId: string | undefined): string | undefined {
  const { data, complete } = useFragment({
    fragment: TopicFields,
    fragmentName: "TopicFields",
    from: topicId ? { __typename: "Topic", id: topicId } : null,
  });
  return complete ? data?.channel.id : undefined;
}
