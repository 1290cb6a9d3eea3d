import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { ADD, type Concept, ConceptStage, RELEASE, SIGN, type Signed, WITHDRAW } from "./stage.js";

let hub: Hub;
let stage: ConceptStage;

beforeAll(async () => {
  hub = await Hub.start();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  stage = await ConceptStage.set(hub);
});

const plan = "CONTINUATION_PLAN";
const sides = (concept: Concept | undefined): string[] =>
  (concept?.draft?.signatures ?? []).map(({ side }) => side);
const audited = async (): Promise<string[]> =>
  (
    await hub.database.query<{ action: string }>(`SELECT action FROM audit WHERE subject = $1 ORDER BY id`, [
      `place:${stage.placeId}`,
    ])
  ).map(({ action }) => action);

describe("signing", () => {
  test("the place and then the moderation team, and it is an edition with both their names", async () => {
    const version = await stage.written();
    const alone = (await stage.signs(stage.deputy, version)).concept!;
    expect(sides(alone)).toEqual(["PLACE"]);
    expect(alone.editions).toEqual([]);
    expect(alone.viewerCan).toMatchObject({ sign: false, withdraw: true, release: false });
    const { concept } = await stage.signs(stage.facilitator, version);
    expect(concept!.draft).toMatchObject({ isEdition: true, version });
    expect(concept!.editions).toEqual([
      expect.objectContaining({
        number: 1,
        signatures: [
          expect.objectContaining({ side: "PLACE", person: { id: stage.deputy.id } }),
          expect.objectContaining({ side: "MODERATION", person: { id: stage.facilitator.id } }),
        ],
      }),
    ]);
    expect(concept!.editions[0]!.sections[1]).toEqual({ key: "GOALS", body: "GOALS, 1. Stand" });
    expect(concept!.viewerCan).toMatchObject({ sign: false, withdraw: false });
    expect(await audited()).toEqual(["concept.signed", "concept.signed"]);
  });

  test("the moderation team may be the first, too", async () => {
    const version = await stage.written();
    expect(sides((await stage.signs(stage.facilitator, version)).concept)).toEqual(["MODERATION"]);
    expect((await stage.signs(stage.lead, version)).concept!.editions).toHaveLength(1);
  });

  test("both at the same moment: one edition, signed by both", async () => {
    const version = await stage.written();
    const signings = [stage.lead, stage.facilitator, stage.deputy, stage.facilitator].map((who) =>
      stage.signs(who, version),
    );
    expect((await Promise.all(signings)).every(({ gaps }) => gaps === undefined)).toBe(true);
    const concept = (await stage.read(stage.staff))!;
    expect(concept.editions).toHaveLength(1);
    expect(sides(concept)).toEqual(["PLACE", "MODERATION"]);
  });

  test("a change voids a signature that stands alone, and one who has read an older text signs nothing", async () => {
    const version = await stage.written();
    await stage.signs(stage.lead, version);
    await stage.write(stage.member, "GOALS", 1, "Etwas anderes");
    const concept = (await stage.read(stage.lead))!;
    expect(sides(concept)).toEqual([]);
    expect(concept.viewerCan.sign).toBe(true);
    const old = { placeId: stage.placeId, kind: "OUTLINE", version };
    expect(await stage.facilitator.refused(SIGN, old)).toBe("CONCEPT_CHANGED");
    const rows = await hub.database.query(`SELECT 1 FROM concept_signature WHERE place_id = $1`, [
      stage.placeId,
    ]);
    expect(rows).toEqual([]);
  });

  test("a change and the second signature at the same moment: what is signed is what was read", async () => {
    const version = await stage.written();
    await stage.signs(stage.lead, version);
    const [signing] = await Promise.all([
      stage.facilitator.send<{ signed: Signed }>(SIGN, { placeId: stage.placeId, kind: "OUTLINE", version }),
      stage.write(stage.member, "GOALS", 1, "Im selben Augenblick"),
    ]);
    const { editions, draft } = (await stage.read(stage.lead))!;
    expect(draft).toMatchObject({ version: version + 1, isEdition: false, signatures: [] });
    if (signing.errors) expect(editions).toEqual([]);
    else expect(editions[0]!.sections[1]!.body).toBe("GOALS, 1. Stand");
  });

  test("an edition stays as it was signed while the next is written, and both are kept", async () => {
    const { draft } = await stage.signed();
    await stage.write(stage.member, "GOALS", 1, "Für die nächste Fassung");
    const now = (await stage.read(stage.lead))!;
    expect(now.draft).toMatchObject({ isEdition: false, version: draft!.version + 1, signatures: [] });
    expect(now.editions[0]!.sections[1]!.body).toBe("GOALS, 1. Stand");
    expect(now.editions[0]!.signatures).toHaveLength(2);
    await stage.signs(stage.facilitator, now.draft!.version);
    await stage.signs(stage.deputy, now.draft!.version);
    const { editions } = (await stage.read(stage.steering))!;
    expect(editions.map(({ number }) => number)).toEqual([2, 1]);
    expect(editions.map((edition) => edition.sections[1]!.body)).toEqual([
      "Für die nächste Fassung",
      "GOALS, 1. Stand",
    ]);
  });

  test("what lacks is an answer, and nothing is signed", async () => {
    await stage.write(stage.lead, "GOALS", 0, "Ziele");
    const { gaps } = await stage.signs(stage.lead, 1);
    expect(gaps!.map(({ code, section }) => [code, section])).toEqual(
      ["SITUATION", "APPROACH", "PEOPLE", "DECISIONS", "RESOURCES"].map((key) => ["EMPTY_SECTION", key]),
    );
    expect(gaps![0]!.message).toBe("Der Abschnitt „Ausgangslage“ ist noch leer.");
    expect(sides(await stage.read(stage.lead))).toEqual([]);
  });

  test("a plan names who continues from the day after the round on", async () => {
    const codes = ({ gaps }: Signed) => (gaps ?? []).map(({ code }) => code);
    for (const key of ["KEEPING", "ANCHORING", "MEANS", "REVIEW"])
      await stage.write(stage.member, key, 0, "Text", plan);
    expect(codes(await stage.signs(stage.lead, 4, plan))).toEqual(["NO_CONTINUER"]);
    await stage.member.ask(ADD, stage.continuer({ startsOn: "2019-12-02" }));
    const late = await stage.signs(stage.lead, 5, plan);
    expect(codes(late)).toEqual(["STARTS_LATE"]);
    expect(late.gaps![0]!.message).toContain("1.12.2019");
    await stage.member.ask(ADD, stage.continuer({ startsOn: "2019-12-01" }));
    expect(codes(await stage.signs(stage.lead, 6, plan))).toEqual([]);
  });

  test("team members write and do not sign; others do neither", async () => {
    const version = await stage.written();
    const wish = { placeId: stage.placeId, kind: "OUTLINE", version };
    for (const who of [stage.member, stage.staff, stage.steering, stage.funder, stage.neighbour]) {
      expect(await who.refused(SIGN, wish)).toBe("FORBIDDEN");
      expect(await who.refused(WITHDRAW, { placeId: stage.placeId, kind: "OUTLINE" })).toBe("FORBIDDEN");
    }
    expect(await stage.stranger.refused(SIGN, wish)).toBe("NOT_FOUND");
    expect((await stage.read(stage.member))!.viewerCan).toMatchObject({ write: true, sign: false });
  });

  test("nobody signs for both sides, whichever role they have come to hold", async () => {
    const version = await stage.written();
    const { world, placeId, facilitator } = stage;
    await stage.signs(facilitator, version);
    await world.role(facilitator.id, { kind: "DEPUTY_LEAD", placeId });
    expect(await facilitator.refused(SIGN, { placeId, kind: "OUTLINE", version })).toBe("SIGNS_FOR_BOTH");
  });

  test("a lone signature is taken back by its side, one of two by nobody", async () => {
    const version = await stage.written();
    const kind = { placeId: stage.placeId, kind: "OUTLINE" };
    await stage.signs(stage.lead, version);
    // The other side's is not theirs to take back.
    await stage.facilitator.ask(WITHDRAW, kind);
    expect(sides(await stage.read(stage.lead))).toEqual(["PLACE"]);
    const { concept } = await stage.deputy.ask<{ concept: Concept }>(WITHDRAW, kind);
    expect(sides(concept)).toEqual([]);
    expect(concept.viewerCan).toMatchObject({ sign: true, withdraw: false });
    await stage.signs(stage.lead, version);
    await stage.signs(stage.facilitator, version);
    for (const who of [stage.lead, stage.facilitator])
      expect(await who.refused(WITHDRAW, kind)).toBe("SIGNED_BY_BOTH");
    expect(await audited()).toEqual([
      ...["concept.signed", "concept.signature_withdrawn", "concept.signed", "concept.signed"],
    ]);
  });

  test("taking back and the second signature at the same moment: either an edition of both, or none", async () => {
    const version = await stage.written();
    await stage.signs(stage.lead, version);
    await Promise.all([
      stage.lead.send(WITHDRAW, { placeId: stage.placeId, kind: "OUTLINE" }),
      stage.signs(stage.facilitator, version),
    ]);
    const concept = (await stage.read(stage.lead))!;
    expect(concept.editions.map(({ signatures }) => signatures.length)).toEqual(
      concept.draft!.isEdition ? [2] : [],
    );
    if (!concept.draft!.isEdition) expect(sides(concept)).toEqual(["MODERATION"]);
  });
});

describe("who reads editions", () => {
  test("the steering group and the ministry all of them, others when it is released the latest", async () => {
    await stage.signed();
    await stage.written();
    await stage.signed();
    const editions = async (who: Visitor) => (await stage.read(who))?.editions.map(({ number }) => number);
    for (const who of [stage.steering, stage.funder]) {
      expect(await editions(who)).toEqual([2, 1]);
      expect((await stage.read(who))!.draft).toBeNull();
    }
    expect(await stage.read(stage.neighbour)).toBeUndefined();
    const released = await stage.releases(stage.deputy, true);
    expect(released.releasedBy).toEqual({ id: stage.deputy.id });
    expect(await editions(stage.neighbour)).toEqual([2]);
    expect(await stage.read(stage.neighbour)).toMatchObject({ draft: null, viewerCan: { write: false } });
    expect(await editions(stage.member)).toEqual([2, 1]);
    // Once more, it stays as it is.
    expect((await stage.releases(stage.lead, true)).releasedBy).toEqual({ id: stage.deputy.id });
    await stage.releases(stage.lead, false);
    expect(await stage.read(stage.neighbour)).toBeUndefined();
    expect((await audited()).slice(-2)).toEqual(["concept.released", "concept.release_withdrawn"]);
  });

  test("leads alone release, and only what both have signed", async () => {
    const wish = { placeId: stage.placeId, kind: "OUTLINE", isReleased: true };
    await stage.written();
    expect(await stage.lead.refused(RELEASE, wish)).toBe("NO_EDITION");
    await stage.signed();
    for (const who of [stage.member, stage.facilitator, stage.staff, stage.steering, stage.neighbour])
      expect(await who.refused(RELEASE, wish)).toBe("FORBIDDEN");
    expect(await stage.stranger.refused(RELEASE, wish)).toBe("NOT_FOUND");
    expect((await stage.read(stage.lead))!.viewerCan.release).toBe(true);
  });
});
