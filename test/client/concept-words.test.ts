import { describe, expect, test } from "@jest/globals";
import type { Concept } from "../../client/src/features/concepts/concept-kinds.js";
import { numberOf, readersOf, standingOf } from "../../client/src/features/concepts/concept-standing.js";
import { SectionDrafts } from "../../client/src/features/concepts/section-drafts.js";
import { goOnOver, keepBoth, keepOwn, meet } from "../../client/src/features/concepts/section-words.js";
import { localStoreOf } from "../../client/src/lib/local-store.js";

const begun = { body: "Anfang.", before: "Anfang.", version: 1 };
const mine = { ...begun, body: "Was ich schreibe." };
const theirs = { body: "Was andere schreiben.", version: 2 };

describe("what somebody else has saved of a section one writes in", () => {
  test("is not heard when it is older or the same", () => {
    expect(meet(mine, { body: "Anfang.", version: 1 })).toEqual({ kept: mine, isContested: false });
  });

  test("is gone on from by whoever has written nothing yet", () => {
    expect(meet(begun, theirs)).toEqual({
      kept: { body: theirs.body, before: theirs.body, version: 2 },
      isContested: false,
    });
  });

  test("never replaces what one has written", () => {
    expect(meet(mine, theirs)).toEqual({ kept: mine, isContested: true });
  });

  test("is no matter when it says the same, or changed nothing", () => {
    const same = { body: "Was ich schreibe.\r\n", version: 2 };
    expect(meet(mine, same).isContested).toBe(false);
    expect(meet(mine, { body: "Anfang.", version: 4 })).toEqual({
      kept: { ...mine, version: 4 },
      isContested: false,
    });
  });

  test("stands above one's own when both are kept, and is the ground for what is saved then", () => {
    const both = keepBoth(mine, theirs);
    expect(both).toEqual({
      body: "Was andere schreiben.\n\nWas ich schreibe.",
      before: theirs.body,
      version: 2,
    });
    expect(meet(both, theirs).isContested).toBe(false);
    expect(keepOwn(mine, theirs)).toEqual({ body: mine.body, before: theirs.body, version: 2 });
  });
});

describe("what one goes on writing while it is being saved", () => {
  test("is a draft over what was saved", () => {
    const sent = { body: "Was ich schreibe.", version: 2 };
    expect(goOnOver(mine, sent)).toBeNull();
    expect(goOnOver({ ...mine, body: "Was ich schreibe, und mehr." }, sent)).toEqual({
      body: "Was ich schreibe, und mehr.",
      before: "Was ich schreibe.",
      version: 2,
    });
  });

  test("stays one when all of it is taken back to how it was before", () => {
    expect(goOnOver(begun, { body: "Was ich schreibe.", version: 2 })).toEqual({
      body: "Anfang.",
      before: "Was ich schreibe.",
      version: 2,
    });
  });
});

test("what the browser does not keep is not said to be kept", () => {
  const full = {
    setItem: () => {
      throw new Error("full");
    },
    getItem: () => null,
    removeItem: () => undefined,
    length: 0,
    key: () => null,
    clear: () => undefined,
  };
  const drafts = new SectionDrafts(localStoreOf("ada", full));
  drafts.keep("mosbach", "OUTLINE", "GOALS", mine);
  expect(drafts.read("mosbach", "OUTLINE", "GOALS")).toEqual(mine);
  expect(drafts.isKept("mosbach", "OUTLINE", "GOALS")).toBe(false);
  drafts.forget("mosbach", "OUTLINE", "GOALS");
  expect(drafts.isKept("mosbach", "OUTLINE", "GOALS")).toBe(true);
});

const person = { id: "ada", name: "Ada Auer" };
const at = "2019-03-01T09:00:00Z";

interface Wishes {
  body?: string;
  signed?: ("PLACE" | "MODERATION")[];
  editions?: number;
  isEdition?: boolean;
  isReader?: boolean;
  isReleased?: boolean;
}

const concept = ({
  body = "",
  signed = [],
  editions = 0,
  isEdition = false,
  isReader = false,
  isReleased = false,
}: Wishes): Concept => ({
  id: "concept",
  kind: "OUTLINE",
  draft: isReader
    ? null
    : {
        version: 3,
        isEdition,
        sections: [{ key: "GOALS", body, version: 1, changedAt: at, changedBy: person }],
        continuers: [],
        signatures: signed.map((side) => ({ side, signedAt: at, person })),
        gaps: [],
      },
  editions: Array.from({ length: editions }, (_, index) => ({
    id: `edition ${index}`,
    number: editions - index,
    signedAt: at,
    signatures: [],
  })),
  releasedAt: isReleased ? at : null,
  releasedBy: null,
  viewerCan: { write: true, sign: true, withdraw: false, release: false },
});

describe("how far a concept is", () => {
  test.each<[string, Wishes, number]>([
    ["EMPTY", {}, 1],
    ["DRAFT", { body: "Ziele." }, 1],
    ["SIGNED_BY_PLACE", { body: "Ziele.", signed: ["PLACE"] }, 1],
    ["SIGNED_BY_MODERATION", { body: "Ziele.", signed: ["MODERATION"], editions: 1 }, 2],
    ["IN_FORCE", { body: "Ziele.", editions: 2, isEdition: true }, 2],
    ["DRAFT", { body: "", editions: 1 }, 2],
    ["IN_FORCE", { editions: 1, isReader: true }, 1],
  ])("%s: %j", (standing, wishes, number) => {
    expect(standingOf(concept(wishes))).toBe(standing);
    expect(numberOf(concept(wishes))).toBe(number);
  });

  test.each<[string, Wishes]>([
    ["DRAFT", { body: "Ziele." }],
    ["BOTH", { body: "Ziele.", editions: 1 }],
    ["BOTH_RELEASED", { body: "Ziele.", editions: 1, isReleased: true }],
    ["EDITION", { editions: 1, isEdition: true }],
    ["EDITION_RELEASED", { editions: 1, isReader: true, isReleased: true }],
  ])("is read by %s: %j", (readers, wishes) => {
    expect(readersOf(concept(wishes))).toBe(readers);
  });

  test.each<[string, number, Wishes]>([
    ["EDITION", 1, { editions: 2, isEdition: true, isReleased: true }],
    ["EDITION_RELEASED", 2, { editions: 2, isEdition: true, isReleased: true }],
    ["EDITION_RELEASED", 2, { body: "Neu.", editions: 2, isReleased: true }],
    ["EDITION", 2, { editions: 2, isEdition: true }],
  ])("as one edition is read by %s: %i of %j", (readers, number, wishes) => {
    expect(readersOf(concept(wishes), { number })).toBe(readers);
  });
});
