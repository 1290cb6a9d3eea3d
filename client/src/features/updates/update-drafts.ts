import type { ApolloClient } from "@apollo/client";
import { beforeSignOut } from "../../lib/before-sign-out.js";
import { readProblem } from "../../lib/errors.js";
import { connection } from "../../lib/live/connection-state.js";
import { type LocalStore, localStoreOf } from "../../lib/local-store.js";
import type { ParcelFile } from "../files/upload-item.js";
import { EditUpdateDocument, SaveUpdateDraftDocument, UpdateToWriteDocument } from "./update.documents.js";
import { type Saved, type SaveUpdate, UpdateDraft } from "./update-draft.js";
import { idOf, keyPrefix, type KeptUpdate, type Update } from "./update-words.js";

/** Everything one person is writing of updates, on this device. */
export class UpdateDrafts {
  readonly #open = new Map<string, UpdateDraft>();

  constructor(
    readonly local: LocalStore,
    private readonly save: SaveUpdate,
  ) {
    beforeSignOut.add(() => this.leave());
    connection.subscribe(() => {
      if (connection.get() === "live" || connection.get() === "polling") this.wake();
    });
  }

  /** The one that is being written under that id; the same one when one comes back to it. */
  open(id: string, beginning: KeptUpdate): UpdateDraft {
    let draft = this.#open.get(id);
    if (!draft) {
      draft = new UpdateDraft(id, this.local, this.save, beginning);
      this.#open.set(id, draft);
    }
    return draft;
  }

  forget(id: string): void {
    this.#open.get(id)?.forget();
    this.#open.delete(id);
  }

  /** What the server does not have yet. */
  unsent(placeId: string): { id: string; kept: KeptUpdate }[] {
    return this.local
      .entries<KeptUpdate>(keyPrefix)
      .map(([key, kept]) => ({ id: idOf(key), kept }))
      .filter(({ kept }) => kept.placeId === placeId && kept.isDirty);
  }

  /** The way may be open again, or the page was left before all was saved. */
  wake(): void {
    for (const [key, kept] of this.local.entries<KeptUpdate>(keyPrefix)) this.open(idOf(key), kept).wake();
  }

  /**
   * Before one signs out: everything to the server. What it has leaves this device; the rest stays among this person's
   * own keys, which nobody else who signs in here is shown.
   */
  async leave(): Promise<void> {
    const kept = this.local.entries<KeptUpdate>(keyPrefix).filter(([, { isPublished }]) => !isPublished);
    await Promise.all(
      kept.map(async ([key, beginning]) => {
        if (await this.open(idOf(key), beginning).flush()) this.local.remove(key);
      }),
    );
  }
}

const desks = new Map<string, UpdateDrafts>();

export function draftsOf(personId: string, client: ApolloClient): UpdateDrafts {
  let drafts = desks.get(personId);
  if (!drafts) {
    drafts = new UpdateDrafts(localStoreOf(personId), saveBy(client));
    desks.set(personId, drafts);
  }
  return drafts;
}

const saveBy =
  (client: ApolloClient): SaveUpdate =>
  async (id, kept, files) => {
    try {
      return { kind: "stored", update: await send(client, id, kept, files) };
    } catch (error) {
      const problem = readProblem(error);
      if (problem.kind === "OFFLINE" || problem.code === "SERVER_UNAVAILABLE") return { kind: "away" };
      if (problem.kind !== "CONFLICT" && problem.kind !== "NOT_FOUND") return { kind: "refused", problem };
      return asItStands(client, id);
    }
  };

async function send(
  client: ApolloClient,
  id: string,
  { placeId, words, version, isPublished }: KeptUpdate,
  files: readonly ParcelFile[],
): Promise<Update> {
  const { health, going, stuck, needs, blockId, visibility, forFunder } = words;
  const attachments = [...words.files, ...files.map(({ fileId, description }) => ({ fileId, description }))];
  const written = { id, version, going, stuck, needs, blockId, attachments };
  if (isPublished && health) {
    const { data } = await client.mutate({
      mutation: EditUpdateDocument,
      variables: { input: { ...written, health } },
    });
    if (data) return data.editUpdate;
  } else {
    const { data } = await client.mutate({
      mutation: SaveUpdateDraftDocument,
      variables: { input: { ...written, placeId, health, visibility, forFunder } },
    });
    if (data) return data.saveUpdateDraft;
  }
  throw new TypeError("nothing came back");
}

async function asItStands(client: ApolloClient, id: string): Promise<Saved> {
  try {
    const { data } = await client.query({
      query: UpdateToWriteDocument,
      variables: { id },
      fetchPolicy: "network-only",
    });
    return data ? { kind: "changed", update: data.update } : { kind: "away" };
  } catch (error) {
    return readProblem(error).kind === "NOT_FOUND" ? { kind: "gone" } : { kind: "away" };
  }
}
