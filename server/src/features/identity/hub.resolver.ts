import { readFileSync } from "node:fs";
import { Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Settings } from "../../config/settings.js";
import { type Loaders } from "../../graphql/loaders.js";
import { WithLoaders } from "../../graphql/request-context.js";
import { Clock } from "../../kernel/clock.js";
import { isOutboxOpen } from "../../mail/outbox.policy.js";
import { HubType, PersonaType } from "./hub.type.js";
import { PersonQueries } from "./person.queries.js";
import { Personas } from "./personas.js";

const { version } = JSON.parse(
  readFileSync(new URL("../../../../package.json", import.meta.url), "utf8"),
) as { version: string };

@Resolver(() => HubType)
export class HubResolver {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly listed: Personas,
    private readonly people: PersonQueries,
  ) {}

  @Query(() => HubType, { description: "What anybody may know about this installation, signed in or not." })
  hub(): Omit<HubType, "personas"> {
    return {
      name: "Lernnetz",
      version,
      demo: this.settings.isDemo,
      now: this.clock.now(),
      clockIsShifted: this.clock.offset !== 0,
      outboxOpen: isOutboxOpen(this.settings),
    };
  }

  @ResolveField(() => [PersonaType])
  personas(@WithLoaders() loaders: Loaders): Promise<unknown[]> {
    const people = this.people.loader(loaders);
    return Promise.all(
      this.listed
        .all()
        .map(async ({ personId, label, hint }) => ({ person: await people.load(personId), label, hint })),
    );
  }
}
