import { describe, expect, test } from "@jest/globals";
import { isLate, lateStep } from "../../client/src/features/decisions/decision-words.js";
import type { BackPlanKey, DecisionState } from "../../client/src/gql/graphql.js";

const step = (key: BackPlanKey, { isDone = false, isPast = true } = {}) => ({
  key,
  dueOn: "2019-03-01",
  isDone,
  isPast,
});
const states: DecisionState[] = ["PLANNED", "SUBMITTED", "DECIDED", "NOTED", "DEFERRED", "REJECTED"];
const lateIn = (key: BackPlanKey): DecisionState[] => states.filter((state) => isLate(step(key), state));

describe("what is late", () => {
  test("a preparation only while the paper is not in", () => {
    expect(lateIn("PAPER_DRAFTED")).toEqual(["PLANNED"]);
    expect(isLate(step("PAPER_DRAFTED", { isDone: true }), "PLANNED")).toBe(false);
    expect(isLate(step("PAPER_DRAFTED", { isPast: false }), "PLANNED")).toBe(false);
  });

  test("the session as long as nobody has said what came of it", () => {
    expect(isLate(step("MEETING"), "PLANNED")).toBe(true);
    expect(isLate(step("MEETING"), "SUBMITTED")).toBe(true);
    expect(isLate(step("MEETING", { isDone: true }), "DECIDED")).toBe(false);
  });

  test("is named by its first step", () => {
    const backPlan = [
      step("PAPER_DRAFTED", { isDone: true }),
      step("HEAD_CONSULTED"),
      step("SUBMITTED"),
      step("MEETING"),
    ];
    expect(lateStep({ state: "PLANNED", backPlan })?.key).toBe("HEAD_CONSULTED");
    expect(lateStep({ state: "SUBMITTED", backPlan })?.key).toBe("MEETING");
    expect(lateStep({ state: "SUBMITTED", backPlan: [step("HEAD_CONSULTED")] })).toBeUndefined();
  });
});
