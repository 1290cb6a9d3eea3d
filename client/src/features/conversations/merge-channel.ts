import type { ApolloCache } from "@apollo/client";
import type { ChannelFieldsFragment } from "../../gql/graphql.js";
import { ChannelFields } from "./conversation.fragments.js";

/** The one door for a channel. */
export function mergeChannel(cache: ApolloCache, channel: ChannelFieldsFragment): void {
  const held = cache.readFragment({
    fragment: ChannelFields,
    fragmentName: "ChannelFields",
    from: { __typename: "Channel", id: channel.id },
  });
  if (held && held.version > channel.version) return;
  cache.writeFragment({ fragment: ChannelFields, fragmentName: "ChannelFields", data: channel });
}
