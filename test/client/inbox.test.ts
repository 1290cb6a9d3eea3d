import { describe, expect, test } from "@jest/globals";
import {
  choicesFrom,
  noChoices,
  type OwnChoices,
  snoozedUntil,
  stanceTo,
  withSnooze,
  withTopicStance,
} from "../../client/src/features/conversations/own-choices.js";
import { ledgerFrom, reduceLedger, totalsOf } from "../../client/src/features/conversations/unread.js";
import { isMutedBy } from "../../client/src/features/conversations/own-choices.js";
import { nextReturn, waitingOf } from "../../client/src/features/inbox/inbox-groups.js";
import { laterTimes } from "../../client/src/features/inbox/later-times.js";
import { berlinMoment, berlinWall } from "../../client/src/lib/berlin-time.js";

const topic = (id: string, wishes: { mentions?: number[]; takesPart?: boolean; channel?: string } = {}) => ({
  topic: { id, lastNumber: 5, channel: { id: wishes.channel ?? "c" } },
  readNumber: 2,
  mentionNumbers: wishes.mentions ?? [],
  takesPart: wishes.takesPart ?? false,
});
const chosen = (wishes: Partial<Parameters<typeof choicesFrom>[0]>): OwnChoices =>
  choicesFrom({ topicStances: [], channelStances: [], snoozes: [], ...wishes });
const now = Date.parse("2019-03-18T08:00:00Z");

describe("what waits", () => {
  test("stands where it belongs: calls first, then what one follows, then the rest", () => {
    const ledger = ledgerFrom([
      topic("calls", { mentions: [3] }),
      topic("part", { takesPart: true }),
      topic("chosen"),
      topic("rest"),
      topic("channel", { channel: "d" }),
      topic("muted"),
      topic("muted calls", { mentions: [4] }),
    ]);
    const choices = chosen({
      topicStances: [
        { topicId: "chosen", stance: "FOLLOWING", version: 1 },
        { topicId: "muted", stance: "MUTED", version: 1 },
        { topicId: "muted calls", stance: "MUTED", version: 1 },
      ],
      channelStances: [{ channelId: "d", stance: "FOLLOWING", version: 1 }],
    });
    const groups = Object.fromEntries(
      waitingOf(ledger, choices, now).map(({ topicId, group }) => [topicId, group]),
    );
    expect(groups).toEqual({
      calls: "needsYou",
      part: "following",
      chosen: "following",
      rest: "fresh",
      channel: "following",
      "muted calls": "needsYou",
    });
  });

  test("of what is muted only mentions count", () => {
    const ledger = ledgerFrom([topic("a"), topic("b", { mentions: [4], channel: "d" })]);
    const choices = chosen({
      topicStances: [{ topicId: "a", stance: "MUTED", version: 1 }],
      channelStances: [{ channelId: "d", stance: "MUTED", version: 1 }],
    });
    expect(totalsOf(ledger, undefined, isMutedBy(choices))).toEqual({ topics: 1, messages: 1, mentions: 1 });
    expect(totalsOf(ledger)).toEqual({ topics: 2, messages: 6, mentions: 1 });
  });

  test("is out of the way while it is put off, and back at its time or with the next call", () => {
    const until = "2019-03-18T12:00:00Z";
    const choices = chosen({ snoozes: [{ topicId: "t", until, upTo: 5, version: 1 }] });
    const ledger = ledgerFrom([topic("t", { mentions: [3] })]);
    const [row] = waitingOf(ledger, choices, now);
    expect(row).toMatchObject({ group: "later", until: Date.parse(until) });
    expect(nextReturn([row!])).toBe(Date.parse(until));
    expect(waitingOf(ledger, choices, Date.parse(until))[0]).toMatchObject({
      group: "needsYou",
      until: null,
    });

    const called = reduceLedger(
      ledger,
      {
        kind: "message",
        isNew: true,
        message: {
          number: 6,
          version: 1,
          author: { id: "bo" },
          mentions: [{ kind: "PERSON", targetId: "ada" }],
          topic: { id: "t", lastNumber: 6, channel: { id: "c" } },
        },
      },
      { personId: "ada", placeIds: new Set() },
    );
    expect(snoozedUntil(choices, "t", called.get("t"), now)).toBeNull();
  });
});

describe("choices", () => {
  test("the topic's goes before the channel's, and both before having written", () => {
    const about = { id: "t", channelId: "c", takesPart: true };
    expect(stanceTo(noChoices, about)).toBe("FOLLOWING");
    const muted = chosen({ channelStances: [{ channelId: "c", stance: "MUTED", version: 1 }] });
    expect(stanceTo(muted, about)).toBe("MUTED");
    const followed = withTopicStance(muted, { topicId: "t", stance: "FOLLOWING", version: 1 });
    expect(stanceTo(followed, about)).toBe("FOLLOWING");
    const takenBack = withTopicStance(followed, { topicId: "t", stance: "NORMAL", version: 2 });
    expect(stanceTo(takenBack, about)).toBe("MUTED");
  });

  test("of two tellings the later one holds, whatever the order", () => {
    const second = withTopicStance(noChoices, { topicId: "t", stance: "MUTED", version: 2 });
    expect(withTopicStance(second, { topicId: "t", stance: "FOLLOWING", version: 1 })).toEqual(second);
    const woken = withSnooze(noChoices, { topicId: "t", until: null, upTo: 5, version: 3 });
    expect(withSnooze(woken, { topicId: "t", until: "2030-01-01T00:00:00Z", upTo: 5, version: 2 })).toEqual(
      woken,
    );
  });
});

describe("later", () => {
  const at = (wall: string) =>
    laterTimes(berlinMoment(wall)!).map(({ name, at: when }) => [name, berlinWall(when)]);

  test("is this afternoon, tomorrow morning or next Monday, by the clocks of Berlin", () => {
    expect(at("2019-03-18T09:30")).toEqual([
      ["today", "2019-03-18T14:00"],
      ["tomorrow", "2019-03-19T08:00"],
      ["nextWeek", "2019-03-25T08:00"],
    ]);
  });

  test("is no afternoon that is all but over, and next week begins tomorrow on a Sunday", () => {
    expect(at("2019-03-17T15:00")).toEqual([
      ["tomorrow", "2019-03-18T08:00"],
      ["nextWeek", "2019-03-18T08:00"],
    ]);
  });

  test("stays eight o'clock over the change to summer time", () => {
    // The clocks go forward on the 31st.
    expect(at("2019-03-30T09:00")[1]).toEqual(["tomorrow", "2019-03-31T08:00"]);
    expect(new Date(berlinMoment("2019-03-31T08:00")!).toISOString()).toBe("2019-03-31T06:00:00.000Z");
    expect(berlinMoment("2019-03-31T02:30")).toBeNull();
    expect(berlinMoment("irgendwann")).toBeNull();
  });
});
