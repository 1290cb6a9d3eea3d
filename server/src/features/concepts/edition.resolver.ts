import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { WithLoaders } from "../../graphql/request-context.js";
import { sectionsOf } from "./concept.kinds.js";
import {
  ConceptQueries,
  type EditionContinuerRow,
  type EditionRow,
  type EditionSectionRow,
} from "./concept.queries.js";
import { ConceptEditionSectionType, ConceptEditionType, EditionContinuerType } from "./concept.type.js";

/** An edition; whoever has one in hand has proven that they read it. */
@Resolver(() => ConceptEditionType)
export class ConceptEditionResolver {
  constructor(private readonly concepts: ConceptQueries) {}

  @ResolveField(() => [ConceptEditionSectionType], {
    description: "All its sections, in the order they are read.",
  })
  async sections(
    @Parent() { id, kind }: EditionRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<EditionSectionRow[]> {
    const rows = await this.concepts.editionSections(loaders).load(id);
    return sectionsOf[kind].flatMap((key) => rows.find((row) => row.key === key) ?? []);
  }

  @ResolveField(() => [EditionContinuerType], {
    description: "Who continues what, who begins first first; none in a Grobkonzept.",
  })
  async continuers(
    @Parent() { id, kind }: EditionRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<EditionContinuerRow[]> {
    return kind === "OUTLINE" ? [] : this.concepts.editionContinuers(loaders).load(id);
  }
}
