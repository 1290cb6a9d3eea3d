import { describe, expect, test } from "@jest/globals";
import { peopleToAsk } from "../../../server/src/features/peers/person-score.js";
import { aimOf, type Standing, type Step } from "../../../server/src/features/peers/place-standing.js";
import { type Reason, scoreOf, shown } from "../../../server/src/features/peers/reason.js";
import {
  ahead,
  likeness,
  type PlaceFacts,
  similarity,
} from "../../../server/src/features/peers/similarity.js";
import { ranked, topicReasons } from "../../../server/src/features/peers/topic-score.js";

const step = (key: string, state: Step["state"], more: Partial<Step> = {}): Step => ({
  ...{ id: `id-${key}`, key, title: key, state, isNext: false, startedAt: null, doneAt: null },
  ...more,
});
const standing = (phase: Standing["phase"], ...steps: Step[]): Standing => ({ phase, steps });
const place = (id: string, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  ...{ id, name: id, type: "STADT", population: 20_000, standing: null },
  ...more,
});
const kinds = (reasons: readonly Reason[]): string[] => reasons.map(({ kind }) => kind);
const words = (...said: [text: string, spread: number, isInTitle?: boolean][]) =>
  said.map(([text, spread, isInTitle = false]) => ({ text, spread, isInTitle }));
const topic = { isResolved: false, hasAnswer: false, askedAt: null };

describe("topics", () => {
  test("a word counts the more the fewer topics it stands in, and more in a title", () => {
    const weigh = (...said: Parameters<typeof words>) =>
      scoreOf(topicReasons({ ...topic, words: words(...said) }));
    expect(weigh(["Ratsbeschluss", 1])).toBe(3);
    expect(weigh(["Ratsbeschluss", 2])).toBe(1.5);
    expect(weigh(["Ratsbeschluss", 2, true])).toBe(2.25);
    expect(weigh(["Ratsbeschluss", 4], ["Vorlage", 4])).toBe(2);
  });

  test("one common word alone is a coincidence", () => {
    expect(topicReasons({ ...topic, words: words(["Thema", 40]) })).toEqual([]);
  });

  test("the score is the sum of the weights of the reasons, each in words", () => {
    const reasons = topicReasons({
      words: words(["Beschluss", 1], ["Rat", 2]),
      isResolved: true,
      hasAnswer: true,
      askedAt: { name: "Nagold", similarity: 0.8 },
    });
    const told = shown(reasons, "DE");
    expect(told).toEqual([
      { kind: "SAME_WORDS", weight: 4.5, text: "gleiche Wörter: Beschluss, Rat" },
      { kind: "SOLVED", weight: 3, text: "gelöst, Antwort markiert" },
      { kind: "SIMILAR_PLACE", weight: 1.6, text: "aus einer ähnlichen Kommune: Nagold" },
    ]);
    expect(scoreOf(reasons)).toBe(9.1);
    expect(shown(reasons, "EN")[0]?.text).toBe("same words: Beschluss, Rat");
  });

  test("without a marked answer being solved counts less, and a place that is not similar does not count", () => {
    const reasons = topicReasons({
      words: words(["Beschluss", 1]),
      isResolved: true,
      hasAnswer: false,
      askedAt: { name: "Stuttgart", similarity: 0.2 },
    });
    expect(kinds(reasons)).toEqual(["SAME_WORDS", "SOLVED"]);
    expect(scoreOf(reasons)).toBe(5);
  });

  test("solved ones come first, then by score, then the latest; what shares far less is left out", () => {
    const at = new Date("2019-01-01");
    const found = (name: string, spreads: number[], more: Partial<typeof topic> = {}, when = at) => ({
      name,
      at: when,
      isResolved: more.isResolved ?? false,
      reasons: topicReasons({
        ...topic,
        ...more,
        words: words(...spreads.map((n): [string, number] => ["Wort", n])),
      }),
    });
    const list = [
      found("open, best", [1, 1]),
      found("solved, weaker", [2, 2], { isResolved: true }),
      found("solved, far less", [8, 8], { isResolved: true }),
      found("nothing", []),
      found("open, later", [1], {}, new Date("2019-02-01")),
      found("open, earlier", [1]),
    ];
    expect(ranked(list, 5).map(({ name }) => name)).toEqual([
      "solved, weaker",
      "open, best",
      "open, later",
      "open, earlier",
    ]);
    expect(ranked(list, 2)).toHaveLength(2);
  });
});

describe("places", () => {
  test("are alike by size, kind and phase", () => {
    const own = place("own", { standing: standing("ANALYSIS") });
    expect(
      likeness(own, place("same", { standing: standing("ANALYSIS") })).map(({ weight }) => weight),
    ).toEqual([2, 1, 1]);
    expect(similarity(own, place("same", { standing: standing("ANALYSIS") }))).toBe(1);
    expect(kinds(likeness(own, place("bigger", { population: 39_000 })))).toEqual(["SIZE", "TYPE"]);
    expect(kinds(likeness(own, place("twice", { population: 41_000 })))).toEqual(["TYPE"]);
    expect(similarity(own, place("district", { type: "LANDKREIS", population: 200_000 }))).toBe(0);
    expect(kinds(likeness(own, place("uncounted", { population: null })))).toEqual(["TYPE"]);
  });

  test("are ahead when they are at the step or have it behind them", () => {
    const aim = step("plan", "PLANNED");
    const at = (state: Step["state"]) =>
      ahead(
        aim,
        place("other", {
          standing: standing("ANALYSIS", step("plan", state, { doneAt: new Date("2018-10-15") })),
        }),
      );
    expect(at("DONE")?.reason.weight).toBe(3);
    expect(at("DONE")?.reason.text("DE")).toBe("„plan“ im Oktober 2018 abgeschlossen");
    expect(at("ACTIVE")?.reason.weight).toBe(2);
    expect(at("PLANNED")).toBeNull();
    expect(at("SKIPPED")).toBeNull();
    expect(ahead(null, place("other"))).toBeNull();
    expect(ahead(aim, place("other"))).toBeNull();
  });

  test("aim at the step that comes next", () => {
    const next = step("b", "PLANNED", { isNext: true });
    expect(aimOf(standing("ANALYSIS", step("a", "DONE"), next))).toBe(next);
    expect(aimOf(standing("COMPLETED", step("a", "DONE")))).toBeNull();
    expect(aimOf(null)).toBeNull();
  });
});

describe("people", () => {
  const own = place("own");
  const others = [place("near"), place("far", { type: "LANDKREIS", population: 300_000 }), place("third")];
  const candidates = [
    { personId: "lead", placeId: "near", kind: "PROJECT_LEAD" },
    { personId: "member", placeId: "near", kind: "TEAM_MEMBER" },
    { personId: "facilitator", placeId: "near", kind: "FACILITATOR" },
    { personId: "facilitator", placeId: "third", kind: "FACILITATOR" },
    { personId: "farLead", placeId: "far", kind: "PROJECT_LEAD" },
  ] as const;
  const ask = (wroteIn: [string, string[]][], aim: Step | null = null) =>
    peopleToAsk(own, others, aim, candidates, new Map(wroteIn), 3).map(
      ({ personId, placeId }) => `${personId}@${placeId}`,
    );

  test("who wrote in what matches comes before who leads, and each place is named once", () => {
    expect(ask([])).toEqual(["lead@near", "facilitator@third"]);
    expect(ask([["member", ["Beschluss im Rat"]]])).toEqual(["member@near", "facilitator@third"]);
  });

  test("nobody is named twice, for however many places", () => {
    expect(ask([["facilitator", ["Beschluss im Rat"]]])).toEqual(["facilitator@near"]);
  });

  test("a place that is not alike has somebody to ask when they wrote about it", () => {
    expect(ask([["farLead", ["A", "B"]]])).toContain("farLead@far");
    expect(ask([])).not.toContain("farLead@far");
  });

  test("says why, the role among it", () => {
    const [first] = peopleToAsk(own, others, null, candidates, new Map([["lead", ["Beschluss im Rat"]]]), 1);
    expect(shown(first!.reasons, "DE").map(({ text }) => text)).toEqual([
      "hat in „Beschluss im Rat“ geschrieben",
      "ähnlich groß (20.000 Einwohnerinnen und Einwohner)",
      "auch eine Stadt",
      "Projektleitung in near",
    ]);
  });
});
