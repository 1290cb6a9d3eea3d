import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";

/** Runs inside the transaction that gives somebody a role. */
export type RoleGrantedListener = (
  work: Work,
  personId: string,
  roundId: string,
  roleId: string,
) => Promise<void>;

/** Where others hear that somebody was given a role, in time to write with it. */
@Injectable()
export class RoleGranted {
  readonly #listeners: RoleGrantedListener[] = [];

  onGranted(listener: RoleGrantedListener): void {
    this.#listeners.push(listener);
  }

  async tell(work: Work, personId: string, roundId: string, roleId: string): Promise<void> {
    for (const listener of this.#listeners) await listener(work, personId, roundId, roleId);
  }
}
