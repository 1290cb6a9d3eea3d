/** The path of a Chromium that can be started; throws a sentence that says what to do. */
export function findChromium(): string;
