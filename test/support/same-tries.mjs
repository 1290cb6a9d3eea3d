import fc from "fast-check";

// What is drawn by chance is drawn alike in every run of all tests, so that it judges a change by itself.
// FAST_CHECK_SEED begins elsewhere.
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 1) });
