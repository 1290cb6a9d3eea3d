import { expect, test } from "@jest/globals";
import { plainWords } from "../../client/src/features/conversations/plain-words.js";

const id = "0b0e7c4e-0000-4000-8000-000000000000";
const mentions = [
  { __typename: "Mention" as const, kind: "PERSON" as const, targetId: id, name: "Ada Neu" },
  { __typename: "Mention" as const, kind: "ALL" as const, targetId: null, name: null },
];

test.each([
  ["Ein **wichtiger** [Satz](https://ort.example).", "Ein wichtiger Satz."],
  ["Das gilt:\n\n- eins\n- zwei\n\n1. drei\n2. vier", "Das gilt: eins · zwei drei · vier"],
  [`Hallo [@Ada Alt](person:${id}) und [@alle hier](all:here)`, "Hallo @Ada Neu und @alle hier"],
  ["Hallo [@Wer](person:00000000-0000-4000-8000-000000000000)", "Hallo @Wer"],
])("%j becomes %j", (markdown, words) => expect(plainWords(markdown, 200, mentions)).toBe(words));
