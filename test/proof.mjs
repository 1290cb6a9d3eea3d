import { inRoot, runNode } from "../server/tools/project.mjs";

// `npm run fuzz`, `npm run live-equals-fresh -- 5000`: the proofs of `npm test`, with far more tries. Those of `npm test`
// are the same each time, so that it judges a change by itself; here each run begins elsewhere.
const proofs = {
  fuzz: {
    count: "FUZZ_REQUESTS",
    seed: "FUZZ_SEED",
    usual: 200_000,
    paths: ["test/security/fuzz.test.ts", "test/security/fuzz-transport.test.ts"],
  },
  "live-equals-fresh": {
    count: "LIVE_FRESH_RUNS",
    seed: "LIVE_FRESH_SEED",
    usual: 20_000,
    paths: ["test/realtime/live-equals-fresh.test.ts"],
  },
};

const [name, times] = process.argv.slice(2);
const proof = proofs[name];
const count = times === undefined ? proof?.usual : Number(times);
if (!proof || !Number.isInteger(count) || count < 1) {
  console.error(`Usage: node test/proof.mjs ${Object.keys(proofs).join("|")} [how many]`);
  process.exit(2);
}
process.exitCode = await runNode(inRoot("test/run.mjs"), ["--only", "jest", ...proof.paths], {
  env: { [proof.seed]: String(Date.now() % 2 ** 31), ...process.env, [proof.count]: String(count) },
});
