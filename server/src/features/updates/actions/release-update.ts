import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid } from "../../../kernel/errors.js";
import { audit } from "../../identity/audit.js";
import { changed, UpdateAccess } from "../update.access.js";
import { requireCircle } from "../update.content.js";
import type { ProgressUpdate } from "../update.entity.js";
import { type UpdateVisibility, visibilities } from "../update.enums.js";
import { announceUpdate } from "../update.facts.js";
import { UpdateTopics, type WantedIds } from "../update-topics.js";
import { UpdateWriter } from "../update.writer.js";

interface Release {
  id: string;
  version: number;
  visibility: UpdateVisibility;
  forFunder: boolean;
  ids?: WantedIds;
}

/**
 * Opens a published update to a wider circle, which talks about it in a topic of its own. What was read once cannot be
 * unread: there is no way back.
 */
@Injectable()
export class ReleaseUpdate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: UpdateAccess,
    private readonly writer: UpdateWriter,
    private readonly topics: UpdateTopics,
  ) {}

  async run(actor: Actor, { id, version, visibility, forFunder, ids }: Release): Promise<ProgressUpdate> {
    requireCircle(visibility, forFunder);
    return this.work.run(async (work) => {
      const held = await this.access.require(work, actor, "release", id);
      const { update, holder } = held;
      const before = { visibility: update.visibility, forFunder: update.forFunder };
      if (before.visibility === visibility && before.forFunder === forFunder) return update;
      requireWider(before, { visibility, forFunder });
      if (update.version !== version) throw changed();

      await this.writer.change(work, update, { visibility, forFunder });
      await work.db.query(
        `UPDATE update_version SET visibility = $2, for_funder = $3
         WHERE update_id = $1 AND version = (SELECT max(version) FROM update_version WHERE update_id = $1)`,
        [id, visibility, forFunder],
      );
      if (before.visibility !== visibility) await this.topics.begin(work, held, ids);
      await audit(work.db, {
        ...{ actorId: holder.id, action: "update.released", subject: `update:${id}` },
        details: { from: before.visibility, to: visibility, forFunder: String(forFunder) },
      });
      announceUpdate(work, update);
      return update;
    });
  }
}

function requireWider(
  before: Pick<Release, "visibility" | "forFunder">,
  after: Pick<Release, "visibility" | "forFunder">,
): void {
  const isWider =
    visibilities.indexOf(after.visibility) >= visibilities.indexOf(before.visibility) &&
    (after.forFunder || !before.forFunder);
  if (isWider) return;
  throw new Invalid(
    before.forFunder && !after.forFunder && before.visibility === after.visibility
      ? "forFunder"
      : "visibility",
    "ONLY_WIDER",
    "Eine Meldung lässt sich nur für mehr Menschen freigeben, nicht für weniger: Sie ist schon gelesen worden.",
  );
}
