import type { BrowserContextOptions } from "playwright-core";
import type { RoleKind } from "../../server/src/kernel/actor.js";
import { newId, type ChannelWishes, type Holding, type World } from "../factories/world.js";
import { POST, START_TOPIC } from "./documents.js";
import type { Visitor } from "./person.js";

export interface PartWishes {
  /** Given and family name; else made from the name in the story. */
  name?: string;
  email?: string;
  role: RoleKind;
  /** Name of the place, for the roles of a place. */
  of?: string;
  /** A second role. */
  also?: { role: RoleKind; of?: string };
}

export interface TopicWishes<Name extends string> {
  title: string;
  /** Name of the channel; else the first one. */
  in?: string;
  /** Who says all of it; else somebody who is not part of the story. */
  by?: NoInfer<Name>;
  says?: string[];
}

export interface JourneyWishes<Name extends string> {
  people?: Record<Name, PartWishes>;
  /** By name; a place is given by its name. */
  channels?: Record<string, { audience?: ChannelWishes["audience"]; place?: string; archived?: boolean }>;
  topics?: TopicWishes<Name>[];
  browser?: BrowserContextOptions;
}

export interface Part {
  visitor: Visitor;
  /** Given and family name. */
  person: string;
}

export interface Cast<Name extends string> {
  people: Record<Name, Part>;
  channels: Map<string, string>;
  /** Topic ids by title. */
  topics: Map<string, string>;
  /** Place ids by name. */
  places: Map<string, string>;
}

const ADA_AND_BO: Record<string, PartWishes> = {
  ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Lahr" },
};

/** People, rooms and what has been said so far. */
export async function castJourney<Name extends string>(
  world: World,
  { people = ADA_AND_BO, channels = { hilfe: {} }, topics = [] }: JourneyWishes<Name>,
): Promise<Cast<Name>> {
  const places = new Map<string, string>();
  const placeOf = async (name: string): Promise<string> => {
    const id = places.get(name) ?? (await world.place({ name }));
    places.set(name, id);
    return id;
  };

  const cast = {} as Record<Name, Part>;
  for (const [key, part] of Object.entries<PartWishes>(people)) {
    const person = part.name ?? `${key.slice(0, 1).toUpperCase()}${key.slice(1)} Muster`;
    const roles: Holding[] = [];
    for (const { role, of } of [part, ...(part.also ? [part.also] : [])])
      roles.push(of ? { kind: role, placeId: await placeOf(of) } : { kind: role });
    const visitor = await world.person({
      name: person,
      roles,
      ...(part.email && { email: part.email }),
    });
    cast[key as Name] = { visitor, person };
  }

  const rooms = new Map<string, string>();
  for (const [name, { place, ...wishes }] of Object.entries(channels)) {
    const placeId = place && (await placeOf(place));
    rooms.set(name, await world.channel({ name, ...wishes, ...(placeId && { placeId }) }));
  }

  const extra = topics.some(({ by }) => !by)
    ? await world.person({ name: "Edda Ehrlich", roles: [{ kind: "STAFF" }] })
    : null;
  const begun = new Map<string, string>();
  for (const { title, in: room, by, says = ["Wer hatte das schon?"] } of topics) {
    const author = by ? cast[by].visitor : extra!;
    const channelId = (room ? rooms.get(room) : [...rooms.values()][0]) ?? "";
    begun.set(title, await startTopic(author, channelId, title, says));
  }
  return { people: cast, channels: rooms, topics: begun, places };
}

async function startTopic(
  author: Visitor,
  channelId: string,
  title: string,
  [first = "", ...rest]: string[],
): Promise<string> {
  const id = newId();
  await author.ask(START_TOPIC, { input: { id, channelId, title, messageId: newId(), body: first } });
  for (const body of rest) await author.ask(POST, { input: { id: newId(), topicId: id, body } });
  return id;
}
