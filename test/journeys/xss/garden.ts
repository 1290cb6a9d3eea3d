import { newId, World } from "../../factories/world.js";
import { POST, START_TOPIC } from "../../support/documents.js";
import type { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { payloads } from "./payloads.js";

/** A page on which something stored is to be seen. */
export interface View {
  path: string;
  /** What is opened there first. */
  opens?: RegExp;
}

/** A round of its own for one field, with somebody who may write everything in it. */
export class Garden {
  #count = 0;

  private constructor(
    readonly world: World,
    readonly staff: Visitor,
    readonly channelId: string,
    readonly placeId: string,
  ) {}

  static async in(hub: Hub): Promise<Garden> {
    const world = await World.in(hub);
    const placeId = await world.place();
    const staff = await world.person({ name: "Sina Staff", roles: [{ kind: "STAFF" }] });
    return new Garden(world, staff, await world.channel(), placeId);
  }

  /** Payloads that a field of this length takes; at least these many must be left. */
  fitting(most: number, oneLine = false): string[] {
    return payloads.filter(
      (text) => text.trim() && text.length <= most && !(oneLine && /\s*\n\s*/.test(text)),
    );
  }

  async topic(title: string, body: string, more: object = {}): Promise<{ id: string; messageId: string }> {
    const [id, messageId] = [newId(), newId()];
    await this.staff.ask(START_TOPIC, {
      input: { id, channelId: this.channelId, title, messageId, body, ...more },
    });
    return { id, messageId };
  }

  async post(topicId: string, body: string, more: object = {}): Promise<string> {
    const id = newId();
    await this.staff.ask(POST, { input: { id, topicId, body, ...more } });
    return id;
  }

  /** A topic for each so many texts, as many as a page shows; what is done with each text is up to the caller. */
  async inTopics(
    texts: readonly string[],
    say: (topicId: string, text: string) => Promise<unknown>,
    perTopic = 45,
  ): Promise<View[]> {
    const views: View[] = [];
    for (let first = 0; first < texts.length; first += perTopic) {
      const { id } = await this.topic(`Thema ${++this.#count}`, "Zum Anfang");
      for (const text of texts.slice(first, first + perTopic)) await say(id, text);
      views.push({ path: `/gespraeche/thema/${id}/1` });
    }
    return views;
  }
}
