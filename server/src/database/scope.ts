import { AsyncLocalStorage } from "node:async_hooks";
import type { EntityManager, QueryRunner } from "typeorm";
import type { Announcement } from "../realtime/announcement.js";

/** What the code below a request or a work finds without being handed it: which transaction it is in. */
export interface Scope {
  work?: { manager: EntityManager; announcements: Announcement[] };
  /** Begun lazily by the first read of a query. */
  snapshot?: { wanted: boolean; runner?: Promise<QueryRunner> };
}

export const scope = new AsyncLocalStorage<Scope>();
