const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "1,4 MB", in the way of the language. */
export function formatSize(bytes: number, language: string): string {
  let step = 0;
  let value = bytes;
  for (; value >= 1_000 && step < units.length - 1; step++) value /= 1_000;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[step]!,
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step > 1 && value < 10 ? 1 : 0,
  }).format(value);
}
