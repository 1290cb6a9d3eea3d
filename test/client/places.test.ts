import { describe, expect, test } from "@jest/globals";
import { foundPlaces, type PlaceFilter } from "../../client/src/features/network/found-places.js";
import { groupedPlaces } from "../../client/src/features/network/grouped-places.js";
import type { PlaceRowFragment } from "../../client/src/gql/graphql.js";
import { listedPlace } from "../support/listed-place.js";

const mosbach = listedPlace("Mosbach", {
  district: "Neckar-Odenwald-Kreis",
  region: "Karlsruhe",
  phase: "PARTICIPATION",
  health: "YELLOW",
  lead: "Julia Heck",
  step: { endsOn: "2019-04-10" },
});
const aalen = listedPlace("Aalen", {
  region: "Stuttgart",
  phase: "IMPLEMENTATION",
  health: "GREEN",
  lead: "Jörg Müller",
  step: { endsOn: "2019-03-29" },
});
const hohenlohe = listedPlace("Hohenlohekreis", {
  type: "LANDKREIS",
  region: "Stuttgart",
  phase: "ANALYSIS",
  health: "RED",
  isOverdue: true,
  step: {},
});
const sigmaringen = listedPlace("Sigmaringen", {
  region: "Tübingen",
  phase: "PAUSED",
  health: null,
  step: { startsOn: "2019-04-01" },
});
const tal = listedPlace("Steinlach-Wiesaz", {
  type: "KOOPERATION",
  region: "Tübingen",
  phase: "PARTICIPATION",
  health: "GREEN",
  members: ["Dußlingen", "Gomaringen"],
});
const all = [aalen, hohenlohe, mosbach, sigmaringen, tal];

const nothing: PlaceFilter = { search: "", region: "", type: "", phase: "", health: "", isOverdue: false };
const found = (wanted: Partial<PlaceFilter>): string[] => names(foundPlaces(all, { ...nothing, ...wanted }));
const names = (places: readonly PlaceRowFragment[]): string[] => places.map(({ name }) => name);

describe("looking for places", () => {
  test("nothing said, nothing left out", () => expect(found({})).toEqual(names(all)));

  test("by what a place, its district, its members and its people are called", () => {
    expect(found({ search: "mosb" })).toEqual(["Mosbach"]);
    expect(found({ search: "odenwald" })).toEqual(["Mosbach"]);
    expect(found({ search: "DUSSLINGEN" })).toEqual(["Steinlach-Wiesaz"]);
    expect(found({ search: "heck julia" })).toEqual(["Mosbach"]);
    for (const search of ["Müller", "mueller", "muller"]) expect(found({ search })).toEqual(["Aalen"]);
  });

  test("by region, type, phase and Ampel", () => {
    expect(found({ region: "Tübingen" })).toEqual(["Sigmaringen", "Steinlach-Wiesaz"]);
    expect(found({ type: "LANDKREIS" })).toEqual(["Hohenlohekreis"]);
    expect(found({ phase: "PARTICIPATION" })).toEqual(["Mosbach", "Steinlach-Wiesaz"]);
    expect(found({ phase: "PAUSED" })).toEqual(["Sigmaringen"]);
    expect(found({ health: "GREEN" })).toEqual(["Aalen", "Steinlach-Wiesaz"]);
  });

  test("by having no update, or none in time", () => {
    expect(found({ health: "NONE" })).toEqual(["Sigmaringen"]);
    expect(found({ isOverdue: true })).toEqual(["Hohenlohekreis"]);
  });

  test("by all of it at once", () => {
    expect(found({ phase: "PARTICIPATION", health: "GREEN", search: "wies" })).toEqual(["Steinlach-Wiesaz"]);
    expect(found({ phase: "PARTICIPATION", health: "RED" })).toEqual([]);
  });
});

describe("the list is sorted", () => {
  const isOwn = (id: string): boolean => id === mosbach.id;
  const groups = (order: Parameters<typeof groupedPlaces>[1], places = all) =>
    groupedPlaces(places, order, isOwn).map(({ key, places: members }) => [key, names(members)]);

  test("by region, one's own first and only there", () => {
    expect(groups("region")).toEqual([
      [{ by: "own" }, ["Mosbach"]],
      [{ by: "region", region: "Stuttgart" }, ["Aalen", "Hohenlohekreis"]],
      [{ by: "region", region: "Tübingen" }, ["Sigmaringen", "Steinlach-Wiesaz"]],
    ]);
  });

  test("by name, whatever order they come in", () => {
    expect(groups("name", [...all].reverse())).toEqual([[{ by: "all" }, names(all)]]);
  });

  test("by phase in the order of the way, what rests last", () => {
    expect(groups("phase")).toEqual([
      [{ by: "phase", phase: "ANALYSIS" }, ["Hohenlohekreis"]],
      [{ by: "phase", phase: "PARTICIPATION" }, ["Mosbach", "Steinlach-Wiesaz"]],
      [{ by: "phase", phase: "IMPLEMENTATION" }, ["Aalen"]],
      [{ by: "phase", phase: "PAUSED" }, ["Sigmaringen"]],
    ]);
  });

  test("by Ampel, what needs somebody first", () => {
    expect(groups("ampel")).toEqual([
      [{ by: "health", health: "RED" }, ["Hohenlohekreis"]],
      [{ by: "health", health: "YELLOW" }, ["Mosbach"]],
      [{ by: "health", health: "GREEN" }, ["Aalen", "Steinlach-Wiesaz"]],
      [{ by: "health", health: null }, ["Sigmaringen"]],
    ]);
  });

  test("by the day of the next step, without a day later, without a step last", () => {
    expect(groups("schritt")).toEqual([
      [{ by: "all" }, ["Aalen", "Sigmaringen", "Mosbach", "Hohenlohekreis", "Steinlach-Wiesaz"]],
    ]);
  });

  test("nothing found makes no group, and the list given stays as it was", () => {
    expect(groups("region", [])).toEqual([]);
    const given = [...all].reverse();
    groupedPlaces(given, "schritt", isOwn);
    expect(given).toEqual([...all].reverse());
  });
});
