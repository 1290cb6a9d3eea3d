import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addTypenameToDocument } from "@apollo/client/utilities";
import { Kind, parse, print, stripIgnoredCharacters, visit } from "graphql";

const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const named = /export const (\w+) = graphql\(\s*`([^`]*)`/g;
const fragment = "virtual:fragment/";
const texts = "?texts";

/**
 * GraphQL documents are parsed while the screens are built: each file carries its own, and shares the fragments. The
 * list of all documents that is made for the types stays out of what is sent.
 *
 * `import texts from "./some.documents.ts?texts"` gives the texts of a file, as they are sent.
 */
export function documents(folder) {
  let fragments = new Map();
  return {
    name: "lernnetz-documents",
    buildStart() {
      fragments = fragmentsIn(folder);
    },
    resolveId(id) {
      return id.startsWith(fragment) ? `\0${id}` : null;
    },
    load(id) {
      if (id.endsWith(texts)) return `export default ${JSON.stringify(textsOf(id.slice(0, -texts.length)))}`;
      if (!id.startsWith(`\0${fragment}`)) return null;
      return `export default ${lean(fragments.get(id.slice(fragment.length + 1)))}`;
    },
    transform: {
      filter: { code: /\bgraphql\(/, id: /\/client\/src\/(?!gql\/).*\.tsx?$/ },
      handler(code, id) {
        if (this.environment?.mode === "dev" || id.includes("?")) return null;
        const used = new Set();
        const changed = code.replace(call, (_all, text) => {
          const { definitions } = parse(text, { noLocation: true });
          const own = definitions.map((one) => (isFragment(one) ? refer(one.name.value) : lean(one)));
          for (const name of needed(definitions)) own.push(refer(name));
          return `{kind:"Document",definitions:[${[...new Set(own)].join(",")}]}`;
        });
        if (/\bgraphql\(/.test(changed)) throw new Error(`A document in ${id} is not written as one text.`);
        const alone = changed.replace(/import\s*\{\s*graphql\s*\}\s*from\s*"[^"]*\/gql\/index\.js";?/, "");
        const imports = [...used].map((name) => `import fragment${name} from "${fragment}${name}";`);
        return { code: `${imports.join("")}${alone}`, map: null };

        function refer(name) {
          used.add(name);
          return `fragment${name}`;
        }
      },
    },
  };

  function textsOf(file) {
    const found = {};
    for (const [, name, text] of readFileSync(file, "utf8").matchAll(named)) {
      const { definitions } = parse(text, { noLocation: true });
      const own = new Set(definitions.filter(isFragment).map((one) => one.name.value));
      const others = needed(definitions).filter((one) => !own.has(one));
      const all = [...definitions, ...others.map((one) => fragments.get(one))];
      const whole = addTypenameToDocument({ kind: Kind.DOCUMENT, definitions: all });
      found[name] = stripIgnoredCharacters(print(whole));
    }
    return found;
  }

  /** Names of the fragments that are spread in these definitions, and in those, and so on. */
  function needed(definitions) {
    const names = new Set();
    const look = (definition) =>
      visit(definition, {
        FragmentSpread({ name: { value } }) {
          if (names.has(value)) return;
          if (!fragments.has(value)) throw new Error(`No fragment is called ${value}.`);
          names.add(value);
          look(fragments.get(value));
        },
      });
    definitions.forEach(look);
    return [...names];
  }
}

function fragmentsIn(folder) {
  const found = new Map();
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!/\.tsx?$/.test(file) || file.startsWith("gql")) continue;
    for (const [, text] of readFileSync(path.join(folder, file), "utf8").matchAll(call)) {
      for (const one of parse(text, { noLocation: true }).definitions) {
        if (isFragment(one)) found.set(one.name.value, one);
      }
    }
  }
  return found;
}

function isFragment({ kind }) {
  return kind === Kind.FRAGMENT_DEFINITION;
}

/** What is empty need not be said. */
function lean(definition) {
  return JSON.stringify(definition, (_key, value) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}
