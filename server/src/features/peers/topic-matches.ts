import { Injectable, type OnModuleInit } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { Alike } from "../../search/alike.js";
import { TopicAccess } from "../conversations/topic.access.js";
import { TopicQueries } from "../conversations/topic.queries.js";
import { type HelpWish, type Match, MatchSources } from "./match-sources.js";
import { similarity } from "./similarity.js";
import { ranked, topicReasons } from "./topic-score.js";

const mostTopics = 5;
/** How many are looked at more closely: those that share most words. */
const mostCandidates = 60;

/** Topics in which others speak of the same. */
@Injectable()
export class TopicMatches implements OnModuleInit {
  constructor(
    private readonly sources: MatchSources,
    private readonly alike: Alike,
    private readonly access: TopicAccess,
    private readonly topics: TopicQueries,
    private readonly reads: Reads,
  ) {}

  onModuleInit(): void {
    this.sources.register("TOPIC", (wish) => this.find(wish));
  }

  private async find({ actor, loaders, text, compared }: HelpWish): Promise<Match[]> {
    const alike = await this.alike.topics(loaders, actor, compared.roundId, text);
    if (alike.length === 0) return [];
    const candidates = alike.toSorted((a, b) => saying(b) - saying(a)).slice(0, mostCandidates);
    // The index has asked for the right; here it is proven.
    const readable = await this.access.readableOf(
      actor,
      candidates.map(({ id }) => id),
    );
    const placeOf = await this.placesOf(
      compared.roundId,
      readable.map(({ startedBy }) => startedBy),
    );
    const matches = readable.map((topic): Match => {
      const place = compared.others.find(({ id }) => id === placeOf.get(topic.startedBy));
      return {
        ...{ kind: "TOPIC", id: topic.id, title: topic.title, at: topic.lastActivityAt, personIds: [] },
        isResolved: topic.resolvedAt !== null,
        reasons: topicReasons({
          words: candidates.find(({ id }) => id === topic.id)?.words ?? [],
          isResolved: topic.resolvedAt !== null,
          hasAnswer: topic.solutionId !== null,
          askedAt: place ? { name: place.name, similarity: similarity(compared.own, place) } : null,
        }),
      };
    });
    const best = ranked(matches, mostTopics);
    for (const topic of readable) this.topics.loader(loaders).prime(topic.id, topic);
    return this.withPeople(best);
  }

  /** Where people belong as a place's own. */
  private async placesOf(roundId: string, personIds: string[]): Promise<Map<string, string>> {
    const rows = await this.reads.rows<{ personId: string; placeId: string }>(
      `SELECT person_id AS "personId", place_id AS "placeId" FROM role
       WHERE person_id = ANY ($2::uuid[]) AND round_id = $1 AND until IS NULL
         AND kind IN ('PROJECT_LEAD', 'DEPUTY_LEAD', 'TEAM_MEMBER')`,
      [roundId, personIds],
    );
    return new Map(rows.map(({ personId, placeId }) => [personId, placeId]));
  }

  private async withPeople(matches: Match[]): Promise<Match[]> {
    const rows = await this.reads.rows<{ topicId: string; personId: string }>(
      `SELECT topic_id AS "topicId", person_id AS "personId" FROM topic_participant
       WHERE topic_id = ANY ($1::uuid[])`,
      [matches.map(({ id }) => id)],
    );
    return matches.map((match) => ({
      ...match,
      personIds: rows.filter(({ topicId }) => topicId === match.id).map(({ personId }) => personId),
    }));
  }
}

const saying = ({ words }: { words: readonly { spread: number }[] }): number =>
  words.reduce((sum, { spread }) => sum + 1 / spread, 0);
