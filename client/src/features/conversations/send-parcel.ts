import type { ApolloClient } from "@apollo/client";
import { ServerError } from "@apollo/client/errors";
import { graphql } from "../../gql/index.js";
import type { ParcelFile } from "../files/upload-item.js";
import { readProblem } from "../../lib/errors.js";
import type { ConversationsStore } from "./conversations-store.js";
import type { SendProblem } from "./outbox.js";
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

/** Sends with the id that was chosen at the first try; what comes back enters by the same doors as live events. */
export function sendParcel(client: ApolloClient, storeNow: () => ConversationsStore | null): Transport {
  const context = () => ({ fetchOptions: { signal: AbortSignal.timeout(answerWithin) } });
  return {
    async send(parcel) {
      if (parcel.kind === "message") {
        const { id, topicId, body, quotedId = null, files, draftVersion = null } = parcel;
        const { data } = await client.mutate({
          mutation: PostMessage,
          variables: {
            input: { id, topicId, body, quotedId, draftVersion, attachments: attachmentsOf(files) },
          },
          fetchPolicy: "no-cache",
          context: context(),
        });
        if (!data) throw new TypeError("nothing came back");
        storeNow()?.acknowledged(data.postMessage.topic, data.postMessage);
        return;
      }
      const { id, channelId, title, messageId, body, files, draftVersion = null } = parcel;
      const { data } = await client.mutate({
        mutation: StartTopic,
        variables: {
          input: { id, channelId, title, messageId, body, draftVersion, attachments: attachmentsOf(files) },
        },
        fetchPolicy: "no-cache",
        context: context(),
      });
      if (!data) throw new TypeError("nothing came back");
      const { messages, ...topic } = data.startTopic;
      for (const message of messages.items) storeNow()?.acknowledged(topic, message);
    },
    failureOf(error) {
      const { kind, code, text } = readProblem(error);
      return { problem: isOutOfReach(error) ? "OFFLINE" : sendProblemOf(kind), refusal: { code, text } };
    },
  };
}

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
