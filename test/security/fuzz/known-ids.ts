/** Ids of things that there are, by kind: what the stage holds, and whatever an answer has told since. */
export class KnownIds {
  readonly #ofKind = new Map<string, string[]>();
  readonly #all: string[] = [];

  learn(kind: string, ids: readonly string[]): void {
    const known = this.#ofKind.get(kind.toLowerCase()) ?? [];
    this.#ofKind.set(kind.toLowerCase(), known);
    for (const id of ids) {
      // The latest of a kind are enough, and a long run must not fill the memory.
      if (known.length >= most) known.splice(0, most / 2);
      if (!known.includes(id)) known.push(id);
      if (this.#all.length < most && !this.#all.includes(id)) this.#all.push(id);
    }
  }

  /** One of the kind that a name speaks of last ("deleteMessage id", "input topicId"); without a name any. */
  pick(n: number, name = ""): string {
    const words = name.toLowerCase();
    const [kind] = [...this.#ofKind.keys()]
      .filter((one) => words.includes(one))
      .toSorted((a, b) => words.lastIndexOf(b) - words.lastIndexOf(a) || b.length - a.length);
    const ids = (kind !== undefined && this.#ofKind.get(kind)) || this.#all;
    return ids[n % ids.length]!;
  }
}

const most = 400;
