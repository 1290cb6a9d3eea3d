import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";

const client = path.resolve(import.meta.dirname, "../../client/src");
const namespaces = [
  "common",
  "concepts",
  "conversations",
  "decisions",
  "facilitators",
  "files",
  "identity",
  "inbox",
  "network",
  "notifications",
  "peers",
  "presence",
  "process",
  "programme",
  "search",
  "updates",
] as const;
const plural = /_(zero|one|two|few|many|other)$/;

type Texts = Map<string, string>;

const german = Object.fromEntries(namespaces.map((name) => [name, textsOf("de", name)]));
const english = Object.fromEntries(namespaces.map((name) => [name, textsOf("en", name)]));

test("every file of texts is looked at here", () => {
  for (const language of ["de", "en"]) {
    const files = readdirSync(path.join(client, "locales", language)).map((file) =>
      path.basename(file, ".json"),
    );
    expect(files.sort()).toEqual([...namespaces]);
  }
});

describe.each(namespaces)("%s", (name) => {
  const [de, en] = [german[name]!, english[name]!];

  test("both languages say the same things", () => {
    expect([...en.keys()].sort()).toEqual([...de.keys()].sort());
  });

  test("with the same places to fill in", () => {
    const differing = [...de].filter(
      ([key, text]) => String(placesIn(text)) !== String(placesIn(en.get(key) ?? "")),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test("and nothing is empty or has a space too many", () => {
    const careless = [...de, ...en].filter(
      ([, text]) => text.trim() === "" || text !== text.trim() || / {2}/.test(text),
    );
    expect(careless).toEqual([]);
  });
});

test("the screens use no text that does not exist", () => {
  const missing = usesInCode().filter(({ pattern }) => !matches(pattern));
  expect(missing.map(({ file, said }) => `${file}: ${said}`)).toEqual([]);
});

test("there is no text that nothing uses", () => {
  const uses = usesInCode();
  const unused = namespaces.flatMap((name) =>
    [...german[name]!.keys()]
      .filter((key) => !uses.some(({ pattern }) => pattern.test(key.replace(plural, ""))))
      // Codes come from the server: their texts are looked up by what it says.
      .filter((key) => !/^problem\./.test(key) && !(name === "common" && /^role\./.test(key)))
      .map((key) => `${name}:${key}`),
  );
  expect(unused).toEqual([]);
});

function textsOf(language: string, name: string): Texts {
  const file = path.join(client, "locales", language, `${name}.json`);
  return flat(JSON.parse(readFileSync(file, "utf8")) as object);
}

function flat(tree: object, start = ""): Texts {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[start + key, value]] : [...flat(value as object, `${start}${key}.`)],
    ),
  );
}

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? "").sort();

interface Use {
  file: string;
  said: string;
  /** What the key must look like, where a part of it is only known later. */
  pattern: RegExp;
}

/** Every key in a call of `t`, and every string that looks like one, as in a table of keys. */
function usesInCode(): Use[] {
  const uses: Use[] = [];
  for (const file of sources(client)) {
    const code = readFileSync(file, "utf8");
    const calls = /\b(?:t|common|textOf)\(\s*([`"'])((?:(?!\1).)+)\1/g;
    const tables = /([`"'])((?:\w+:)?[a-z]\w*(?:\.(?:\w+|\$\{[^}]+\}))+)\1/g;
    for (const [isCall, found] of [
      [true, code.matchAll(calls)],
      [false, code.matchAll(tables)],
    ] as const)
      for (const [, , said = ""] of found) {
        const use = { file: path.relative(client, file), said, pattern: patternOf(said) };
        if (isCall || matches(use.pattern)) uses.push(use);
      }
  }
  return uses;
}

function patternOf(said: string): RegExp {
  const parts = said.replace(/^\w+:/, "").split(/\$\{[^}]+\}/);
  return new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join("[^.]+")}$`);
}

function matches(pattern: RegExp): boolean {
  return namespaces.some((name) =>
    [...german[name]!.keys()].some((key) => pattern.test(key.replace(plural, ""))),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "gql" || entry.name === "locales" ? [] : sources(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}
