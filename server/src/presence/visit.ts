import type { Socket } from "socket.io";
import type { Actor } from "../kernel/actor.js";
import type { Present } from "./who-is-here.js";

/** One window of somebody. */
export class Visit {
  name = "";
  /** Until it is known what the person chose, nobody is told. */
  shown = false;
  away = false;
  /** What the window asked to look at. */
  wanted: string | null = null;
  /** What it was let in to. */
  topicId: string | null = null;
  /** Settles when the name and the choice are known. */
  known: Promise<void> = Promise.resolve();

  constructor(
    readonly actor: Actor & { sessionId: string },
    readonly socket: Socket,
  ) {}

  get present(): Present {
    return { id: this.actor.id, name: this.name, away: this.away };
  }

  /** With names for those who show theirs; the others are told how many there are. */
  get room(): string | null {
    return this.topicId && (this.shown ? namesRoom(this.topicId) : countRoom(this.topicId));
  }
}

export const namesRoom = (topicId: string): string => `names:${topicId}`;
export const countRoom = (topicId: string): string => `count:${topicId}`;
