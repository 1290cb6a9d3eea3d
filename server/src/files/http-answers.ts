import type { Response } from "express";
import { Refusal, type RefusalKind } from "../kernel/errors.js";

const statuses: Record<RefusalKind, number> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INVALID: 422,
  // The client tries again by itself.
  CONFLICT: 503,
  RATE_LIMITED: 429,
};

/** A refusal as it leaves outside GraphQL. */
export const refusalAnswer = ({ kind, code, message }: Refusal): { status: number; body: string } => ({
  status: statuses[kind],
  body: JSON.stringify({ kind, code, message }),
});

export function answerRefusal(response: Response, error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  const { status, body } = refusalAnswer(error);
  response.status(status).setHeader("Content-Type", "application/json; charset=utf-8").end(body);
}
