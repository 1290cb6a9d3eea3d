import { describe, expect, test } from "@jest/globals";
import { dueAt, firstLoud } from "../../../server/src/features/notifications/quiet-hours.js";

const night = { from: 18 * 60, until: 7 * 60 };
const usual = { hours: night, days: [6, 7] };
const never = { hours: null, days: [] };
const at = (text: string): Date => new Date(text);

describe("quiet hours", () => {
  test("by day nothing waits", () => {
    expect(firstLoud(at("2026-03-17T10:00:00+01:00"), usual)).toEqual(at("2026-03-17T10:00:00+01:00"));
    expect(firstLoud(at("2026-03-17T07:00:00+01:00"), usual)).toEqual(at("2026-03-17T07:00:00+01:00"));
    expect(firstLoud(at("2026-03-17T17:59:00+01:00"), usual)).toEqual(at("2026-03-17T17:59:00+01:00"));
  });

  test("the evening waits for the morning, the early morning too", () => {
    expect(firstLoud(at("2026-03-17T18:00:00+01:00"), usual)).toEqual(at("2026-03-18T07:00:00+01:00"));
    expect(firstLoud(at("2026-03-18T03:12:00+01:00"), usual)).toEqual(at("2026-03-18T07:00:00+01:00"));
  });

  test("Friday evening waits for Monday, over the night in which clocks leap forward", () => {
    expect(firstLoud(at("2026-03-27T18:30:00+01:00"), usual)).toEqual(at("2026-03-30T07:00:00+02:00"));
    expect(firstLoud(at("2026-03-29T12:00:00+02:00"), usual)).toEqual(at("2026-03-30T07:00:00+02:00"));
  });

  test("and over the night in which they are set back", () => {
    expect(firstLoud(at("2026-10-23T19:00:00+02:00"), usual)).toEqual(at("2026-10-26T07:00:00+01:00"));
  });

  test("an end that the clocks leave out is the moment they leap", () => {
    const quiet = { hours: { from: 22 * 60, until: 2 * 60 + 30 }, days: [] };
    expect(firstLoud(at("2026-03-29T00:30:00+01:00"), quiet)).toEqual(at("2026-03-29T03:00:00+02:00"));
  });

  test("an end that they show twice is the second, so that nobody is woken in between", () => {
    const quiet = { hours: { from: 22 * 60, until: 2 * 60 + 30 }, days: [] };
    expect(firstLoud(at("2026-10-25T00:30:00+02:00"), quiet)).toEqual(at("2026-10-25T02:30:00+01:00"));
    expect(firstLoud(at("2026-10-25T02:10:00+01:00"), quiet)).toEqual(at("2026-10-25T02:30:00+01:00"));
  });

  test("hours within a day, and days only", () => {
    const noon = { hours: { from: 12 * 60, until: 13 * 60 }, days: [] };
    expect(firstLoud(at("2026-06-02T12:20:00+02:00"), noon)).toEqual(at("2026-06-02T13:00:00+02:00"));
    const sunday = { hours: null, days: [7] };
    expect(firstLoud(at("2026-06-07T09:00:00+02:00"), sunday)).toEqual(at("2026-06-08T00:00:00+02:00"));
    const sixDays = { hours: night, days: [1, 2, 3, 4, 6, 7] };
    expect(firstLoud(at("2026-06-05T20:00:00+02:00"), sixDays)).toEqual(at("2026-06-12T07:00:00+02:00"));
  });

  test("every minute of the two odd weekends finds an end, never before itself, never in a quiet minute", () => {
    for (const start of ["2026-03-27T00:00:00Z", "2026-10-23T00:00:00Z"]) {
      for (let minute = 0; minute < 4 * 24 * 60; minute += 1) {
        const moment = new Date(at(start).getTime() + minute * 60_000);
        const loud = firstLoud(moment, usual);
        expect(loud.getTime()).toBeGreaterThanOrEqual(moment.getTime());
        expect(firstLoud(loud, usual)).toEqual(loud);
      }
    }
  });
});

describe("the delay", () => {
  test("is added first, quiet hours after it", () => {
    expect(dueAt(at("2026-03-17T10:00:00+01:00"), "HOUR", usual)).toEqual(at("2026-03-17T11:00:00+01:00"));
    expect(dueAt(at("2026-03-17T17:30:00+01:00"), "HOUR", usual)).toEqual(at("2026-03-18T07:00:00+01:00"));
    expect(dueAt(at("2026-03-17T17:30:00+01:00"), "QUARTER_HOUR", usual)).toEqual(
      at("2026-03-17T17:45:00+01:00"),
    );
    expect(dueAt(at("2026-03-17T17:30:00+01:00"), "FOUR_HOURS", never)).toEqual(
      at("2026-03-17T21:30:00+01:00"),
    );
  });

  test("until the morning is until seven, the same day or the next, the first that is not quiet", () => {
    expect(dueAt(at("2026-03-17T05:00:00+01:00"), "MORNING", never)).toEqual(at("2026-03-17T07:00:00+01:00"));
    expect(dueAt(at("2026-03-17T07:00:00+01:00"), "MORNING", never)).toEqual(at("2026-03-18T07:00:00+01:00"));
    expect(dueAt(at("2026-03-28T12:00:00+01:00"), "MORNING", never)).toEqual(at("2026-03-29T07:00:00+02:00"));
    expect(dueAt(at("2026-03-27T12:00:00+01:00"), "MORNING", usual)).toEqual(at("2026-03-30T07:00:00+02:00"));
  });
});
