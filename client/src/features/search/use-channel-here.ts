import { useFragment } from "@apollo/client/react";
import { graphql } from "../../gql/index.js";
import { matchPath } from "../../lib/path-pattern.js";
import { useLocation } from "../../lib/router.js";
import { type ChannelWithRights, useConversationsStatus } from "../conversations/conversations-context.js";

const ChannelOfTopic = graphql(`
  fragment ChannelOfTopic on Topic {
    id
    channel {
      id
    }
  }
`);

/** The channel one is in, or whose topic one reads, else the first one: where one may begin a topic. */
export function useChannelHere(): ChannelWithRights | undefined {
  const { conversations } = useConversationsStatus();
  const { pathname } = useLocation();
  const topicId = matchPath("/gespraeche/thema/:id/*", pathname)?.params.id ?? "";
  const { data, complete } = useFragment({
    fragment: ChannelOfTopic,
    fragmentName: "ChannelOfTopic",
    from: { __typename: "Topic", id: topicId },
  });
  const here =
    matchPath("/gespraeche/kanal/:id/*", pathname)?.params.id ?? (complete ? data.channel.id : null);
  const writable = (conversations?.channels ?? []).filter(
    ({ viewerCan, archived }) => viewerCan.startTopic && !archived,
  );
  return writable.find(({ id }) => id === here) ?? writable[0];
}
