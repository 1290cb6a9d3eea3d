import { Injectable } from "@nestjs/common";
import { BlocksList } from "./blocks.list.js";
import { ContributionsList } from "./contributions.list.js";
import { DecisionsList } from "./decisions.list.js";
import type { ExportList } from "./export-list.js";
import { FacilitatorsList } from "./facilitators.list.js";
import { PlacesList } from "./places.list.js";
import { TeamList } from "./team.list.js";
import { UpdatesList } from "./updates.list.js";

/** Every list there is, by the name in its address. */
@Injectable()
export class ExportLists {
  readonly #byName: ReadonlyMap<string, ExportList>;

  constructor(
    places: PlacesList,
    blocks: BlocksList,
    updates: UpdatesList,
    decisions: DecisionsList,
    team: TeamList,
    contributions: ContributionsList,
    facilitators: FacilitatorsList,
  ) {
    const lists: ExportList[] = [places, blocks, updates, decisions, team, contributions, facilitators];
    this.#byName = new Map(lists.map((list) => [list.name, list]));
  }

  named(name: string): ExportList | undefined {
    return this.#byName.get(name);
  }
}
