import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";

/** Runs inside the transaction that adds a place. */
export type PlaceAddedListener = (work: Work, place: { id: string; roundId: string }) => Promise<void>;

/** Where others hear that a place was added, in time to write with it. */
@Injectable()
export class PlaceAdded {
  readonly #listeners: PlaceAddedListener[] = [];

  onAdded(listener: PlaceAddedListener): void {
    this.#listeners.push(listener);
  }

  async tell(work: Work, place: { id: string; roundId: string }): Promise<void> {
    for (const listener of this.#listeners) await listener(work, place);
  }
}
