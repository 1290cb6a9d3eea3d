import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildStale } from "./build-parts.mjs";
import { printOwnDocuments } from "./own-documents.mjs";
import { giveUp, inRoot, readNode, requireNode, requirePackages, root } from "./project.mjs";

// `npm run contract [-- --check]`: what the server promises, printed: the schema, the client's types, which of its
// documents may become programs, and the README's table of settings. With --check nothing is written, and any
// difference is an error.
requireNode();
requirePackages("typescript", "@graphql-codegen/cli", "@graphql-codegen/client-preset");
const isCheck = process.argv.includes("--check");
if (!(await buildStale(["server"])))
  giveUp("Der Vertrag lässt sich nicht drucken, weil der Server sich nicht bauen lässt.");

const schema = await printSchema();
const documents = [{ file: inRoot("server/schema.graphql"), content: schema }];
documents.push(...(await printTypes()), ...(await printReadme()));
documents.push(await printOwn(documents.find(({ file }) => file.endsWith("graphql.ts")).content));

const different = documents.filter(({ file, content }) => read(file) !== content);
if (isCheck) {
  for (const { file, content } of different) explain(file, content);
  if (different.length > 0)
    giveUp("Vertrag und Server stimmen nicht überein: Bitte npm run contract ausführen.");
} else {
  for (const { file, content } of different) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`${path.relative(root, file)} ist neu geschrieben.`);
  }
}
console.log("Vertrag und Server stimmen überein.");

async function printSchema() {
  const { code, output, errors } = await readNode(inRoot("dist/server/main.js"), ["print-contract"]);
  if (code !== 0 || !output.includes("type Query"))
    giveUp(`Der Server druckt kein Schema:\n${errors}${output}`);
  return output.endsWith("\n") ? output : `${output}\n`;
}

async function printTypes() {
  const { generate, loadCodegenConfig } = await import("@graphql-codegen/cli");
  const { config } = await loadCodegenConfig({ configFilePath: inRoot("client/codegen.ts") });
  const files = await generate({ ...config, schema, cwd: root, silent: true, errorsOnly: true }, false);
  return files.map(({ filename, content }) => ({ file: path.resolve(root, filename), content }));
}

async function printOwn(generated) {
  const { fingerprintOf } = await import("../../dist/server/graphql/compiled-queries.js");
  return {
    file: inRoot("server/src/graphql/own-documents.ts"),
    content: printOwnDocuments(generated, fingerprintOf),
  };
}

/** The table between the markers, and nothing else. */
async function printReadme() {
  const file = inRoot("README.md");
  const text = read(file);
  if (text === undefined) return [];
  const markers = /(<!-- settings:begin -->)[^]*?(<!-- settings:end -->)/;
  if (!markers.test(text)) giveUp("In README.md fehlen die Marken settings:begin und settings:end.");
  const { renderSettingsTable } = await import("../../dist/server/config/settings.js");
  const content = text.replace(
    markers,
    (_all, begin, end) => `${begin}\n\n${renderSettingsTable()}\n\n${end}`,
  );
  return [{ file, content }];
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function explain(file, content) {
  const [old, fresh] = [read(file)?.split("\n") ?? [], content.split("\n")];
  const line = fresh.findIndex((text, index) => text !== old[index]);
  const from = line === -1 ? fresh.length : line;
  console.error(`${path.relative(root, file)}, ab Zeile ${from + 1}:`);
  for (const text of old.slice(from, from + 5)) console.error(`  - ${text}`);
  for (const text of fresh.slice(from, from + 5)) console.error(`  + ${text}`);
}
