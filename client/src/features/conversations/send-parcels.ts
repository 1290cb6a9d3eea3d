import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { ServerError } from "@apollo/client/errors";
import { graphql } from "../../gql/index.js";
import type { ParcelFile } from "../files/upload-item.js";
import { problemText, readProblem } from "../../lib/errors.js";
import type { ConversationsStore } from "./conversations-store.js";
import type { MessageParcel, Refusal, SendProblem, TopicParcel } from "./outbox.js";
import type { Transport } from "./outbox-runner.js";

const PostMessage = graphql(`
  mutation PostMessage($input: PostMessageInput!) {
    postMessage(input: $input) {
      ...MessageFields
      topic {
        ...TopicFields
      }
    }
  }
`);

const PostMessages = graphql(`
  mutation PostMessages($input: PostMessagesInput!) {
    postMessages(input: $input) {
      topic {
        ...TopicFields
      }
      outcomes {
        message {
          ...MessageFields
        }
        refusal {
          kind
          code
          message
        }
      }
    }
  }
`);

const StartTopic = graphql(`
  mutation StartTopic($input: StartTopicInput!) {
    startTopic(input: $input) {
      ...TopicFields
      messages(limit: 1) {
        items {
          ...MessageFields
        }
      }
    }
  }
`);

/** A request without an answer would hold up everything behind it. */
const answerWithin = 20_000;

/** Sends with the ids that were chosen at the first try; what comes back enters by the same doors as live events. */
export function sendParcels(client: ApolloClient, storeNow: () => ConversationsStore | null): Transport {
  async function ask<Answer, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> {
    const options = {
      mutation: mutation as TypedDocumentNode<Answer>,
      variables,
      fetchPolicy: "no-cache",
      context: { fetchOptions: { signal: AbortSignal.timeout(answerWithin) } },
    } as const;
    const { data } = await client.mutate<Answer>(options);
    if (!data) throw new TypeError("nothing came back");
    return data;
  }

  async function startTopic(parcel: TopicParcel): Promise<void> {
    const { id, channelId, title, messageId, body, files, draftVersion = null } = parcel;
    const attachments = attachmentsOf(files);
    const input = { id, channelId, title, messageId, body, draftVersion, attachments };
    const { messages, ...topic } = (await ask(StartTopic, { input })).startTopic;
    storeNow()?.acknowledged(topic, messages.items);
  }

  async function post(parcel: MessageParcel): Promise<void> {
    const input = { ...wordsOf(parcel), topicId: parcel.topicId };
    const { postMessage } = await ask(PostMessage, { input });
    storeNow()?.acknowledged(postMessage.topic, [postMessage]);
  }

  async function postTogether(topicId: string, parcels: MessageParcel[]): Promise<Map<string, Refusal>> {
    const { postMessages } = await ask(PostMessages, { input: { topicId, messages: parcels.map(wordsOf) } });
    const { topic, outcomes } = postMessages;
    storeNow()?.acknowledged(
      topic,
      outcomes.flatMap(({ message }) => message ?? []),
    );
    const refused = new Map<string, Refusal>();
    outcomes.forEach(({ refusal }, n) => {
      if (!refusal) return;
      const { code, kind, message } = refusal;
      refused.set(parcels[n]!.id, { code, text: problemText(code, kind, message) });
    });
    return refused;
  }

  return {
    async send(parcels) {
      const [first] = parcels;
      const messages = parcels.filter((parcel) => parcel.kind === "message");
      if (first?.kind === "message" && messages.length > 1) return postTogether(first.topicId, messages);
      if (first) await (first.kind === "message" ? post(first) : startTopic(first));
      return new Map();
    },
    failureOf(error) {
      const { kind, code, text } = readProblem(error);
      return { problem: isOutOfReach(error) ? "OFFLINE" : sendProblemOf(kind), refusal: { code, text } };
    },
  };
}

const wordsOf = ({ id, body, quotedId = null, files, draftVersion = null }: MessageParcel) => ({
  ...{ id, body, quotedId, draftVersion, attachments: attachmentsOf(files) },
});

const attachmentsOf = (files: ParcelFile[] = []): { fileId: string; description: string }[] =>
  files.map(({ fileId, description }) => ({ fileId, description }));

function sendProblemOf(kind: string): SendProblem {
  const passing: readonly string[] = ["OFFLINE", "INTERNAL", "RATE_LIMITED", "UNAUTHENTICATED"];
  return passing.includes(kind) ? (kind as SendProblem) : "REFUSED";
}

/** No answer, or one from somebody between us and the server. */
function isOutOfReach(error: unknown): boolean {
  if (ServerError.is(error)) return [502, 503, 504].includes(error.statusCode);
  const { name } = error as Error;
  return name === "AbortError" || name === "TimeoutError";
}
