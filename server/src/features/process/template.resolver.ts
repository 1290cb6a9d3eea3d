import { Args, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { RoundType } from "../network/round.type.js";
import { SaveTemplate } from "./actions/save-template.js";
import { SaveTemplateInput } from "./process.inputs.js";
import { maySaveTemplate } from "./process.policy.js";
import { type TemplateBlock, TemplateQueries, type TemplateRow } from "./template.queries.js";
import { ProcessTemplateType, TemplateBlockType } from "./template.type.js";

/** What the process adds to a round. */
@Resolver(() => RoundType)
export class RoundTemplateFields {
  constructor(private readonly templates: TemplateQueries) {}

  @ResolveField("processTemplate", () => ProcessTemplateType, {
    description: "What a new place would be given.",
  })
  latest(@Parent() round: { id: string }): Promise<TemplateRow> {
    return this.templates.latestOf(round.id);
  }

  @ResolveField("processTemplates", () => [ProcessTemplateType], {
    description: "Every version, the latest first; at most the latest hundred and the programme's own.",
  })
  all(@Parent() round: { id: string }): Promise<TemplateRow[]> {
    return this.templates.versionsOf(round.id);
  }
}

@Resolver(() => ProcessTemplateType)
export class TemplateResolver {
  constructor(
    private readonly templates: TemplateQueries,
    private readonly people: PersonQueries,
    private readonly saving: SaveTemplate,
  ) {}

  @Mutation(() => ProcessTemplateType, {
    name: "saveProcessTemplate",
    description: "A further version of the round's template (programme office). Places keep their copies.",
  })
  save(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The template." }) input: SaveTemplateInput,
  ): Promise<TemplateRow> {
    return this.saving.run(actor, input);
  }

  @ResolveField("blocks", () => [TemplateBlockType], { description: "In their order." })
  blocks(
    @Parent() template: TemplateRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<readonly TemplateBlock[]> {
    return this.templates.blocksOfVersions(loaders).load(`${template.roundId}/${template.version}`);
  }

  @ResolveField("savedBy", () => PersonType, {
    nullable: true,
    description: "Who saved it; null for the programme's own.",
  })
  savedBy(
    @Parent() template: TemplateRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return template.savedById ? this.people.loader(loaders).at(template.savedById) : null;
  }

  @ResolveField("viewerCanSave", () => Boolean, {
    description: "Whether the viewer may save another version.",
  })
  viewerCanSave(@SignedIn() actor: Actor, @Parent() template: TemplateRow): boolean {
    return maySaveTemplate(actor, template.roundId);
  }
}
