import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { Invalid } from "../../kernel/errors.js";
import { isId } from "../../kernel/ids.js";

@Injectable()
export class Responsible {
  constructor(private readonly reads: Reads) {}

  /** Somebody who may see to something at this place, because they hold a role there; or nobody. */
  async requireAt(placeId: string, personId: string | null | undefined): Promise<string | null> {
    if (!personId) return null;
    const found = isId(personId)
      ? await this.reads.rows(
          `SELECT 1 FROM role r JOIN person p ON p.id = r.person_id
           WHERE r.place_id = $1 AND r.person_id = $2 AND r.until IS NULL AND p.deactivated_at IS NULL LIMIT 1`,
          [placeId, personId],
        )
      : [];
    if (found.length > 0) return personId;
    throw new Invalid(
      "responsibleId",
      "NOT_OF_THE_PLACE",
      "Bitte wählen Sie eine Person, die an diesem Ort eine Rolle hat.",
    );
  }
}
