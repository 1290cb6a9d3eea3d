import { expect, test } from "@jest/globals";
import { matchPath } from "../../client/src/lib/path-pattern.js";

test.each([
  ["", "", {}, ""],
  ["postfach", "/postfach/", {}, "postfach"],
  ["kommunen/:id", "/Kommunen/a%20b", { id: "a b" }, "Kommunen/a%20b"],
  ["kommunen/:id", "/kommunen/50%", { id: "50%" }, "kommunen/50%"],
  ["anmelden/link/:token?", "/anmelden/link", { token: undefined }, "anmelden/link"],
  ["anmelden/link/:token?", "/anmelden/link/x", { token: "x" }, "anmelden/link/x"],
  ["gespraeche/*", "/gespraeche/thema/1", {}, "gespraeche"],
  ["gespraeche/*", "/gespraeche", {}, "gespraeche"],
  ["*", "/irgendwo/anders", {}, ""],
])("%j is met by %j", (pattern, path, params, base) => {
  expect(matchPath(pattern, path)).toEqual({ params, base });
});

test.each([
  ["", "/postfach"],
  ["kommunen/:id", "/kommunen"],
  ["kommunen/:id", "/kommunen/1/2"],
  ["gespraeche/*", "/gespraechen"],
])("%j is not met by %j", (pattern, path) => {
  expect(matchPath(pattern, path)).toBeNull();
});
