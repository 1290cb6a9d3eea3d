import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { PlaceQueries, type PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import { AddContinuer } from "./actions/add-continuer.js";
import { ChangeContinuer } from "./actions/change-continuer.js";
import { ReleaseConcept } from "./actions/release-concept.js";
import { RemoveContinuer } from "./actions/remove-continuer.js";
import { SignConcept } from "./actions/sign-concept.js";
import { WithdrawConceptSignature } from "./actions/withdraw-concept-signature.js";
import { WriteConceptSection } from "./actions/write-concept-section.js";
import { ConceptKindEnum } from "./concept.enums.js";
import { AddContinuerInput, ChangeContinuerInput, WriteConceptSectionInput } from "./concept.inputs.js";
import type { ConceptKind } from "./concept.kinds.js";
import { conceptPolicy } from "./concept.policy.js";
import { ConceptQueries, type ConceptRow, type EditionRow, standingOf } from "./concept.queries.js";
import {
  ConceptDraftType,
  ConceptEditionType,
  ConceptIncomplete,
  ConceptRights,
  ConceptSigned,
  ConceptSignedOff,
  ConceptType,
} from "./concept.type.js";
import { shownGaps } from "./shown-gaps.js";

const ofPlace = { type: () => ID, description: "The place." } as const;
const which = { type: () => ConceptKindEnum, description: "Which of its concepts." } as const;

/** What concepts add to a place. */
@Resolver(() => PlaceType)
export class PlaceConceptFields {
  constructor(private readonly concepts: ConceptQueries) {}

  @ResolveField("concepts", () => [ConceptType], {
    description:
      "What the place and its moderation team write together, the Grobkonzept first: both for whoever reads the working text, begun or not; else those of which there is an edition the viewer reads.",
  })
  async ofPlace(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<ConceptRow[]> {
    const rows = await this.concepts.ofPlace(loaders).load(place.id);
    return rows.filter((row) => conceptPolicy.read(actor, place, standingOf(row)));
  }
}

@Resolver(() => ConceptType)
export class ConceptResolver {
  constructor(
    private readonly concepts: ConceptQueries,
    private readonly people: PersonQueries,
    private readonly places: PlaceQueries,
    private readonly writing: WriteConceptSection,
    private readonly adding: AddContinuer,
    private readonly changing: ChangeContinuer,
    private readonly removing: RemoveContinuer,
    private readonly signing: SignConcept,
    private readonly withdrawing: WithdrawConceptSignature,
    private readonly releasing: ReleaseConcept,
  ) {}

  @ResolveField(() => ID, { description: "Stable identifier: the place and which of its concepts." })
  id(@Parent() { placeId, kind }: ConceptRow): string {
    return `${placeId}/${kind}`;
  }

  @ResolveField(() => PlaceType, { description: "The place." })
  place(@Parent() { placeId }: ConceptRow, @WithLoaders() loaders: Loaders): PlaceRow | Promise<PlaceRow> {
    return this.places.loader(loaders).at(placeId);
  }

  @ResolveField(() => ConceptDraftType, {
    nullable: true,
    description: "The working text; for the place and the office, else null.",
  })
  draft(@SignedIn() actor: Actor, @Parent() concept: ConceptRow): ConceptDraftType | null {
    if (!conceptPolicy.readDraft(actor, placeOf(concept))) return null;
    const { version, signatures } = concept;
    return { version, signatures, isEdition: conceptPolicy.isEdition(standingOf(concept)), concept };
  }

  @ResolveField(() => [ConceptEditionType], {
    description:
      "What both sides have signed, the latest first; for whoever reads it because it is released, only the latest.",
  })
  async editions(
    @SignedIn() actor: Actor,
    @Parent() concept: ConceptRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<EditionRow[]> {
    const place = placeOf(concept);
    if (!conceptPolicy.readLatest(actor, place, standingOf(concept))) return [];
    const rows = await this.concepts.editions(loaders).load(concept.placeId);
    const editions = rows.filter(({ kind }) => kind === concept.kind);
    return conceptPolicy.readEditions(actor, place) ? editions : editions.slice(0, 1);
  }

  @ResolveField(() => PersonType, { nullable: true, description: "Who let the network read it." })
  releasedBy(
    @Parent() { releasedById }: ConceptRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return releasedById ? this.people.loader(loaders).at(releasedById) : null;
  }

  @ResolveField(() => ConceptRights, { description: "What the viewer may do with it." })
  viewerCan(@SignedIn() actor: Actor, @Parent() concept: ConceptRow): ConceptRights {
    const [place, standing] = [placeOf(concept), standingOf(concept)];
    return {
      write: conceptPolicy.write(actor, place),
      sign: conceptPolicy.sign(actor, place, standing),
      withdraw: conceptPolicy.withdraw(actor, place, standing),
      release: conceptPolicy.release(actor, place, standing),
    };
  }

  @Mutation(() => ConceptType, {
    description:
      "Writes a section of the working text (the place's own people, its facilitators), which voids a signature that stands alone. CONCEPT_CHANGED when another was quicker in this section.",
  })
  writeConceptSection(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("input", { description: "What is to stand there." }) input: WriteConceptSectionInput,
  ): Promise<ConceptRow> {
    return this.afresh(loaders, this.writing.run(actor, input));
  }

  @Mutation(() => ConceptType, {
    description:
      "Writes into the Verstetigungsplan who continues something (the place's own people, its facilitators). CONSENT_REQUIRED for a name, TOO_MANY_CONTINUERS after forty.",
  })
  addContinuer(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("input", { description: "Who continues what." }) input: AddContinuerInput,
  ): Promise<ConceptRow> {
    return this.afresh(loaders, this.adding.run(actor, input));
  }

  @Mutation(() => ConceptType, {
    description: "Changes what is written about who continues; CONCEPT_CHANGED when another was quicker.",
  })
  changeContinuer(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("input", { description: "What is to stand there." }) input: ChangeContinuerInput,
  ): Promise<ConceptRow> {
    return this.afresh(loaders, this.changing.run(actor, input));
  }

  @Mutation(() => ConceptType, {
    description: "Takes out who was to continue something; CONCEPT_CHANGED when another was quicker.",
  })
  removeContinuer(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("id", { type: () => ID, description: "Id of a continuer." }) id: string,
    @Args("version", { type: () => Int, description: "The version that was seen." }) version: number,
  ): Promise<ConceptRow> {
    return this.afresh(loaders, this.removing.run(actor, { id, version }));
  }

  @Mutation(() => ConceptSigned, {
    description:
      "Signs the working text for one's own side: the place (lead, deputy) or the moderation team. With the second signature it becomes an edition. CONCEPT_CHANGED when it is no longer what was read.",
  })
  async signConcept(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("placeId", ofPlace) placeId: string,
    @Args("kind", which) kind: ConceptKind,
    @Args("version", { type: () => Int, description: "The version of the working text that was read." })
    version: number,
  ): Promise<ConceptSignedOff | ConceptIncomplete> {
    const { concept, gaps } = await this.afresh(loaders, this.signing.run(actor, { placeId, kind, version }));
    if (gaps.length === 0) return Object.assign(new ConceptSignedOff(), { concept });
    return Object.assign(new ConceptIncomplete(), { gaps: shownGaps(gaps, concept) });
  }

  @Mutation(() => ConceptType, {
    description:
      "Takes back the signature of one's own side, as long as the other has not signed; SIGNED_BY_BOTH then.",
  })
  withdrawConceptSignature(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("placeId", ofPlace) placeId: string,
    @Args("kind", which) kind: ConceptKind,
  ): Promise<ConceptRow> {
    return this.afresh(loaders, this.withdrawing.run(actor, { placeId, kind }));
  }

  @Mutation(() => ConceptType, {
    description:
      "Lets the whole network read the latest edition, or no longer (lead, deputy). NO_EDITION before both have signed.",
  })
  releaseConcept(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("placeId", ofPlace) placeId: string,
    @Args("kind", which) kind: ConceptKind,
    @Args("isReleased", { description: "Whether it is to be read." }) isReleased: boolean,
  ): Promise<ConceptRow> {
    return this.afresh(loaders, this.releasing.run(actor, { placeId, kind, isReleased }));
  }

  /** Several changes may come in one request; each answers with what is so after it. */
  private async afresh<Done>(loaders: Loaders, change: Promise<Done>): Promise<Done> {
    const done = await change;
    this.concepts.forget(loaders);
    return done;
  }
}

const placeOf = ({ placeId: id, roundId }: ConceptRow) => ({ id, roundId });
