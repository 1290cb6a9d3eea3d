import type { Visit } from "./visit.js";

/** The windows that are open at this server: all of somebody's, all that look at a topic. */
export class Visits {
  readonly #byPerson = new Map<string, Set<Visit>>();
  readonly #byTopic = new Map<string, Set<Visit>>();

  has(visit: Visit): boolean {
    return this.#byPerson.get(visit.actor.id)?.has(visit) ?? false;
  }

  add(visit: Visit): void {
    enter(this.#byPerson, visit.actor.id, visit);
  }

  delete(visit: Visit): void {
    leave(this.#byPerson, visit.actor.id, visit);
  }

  enter(visit: Visit, topicId: string): void {
    enter(this.#byTopic, topicId, visit);
  }

  leave(visit: Visit, topicId: string): void {
    leave(this.#byTopic, topicId, visit);
  }

  of(personId: string): Visit[] {
    return [...(this.#byPerson.get(personId) ?? [])];
  }

  in(topicId: string): Visit[] {
    return [...(this.#byTopic.get(topicId) ?? [])];
  }

  personIds(): string[] {
    return [...this.#byPerson.keys()];
  }

  topicIds(): string[] {
    return [...this.#byTopic.keys()];
  }
}

function enter(index: Map<string, Set<Visit>>, key: string, visit: Visit): void {
  index.set(key, (index.get(key) ?? new Set()).add(visit));
}

function leave(index: Map<string, Set<Visit>>, key: string, visit: Visit): void {
  const visits = index.get(key);
  visits?.delete(visit);
  if (visits?.size === 0) index.delete(key);
}
