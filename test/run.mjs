import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot, requireNode, requirePackages, runNode } from "../server/tools/project.mjs";
import { findChromium } from "./support/find-chromium.mjs";

// `npm test`: every check there is, in order. Each step counts as one, each jest test as one.
// For developers: `npm test -- --only jest test/server/operations`, `npm test -- --only lint`.
requireNode();
requirePackages("typescript", "eslint", "prettier", "jest", "vite");

const bin = (name) => inRoot("node_modules", name);
const tool = (name) => inRoot("server/tools", name);
const asCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

const steps = {
  format: async () =>
    asCheck(await runNode(bin("prettier/bin/prettier.cjs"), ["--check", "--log-level", "warn", "."])),
  lint: async () => asCheck(await runNode(bin("eslint/bin/eslint.js"), ["--max-warnings", "0", "."])),
  types: async () => asCheck(await runNode(tool("types.mjs"))),
  build: async () => asCheck(await runNode(tool("build.mjs"))),
  contract: async () => asCheck(await runNode(tool("contract.mjs"), ["--check"])),
  chromium: async () => asCheck(tryChromium()),
  jest,
};

const [flag, only, ...rest] = process.argv.slice(2);
if (flag !== undefined && (flag !== "--only" || !(only in steps))) {
  console.error(`Usage: npm test [-- --only ${Object.keys(steps).join("|")} [paths]]`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (only && name !== only) continue;
  console.log(`\n▸ ${name}`);
  const began = Date.now();
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? "✓" : "✗"} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function jest() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lernnetz-jest-"));
  const report = path.join(folder, "report.json");
  try {
    const nodeOptions = [
      process.env.NODE_OPTIONS,
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
    ];
    const env = { ...process.env, NODE_OPTIONS: nodeOptions.filter(Boolean).join(" ") };
    const code = await runNode(bin("jest/bin/jest.js"), ["--json", "--outputFile", report, ...rest], {
      env,
      stdio: ["inherit", "ignore", "inherit"],
    });
    return count(JSON.parse(readFileSync(report, "utf8")), code);
  } catch {
    console.error("jest wrote no report.");
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A test left out is not a test passed. */
function count(report, code) {
  const leftOut = report.numPendingTests + report.numTodoTests;
  if (leftOut > 0) console.error(`${leftOut} tests are skipped; nothing may be.`);
  const failed = report.numFailedTests + leftOut + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function tryChromium() {
  try {
    console.log(findChromium());
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}
