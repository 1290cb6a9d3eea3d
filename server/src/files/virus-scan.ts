import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import { Injectable } from "@nestjs/common";
import { HubLog } from "../config/hub-log.js";
import { Settings } from "../config/settings.js";
import { Invalid, Refusal } from "../kernel/errors.js";

const patienceMs = 120_000;

/** Nothing is let through unscanned: whoever set up a scanner relies on it. */
export class ScannerAway extends Refusal {
  constructor() {
    super(
      "CONFLICT",
      "SCANNER_AWAY",
      "Die Virenprüfung ist gerade nicht erreichbar, deshalb wird keine Datei angenommen. Bitte versuchen Sie es später noch einmal.",
      "file",
    );
  }
}

/** Asks ClamAV, where one is set up. */
@Injectable()
export class VirusScan {
  constructor(
    private readonly settings: Settings,
    private readonly log: HubLog,
  ) {}

  /** Refuses what the scanner knows. */
  async check(file: string): Promise<void> {
    const { clamavUrl } = this.settings;
    if (!clamavUrl) return;
    const { hostname, port } = new URL(clamavUrl);
    const verdict = await ask(hostname, Number(port || 3310), file).catch((error: Error) => {
      this.log.logger.error({ err: error }, "virus scanner cannot be reached");
      throw new ScannerAway();
    });
    if (/^stream: OK$/.test(verdict)) return;
    if (!/ FOUND$/.test(verdict)) {
      // For example a size beyond the scanner's own limit: not a finding, but not a clean bill either.
      this.log.logger.error({ verdict: verdict.slice(0, 200) }, "virus scanner could not judge");
      throw new ScannerAway();
    }
    throw new Invalid(
      "file",
      "VIRUS_FOUND",
      "Die Virenprüfung hat in dieser Datei Schadsoftware gefunden. Bitte lassen Sie Ihren Rechner prüfen.",
    );
  }
}

/** clamd's INSTREAM: each piece behind its length, a length of zero at the end, and one line in return. */
function ask(host: string, port: number, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, host.replace(/^\[|\]$/g, ""));
    const content = createReadStream(file, { highWaterMark: 65_536 });
    let answer = "";
    const fail = (error: Error): void => {
      content.destroy();
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(patienceMs, () => fail(new Error("no answer in time")));
    socket.on("error", fail);
    content.on("error", fail);
    socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
    socket.on("close", () => {
      const line = answer.replace(/[\0\n\r]+$/, "");
      if (line) resolve(line);
      else fail(new Error("closed without an answer"));
    });
    socket.on("connect", () => {
      socket.write("zINSTREAM\0");
      content.on("data", (chunk) => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(chunk.length);
        socket.write(length);
        if (socket.write(chunk)) return;
        content.pause();
        socket.once("drain", () => content.resume());
      });
      content.on("end", () => socket.write(Buffer.alloc(4)));
    });
  });
}
