import { Injectable } from "@nestjs/common";
import { Settings } from "../config/settings.js";
import { Reads } from "../database/reads.js";
import { Clock } from "../kernel/clock.js";
import { NotFound } from "../kernel/errors.js";
import { inHubTime } from "../kernel/hub-time.js";
import { limits } from "../kernel/limits.js";
import { isOutboxOpen } from "./outbox.policy.js";
import type { OutboxMailType } from "./outbox.type.js";

@Injectable()
export class OutboxQueries {
  constructor(
    private readonly reads: Reads,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async latest(limit: number): Promise<OutboxMailType[]> {
    if (!isOutboxOpen(this.settings)) throw new NotFound();
    const rows = await this.reads.rows<OutboxMailType>(
      `SELECT id, recipient AS "to", subject, text, html, at FROM mail WHERE sent_at IS NULL ORDER BY at DESC LIMIT $1`,
      [Math.min(Math.max(limit, 1), limits.pageSize)],
    );
    return rows.map((row) => ({ ...row, at: inHubTime(this.clock, row.at) }));
  }
}
