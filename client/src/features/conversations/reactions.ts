import type { MessageFieldsFragment, ReactionKind } from "../../gql/graphql.js";
import { reactionKinds } from "./reaction-kinds.js";

type Person = MessageFieldsFragment["author"];
type Reactions = MessageFieldsFragment["reactions"];

/** Everybody who says the same. */
export interface ReactionGroup {
  kind: ReactionKind;
  people: readonly Person[];
  isMine: boolean;
}

/** What is not acknowledged yet: true asks for the sign, false takes it back. */
export type Wishes = ReadonlyMap<ReactionKind, boolean>;

/** By kind, in the order they are offered, as they will stand once the server has heard the wishes. */
export function groupReactions(reactions: Reactions, me: Person, wishes: Wishes): ReactionGroup[] {
  return reactionKinds.flatMap((kind) => {
    const others = reactions.flatMap(({ kind: said, person }) =>
      said === kind && person.id !== me.id ? [person] : [],
    );
    const wasMine = reactions.some(({ kind: said, person }) => said === kind && person.id === me.id);
    const isMine = wishes.get(kind) ?? wasMine;
    const people = isMine ? [...others, me] : others;
    return people.length > 0 ? [{ kind, people, isMine }] : [];
  });
}
