import { useApolloClient, useFragment } from "@apollo/client/react";
import { useEffect } from "react";
import { PersonRoles } from "./conversation.fragments.js";
import { enterPerson } from "./enter-page.js";
import classes from "./author-roles.module.css";
import { PersonsRoles } from "./topic.documents.js";
import { useRolesLine } from "./use-roles-line.js";

const asked = new Set<string>();

/** Role and place after the name, where somebody is met for the first time. */
export function AuthorRoles({ personId }: { personId: string }) {
  const client = useApolloClient();
  const line = useRolesLine();
  const { data, complete } = useFragment({
    fragment: PersonRoles,
    fragmentName: "PersonRoles",
    from: { __typename: "Person", id: personId },
  });

  // Live events do not carry roles: which of them one may know of depends on who asks.
  useEffect(() => {
    if (complete || asked.has(personId)) return;
    asked.add(personId);
    client.query({ query: PersonsRoles, variables: { id: personId }, fetchPolicy: "no-cache" }).then(
      ({ data: answer }) => answer && enterPerson(client.cache, answer.person),
      () => asked.delete(personId),
    );
  }, [client, complete, personId]);

  const words = complete ? line(data.roles) : "";
  return words ? <span className={classes.roles}> {words}</span> : null;
}
