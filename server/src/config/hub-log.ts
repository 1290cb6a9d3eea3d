import type { LoggerService } from "@nestjs/common";
import { pino, type Logger } from "pino";

/** The server's log: JSON lines in UTC on standard error, never the content of messages. */
export class HubLog {
  readonly logger: Logger;

  constructor(level: string) {
    this.logger = pino(
      { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: withoutContent } },
      pino.destination({ dest: 2, sync: true }),
    );
  }
}

// A failed statement carries its parameters along: messages, addresses, hashes. None of that is for a log.
function withoutContent(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  const code = (error as { code?: unknown }).code;
  return { type: name, message, ...(typeof code === "string" && { code }), stack };
}

/** Lets the framework speak through our log; what it says of requests is said by the shape of errors already. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly hubLog: HubLog) {}

  log(): void {
    // How modules are wired is of no interest to operators.
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.hubLog.logger.warn({ of: rest.at(-1) }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const of = rest.at(-1);
    if (of === "ExceptionsHandler") return;
    const err = [message, ...rest].find((part) => part instanceof Error);
    this.hubLog.logger.error({ of, err }, err ? "framework" : String(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }
}
