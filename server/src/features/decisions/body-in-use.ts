import { Injectable } from "@nestjs/common";
import { Invalid } from "../../kernel/errors.js";
import { isId } from "../../kernel/ids.js";
import type { DecisionBody } from "./decision-body.entity.js";
import { DecisionQueries } from "./decision.queries.js";

@Injectable()
export class BodyInUse {
  constructor(private readonly decisions: DecisionQueries) {}

  /** A body of this place; one that is filed away only where it stood already. */
  async require(placeId: string, bodyId: string, before: string | null = null): Promise<DecisionBody> {
    const body = isId(bodyId) ? await this.decisions.findBody(bodyId) : undefined;
    if (body?.placeId === placeId && (!body.archivedAt || body.id === before)) return body;
    throw new Invalid("bodyId", "BODY_UNKNOWN", "Bitte wählen Sie ein Gremium dieses Ortes.");
  }
}
