import type { Clock } from "./clock.js";

/**
 * A point of real time as the hub shows it. Sessions, tokens and mails live in real time; beside `hub.now`, which the
 * demo network shifts, they would look years away.
 */
export const inHubTime = (clock: Clock, real: Date): Date => new Date(real.getTime() + clock.offset);
