import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import type { RoleKind } from "../../kernel/actor.js";

/** A role somebody was given. */
export interface GrantedRole {
  id: string;
  personId: string;
  roundId: string;
  kind: RoleKind;
}

/** Runs inside the transaction that gives somebody a role. */
export type RoleGrantedListener = (work: Work, role: GrantedRole) => Promise<void>;

/** Where others hear that somebody was given a role, in time to write with it. */
@Injectable()
export class RoleGranted {
  readonly #listeners: RoleGrantedListener[] = [];

  onGranted(listener: RoleGrantedListener): void {
    this.#listeners.push(listener);
  }

  async tell(work: Work, role: GrantedRole): Promise<void> {
    for (const listener of this.#listeners) await listener(work, role);
  }
}
