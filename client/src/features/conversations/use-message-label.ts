import { useApolloClient } from "@apollo/client/react";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { formatExact } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { PersonRoles } from "./conversation.fragments.js";
import { useConversations } from "./conversations-context.js";
import { plainWords } from "./plain-words.js";
import { useRolesLine } from "./use-roles-line.js";

const firstWords = 80;

/** What one who listens is told of a message on coming to it: who, when, what is special about it, how it begins. */
export function useMessageLabel(): (
  message: MessageFieldsFragment,
  isFresh: boolean,
  isMarked: boolean,
) => string {
  const { t } = useTranslation("conversations");
  const { cache } = useApolloClient();
  const { personId } = useConversations();
  const rolesLine = useRolesLine();
  return (message, isFresh, isMarked) => {
    const { author, postedAt, editedAt, deletion, reactions, body, mentions } = message;
    const known = cache.readFragment({
      fragment: PersonRoles,
      fragmentName: "PersonRoles",
      id: cache.identify({ __typename: "Person", id: author.id }) ?? "",
    });
    const count = reactions.length;
    return [
      t("message.label", { name: author.name, time: formatExact(postedAt) }),
      known && rolesLine(known.roles),
      isFresh && t("message.fresh"),
      author.id === personId && t("message.own"),
      deletion ? t("message.deleted") : editedAt && t("message.edited"),
      isMarked && t("bookmark.sign"),
      count > 0 && t("message.reactions", { count }),
      !deletion && plainWords(body, firstWords, mentions),
    ]
      .filter((part): part is string => typeof part === "string" && part !== "")
      .join(", ");
  };
}
