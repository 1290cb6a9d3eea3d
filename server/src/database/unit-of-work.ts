import { Injectable } from "@nestjs/common";
import { DataSource, type EntityManager } from "typeorm";
import type { Announcement } from "../realtime/announcement.js";
import { appendToLog } from "../realtime/append-to-log.js";
import { WakeUps } from "../realtime/wake-ups.js";
import { scope } from "./scope.js";

export interface Work {
  db: EntityManager;
  /** Writes a fact into the log, in this same transaction. */
  announce: (fact: Announcement) => void;
}

/** One transaction: business rows first, the numbered facts last, and after the commit a wake-up for all servers. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly wakeUps: WakeUps,
  ) {}

  /** Runs inside a transaction; a work inside a work joins the open one. */
  async run<T>(write: (work: Work) => Promise<T>): Promise<T> {
    const open = scope.getStore()?.work;
    if (open) return write({ db: open.manager, announce: (fact) => open.announcements.push(fact) });

    const announcements: Announcement[] = [];
    const result = await this.source.transaction((manager) =>
      scope.run({ work: { manager, announcements } }, async () => {
        const value = await write({ db: manager, announce: (fact) => announcements.push(fact) });
        // Last, because the counter's row lock is what orders all writers of a stream: hold it briefly.
        await appendToLog(manager, announcements);
        return value;
      }),
    );
    this.wakeUps.send(announcements.map((fact) => fact.stream));
    return result;
  }
}
