import { describe, expect, test } from "@jest/globals";
import { said } from "../../client/src/lib/said.js";

const texts = {
  hello: "Guten Tag, {{name}}!",
  deep: { in: { it: "hier" } },
  messages_one: "ein Beitrag",
  messages_other: "{{count}} Beiträge",
  people: "{{count, number}} Menschen",
};
const german = (key: string, values = {}): string | null => said(texts, key, values, "de");

describe("a text", () => {
  test("with its values, which may look like places themselves", () => {
    expect(german("hello", { name: "{{name}} $& <b>" })).toBe("Guten Tag, {{name}} $& <b>!");
    expect(german("hello")).toBe("Guten Tag, !");
  });
  test("in the form of its number", () => {
    expect(german("messages", { count: 1 })).toBe("ein Beitrag");
    expect(german("messages", { count: 0 })).toBe("0 Beiträge");
    expect(german("people", { count: 12345 })).toBe("12.345 Menschen");
    expect(said(texts, "people", { count: 12345 }, "en")).toBe("12,345 Menschen");
  });
  test("deep down, and none where there is none", () => {
    expect(german("deep.in.it")).toBe("hier");
    for (const key of ["deep.in", "deep.in.it.more", "nothing", "constructor", "toString.name"])
      expect(german(key)).toBeNull();
  });
});
