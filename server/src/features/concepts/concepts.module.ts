import { Module } from "@nestjs/common";
import { MailModule } from "../../mail/mail.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { NotificationsModule } from "../notifications/notifications.module.js";
import { AddContinuer } from "./actions/add-continuer.js";
import { ChangeContinuer } from "./actions/change-continuer.js";
import { ReleaseConcept } from "./actions/release-concept.js";
import { RemoveContinuer } from "./actions/remove-continuer.js";
import { SignConcept } from "./actions/sign-concept.js";
import { WithdrawConceptSignature } from "./actions/withdraw-concept-signature.js";
import { WriteConceptSection } from "./actions/write-concept-section.js";
import { ConceptAccess } from "./concept.access.js";
import { ConceptQueries } from "./concept.queries.js";
import { ConceptResolver, PlaceConceptFields } from "./concept.resolver.js";
import { ConceptWriter } from "./concept.writer.js";
import { ConceptDraftResolver, ConceptSectionResolver, ConceptSignatureResolver } from "./draft.resolver.js";
import { ConceptEditionResolver } from "./edition.resolver.js";
import { EditionWriter } from "./edition.writer.js";
import { FormerNames } from "./former-names.js";
import { OtherSide } from "./other-side.js";

const actions = [
  AddContinuer,
  ChangeContinuer,
  ReleaseConcept,
  RemoveContinuer,
  SignConcept,
  WithdrawConceptSignature,
  WriteConceptSection,
];
const resolvers = [
  ConceptDraftResolver,
  ConceptEditionResolver,
  ConceptResolver,
  ConceptSectionResolver,
  ConceptSignatureResolver,
  PlaceConceptFields,
];

/** What a place and its moderation team write together and both sign: Grobkonzept and Verstetigungsplan. */
@Module({
  imports: [IdentityModule, MailModule, NetworkModule, NotificationsModule],
  providers: [
    ...actions,
    ...resolvers,
    ConceptAccess,
    ConceptQueries,
    ConceptWriter,
    EditionWriter,
    FormerNames,
    OtherSide,
  ],
  exports: [...actions, ConceptQueries],
})
export class ConceptsModule {}
