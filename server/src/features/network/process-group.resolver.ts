import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { AddProcessGroupMember } from "./actions/add-process-group-member.js";
import { ChangeProcessGroupMember } from "./actions/change-process-group-member.js";
import { EndProcessGroupMember } from "./actions/end-process-group-member.js";
import { AddProcessGroupMemberInput, ChangeProcessGroupMemberInput } from "./process-group.inputs.js";
import type { ProcessGroupRow } from "./process-group.queries.js";
import { ProcessGroupMemberType } from "./process-group.type.js";

@Resolver(() => ProcessGroupMemberType)
export class ProcessGroupResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly adding: AddProcessGroupMember,
    private readonly changing: ChangeProcessGroupMember,
    private readonly ending: EndProcessGroupMember,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: "The member's account, if there is one." })
  person(
    @Parent() { personId }: ProcessGroupRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return personId ? this.people.loader(loaders).at(personId) : null;
  }

  @Mutation(() => ProcessGroupMemberType, {
    description:
      "Takes somebody into a process group (lead, deputy, facilitators). CONSENT_REQUIRED for a name.",
  })
  addProcessGroupMember(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The member." }) input: AddProcessGroupMemberInput,
  ): Promise<ProcessGroupRow> {
    return this.adding.run(actor, input);
  }

  @Mutation(() => ProcessGroupMemberType, {
    description: "Changes what is written about a member; MEMBER_CHANGED when another was quicker.",
  })
  changeProcessGroupMember(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is to stand there." }) input: ChangeProcessGroupMemberInput,
  ): Promise<ProcessGroupRow> {
    return this.changing.run(actor, input);
  }

  @Mutation(() => ProcessGroupMemberType, {
    description: "Says when a member left the group; MEMBER_CHANGED when another was quicker.",
  })
  endProcessGroupMember(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a member." }) id: string,
    @Args("version", { type: () => Int, description: "The version that was seen." }) version: number,
    @Args("until", { description: "Last day, as YYYY-MM-DD." }) until: string,
  ): Promise<ProcessGroupRow> {
    return this.ending.run(actor, { id, version, until });
  }
}
