import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { AddContribution } from "../features/contributions/actions/add-contribution.js";
import { AddProcessGroupMember } from "../features/network/actions/add-process-group-member.js";
import { EndProcessGroupMember } from "../features/network/actions/end-process-group-member.js";
import { HandOverRole } from "../features/network/actions/hand-over-role.js";
import type { DemoPerson, PlaceKey } from "./content/content.types.js";
import { contributions, type DemoContribution } from "./content/contributions.js";
import { type DemoHandOver, handOvers } from "./content/hand-overs.js";
import { people } from "./content/people.js";
import { type DemoMember, type DemoProcessGroup, processGroups } from "./content/process-groups.js";
import { DemoActors } from "./demo-actors.js";
import { demoId } from "./demo-id.js";
import { step, type Step } from "./demo-step.js";
import { morningOf } from "./demo-time.js";

/** Who accompanies the places beside their teams, what they bring in, and how their leads change. */
@Injectable()
export class DemoTeams {
  constructor(
    private readonly reads: Reads,
    private readonly actors: DemoActors,
    private readonly addMember: AddProcessGroupMember,
    private readonly endMember: EndProcessGroupMember,
    private readonly addContribution: AddContribution,
    private readonly handOverRole: HandOverRole,
  ) {}

  steps(): Step[] {
    return [
      ...handOvers.map((handOver) => this.handOver(handOver)),
      ...processGroups.flatMap((group) =>
        group.members.flatMap((member, index) => this.member(group, member, index)),
      ),
      ...contributions.map((one, index) => this.contribution(one, index)),
    ];
  }

  private handOver({ place, from, to }: DemoHandOver): Step {
    const since = people.find(({ key }) => key === to)?.roles[0]?.since ?? "";
    return {
      at: morningOf(since),
      run: async () => {
        const [role] = await this.reads.rows<{ id: string }>(
          `SELECT id FROM role WHERE person_id = $1 AND place_id = $2 AND kind = 'PROJECT_LEAD' AND until IS NULL`,
          [demoId("person", from), demoId("place", place)],
        );
        return this.handOverRole
          .run(await this.actors.of(from), {
            ...{ id: role?.id ?? "", toPersonId: demoId("person", to) },
            ...{ staysInTeam: false, moveDuties: true, keepDutyIds: [] },
          })
          .finally(() => this.actors.forget());
      },
    };
  }

  private member(
    group: DemoProcessGroup,
    [standsFor, task = "", who, until]: DemoMember,
    index: number,
  ): Step[] {
    const { place, by, since } = group;
    const id = demoId("process group member", `${place}/${index}`);
    const name = who && "name" in who ? who.name : null;
    const steps = [
      step(`${since}T16:${String(10 + index)}`, async () =>
        this.addMember.run(await this.actors.of(by), {
          ...{ id, placeId: demoId("place", place), standsFor, task, since },
          ...{ name, hasConsent: name !== null },
          personId: who && "person" in who ? demoId("person", who.person) : null,
        }),
      ),
    ];
    if (!until) return steps;
    const end = async () =>
      this.endMember.run(await this.actors.of(leadOn(place, until)), { id, version: 1, until });
    return [...steps, step(`${until}T16:00`, end)];
  }

  private contribution(contribution: DemoContribution, index: number): Step {
    const { place, day, kind, amount, description, by = leadOn(place, day) } = contribution;
    const id = demoId("contribution", `${place}/${day}/${index}`);
    return step(`${day}T17:${String(10 + (index % 50))}`, async () =>
      this.addContribution.run(await this.actors.of(by), {
        ...{ id, placeId: demoId("place", place), kind, day, amount, description },
      }),
    );
  }
}

/** Who comes into the team before taking over the lead, and when. */
export const comesBefore = ({ key }: DemoPerson): string | undefined =>
  handOvers.find(({ to }) => to === key)?.comes;

/** Whose role ends by going over to somebody else. */
export const handsOver = ({ key }: DemoPerson): boolean => handOvers.some(({ from }) => from === key);

function leadOn(place: PlaceKey, day: string): string {
  const lead = people.find(({ roles }) =>
    roles.some(
      (role) =>
        role.kind === "PROJECT_LEAD" &&
        role.place === place &&
        role.since <= day &&
        (!role.until || day <= role.until),
    ),
  );
  if (!lead) throw new Error(`Nobody leads ${place} on ${day}`);
  return lead.key;
}
