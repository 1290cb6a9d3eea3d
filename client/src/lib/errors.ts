import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { currentLanguage, textOf } from "./i18n.js";

export type ProblemKind =
  | "UNAUTHENTICATED"
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "INVALID"
  | "CONFLICT"
  | "RATE_LIMITED"
  | "INTERNAL"
  | "OFFLINE";

/** What went wrong, in the words of the reader's language. */
export interface Problem {
  kind: ProblemKind;
  code: string;
  /** Name of the input field the sentence belongs to. */
  field?: string;
  text: string;
}

export function readProblem(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const { code, kind, field } = (first?.extensions ?? {}) as Partial<Record<string, string>>;
    if (code && kind) return problem(kind as ProblemKind, code, first?.message, field);
    return problem("INTERNAL", "INTERNAL", first?.message);
  }
  if (ServerError.is(error)) {
    return error.statusCode === 429
      ? problem("RATE_LIMITED", "TOO_MANY_ATTEMPTS")
      : problem("INTERNAL", "SERVER_UNAVAILABLE");
  }
  // fetch rejects with a TypeError when there is no way to the server.
  return (error as Partial<Error> | null)?.name === "TypeError"
    ? problem("OFFLINE", "OFFLINE")
    : problem("INTERNAL", "INTERNAL");
}

function problem(kind: ProblemKind, code: string, german?: string, field?: string): Problem {
  return { kind, code, text: problemText(code, kind, german), ...(field && { field }) };
}

// The server's own sentence is German and more exact than ours for the kind; so in German it comes first.
export function problemText(code: string, kind: string, german?: string): string {
  const byCode = code && textOf(`problem.${code}`);
  if (byCode) return byCode;
  if (german && currentLanguage() === "de") return german;
  return textOf(`problem.${kind}`) ?? textOf("problem.INTERNAL") ?? "";
}
