import { Injectable } from "@nestjs/common";
import { Loaders } from "../../../graphql/loaders.js";
import type { Actor } from "../../../kernel/actor.js";
import { DecisionQueries } from "../../decisions/decision.queries.js";
import { fullName, PersonQueries } from "../../identity/person.queries.js";
import type { PlaceRow } from "../../network/place.queries.js";
import { placeColumns, type PlaceList, said, type Value } from "./export-list.js";
import { decisionWords, turningpointWords } from "./export-words.js";

/** What each place's bodies have decided and will decide, the latest session first, at most 200 of a place. */
@Injectable()
export class DecisionsList implements PlaceList {
  readonly name = "beschluesse";
  readonly columns = [
    ...placeColumns,
    { key: "id", title: said("Kennung des Beschlusses", "Decision id") },
    { key: "meetsOn", title: said("Sitzung am", "Meeting on") },
    { key: "body", title: said("Gremium", "Body") },
    { key: "isPublic", title: said("Öffentlich", "Public") },
    { key: "title", title: said("Gegenstand", "Subject") },
    { key: "paperNumber", title: said("Vorlage", "Paper") },
    { key: "state", title: said("Stand", "State"), words: decisionWords },
    { key: "turningpoint", title: said("Weichenstellung", "Turning point"), words: turningpointWords },
    { key: "submitBy", title: said("Einreichen bis", "Submit by") },
    { key: "deferredTo", title: said("Vertagt auf", "Deferred to") },
    { key: "result", title: said("Ergebnis", "Result") },
    { key: "votesYes", title: said("Ja", "Yes") },
    { key: "votesNo", title: said("Nein", "No") },
    { key: "abstentions", title: said("Enthaltungen", "Abstentions") },
    { key: "responsible", title: said("Zuständig", "Responsible") },
  ];

  constructor(
    private readonly decisions: DecisionQueries,
    private readonly people: PersonQueries,
  ) {}

  async rows(actor: Actor, places: readonly PlaceRow[]): Promise<Record<string, Value>[]> {
    const loaders = new Loaders();
    const atPlace = this.decisions.atPlaceFor(loaders, actor);
    const [bodies, people] = [this.decisions.body(loaders), this.people.loader(loaders)];
    const found = await Promise.all(
      places.map(async (place) => (await atPlace.load(place.id)).map((decision) => ({ place, decision }))),
    );
    return Promise.all(
      found.flat().map(async ({ place, decision }) => {
        const { bodyId, responsibleId } = decision;
        const [body, responsible] = await Promise.all([
          bodies.load(bodyId),
          responsibleId && people.load(responsibleId),
        ]);
        return {
          ...decision,
          placeId: place.id,
          place: place.name,
          body: body.name,
          responsible: responsible ? fullName(responsible) : null,
        };
      }),
    );
  }
}
