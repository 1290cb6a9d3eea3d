import { Injectable, type OnModuleInit } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { type GrantedRole, RoleGranted } from "../network/role-granted.js";
import { holdPool } from "./held-pool.js";

/** What a new role means for the pool. */
@Injectable()
export class FacilitatorListeners implements OnModuleInit {
  constructor(private readonly granted: RoleGranted) {}

  onModuleInit(): void {
    this.granted.onGranted(joinCandidate);
  }
}

/** Whoever begins to accompany a place is the candidate with that address: what was noted down is now theirs. */
async function joinCandidate(work: Work, { personId, roundId, kind }: GrantedRole): Promise<void> {
  if (kind !== "FACILITATOR") return;
  await holdPool(work, roundId);
  await work.db.query(
    `UPDATE facilitator_profile AS f
     SET person_id = p.id, given_name = NULL, family_name = NULL, email = NULL, version = f.version + 1
     FROM person p WHERE p.id = $1 AND f.round_id = $2 AND lower(f.email) = lower(p.email)`,
    [personId, roundId],
  );
}
