import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useSyncExternalStore } from "react";
import type { PersonRolesFragment } from "../../gql/graphql.js";
import { Link } from "../../lib/router.js";
import { PersonRoles } from "./conversation.fragments.js";
import { useConversations } from "./conversations-context.js";
import classes from "./mention-chip.module.css";

interface MentionChipProps {
  kind: string;
  id: string;
  children: ReactNode;
}

/** Somebody who is called. Those who call the reader stand out. */
export function MentionChip({ kind, id, children }: MentionChipProps) {
  const { store } = useConversations();
  const { reader } = useSyncExternalStore(store.subscribe, store.published);
  const { data, complete } = useFragment({
    fragment: PersonRoles,
    fragmentName: "PersonRoles",
    from: kind === "person" ? { __typename: "Person", id } : null,
  });
  const isMe = kind === "all" || (kind === "person" ? id === reader.personId : reader.placeIds.has(id));
  const placeId =
    kind === "place"
      ? id
      : complete
        ? (data as PersonRolesFragment | null)?.roles.find(({ place }) => place)?.place?.id
        : undefined;

  if (!placeId) {
    return (
      <span className={classes.chip} data-me={isMe}>
        {children}
      </span>
    );
  }
  return (
    <Link to={`/kommunen/${placeId}`} className={classes.chip} data-me={isMe}>
      {children}
    </Link>
  );
}
