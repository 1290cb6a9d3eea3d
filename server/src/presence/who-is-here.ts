/** Somebody who is reading along, as told to others. */
export interface Present {
  id: string;
  name: string;
  /** The window has been out of sight for a while. */
  away: boolean;
}

/** What one server tells the others of one topic. */
export interface Roll {
  people: Present[];
  /** How many more there are than are named. */
  more: number;
}

/** As many as are named, so that what servers tell one another stays short. */
const mostNamed = 50;
/** A server that has said nothing for so long is gone. */
const longestSilence = 12_000;

interface Heard extends Roll {
  at: number;
}

/** One person however many windows: away only if all of them are. */
export function rollOf(people: Iterable<Present>): Roll {
  const byId = new Map<string, Present>();
  for (const one of people) {
    const known = byId.get(one.id);
    byId.set(one.id, known ? { ...known, away: known.away && one.away } : one);
  }
  const all = [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, "de"));
  const unnamed = all.slice(mostNamed).filter(({ away }) => !away);
  return { people: all.slice(0, mostNamed), more: unnamed.length };
}

/** Who is reading along at the other servers, topic by topic, as far as they were heard of lately. */
export class Elsewhere {
  readonly #topics = new Map<string, Map<string, Heard>>();

  heard(server: string, topicId: string, roll: Roll, at: number): void {
    const servers = this.#topics.get(topicId) ?? new Map<string, Heard>();
    if (roll.people.length > 0) servers.set(server, { ...roll, at });
    else servers.delete(server);
    if (servers.size > 0) this.#topics.set(topicId, servers);
    else this.#topics.delete(topicId);
  }

  in(topicId: string): Heard[] {
    return [...(this.#topics.get(topicId)?.values() ?? [])];
  }

  /** A server has said farewell. Answers with the topics it was heard of in. */
  gone(server: string): string[] {
    return this.#drop((name) => name === server);
  }

  /** Servers that ended without a word. Answers with the topics they were heard of in. */
  expire(now: number): string[] {
    return this.#drop((_, { at }) => now - at > longestSilence);
  }

  #drop(isGone: (server: string, heard: Heard) => boolean): string[] {
    const touched: string[] = [];
    for (const [topicId, servers] of this.#topics) {
      for (const [server, heard] of servers) {
        if (!isGone(server, heard)) continue;
        servers.delete(server);
        touched.push(topicId);
      }
      if (servers.size === 0) this.#topics.delete(topicId);
    }
    return touched;
  }
}
