import type { PlaceKey } from "./content.types.js";

/** The official keys of the twenty demo places under readable names. */
export const placeKeys = {
  aalen: "08136088",
  backnang: "08119008",
  badMergentheim: "08128007",
  rudersberg: "08119061",
  hohenlohekreis: "08126",
  bruchsal: "08215009",
  mosbach: "08225058",
  nagold: "08235046",
  straubenhardt: "08236072",
  hardheimWallduern: "082255001",
  lahr: "08317065",
  singen: "08335075",
  rottweil: "08325049",
  gottmadingen: "08335028",
  waldshut: "08337",
  ravensburg: "08436064",
  biberach: "08426021",
  rottenburg: "08416036",
  steinlachWiesaz: "084165001",
  sigmaringen: "08437",
} as const satisfies Record<string, PlaceKey>;
