import { Injectable, type OnModuleInit } from "@nestjs/common";
import type { LogEntry } from "../../realtime/event-log.js";
import { Translators } from "../../realtime/translators.js";
import { RightsEventType, RosterEventType } from "./network.events.js";
import { PlaceQueries } from "./place.queries.js";

/** How the facts of the network are told to readers. */
@Injectable()
export class NetworkListeners implements OnModuleInit {
  constructor(
    private readonly translators: Translators,
    private readonly places: PlaceQueries,
  ) {}

  onModuleInit(): void {
    this.translators.register("roster.changed", (entries) => this.#rosters(entries));
    this.translators.register("rights.changed", (entries) =>
      Promise.resolve(entries.map(({ seq, at }) => Object.assign(new RightsEventType(), { seq, at }))),
    );
  }

  async #rosters(entries: readonly LogEntry[]): Promise<RosterEventType[]> {
    const ids = entries.flatMap((entry) => entry.payload["placeId"] ?? []).map(String);
    const places = new Map((await this.places.byIds(ids)).map((place) => [place.id, place]));
    return entries.map(({ seq, at, payload }) => {
      const place = places.get(String(payload["placeId"])) ?? null;
      return Object.assign(new RosterEventType(), { seq, at, place });
    });
  }
}
