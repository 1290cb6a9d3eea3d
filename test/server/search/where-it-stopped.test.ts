import { expect, test } from "@jest/globals";
import { tellable } from "../../../server/src/search/search.queries.js";

const hidden = "5f1d7c1e-0000-4000-8000-00000000beef";
const shown = "11111111-0000-4000-8000-000000000001";
const at = (time: string): Date => new Date(`2019-03-18T${time}Z`);

test("a search that stops at a hidden entry tells neither its id nor its moment", () => {
  const next = tellable({ at: at("08:30:12.345"), id: hidden }, null, null);
  expect(next.at).toEqual(at("08:31:00.000"));
  expect(next.id).not.toBe(hidden);
});

test("what was shown already of that minute is not shown again", () => {
  const last = { at: at("08:30:40.000"), id: shown };
  expect(tellable({ at: at("08:30:12.345"), id: hidden }, last, null)).toEqual(last);
  const earlier = { at: at("08:31:00.000"), id: shown };
  expect(tellable({ at: at("08:30:12.345"), id: hidden }, earlier, null).at).toEqual(at("08:31:00.000"));
});

test("a minute too full for one page is left all the same", () => {
  const below = { at: at("08:30:50.000"), id: shown };
  const place = { at: at("08:30:12.345"), id: hidden };
  expect(tellable(place, null, below)).toEqual(place);
});
