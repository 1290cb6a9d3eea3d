import { Injectable } from "@nestjs/common";
import { AddContinuer } from "../features/concepts/actions/add-continuer.js";
import { ReleaseConcept } from "../features/concepts/actions/release-concept.js";
import { SignConcept } from "../features/concepts/actions/sign-concept.js";
import { WriteConceptSection } from "../features/concepts/actions/write-concept-section.js";
import { ConceptQueries } from "../features/concepts/concept.queries.js";
import type { DemoConcept, DemoContinuer, DemoSection } from "./content/concept.types.js";
import { concepts } from "./content/concepts.js";
import { DemoActors } from "./demo-actors.js";
import { demoId } from "./demo-id.js";
import { step, type Step } from "./demo-step.js";

/** What places and their moderation teams write together, and who has signed it. */
@Injectable()
export class DemoConcepts {
  constructor(
    private readonly actors: DemoActors,
    private readonly concepts: ConceptQueries,
    private readonly write: WriteConceptSection,
    private readonly addContinuer: AddContinuer,
    private readonly sign: SignConcept,
    private readonly release: ReleaseConcept,
  ) {}

  steps(): Step[] {
    return concepts.flatMap((concept) => this.concept(concept));
  }

  private concept(concept: DemoConcept): Step[] {
    const { sections, continuers = [], signed = [], released } = concept;
    const of = { placeId: demoId("place", concept.place), kind: concept.kind };
    return [
      ...sections.map((section) => this.section(of, section, versionBefore(section, sections))),
      ...continuers.map((continuer, index) => this.continuer(of.placeId, continuer, index)),
      ...signed.map(({ by, at }) => step(at, () => this.signs(by, of))),
      ...(released
        ? [
            step(released.at, async () =>
              this.release.run(await this.actors.of(released.by), { ...of, isReleased: true }),
            ),
          ]
        : []),
    ];
  }

  private section(of: Of, { key, by, at, body }: DemoSection, version: number): Step {
    return step(at, async () => this.write.run(await this.actors.of(by), { ...of, key, version, body }));
  }

  private continuer(placeId: string, continuer: DemoContinuer, index: number): Step {
    const { by, at, task, office, name, startsOn } = continuer;
    return step(at, async () =>
      this.addContinuer.run(await this.actors.of(by), {
        ...{ id: demoId("continuer", `${placeId}/${index}`), placeId, task, office, startsOn },
        ...{ name: name ?? null, hasConsent: name !== undefined },
      }),
    );
  }

  private async signs(by: string, of: Of): Promise<void> {
    const { version } = await this.concepts.find(of.placeId, of.kind);
    const { gaps } = await this.sign.run(await this.actors.of(by), { ...of, version });
    if (gaps.length > 0) throw new Error(`${by} signs what lacks ${JSON.stringify(gaps)}`);
  }
}

type Of = Pick<Parameters<SignConcept["run"]>[1], "placeId" | "kind">;

/** How often it was written before. */
const versionBefore = (section: DemoSection, all: readonly DemoSection[]): number =>
  all.filter(({ key, at }) => key === section.key && at < section.at).length;
