import { Injectable, type OnModuleInit } from "@nestjs/common";
import type { LogEntry } from "../../realtime/event-log.js";
import { Translators } from "../../realtime/translators.js";
import { PlaceEventType, RightsEventType, RosterEventType } from "./network.events.js";
import type { PlacePart } from "./network.facts.js";
import { PlaceQueries, type PlaceRow } from "./place.queries.js";

/** How the facts of the network are told to readers. */
@Injectable()
export class NetworkListeners implements OnModuleInit {
  constructor(
    private readonly translators: Translators,
    private readonly places: PlaceQueries,
  ) {}

  onModuleInit(): void {
    this.translators.register("roster.changed", (entries) => this.#rosters(entries));
    this.translators.register("place.changed", (entries) => this.#places(entries));
    this.translators.register("rights.changed", (entries) =>
      Promise.resolve(entries.map(({ seq, at }) => Object.assign(new RightsEventType(), { seq, at }))),
    );
  }

  async #places(entries: readonly LogEntry[]): Promise<(PlaceEventType | null)[]> {
    const places = await this.#named(entries);
    return entries.map(({ seq, at, payload }) => {
      const place = places.get(String(payload["placeId"]));
      const part = payload["part"] as PlacePart;
      return place ? Object.assign(new PlaceEventType(), { seq, at, place, part }) : null;
    });
  }

  async #named(entries: readonly LogEntry[]): Promise<Map<string, PlaceRow>> {
    const ids = entries.flatMap((entry) => entry.payload["placeId"] ?? []).map(String);
    return new Map((await this.places.byIds(ids)).map((place) => [place.id, place]));
  }

  async #rosters(entries: readonly LogEntry[]): Promise<RosterEventType[]> {
    const places = await this.#named(entries);
    return entries.map(({ seq, at, payload }) => {
      const place = places.get(String(payload["placeId"])) ?? null;
      return Object.assign(new RosterEventType(), { seq, at, place });
    });
  }
}
