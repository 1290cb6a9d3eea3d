import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import type { ReadTopic } from "./read-topic.js";
import { TopicQueries } from "../conversations/topic.queries.js";
import { TopicType } from "../conversations/topic.type.js";
import { PersonQueries } from "../identity/person.queries.js";
import { PlaceQueries, type PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import { type BlockRow, ProcessQueries } from "../process/process.queries.js";
import { AskForHelp } from "./actions/ask-for-help.js";
import { AskPeer } from "./actions/ask-peer.js";
import { AskForHelpInput, AskPeerInput } from "./help.inputs.js";
import { HelpType, PeerType } from "./help.type.js";
import { Peers } from "./peers.js";
import { mayComparePlace } from "./peers.policy.js";
import { scoreOf, shown } from "./reason.js";
import { WhoHadThis } from "./who-had-this.js";

@Resolver()
export class HelpResolver {
  constructor(
    private readonly finding: WhoHadThis,
    private readonly asking: AskForHelp,
    private readonly askingPeer: AskPeer,
    private readonly topics: TopicQueries,
    private readonly people: PersonQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Query(() => HelpType, {
    description:
      "Who has had this before: for those who belong to the place, else NOT_FOUND. Nothing while the text says too little.",
  })
  async whoHadThis(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("placeId", { type: () => ID, description: "The viewer's place." }) placeId: string,
    @Args("text", { description: "What is difficult; its longest words are heeded." }) text: string,
    @Args("blockId", {
      type: () => ID,
      nullable: true,
      description: "The step of the place it is about; else the one it is at.",
    })
    blockId: string | null,
  ): Promise<HelpType> {
    const { language } = actor.person;
    const { matches, people } = await this.finding.run(actor, loaders, { placeId, text, blockId });
    return {
      topics: await Promise.all(
        matches
          .filter(({ kind }) => kind === "TOPIC")
          .map(async ({ id, reasons }) => ({
            topic: await this.topics.loader(loaders).load(id),
            reasons: shown(reasons, language),
            score: scoreOf(reasons),
          })),
      ),
      people: await Promise.all(
        people.map(async ({ personId, placeId: at, reasons }) => ({
          person: await this.people.loader(loaders).load(personId),
          place: await this.places.loader(loaders).load(at),
          reasons: shown(reasons, language),
          score: scoreOf(reasons),
        })),
      ),
    };
  }

  @Mutation(() => TopicType, {
    description:
      "Asks the network in the round's channel #hilfe, for those who belong to the place. NO_HELP_CHANNEL where there is none.",
  })
  askForHelp(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is asked." }) input: AskForHelpInput,
  ): Promise<ReadTopic> {
    return this.asking.run(actor, input);
  }

  @Mutation(() => TopicType, {
    description:
      "Asks the people of another place in #hilfe and calls them by name, for those who belong to the asking place. NO_HELP_CHANNEL where there is none.",
  })
  askPeer(
    @SignedIn() actor: Actor,
    @Args("input", { description: "Whom, and what." }) input: AskPeerInput,
  ): Promise<ReadTopic> {
    return this.askingPeer.run(actor, input);
  }
}

/** What comparing adds to a place. */
@Resolver(() => PlaceType)
export class PlacePeerFields {
  constructor(
    private readonly ahead: Peers,
    private readonly places: PlaceQueries,
    private readonly processes: ProcessQueries,
  ) {}

  @ResolveField("peers", () => [PeerType], {
    description:
      "Up to three places that are at or past the step this one comes to next, by score; for those who belong to it and the programme office, else empty.",
  })
  async peers(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<PeerType[]> {
    if (!mayComparePlace(actor, place)) return [];
    const peers = await this.ahead.of(loaders, place);
    return Promise.all(
      peers.map(async ({ placeId, step, reasons, greeting }) => ({
        place: await this.places.loader(loaders).load(placeId),
        block: await this.blockOf(loaders, placeId, step.id),
        reasons: shown(reasons, actor.person.language),
        score: scoreOf(reasons),
        greeting,
      })),
    );
  }

  private async blockOf(loaders: Loaders, placeId: string, id: string): Promise<BlockRow> {
    const blocks = await this.processes.blocksOfPlace(loaders).load(placeId);
    return blocks.find((block) => block.id === id)!;
  }
}
