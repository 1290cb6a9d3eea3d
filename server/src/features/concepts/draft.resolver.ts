import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { WithLoaders } from "../../graphql/request-context.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { gapsOf } from "./concept.gaps.js";
import { sectionsOf } from "./concept.kinds.js";
import { ConceptQueries, type ConceptRow, type ContinuerRow, type SectionRow } from "./concept.queries.js";
import {
  ConceptDraftType,
  ConceptGapType,
  ConceptSectionType,
  ConceptSignatureType,
  ContinuerType,
} from "./concept.type.js";
import { shownGaps } from "./shown-gaps.js";

@Resolver(() => ConceptDraftType)
export class ConceptDraftResolver {
  constructor(private readonly concepts: ConceptQueries) {}

  @ResolveField(() => [ConceptSectionType], { description: "All its sections, in the order they are read." })
  async sections(
    @Parent() { concept: { placeId, kind } }: ConceptDraftType,
    @WithLoaders() loaders: Loaders,
  ): Promise<SectionRow[]> {
    return allSections(await this.concepts.sections(loaders).load(placeId), { placeId, kind });
  }

  @ResolveField(() => [ContinuerType], {
    description: "Who continues what, who begins first first; none in a Grobkonzept.",
  })
  async continuers(
    @Parent() { concept }: ConceptDraftType,
    @WithLoaders() loaders: Loaders,
  ): Promise<ContinuerRow[]> {
    return continuersOf(this.concepts, concept, loaders);
  }

  @ResolveField(() => [ConceptGapType], { description: "What it lacks before it can be signed." })
  async gaps(
    @Parent() { concept }: ConceptDraftType,
    @WithLoaders() loaders: Loaders,
  ): Promise<ConceptGapType[]> {
    const { placeId, kind, roundEndsOn } = concept;
    const [written, continuers] = await Promise.all([
      this.concepts.sections(loaders).load(placeId),
      continuersOf(this.concepts, concept, loaders),
    ]);
    const sections = allSections(written, { placeId, kind });
    return shownGaps(gapsOf({ kind, roundEndsOn, sections, continuers }), concept);
  }
}

/** Those of one concept, in the order they are read, those nobody has written yet among them. */
function allSections(rows: readonly SectionRow[], of: Pick<SectionRow, "placeId" | "kind">): SectionRow[] {
  const unwritten = { ...of, body: "", version: 0, changedAt: null, changedById: null };
  return sectionsOf[of.kind].map(
    (key) => rows.find((row) => row.kind === of.kind && row.key === key) ?? { ...unwritten, key },
  );
}

const continuersOf = async (
  concepts: ConceptQueries,
  { placeId, kind }: ConceptRow,
  loaders: Loaders,
): Promise<ContinuerRow[]> => (kind === "OUTLINE" ? [] : concepts.continuers(loaders).load(placeId));

@Resolver(() => ConceptSectionType)
export class ConceptSectionResolver {
  constructor(private readonly people: PersonQueries) {}

  @ResolveField(() => PersonType, {
    nullable: true,
    description: "Who changed it last; null: never written.",
  })
  changedBy(
    @Parent() { changedById }: SectionRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return changedById ? this.people.loader(loaders).at(changedById) : null;
  }
}

@Resolver(() => ConceptSignatureType)
export class ConceptSignatureResolver {
  constructor(private readonly people: PersonQueries) {}

  @ResolveField(() => PersonType, { description: "Who signed." })
  person(
    @Parent() { personId }: ConceptSignatureType,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(personId);
  }
}
