export const roleKinds = [
  "STAFF",
  "STEERING_GROUP",
  "FACILITATOR",
  "PROJECT_LEAD",
  "DEPUTY_LEAD",
  "TEAM_MEMBER",
  "FUNDER",
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** Roles that are held at a place; the others are offices of the round. */
export const placeRoleKinds = ["FACILITATOR", "PROJECT_LEAD", "DEPUTY_LEAD", "TEAM_MEMBER"] as const;
const placeKinds: ReadonlySet<RoleKind> = new Set(placeRoleKinds);
/** A place's own people, as against those who accompany it. */
export const ownPeopleKinds = ["PROJECT_LEAD", "DEPUTY_LEAD", "TEAM_MEMBER"] as const;
export const isPlaceRole = (kind: RoleKind): boolean => placeKinds.has(kind);

/** A running role, as far as rights need it. */
export interface Grant {
  id: string;
  kind: RoleKind;
  roundId: string;
  /** Set for the roles of a place, else null. */
  placeId: string | null;
}

/**
 * Who an announcement or a channel is for, within one round:
 * `network` (staff, moderation teams, people of the places), `teams` (moderation teams and staff), `staff`,
 * `steering` and `funder` (those offices), `team:<id>` (a place's own people without its moderation team),
 * `place:<id>` (that place's own people and moderation team, not staff), `round` (whoever holds any role),
 * `person:<id>` (one person).
 */
export type AudienceKey =
  | "network"
  | "teams"
  | "staff"
  | "steering"
  | "funder"
  | "round"
  | `team:${string}`
  | `place:${string}`
  | `person:${string}`;

/** Somebody who is signed in, with the roles that run at this moment. Never cached beyond one request. */
export class Actor {
  readonly #audiences = new Map<string, ReadonlySet<AudienceKey>>();

  constructor(
    readonly person: { id: string; language: "DE" | "EN" },
    readonly sessionId: string | null,
    readonly grants: readonly Grant[],
  ) {}

  get id(): string {
    return this.person.id;
  }

  is(kind: RoleKind, roundId: string): boolean {
    return this.grants.some((grant) => grant.kind === kind && grant.roundId === roundId);
  }

  holdsAnyRoleIn(roundId: string): boolean {
    return this.grants.some((grant) => grant.roundId === roundId);
  }

  /** Holds one of these roles at this place. */
  holdsAt(placeId: string, ...kinds: RoleKind[]): boolean {
    return this.grants.some((grant) => grant.placeId === placeId && kinds.includes(grant.kind));
  }

  /** One of the place's own people: its lead, its deputy, its team. */
  isOwnAt(placeId: string): boolean {
    return this.holdsAt(placeId, ...ownPeopleKinds);
  }

  /** Leads the place or deputises. */
  leadsAt(placeId: string): boolean {
    return this.holdsAt(placeId, "PROJECT_LEAD", "DEPUTY_LEAD");
  }

  /** Belongs to the place: its own people and its moderation team. */
  belongsTo(placeId: string): boolean {
    return this.grants.some((grant) => grant.placeId === placeId);
  }

  placeIdsIn(roundId: string): string[] {
    return [...new Set(this.grants.flatMap((g) => (g.roundId === roundId && g.placeId ? [g.placeId] : [])))];
  }

  /** Everything this person is a reader of in a round; the one rule behind channels, events and mentions. */
  audiencesIn(roundId: string): ReadonlySet<AudienceKey> {
    const known = this.#audiences.get(roundId);
    if (known) return known;
    const audiences = new Set<AudienceKey>([`person:${this.id}`]);
    for (const grant of this.grants) {
      if (grant.roundId !== roundId) continue;
      audiences.add("round");
      if (grant.kind === "STAFF") audiences.add("staff").add("teams").add("network");
      if (grant.kind === "STEERING_GROUP") audiences.add("steering");
      if (grant.kind === "FUNDER") audiences.add("funder");
      if (grant.kind === "FACILITATOR") audiences.add("teams").add("network");
      if (grant.placeId) {
        audiences.add("network").add(`place:${grant.placeId}`);
        if (grant.kind !== "FACILITATOR") audiences.add(`team:${grant.placeId}`);
      }
    }
    this.#audiences.set(roundId, audiences);
    return audiences;
  }
}
