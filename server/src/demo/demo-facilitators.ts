import { Injectable } from "@nestjs/common";
import { AddFacilitator } from "../features/facilitators/actions/add-facilitator.js";
import { SaveFacilitatorProfile } from "../features/facilitators/actions/save-facilitator-profile.js";
import { FacilitatorQueries } from "../features/facilitators/facilitator.queries.js";
import {
  candidates,
  type DemoCandidate,
  type DemoFacilitator,
  facilitators,
} from "./content/facilitators.js";
import { DemoActors } from "./demo-actors.js";
import { demoId } from "./demo-id.js";
import { step, type Step } from "./demo-step.js";

const roundId = demoId("round", "2018");

/** What those who accompany the places say of themselves, and whom else the programme office has in mind. */
@Injectable()
export class DemoFacilitators {
  constructor(
    private readonly actors: DemoActors,
    private readonly pool: FacilitatorQueries,
    private readonly saveProfile: SaveFacilitatorProfile,
    private readonly addFacilitator: AddFacilitator,
  ) {}

  steps(): Step[] {
    return [
      ...facilitators.flatMap((facilitator) => this.profile(facilitator)),
      ...candidates.map((candidate) => this.candidate(candidate)),
    ];
  }

  private profile({ person, at, note, methods, regions, capacity }: DemoFacilitator): Step[] {
    const words = { methods, regions, capacity };
    const save = async (by: string, more: { note?: string } = {}): Promise<unknown> => {
      const { id, version } = (await this.pool.find(roundId, demoId("person", person)))!;
      return this.saveProfile.run(await this.actors.of(by), { roundId, id, version, ...words, ...more });
    };
    return [
      step(at, () => save(person)),
      ...(note ? [step(note.at, () => save(note.by, { note: note.text }))] : []),
    ];
  }

  private candidate({ key, at, by, ...words }: DemoCandidate): Step {
    return step(at, async () =>
      this.addFacilitator.run(await this.actors.of(by), {
        ...{ id: demoId("facilitator", key), roundId, ...words },
      }),
    );
  }
}
