import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import type { Work } from "../../database/unit-of-work.js";

export const dutyKinds = ["BUILDING_BLOCK", "DECISION", "UPDATE_DRAFT"] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Something at a place that one person is responsible for and that is not done yet. */
export interface Duty {
  id: string;
  /** As people call it. */
  title: string;
  /** YYYY-MM-DD; null for what has no date. */
  dueOn: string | null;
}

/** How one kind of duty is found, and how it goes over to somebody else. */
export interface DutySource {
  kind: DutyKind;
  /** What `askedBy` may know of: what is somebody's alone is nobody else's to see or to pass on. */
  of(db: Pick<EntityManager, "query">, placeId: string, personId: string, askedBy: string): Promise<Duty[]>;
  /** Inside the hand-over's own transaction; ids that are not, or no longer, duties of `from` there are left alone. */
  move(work: Work, duties: { placeId: string; ids: string[]; from: string; to: string }): Promise<void>;
}

/** The features say here what somebody may be responsible for at a place; handing over a role knows none of them. */
@Injectable()
export class Duties {
  readonly #sources = new Map<DutyKind, DutySource>();

  register(source: DutySource): void {
    this.#sources.set(source.kind, source);
  }

  get sources(): readonly DutySource[] {
    return [...this.#sources.values()];
  }
}
