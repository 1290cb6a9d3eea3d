import { inRoot, runNode } from "../server/tools/project.mjs";

// `npm run fuzz`, `npm run live-equals-fresh -- 5000`: the proofs of `npm test`, with far more tries.
const proofs = {
  fuzz: {
    setting: "FUZZ_REQUESTS",
    usual: 200_000,
    paths: ["test/security/fuzz.test.ts", "test/security/fuzz-transport.test.ts"],
  },
  "live-equals-fresh": {
    setting: "LIVE_FRESH_RUNS",
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
  env: { ...process.env, [proof.setting]: String(count) },
});
