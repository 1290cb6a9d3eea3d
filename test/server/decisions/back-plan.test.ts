import { describe, expect, test } from "@jest/globals";
import { backPlan, submissionDay } from "../../../server/src/features/decisions/back-plan.js";
import { dateIn, daysAfter } from "../../../server/src/kernel/days.js";
import { easterOf, isHoliday, workingDayBy } from "../../../server/src/kernel/working-days.js";

describe("the calendar of Baden-Württemberg", () => {
  test("Easter moves", () => {
    const sundays = {
      2000: "04-23",
      2008: "03-23",
      2011: "04-24",
      2018: "04-01",
      2019: "04-21",
      2024: "03-31",
    };
    for (const [year, day] of Object.entries(sundays)) expect(easterOf(Number(year))).toBe(`${year}-${day}`);
  });

  test("twelve holidays a year, and no others", () => {
    const year = Array.from({ length: 365 }, (_, n) => daysAfter("2019-01-01", n));
    expect(year.filter(isHoliday)).toEqual([
      ...["2019-01-01", "2019-01-06", "2019-04-19", "2019-04-22", "2019-05-01", "2019-05-30"],
      ...["2019-06-10", "2019-06-20", "2019-10-03", "2019-11-01", "2019-12-25", "2019-12-26"],
    ]);
  });

  test("a deadline on a day off is the working day before it", () => {
    expect(workingDayBy("2019-03-18")).toBe("2019-03-18");
    expect(workingDayBy("2019-03-17")).toBe("2019-03-15");
    // From Easter Monday past Sunday, Saturday and Good Friday.
    expect(workingDayBy("2019-04-22")).toBe("2019-04-18");
    expect(workingDayBy("2019-01-06")).toBe("2019-01-04");
    expect(workingDayBy("2019-12-26")).toBe("2019-12-24");
  });
});

describe("counted back from a session", () => {
  const plan = (meetsOn: string, days: number, today = "2019-03-18") =>
    backPlan({ meetsOn, submitBy: submissionDay(meetsOn, days), state: "PLANNED", stepsDone: [] }, today);
  const dates = (meetsOn: string, days: number) => plan(meetsOn, days).map(({ dueOn }) => dueOn);

  test("over ends of months and of years", () => {
    expect(dates("2019-04-10", 21)).toEqual([
      "2019-02-20",
      "2019-03-06",
      "2019-03-13",
      "2019-03-20",
      "2019-04-10",
    ]);
    expect(dates("2019-03-01", 14)).toEqual([
      "2019-01-18",
      "2019-02-01",
      "2019-02-08",
      "2019-02-15",
      "2019-03-01",
    ]);
    expect(dates("2020-03-14", 14)[3]).toBe("2020-02-28");
    expect(dates("2019-01-16", 14)).toEqual([
      "2018-12-05",
      "2018-12-19",
      "2018-12-24",
      "2019-01-02",
      "2019-01-16",
    ]);
  });

  test("over the changes of the clock, days are days", () => {
    // 31 March and 27 October 2019.
    expect(submissionDay("2019-04-01", 3)).toBe("2019-03-29");
    expect(submissionDay("2019-04-03", 7)).toBe("2019-03-27");
    expect(submissionDay("2019-10-30", 7)).toBe("2019-10-23");
    expect(dateIn(new Date("2019-03-30T23:30:00Z"))).toBe("2019-03-31");
    expect(dateIn(new Date("2019-10-26T22:30:00Z"))).toBe("2019-10-27");
    expect(dateIn(new Date("2019-03-17T22:59:59Z"))).toBe("2019-03-17");
  });

  test("a day that is over is past, today is not", () => {
    const past = (today: string) => plan("2019-04-10", 21, today).filter(({ isPast }) => isPast).length;
    expect(past("2019-02-20")).toBe(0);
    expect(past("2019-02-21")).toBe(1);
    expect(past("2019-03-18")).toBe(3);
    expect(past("2019-04-11")).toBe(5);
  });

  test("what is done follows from ticks and from how far it is", () => {
    const done = (state: "PLANNED" | "SUBMITTED" | "NOTED") =>
      backPlan(
        { meetsOn: "2019-04-10", submitBy: "2019-03-20", state, stepsDone: ["FACTIONS_INFORMED"] },
        "2019-03-18",
      )
        .filter(({ isDone }) => isDone)
        .map(({ key }) => key);
    expect(done("PLANNED")).toEqual(["FACTIONS_INFORMED"]);
    expect(done("SUBMITTED")).toEqual(["FACTIONS_INFORMED", "SUBMITTED"]);
    expect(done("NOTED")).toEqual(["FACTIONS_INFORMED", "SUBMITTED", "MEETING"]);
  });
});
