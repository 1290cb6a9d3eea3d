import { expect } from "@jest/globals";
import type { RoleKind } from "../../../server/src/kernel/actor.js";
import { World } from "../../factories/world.js";
import type { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { END_ROLE, GRANT } from "./deeds/roles.js";
import { Screen } from "./screen.js";

export interface Said {
  id: string;
  author: Visitor;
}

/** A small network in which several people act and look on. */
export class Network {
  readonly channels: string[] = [];
  readonly topics: string[] = [];
  readonly messages: Said[] = [];
  /** Roles that come and go. */
  readonly grants: string[] = [];
  readonly places: string[] = [];
  /** Office, a project lead and a facilitator of one place, steering group. */
  readonly people: Visitor[] = [];
  /** One of each of the people. */
  screens: Screen[] = [];
  #spare!: Visitor;
  /** The role that somebody got for everybody to hear of. */
  #told: string | null = null;
  #count = 0;

  private constructor(
    readonly world: World,
    private readonly there: Hub,
  ) {}

  /** Half of its people are at one server, half at the other. */
  static async found(here: Hub, there: Hub): Promise<Network> {
    const world = await World.in(here);
    const network = new Network(world, there);
    const [home, away] = [await world.place(), await world.place()];
    network.places.push(home, away);
    const wishes: { kind: RoleKind; placeId?: string }[] = [
      { kind: "STAFF" },
      { kind: "PROJECT_LEAD", placeId: home },
      { kind: "FACILITATOR", placeId: home },
      { kind: "STEERING_GROUP" },
    ];
    for (const role of wishes) network.people.push(await world.person({ roles: [role] }));
    network.#spare = await world.person({ roles: [{ kind: "FUNDER" }] });
    network.channels.push(
      await world.channel({ audience: "NETWORK" }),
      await world.channel({ audience: "TEAMS" }),
      await world.channel({ audience: "PLACE", placeId: home }),
    );
    network.screens = await Promise.all(
      network.people.map((who, n) => Screen.open(n % 2 ? network.elsewhere(who) : who, world.roundId)),
    );
    return network;
  }

  get roundId(): string {
    return this.world.roundId;
  }

  elsewhere(who: Visitor): Visitor {
    return who.at(this.there);
  }

  /** A name nobody has used. */
  name(stem: string): string {
    return `${stem} ${++this.#count}`;
  }

  /** A sentence, which may call somebody. */
  words(how: number): string {
    const called = this.people[how % this.people.length]!;
    const calls = [
      "",
      "",
      ` [@Jemand](person:${called.id})`,
      ` [@Ort](place:${this.places[how % 2]!})`,
      " [@alle hier](all:here)",
      ` [@Jemand](person:${this.people[3]!.id}) und [@Ort](place:${this.places[0]!})`,
    ];
    return this.name("Satz") + calls[how % calls.length]!;
  }

  /** Every live view against what its owner sees who loads everything afresh, once all has been heard. */
  async compare(): Promise<void> {
    await this.#tellEverybody();
    await Promise.all(this.screens.map((screen) => this.#compare(screen)));
  }

  /** Something everybody hears of: whoever has read up to it has missed nothing before it. */
  async #tellEverybody(): Promise<void> {
    const office = this.people[0]!;
    if (this.#told) {
      await office.ask(END_ROLE, { id: this.#told });
      this.#told = null;
    } else {
      const input = { roundId: this.roundId, kind: "STEERING_GROUP", personId: this.#spare.id };
      this.#told = (await office.ask<{ grantRole: { id: string } }>(GRANT, { input })).grantRole.id;
    }
  }

  async #compare(screen: Screen): Promise<void> {
    const { view, positions } = await screen.fresh();
    await screen.hasReached(positions);
    expect(screen.failure).toBeUndefined();
    const live = await screen.view();
    // Something came after that was fetched: then once more.
    if (!screen.isAt(positions)) return this.#compare(screen);
    expect(live).toEqual(view);
  }

  async close(): Promise<void> {
    await Promise.all(this.screens.map((screen) => screen.close()));
  }
}
