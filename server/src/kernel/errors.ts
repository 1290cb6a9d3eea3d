/** How a request was refused; the screen chooses its words by `code`, its behaviour by `kind`. */
export type RefusalKind =
  "UNAUTHENTICATED" | "NOT_FOUND" | "FORBIDDEN" | "INVALID" | "CONFLICT" | "RATE_LIMITED";

/** An expected refusal. Everything else that is thrown leaves the server as INTERNAL with a log id only. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    /** Stable, upper snake case, e.g. `TITLE_TOO_LONG`. */
    readonly code: string,
    /** German sentence that says what to do. */
    message: string,
    /** Name of the input field the message belongs to. */
    readonly field?: string,
  ) {
    super(message);
  }
}

export class Unauthenticated extends Refusal {
  constructor(message = "Bitte melden Sie sich an.", code = "SIGN_IN_REQUIRED") {
    super("UNAUTHENTICATED", code, message);
  }
}

/** Also the answer for what exists but may not be read, so that ids cannot be probed. */
export class NotFound extends Refusal {
  constructor(message = "Das gibt es nicht oder nicht mehr.", code = "NOT_FOUND") {
    super("NOT_FOUND", code, message);
  }
}

/** For somebody who may read the thing but not do this with it. */
export class Forbidden extends Refusal {
  constructor(message = "Das ist Ihnen hier nicht möglich.", code = "FORBIDDEN") {
    super("FORBIDDEN", code, message);
  }
}

export class Invalid extends Refusal {
  constructor(field: string, code: string, message: string) {
    super("INVALID", code, message, field);
  }
}

export class Conflict extends Refusal {
  constructor(code: string, message: string) {
    super("CONFLICT", code, message);
  }
}

export class RateLimited extends Refusal {
  constructor(message: string, code = "TOO_MANY_ATTEMPTS") {
    super("RATE_LIMITED", code, message);
  }
}
