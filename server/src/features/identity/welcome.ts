import { Injectable } from "@nestjs/common";
import type { RequestContext } from "../../graphql/request-context.js";
import { Unauthenticated } from "../../kernel/errors.js";
import type { OpenedSession } from "./actions/open-session.js";
import { setSessionCookie } from "./session-cookie.js";
import { SessionAccess } from "./session.access.js";
import { ViewerQueries } from "./viewer.queries.js";
import type { ViewerType } from "./viewer.type.js";

/** Hands a session that has just begun to its browser. */
@Injectable()
export class Welcome {
  constructor(
    private readonly sessions: SessionAccess,
    private readonly viewers: ViewerQueries,
  ) {}

  /** From here on the rest of the request is asked by the person who signed in. */
  async to(ctx: RequestContext, session: OpenedSession): Promise<ViewerType> {
    const actor = await this.sessions.actorOfPerson(session.personId, session.id);
    if (!actor) throw new Unauthenticated();
    setSessionCookie(ctx, session.token);
    ctx.actor = actor;
    return this.viewers.of(actor);
  }
}
