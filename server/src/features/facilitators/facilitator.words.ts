import { Invalid } from "../../kernel/errors.js";
import { optionalLine } from "../../kernel/text.js";
import { isDistrict } from "./districts.js";
import { sameMethod } from "./first-methods.js";

const most = { methods: 12, methodLength: 60, capacity: 20 };

interface Given {
  methods: readonly string[];
  regions: readonly string[];
  capacity?: number | null | undefined;
}

/** What may be written down about what somebody can do, where, and how much of it. */
export function soundProfile(given: Given): {
  methods: string[];
  regions: string[];
  capacity: number | null;
} {
  return {
    methods: soundMethods(given.methods),
    regions: soundRegions(given.regions),
    capacity: soundCapacity(given.capacity ?? null),
  };
}

function soundMethods(given: readonly string[]): string[] {
  const methods: string[] = [];
  for (const text of given) {
    const method = optionalLine("methods", text, most.methodLength);
    if (!method || methods.some((known) => sameMethod(known, method))) continue;
    if (methods.length === most.methods)
      throw new Invalid("methods", "TOO_MANY", `Bitte nennen Sie höchstens ${most.methods} Methoden.`);
    methods.push(method);
  }
  return methods;
}

function soundRegions(given: readonly string[]): string[] {
  const regions = [...new Set(given)].toSorted();
  if (regions.every(isDistrict)) return regions;
  throw new Invalid(
    "regions",
    "REGION_UNKNOWN",
    "Bitte wählen Sie Stadt- und Landkreise aus der Liste; einen davon gibt es nicht.",
  );
}

function soundCapacity(capacity: number | null): number | null {
  if (capacity === null || (capacity >= 0 && capacity <= most.capacity)) return capacity;
  throw new Invalid(
    "capacity",
    "CAPACITY_MALFORMED",
    `Bitte geben Sie eine Zahl von 0 bis ${most.capacity} an, oder lassen Sie das Feld leer.`,
  );
}
