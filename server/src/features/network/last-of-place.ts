import type { EntityManager } from "typeorm";
import { Conflict } from "../../kernel/errors.js";
import type { Role } from "./role.entity.js";

type Db = Pick<EntityManager, "query">;

/**
 * Under the place's lock: a place that is led stays led, and one that is accompanied stays accompanied. Of two who end
 * the last two facilitators' roles at once, the second is refused.
 */
export async function keepPlaceManned(db: Db, { kind, placeId, personId }: Role): Promise<void> {
  if (kind === "PROJECT_LEAD") {
    throw new Conflict(
      "LAST_LEAD",
      "Ein Ort hat immer genau eine Projektleitung. Bitte übergeben Sie die Rolle, statt sie zu beenden.",
    );
  }
  if (kind === "FACILITATOR" && !(await isAccompaniedByOthers(db, placeId!, personId))) {
    throw new Conflict(
      "LAST_FACILITATOR",
      "Das ist die letzte Person im Moderationsteam dieses Ortes. Bitte übergeben Sie die Rolle, oder benennen Sie zuerst eine weitere.",
    );
  }
}

/** Under the locks of these places: nobody leaves who leads a place or is the last to accompany it. */
export async function keepPlacesManned(db: Db, personId: string, locked: ReadonlySet<string>): Promise<void> {
  const roles = await db.query<{ kind: string; placeId: string; placeName: string }[]>(
    `SELECT r.kind, r.place_id AS "placeId", p.name AS "placeName" FROM role r JOIN place p ON p.id = r.place_id
     WHERE r.person_id = $1 AND r.until IS NULL AND r.kind IN ('PROJECT_LEAD', 'FACILITATOR')
     ORDER BY r.kind DESC, p.name, p.id`,
    [personId],
  );
  for (const { kind, placeId, placeName } of roles) {
    if (!locked.has(placeId)) {
      throw new Conflict(
        "ROLES_CHANGED",
        "Die Rollen dieser Person ändern sich gerade. Bitte versuchen Sie es gleich noch einmal.",
      );
    }
    if (kind === "PROJECT_LEAD") {
      throw new Conflict(
        "STILL_LEADS",
        `Diese Person hat die Projektleitung in ${placeName}. Bitte übergeben Sie zuerst dort die Rolle, unter „Team“.`,
      );
    }
    if (!(await isAccompaniedByOthers(db, placeId, personId))) {
      throw new Conflict(
        "STILL_FACILITATES",
        `Diese Person moderiert in ${placeName} als Letzte. Bitte übergeben Sie dort zuerst die Rolle, oder benennen Sie jemanden dazu.`,
      );
    }
  }
}

async function isAccompaniedByOthers(db: Db, placeId: string, personId: string): Promise<boolean> {
  const [other] = await db.query<unknown[]>(
    `SELECT 1 FROM role r JOIN person p ON p.id = r.person_id
     WHERE r.place_id = $1 AND r.kind = 'FACILITATOR' AND r.until IS NULL AND r.person_id <> $2
       AND p.deactivated_at IS NULL LIMIT 1`,
    [placeId, personId],
  );
  return other !== undefined;
}
