import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { useConversations } from "../conversations/conversations-context.js";
import { MarkSeen, SnoozeTopic, TakeBackSeen } from "./inbox.documents.js";
import type { Waiting } from "./inbox-groups.js";

/** What was done last, in words, and the way back. */
export interface Deed {
  words: string;
  topicIds: string[];
  takeBack: () => Promise<unknown>;
}

export interface Deeds {
  last: Deed | null;
  /** Done with, though the server has not said so yet. */
  isHandled: (row: Waiting) => boolean;
  done: (row: Waiting, title: string) => Promise<void>;
  answered: (row: Waiting, title: string) => Promise<void>;
  allSeen: (rows: readonly Waiting[]) => Promise<void>;
  later: (row: Waiting, title: string, until: number | null, when: string) => Promise<void>;
  /** Ids of what came back. */
  undo: () => Promise<string[]>;
}

/** Erledigt, Später, Alles gesehen: at once, in one request, and with a way back instead of a question before. */
export function useDeeds(): Deeds {
  const { t } = useTranslation("inbox");
  const client = useApolloClient();
  const { store, personId } = useConversations();
  const [last, setLast] = useState<Deed | null>(null);
  const [handled, setHandled] = useState<ReadonlyMap<string, number>>(new Map());
  /** Topics answered here, with the number of the answer once it is known. */
  const answers = useRef(new Map<string, number>());

  const send = (
    mutation: typeof MarkSeen | typeof TakeBackSeen,
    marks: { topicId: string; number: number }[],
  ) => client.mutate({ mutation, variables: { marks }, fetchPolicy: "no-cache" });
  const snooze = (topicId: string, until: number | null) =>
    client.mutate({
      mutation: SnoozeTopic,
      variables: { topicId, until: until === null ? null : new Date(until).toISOString() },
      fetchPolicy: "no-cache",
    });
  const hide = (rows: readonly Waiting[]): void =>
    setHandled(
      (before) => new Map([...before, ...rows.map((row): [string, number] => [row.topicId, row.lastNumber])]),
    );
  const show = (topicIds: readonly string[]): void =>
    setHandled((before) => new Map([...before].filter(([id]) => !topicIds.includes(id))));

  /** Shown as done at once; the way back waits for the way there. */
  async function perform(
    { words, topicIds }: Pick<Deed, "words" | "topicIds">,
    way: Promise<unknown>,
    back: () => Promise<unknown>,
  ): Promise<void> {
    const deed: Deed = { words, topicIds, takeBack: () => way.then(back) };
    setLast(deed);
    try {
      await way;
      announce(words);
    } catch {
      show(topicIds);
      setLast((now) => (now === deed ? null : now));
      announce(t("notNow"));
    }
  }

  async function see(rows: readonly Waiting[], words: string): Promise<void> {
    hide(rows);
    const marks = rows.map(({ topicId, lastNumber }) => ({ topicId, number: lastNumber }));
    const before = rows.map(({ topicId, readNumber }) => ({ topicId, number: readNumber }));
    const topicIds = rows.map(({ topicId }) => topicId);
    await perform({ words, topicIds }, send(MarkSeen, marks), () => send(TakeBackSeen, before));
  }

  async function later(row: Waiting, title: string, until: number | null, when: string): Promise<void> {
    const { topicId } = row;
    const words = until === null ? t("deed.back", { title }) : t("deed.later", { title, when });
    await perform({ words, topicIds: [topicId] }, snooze(topicId, until), () => snooze(topicId, row.until));
  }

  async function undo(): Promise<string[]> {
    if (!last) return [];
    try {
      await last.takeBack();
      for (const id of last.topicIds) answers.current.delete(id);
      show(last.topicIds);
      setLast(null);
      announce(t("undone"));
      return last.topicIds;
    } catch {
      announce(t("notNow"));
      return [];
    }
  }

  // One's own answer is no news: what was read before it is read up to it, whichever of the two arrived first.
  useEffect(
    () =>
      store.onEvent((event) => {
        const isMessage = event.__typename === "MessageEvent";
        if (!isMessage && event.__typename !== "ReadEvent") return;
        const topicId = isMessage ? event.message.topic.id : event.topic.id;
        if (!answers.current.has(topicId)) return;
        if (isMessage && event.messageFact === "POSTED" && event.message.author.id === personId)
          answers.current.set(topicId, event.message.number);
        const number = answers.current.get(topicId);
        if (!number || store.get().ledger.get(topicId)?.readNumber !== number - 1) return;
        const marks = [{ topicId, number }];
        client
          .mutate({ mutation: MarkSeen, variables: { marks }, fetchPolicy: "no-cache" })
          .catch(() => undefined);
      }),
    [client, store, personId],
  );

  return {
    last,
    isHandled: ({ topicId, lastNumber }) => (handled.get(topicId) ?? -1) >= lastNumber,
    done: (row, title) => see([row], t("deed.done", { title })),
    answered: (row, title) => {
      answers.current.set(row.topicId, 0);
      return see([row], t("deed.answered", { title }));
    },
    allSeen: (rows) => see(rows, t("deed.allSeen", { count: rows.length })),
    later,
    undo,
  };
}
