import { pino, type Logger } from "pino";

/** The server's log: JSON lines in UTC on standard error, never the content of messages. */
export class HubLog {
  readonly logger: Logger;

  constructor(level: string) {
    this.logger = pino(
      { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
      pino.destination({ dest: 2, sync: true }),
    );
  }
}
