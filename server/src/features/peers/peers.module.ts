import { Module } from "@nestjs/common";
import { ConversationsModule } from "../conversations/conversations.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { ProcessModule } from "../process/process.module.js";
import { UpdatesModule } from "../updates/updates.module.js";
import { AskForHelp } from "./actions/ask-for-help.js";
import { AskPeer } from "./actions/ask-peer.js";
import { AskingPlace } from "./asking-place.js";
import { HelpChannel } from "./help-channel.js";
import { HelpResolver, PlacePeerFields } from "./help.resolver.js";
import { MatchSources } from "./match-sources.js";
import { Peers } from "./peers.js";
import { PlaceComparison } from "./place-comparison.js";
import { PlaceStandings } from "./place-standing.js";
import { RosterQueries } from "./roster.queries.js";
import { TopicMatches } from "./topic-matches.js";
import { WhoHadThis } from "./who-had-this.js";

const actions = [AskForHelp, AskPeer];
const resolvers = [HelpResolver, PlacePeerFields];
const reading = [
  AskingPlace,
  HelpChannel,
  Peers,
  PlaceComparison,
  PlaceStandings,
  RosterQueries,
  TopicMatches,
  WhoHadThis,
];

/** What places learn from each other: who has had this before, who is one step further, and asking them. */
@Module({
  imports: [ConversationsModule, IdentityModule, NetworkModule, ProcessModule, UpdatesModule],
  providers: [...actions, ...resolvers, ...reading, MatchSources],
  exports: [...actions, MatchSources],
})
export class PeersModule {}
