/** How long a session lasts, in real time. */
export const sessionLife = {
  /** Without a request. */
  idleSeconds: 8 * 60 * 60,
  /** In any case. */
  absoluteSeconds: 7 * 24 * 60 * 60,
} as const;
