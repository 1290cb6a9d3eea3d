import { expect, test } from "@jest/globals";
import { bytesOf } from "../../../server/src/demo/demo-files.js";
import { channels } from "../../../server/src/demo/content/channels.js";
import type { DemoChannel, DemoPerson, DemoRole } from "../../../server/src/demo/content/content.types.js";
import { desks } from "../../../server/src/demo/content/desks.js";
import { people, personas } from "../../../server/src/demo/content/people.js";
import { placeKeys } from "../../../server/src/demo/content/place-keys.js";
import { topics } from "../../../server/src/demo/content/topics.js";
import { personasReadUntil } from "../../../server/src/demo/demo-read-marks.js";
import { reactionsIn } from "../../../server/src/demo/demo-reactions.js";

const demoNow = "2019-03-18T08:30";
const places = Object.values(placeKeys);
const person = new Map(people.map((one) => [one.key, one]));
const channel = new Map(channels.map((one) => [one.key, one]));
const messages = topics.flatMap((topic) => topic.messages);
const summaries = topics.flatMap((topic) => topic.summaries ?? []);

/** As written in the content: both are on the clocks of Berlin. */
const after = (at: string, minutes: number) =>
  new Date(Date.parse(`${at}Z`) + minutes * 60_000).toISOString().slice(0, 16);

const runsOn = (role: DemoRole, day: string) => role.since <= day && (!role.until || day <= role.until);

const rolesAt = (one: DemoPerson | undefined, at: string) =>
  (one?.roles ?? []).filter((role) => runsOn(role, at.slice(0, 10)));

const mayPost = (role: DemoRole, { audience, place }: DemoChannel): boolean => {
  switch (audience) {
    case "NETWORK":
      return role.kind === "STAFF" || "place" in role;
    case "TEAMS":
      return role.kind === "STAFF" || role.kind === "FACILITATOR";
    case "STAFF":
      return role.kind === "STAFF";
    case "PLACE":
      return "place" in role && role.place === place;
  }
};

const holders = (kind: DemoRole["kind"], place: string) =>
  people.filter((one) =>
    rolesAt(one, demoNow).some((role) => role.kind === kind && "place" in role && role.place === place),
  );

const expectUnique = (values: string[]) => expect(values).toEqual([...new Set(values)]);

/** Everything somebody did in a topic, as who did it when. */
const deeds = topics.flatMap((topic) => {
  const acts = topic.messages.flatMap((message) => [
    message,
    ...(message.edited ? [{ by: message.by, at: message.edited.at }] : []),
    ...(message.deleted ? [message.deleted] : []),
    ...(message.marked ? [message.marked] : []),
    ...reactionsIn(message.reactions ?? {}).map(({ by, minutesLater }) => ({
      by,
      at: after(message.at, minutesLater),
    })),
  ]);
  const changes = [...(topic.summaries ?? []), topic.resolved, topic.renamed].filter(
    (change) => change !== undefined,
  );
  return [...acts, ...changes].map(({ by, at }) => ({ by, at, topic: topic.title, channel: topic.channel }));
});

test("nobody and nothing is there twice", () => {
  expectUnique(people.map(({ key }) => key));
  expectUnique(people.map(({ email }) => email));
  expectUnique(people.map(({ givenName, familyName }) => `${givenName} ${familyName}`));
  expectUnique(channels.map(({ key }) => key));
  expectUnique(channels.map(({ name }) => name));
  expectUnique(topics.map(({ channel, title }) => `${channel}: ${title}`));
  expectUnique(messages.map(({ by, body }) => `${by}: ${body}`));
});

test("mail goes only to domains that cannot exist", () => {
  for (const { email } of people) expect(email).toMatch(/^[a-z-]+\.[a-z-]+@[a-z-]+\.example$/);
  const hosts = messages.flatMap(({ body }) =>
    [...body.matchAll(/https?:\/\/([^/\s)]+)/g)].map(([, host]) => host),
  );
  for (const host of hosts) expect(host).toMatch(/\.example$/);
});

test("the network has the size of a real one", () => {
  expect(people.length).toBeGreaterThanOrEqual(110);
  expect(people.length).toBeLessThanOrEqual(130);
  expect(topics.length).toBeGreaterThanOrEqual(48);
  expect(messages.length).toBeGreaterThanOrEqual(430);
  expect(Math.max(...topics.map((topic) => topic.messages.length))).toBeGreaterThanOrEqual(40);

  const network = topics.filter((topic) => channel.get(topic.channel)?.audience === "NETWORK");
  expect(network.length).toBeGreaterThanOrEqual(34);

  const resolved = topics.filter((topic) => topic.resolved).length / topics.length;
  expect(resolved).toBeGreaterThan(0.35);
  expect(resolved).toBeLessThan(0.45);
});

test("roles begin with the programme and a hand-over leaves no gap", () => {
  const takeOvers = new Set<string>();
  for (const one of people)
    for (const role of one.roles) {
      if (!role.until) continue;
      const nextDay = new Date(Date.parse(role.until) + 86_400_000).toISOString().slice(0, 10);
      const successor = people.find(({ roles }) =>
        roles.some(
          (next) =>
            next.kind === role.kind &&
            "place" in next &&
            "place" in role &&
            next.place === role.place &&
            next.since === nextDay,
        ),
      );
      expect({ left: one.key, successor: successor?.key }).toEqual({
        left: one.key,
        successor: expect.any(String),
      });
      takeOvers.add(successor?.key ?? "");
    }
  expect(takeOvers.size).toBe(2);

  for (const { key, roles } of people)
    for (const { since } of roles) {
      expect(since >= "2018-07-02").toBe(true);
      if (!takeOvers.has(key)) expect(since <= "2018-10-01").toBe(true);
    }
});

test.each(places)("%s has its team and a channel of its own", (place) => {
  expect(holders("PROJECT_LEAD", place)).toHaveLength(1);
  expect(holders("DEPUTY_LEAD", place)).toHaveLength(1);
  expect(holders("FACILITATOR", place)).toHaveLength(2);
  expect(holders("TEAM_MEMBER", place).length).toBeGreaterThanOrEqual(2);
  expect(holders("TEAM_MEMBER", place).length).toBeLessThanOrEqual(4);
  expect(channels.filter((one) => one.audience === "PLACE" && one.place === place)).toHaveLength(1);
});

test("every place is one of the twenty", () => {
  expect(places).toHaveLength(20);
  const named = people.flatMap(({ roles }) => roles.flatMap((role) => ("place" in role ? [role.place] : [])));
  for (const place of named) expect(places).toContain(place);
  for (const { audience, place } of channels) expect(place !== undefined).toBe(audience === "PLACE");
});

test("the eight who sign in with one click are there today", () => {
  expect(personas).toHaveLength(8);
  expectUnique(personas.map((persona) => persona.person));
  for (const persona of personas) expect(rolesAt(person.get(persona.person), demoNow)).not.toEqual([]);
});

test("everybody acts only where and while they may", () => {
  const trespasses = deeds.filter(({ by, at, channel: key }) => {
    const where = channel.get(key);
    return !where || !rolesAt(person.get(by), at).some((role) => mayPost(role, where));
  });
  expect(trespasses).toEqual([]);
});

test("time runs forward and stops before the demo's present", () => {
  for (const { at } of deeds) {
    expect(at).toMatch(/^201[89]-\d\d-\d\dT\d\d:\d\d$/);
    expect(at >= "2018-07-09T00:00" && at < demoNow).toBe(true);
  }

  for (const topic of topics) {
    const times = topic.messages.map(({ at }) => at);
    expect({ topic: topic.title, times }).toEqual({ topic: topic.title, times: [...new Set(times)].sort() });
    const opened = times[0] ?? "";
    if (topic.resolved) expect(topic.resolved.at > opened).toBe(true);
    if (topic.renamed) expect(topic.renamed.at > opened).toBe(true);
    for (const { at, edited, deleted } of topic.messages) {
      if (edited) expect(edited.at > at).toBe(true);
      if (deleted) expect(deleted.at > at).toBe(true);
    }
  }
});

test("every mention names somebody who can read it", () => {
  let toAll = 0;
  for (const topic of topics)
    for (const message of topic.messages)
      for (const body of [message.body, message.edited?.body ?? ""])
        for (const [whole, what] of body.matchAll(/@\{([^}]*)\}/g)) {
          const [kind, key = ""] = (what ?? "").split(":");
          const where = channel.get(topic.channel);
          if (kind === "all") {
            toAll += 1;
            expect(rolesAt(person.get(message.by), message.at).map((role) => role.kind)).toContain("STAFF");
          } else if (kind === "place") {
            expect(places).toContain(key);
          } else {
            const readers = rolesAt(person.get(key), message.at).filter(
              (role) => where && mayPost(role, where),
            );
            expect({ whole, readers: readers.length > 0 }).toEqual({ whole, readers: true });
          }
        }
  expect(toAll).toBe(1);
});

test("a message is withdrawn by its author or by the programme office", () => {
  for (const { by, deleted } of messages) {
    if (!deleted || deleted.by === by) continue;
    expect(rolesAt(person.get(deleted.by), deleted.at).map(({ kind }) => kind)).toContain("STAFF");
  }
});

test("an edit changes the text, and no message is empty", () => {
  for (const { body, edited } of messages) {
    expect(body.trim()).toBe(body);
    expect(body).not.toBe("");
    if (edited) expect(edited.body).not.toBe(body);
  }
  expect(messages.filter(({ edited }) => edited).length).toBeGreaterThanOrEqual(3);
  expect(messages.filter(({ deleted }) => deleted)).toHaveLength(2);
  expect(topics.filter(({ renamed }) => renamed)).toHaveLength(1);
});

test("the last days are lively", () => {
  expect(messages.filter(({ at }) => at >= "2019-03-15").length).toBeGreaterThanOrEqual(25);
});

test("what is quoted was said before, in the same topic", () => {
  for (const topic of topics)
    for (const { at, quotes } of topic.messages) {
      if (!quotes) continue;
      expect(quotes < at).toBe(true);
      const quoted = topic.messages.find((message) => message.at === quotes);
      expect({ topic: topic.title, quotes, isThere: quoted !== undefined && !quoted.deleted }).toEqual({
        topic: topic.title,
        quotes,
        isThere: true,
      });
    }
  expect(messages.filter(({ quotes }) => quotes).length).toBeGreaterThanOrEqual(20);
});

test("nobody thanks themselves, or for what they have not read", () => {
  for (const topic of topics)
    for (const { by: author, at, reactions } of topic.messages)
      for (const { by } of reactionsIn(reactions ?? {})) {
        expect({ topic: topic.title, at, by }).not.toEqual({ topic: topic.title, at, by: author });
        const wroteLater = topic.messages.some((message) => message.by === by && message.at >= at);
        const isVisitor = personas.some(({ person }) => person === by);
        expect({ at, by, hasRead: !isVisitor || wroteLater || at < personasReadUntil }).toEqual({
          ...{ at, by, hasRead: true },
        });
      }
  expect(messages.flatMap(({ reactions }) => reactionsIn(reactions ?? {})).length).toBeGreaterThan(250);
});

test("summaries say something new each time, about what was said by then", () => {
  for (const topic of topics) {
    const times = (topic.summaries ?? []).map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].sort());
    for (const at of times) expect(at > (topic.messages[0]?.at ?? "")).toBe(true);
  }
  expectUnique(summaries.map(({ body }) => body));
  expect(topics.filter((topic) => (topic.summaries ?? []).length > 1).length).toBeGreaterThanOrEqual(3);
});

test("files are small and real, and pictures say in words what they show", async () => {
  const files = messages.flatMap((message) => message.files ?? []);
  expectUnique(files.map(({ name }) => name));
  for (const file of files) {
    const bytes = await bytesOf(file);
    expect(bytes.length).toBeLessThan(100_000);
    if ("lines" in file) {
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      for (const line of file.lines) {
        expect(line).toMatch(/^[\x20-\xff]*$/);
        expect(line.length).toBeLessThan(90);
      }
    } else {
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(file.description?.length).toBeGreaterThan(20);
    }
  }
  expect(files.length).toBeGreaterThanOrEqual(6);
});

test("everybody keeps their desk with what they may read, before the demo begins", () => {
  for (const { person: key, follows = [], mutes = [], later = [], drafts = [] } of desks) {
    expect(personas.map((persona) => persona.person)).toContain(key);
    const put = [...follows, ...mutes, ...later, ...drafts].map((one) => ({
      at: one.at,
      topic: "topic" in one ? one.topic : null,
      channel: "topic" in one ? one.topic.channel : one.channel,
    }));
    for (const { at, topic, channel: name } of put) {
      expect(at < demoNow).toBe(true);
      const where = channel.get(name)!;
      expect(rolesAt(person.get(key), at).some((role) => mayPost(role, where))).toBe(true);
      if (!topic) continue;
      const known = topics.find((one) => one.channel === name && one.title === topic.title);
      expect({ title: topic.title, hasBegun: (known?.messages[0]?.at ?? "9") < at }).toEqual({
        ...{ title: topic.title, hasBegun: true },
      });
    }
    for (const { until } of later) expect(until > "2019-03-18T12:00").toBe(true);
  }
  // Steering group and ministry read no channel.
  expect(desks).toHaveLength(6);
});
