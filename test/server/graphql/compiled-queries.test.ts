import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, type DocumentNode, execute, parse } from "graphql";
import {
  ChannelTopicsDocument,
  CockpitDocument,
  ConversationsStartDocument,
  EventsDocument,
  JumpDocument,
  RoundChannelsDocument,
  SearchDocument,
  StartDocument,
  TopicMessagesDocument,
  TopicOpeningDocument,
  UnreadRowsDocument,
} from "../../../client/src/gql/graphql.js";
import { CompiledQueries, fingerprintOf } from "../../../server/src/graphql/compiled-queries.js";
import { Loaders } from "../../../server/src/graphql/loaders.js";
import { ownDocuments } from "../../../server/src/graphql/own-documents.js";
import type { Caller } from "../../security/matrix/columns.js";
import { rooms } from "../../security/matrix/rooms.js";
import { Stage } from "../../security/matrix/stage.js";
import { asSent } from "../../support/as-sent.js";
import { Hub } from "../../support/hub.js";

const words = (text: string, ...kinds: string[]): object => ({ text, kinds });
const search = (text: string) => ({
  input: words(text, "MESSAGE"),
  names: words(text, "CHANNEL", "PLACE", "PERSON"),
  titles: words(text, "TOPIC"),
});

/** What the screens ask most, with several things to ask it of. */
const questions: Record<string, [document: DocumentNode, variables: (stage: Stage) => object[]]> = {
  Start: [StartDocument, () => [{}]],
  ConversationsStart: [ConversationsStartDocument, ({ roundId }) => [{ roundId }]],
  RoundChannels: [
    RoundChannelsDocument,
    ({ roundId, foreignRoundId }) => [{ roundId }, { roundId: foreignRoundId }],
  ],
  ChannelTopics: [
    ChannelTopicsDocument,
    ({ room }) =>
      rooms.flatMap((name) =>
        ["ALL", "OPEN", "RESOLVED"].map((filter) => ({ channelId: room[name].channelId, filter })),
      ),
  ],
  TopicOpening: [
    TopicOpeningDocument,
    ({ room }) =>
      rooms.flatMap((name) => [{ id: room[name].topicId }, { id: room[name].topicId, around: 3 }]),
  ],
  TopicMessages: [
    TopicMessagesDocument,
    ({ room }) =>
      rooms.flatMap((name) => [
        ...[{ id: room[name].topicId }, { id: room[name].topicId, before: 5 }],
        { id: room[name].topicId, before: null, after: 4 },
      ]),
  ],
  UnreadRows: [UnreadRowsDocument, ({ room }) => [{ ids: [room.network.topicId] }, { ids: [] }]],
  Search: [
    SearchDocument,
    ({ roundId }) =>
      ["lesen", "Ort", "netwrok", "member Per", ""].map((text) => ({ roundId, ...search(text) })),
  ],
  Jump: [
    JumpDocument,
    ({ roundId }) => ["net", "Ort"].map((text) => ({ roundId, input: words(text, "TOPIC", "PLACE") })),
  ],
  Cockpit: [
    CockpitDocument,
    ({ roundId, foreignRoundId }) =>
      [roundId, foreignRoundId].map((id) => ({ roundId: id, silentAfterWeeks: 4 })),
  ],
};

test("the server knows the documents of the screens, in whatever order their parts come", () => {
  const all = [...Object.values(questions).map(([document]) => document), EventsDocument];
  for (const document of all) {
    const { definitions, ...rest } = parse(asSent(document));
    expect(ownDocuments).toContain(fingerprintOf({ ...rest, definitions: definitions.toReversed() }));
  }
  expect(ownDocuments.size).toBe(all.length);
});

describe("with people who may, and who may not", () => {
  let hub: Hub;
  let stage: Stage;
  beforeAll(async () => {
    hub = await Hub.start();
    stage = await Stage.set(hub);
  });
  afterAll(() => hub.stop());

  test.each(Object.entries(questions))(
    "%s: the program answers as GraphQL does",
    async (name, [document, variables]) => {
      const own = asSent(document);
      const stranger = own.replace(`query ${name}`, `query ${name}Again`);
      expect(ownDocuments).not.toContain(fingerprintOf(parse(stranger)));
      for (const caller of ["staff", "member", "funder", "elsewhere", "outside"] satisfies Caller[]) {
        for (const wish of variables(stage)) {
          const ordinary = await stage.people[caller].send(stranger, wish);
          expect(withoutNow(await stage.people[caller].send(own, wish))).toEqual(withoutNow(ordinary));
        }
      }
    },
  );

  test("a text that the compiler would take for code stays a text", async () => {
    const code = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dprocess.exit(1)";
    const { outside, member } = stage.people;
    for (let time = 1; time <= 5; time++) {
      const { data } = await outside.send(`{ invitation(token: "${code}") { __typename } }`);
      expect(data).toEqual({ invitation: null });
      const line = member.connect();
      const query = `subscription { events(stream: "round:${stage.roundId}", after: "${code}") { to } }`;
      await new Promise<void>((done) => {
        line.subscribe({ query }, { next: () => done(), error: () => done(), complete: () => done() });
      });
      await line.dispose();
    }
    expect((await outside.send(`{ hub { name } }`)).data).not.toBeNull();
    expect(hub.process.exitCode).toBeNull();
  });
});

test("what a stranger wrote is asked in the ordinary way, however often", async () => {
  const compiled = new CompiledQueries();
  const schema = buildSchema(`type Query { word(of: String): String }`);
  const asked = { schema, document: parse(`{ word(of: "Wort") }`) };
  for (let time = 1; time <= 10; time++) {
    expect(
      await compiled.answer(asked, null, { actor: null, loaders: new Loaders(), address: "" }),
    ).toBeNull();
  }
  expect(await execute(asked)).toEqual({ data: { word: null } });
});

/** The hub's clock goes on from one answer to the next. */
const withoutNow = (answer: object): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "now" ? "now" : value)));
