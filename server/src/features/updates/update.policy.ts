import type { Actor } from "../../kernel/actor.js";
import { audiencesOf, type ProgressUpdate } from "./update.entity.js";

type Rule = (actor: Actor, update: ProgressUpdate) => boolean;

/** A place's team and its moderation team write drafts; its lead and deputy may publish them. */
export const mayDraft = (actor: Actor, placeId: string): boolean => actor.belongsTo(placeId);
export const mayPublish = (actor: Actor, placeId: string): boolean => actor.leadsAt(placeId);

/** The same for a wording of an update that was once as visible as that. */
export function readsAsVisible(
  actor: Actor,
  update: Parameters<typeof audiencesOf>[0] & { roundId: string },
): boolean {
  const mine = actor.audiencesIn(update.roundId);
  return audiencesOf(update).some((audience) => mine.has(audience));
}

const isDraft: Rule = (_, update) => !update.isPublished;
const isAuthor: Rule = (actor, { authorId, placeId }) => authorId === actor.id && mayDraft(actor, placeId);
const leads: Rule = (actor, { placeId }) => mayPublish(actor, placeId);
// What somebody is still writing is theirs alone; those who leave the place leave their drafts, too.
const readDraft: Rule = (actor, update) =>
  isAuthor(actor, update) || (update.submittedAt !== null && leads(actor, update));

const read: Rule = (actor, update) =>
  isDraft(actor, update) ? readDraft(actor, update) : readsAsVisible(actor, update);
const write: Rule = (actor, update) => isDraft(actor, update) && readDraft(actor, update);
const edit: Rule = (actor, update) => !isDraft(actor, update) && leads(actor, update);
const submit: Rule = (actor, update) => isDraft(actor, update) && isAuthor(actor, update);
const publish: Rule = (actor, update) => write(actor, update) && leads(actor, update);
const release: Rule = (actor, update) => !isDraft(actor, update) && leads(actor, update);
const discard: Rule = write;

export const updatePolicy = { read, write, edit, submit, publish, release, discard };
export type UpdateRight = keyof typeof updatePolicy;
