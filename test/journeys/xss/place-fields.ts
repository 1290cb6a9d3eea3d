import { newId } from "../../factories/world.js";
import { ADD, CHANGE, PROCESS, type Process, STEP } from "../../server/process/stage.js";
import type { Reason, Sowing } from "./fields.js";
import type { Garden, View } from "./garden.js";

/** Every nth of those that fit, so that each of a page's fields is given others. */
const some = (garden: Garden, most: number, nth: number, of: number): string[] =>
  garden.fitting(most, true).filter((_, n) => n % of === nth);

/** As many of them as a long text holds, one paragraph each. */
function paragraphs(garden: Garden, most: number): string[] {
  const texts: string[] = [""];
  for (const payload of garden.fitting(most)) {
    const longer = `${texts.at(-1)}\n\n${payload}`;
    if (longer.length <= most) texts[texts.length - 1] = longer;
    else texts.push(payload);
  }
  return texts;
}

/** A place that the gardener leads, too, so that one pair of eyes writes and sees everything. */
async function ledPlace({ world, staff }: Garden): Promise<string> {
  const placeId = await world.place();
  await world.role(staff.id, { kind: "PROJECT_LEAD", placeId });
  await world.role((await world.person()).id, { kind: "FACILITATOR", placeId });
  return placeId;
}

const blocks: Sowing = async (garden) => {
  const { staff } = garden;
  const long = paragraphs(garden, 4_000);
  const reasons = paragraphs(garden, 500);
  const titles = some(garden, 160, 0, 12);
  const views: View[] = [];
  for (let n = 0; n < 6; n++) {
    const placeId = await ledPlace(garden);
    const id = newId();
    const text = (list: string[], at = 0) => list[(n * 3 + at) % list.length]!;
    const block = { id, placeId, phase: "ANALYSIS", title: text(titles), description: text(long) };
    await staff.ask(ADD, { input: block });
    const { placeId: _, ...changed } = { ...block, title: text(titles, 1), description: text(long, 1) };
    await staff.ask(CHANGE, { input: { ...changed, version: 1 } });
    for (const item of some(garden, 160, n, 12).slice(0, 40)) {
      const itemId = newId();
      await staff.ask(
        `mutation ($input: AddChecklistItemInput!) { addChecklistItem(input: $input) { id } }`,
        {
          input: { id: itemId, blockId: id, text: item },
        },
      );
      await staff.ask(
        `mutation ($id: ID!, $text: String!) { changeChecklistItem(id: $id, text: $text) { id } }`,
        {
          id: itemId,
          text: item,
        },
      );
    }
    const csv = ["Titel;Phase", `"${text(titles, 2).replaceAll('"', '""')}";Analyse`].join("\n");
    await staff.ask(
      `mutation ($id: ID!, $placeId: ID!, $csv: String!) { importBlocks(id: $id, placeId: $placeId, csv: $csv) { isDone } }`,
      { id: newId(), placeId, csv },
    );
    for (let round = 0; round < 6; round++) {
      const { place } = await staff.ask<{ place: { process: Process } }>(
        `query ($id: ID!) { place(id: $id) { process { ${PROCESS} } } }`,
        { id: placeId },
      );
      const { version } = place.process.blocks.find((one) => one.id === id)!;
      const kind = round % 2 === 0 ? "skip" : "reopen";
      await staff.ask(STEP[kind], { id, version, reason: text(reasons, round) });
    }
    await staff.ask(STEP.pause, { placeId, reason: text(reasons, 7) });
    views.push({ path: `/kommunen/${placeId}#baustein-${id}` });
  }
  return [...views, { path: "/kommunen" }, { path: "/programm" }, { path: "/kommunen/vergleich" }];
};

const template: Sowing = async (garden) => {
  const { staff, world } = garden;
  const long = paragraphs(garden, 4_000);
  const titles = some(garden, 160, 1, 12);
  const input = {
    roundId: world.roundId,
    version: 0,
    blocks: titles.slice(0, 30).map((title, n) => ({
      ...{ key: title, title, phase: "ANALYSIS", description: n < 8 ? long[n % long.length] : "" },
      ...{ checklist: some(garden, 160, n % 12, 12).slice(0, 8), needsFirstHearing: false },
    })),
  };
  await staff.ask(
    `mutation ($input: SaveTemplateInput!) { saveProcessTemplate(input: $input) { version } }`,
    { input },
  );
  return [{ path: "/programm/bausteine" }];
};

const updates: Sowing = async (garden) => {
  const { staff } = garden;
  const long = paragraphs(garden, 4_000);
  const views: View[] = [];
  for (let n = 0; n < 4; n++) {
    const placeId = await ledPlace(garden);
    const words = (at: number) => {
      const text = (part: number) => long[(n * 5 + at + part) % long.length];
      return { going: text(0), stuck: text(1), needs: text(2), health: "YELLOW" };
    };
    const save = async (): Promise<string> => {
      const id = newId();
      await staff.ask(
        `mutation ($input: SaveUpdateDraftInput!) { saveUpdateDraft(input: $input) { version } }`,
        {
          input: { id, placeId, version: 0, visibility: "NETWORK", ...words(0) },
        },
      );
      return id;
    };
    const id = await save();
    await staff.ask(`mutation ($id: ID!) { publishUpdate(id: $id, version: 1) { id } }`, { id });
    await staff.ask(`mutation ($input: EditUpdateInput!) { editUpdate(input: $input) { id } }`, {
      input: { id, version: 2, ...words(3) },
    });
    const draft = await save();
    const home = `/kommunen/${placeId}/meldungen`;
    views.push({ path: home }, { path: `${home}/${id}` }, { path: `${home}/${draft}/bearbeiten` });
  }
  return views;
};

const decisions: Sowing = async (garden) => {
  const { staff } = garden;
  const long = paragraphs(garden, 4_000);
  const titles = some(garden, 160, 2, 12);
  const numbers = some(garden, 40, 0, 3);
  const names = some(garden, 100, 3, 12);
  const views: View[] = [];
  for (let n = 0; n < 3; n++) {
    const placeId = await ledPlace(garden);
    const text = (list: string[], at = 0) => list[(n * 7 + at) % list.length]!;
    const bodyId = newId();
    await staff.ask(`mutation ($input: AddDecisionBodyInput!) { addDecisionBody(input: $input) { id } }`, {
      input: { id: bodyId, placeId, name: text(names), kind: "AUSSCHUSS" },
    });
    await staff.ask(
      `mutation ($input: ChangeDecisionBodyInput!) { changeDecisionBody(input: $input) { id } }`,
      {
        input: { id: bodyId, version: 1, name: text(names, 1), kind: "AUSSCHUSS" },
      },
    );
    const plan = async (isPublic: boolean, at: number): Promise<string> => {
      const id = newId();
      await staff.ask(`mutation ($input: PlanDecisionInput!) { planDecision(input: $input) { id } }`, {
        input: {
          ...{ id, placeId, bodyId, isPublic, meetsOn: "2018-10-10" },
          ...{ title: isPublic ? text(titles, at) : "", paperNumber: isPublic ? text(numbers, at) : "" },
        },
      });
      return id;
    };
    const submit = (id: string, version: number) =>
      staff.ask(`mutation ($id: ID!, $version: Int!) { submitDecision(id: $id, version: $version) { id } }`, {
        id,
        version,
      });
    const id = await plan(true, 0);
    await staff.ask(`mutation ($input: ChangeDecisionInput!) { changeDecision(input: $input) { id } }`, {
      input: {
        ...{
          id,
          version: 1,
          bodyId,
          title: text(titles, 1),
          paperNumber: text(numbers, 1),
          meetsOn: "2018-10-10",
        },
      },
    });
    await submit(id, 2);
    await staff.ask(`mutation ($input: ConcludeDecisionInput!) { concludeDecision(input: $input) { id } }`, {
      input: { id, version: 3, outcome: "DECIDED", result: text(long) },
    });
    await staff.ask(`mutation ($input: ChangeDecisionInput!) { changeDecision(input: $input) { id } }`, {
      input: {
        ...{ id, version: 4, bodyId, title: text(titles, 2), paperNumber: text(numbers, 2) },
        ...{ meetsOn: "2018-10-10", result: text(long, 1) },
      },
    });
    const announced = await plan(false, 3);
    await submit(announced, 1);
    await staff.ask(`mutation ($input: ConcludeDecisionInput!) { concludeDecision(input: $input) { id } }`, {
      input: { id: announced, version: 2, outcome: "NOTED", result: "" },
    });
    await staff.ask(`mutation ($input: AnnounceDecisionInput!) { announceDecision(input: $input) { id } }`, {
      input: {
        ...{ id: announced, version: 3, outcome: "NOTED", result: text(long, 2) },
        ...{ title: text(titles, 4), paperNumber: text(numbers, 4) },
      },
    });
    for (let at = 5; at < 20; at++) await plan(true, at);
    const home = `/kommunen/${placeId}/beschluesse`;
    views.push({ path: home }, { path: `${home}/${id}` }, { path: `${home}/${announced}` });
    views.push({ path: `/kommunen/${placeId}` });
  }
  return views;
};

const team: Sowing = async (garden) => {
  const { staff } = garden;
  const placeId = await ledPlace(garden);
  const lines = some(garden, 160, 4, 12);
  const names = some(garden, 100, 5, 12);
  const of = (list: string[], n: number) => list[n % list.length]!;
  for (let n = 0; n < 25; n++) {
    const member = (at: number) => ({
      ...{ name: of(names, n + at), standsFor: of(lines, n + at), task: of(lines, n + at + 1) },
      ...{ hasConsent: true, since: "2018-09-17" },
    });
    const id = newId();
    await staff.ask(
      `mutation ($input: AddProcessGroupMemberInput!) { addProcessGroupMember(input: $input) { id } }`,
      {
        input: { id, placeId, ...member(0) },
      },
    );
    if (n % 2 === 0)
      await staff.ask(
        `mutation ($input: ChangeProcessGroupMemberInput!) { changeProcessGroupMember(input: $input) { id } }`,
        { input: { id, version: 1, ...member(30) } },
      );
    const given = { kind: "ROOM", day: "2018-10-10", amount: 1 };
    const contributionId = newId();
    await staff.ask(`mutation ($input: AddContributionInput!) { addContribution(input: $input) { id } }`, {
      input: { id: contributionId, placeId, description: of(lines, n + 2), ...given },
    });
    if (n % 2 === 0)
      await staff.ask(
        `mutation ($input: ChangeContributionInput!) { changeContribution(input: $input) { id } }`,
        {
          input: { id: contributionId, version: 1, description: of(lines, n + 40), ...given },
        },
      );
  }
  return [{ path: `/kommunen/${placeId}/team` }];
};

const concepts: Sowing = async (garden) => {
  const { staff } = garden;
  const placeId = await ledPlace(garden);
  const long = paragraphs(garden, 10_000);
  const lines = some(garden, 160, 6, 12);
  const names = some(garden, 100, 7, 12);
  const of = (list: string[], n: number) => list[n % list.length]!;
  const written = {
    OUTLINE: ["SITUATION", "GOALS", "APPROACH", "PEOPLE", "DECISIONS", "RESOURCES"],
    CONTINUATION_PLAN: ["KEEPING", "ANCHORING", "MEANS", "REVIEW"],
  };
  const facilitator = await garden.world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
  for (let n = 0; n < 20; n++) {
    const id = newId();
    const words = (at: number) => ({
      ...{ task: of(lines, n + at), office: of(lines, n + at + 1), name: of(names, n + at) },
      ...{ hasConsent: true, startsOn: "2019-12-01" },
    });
    await staff.ask(`mutation ($input: AddContinuerInput!) { addContinuer(input: $input) { kind } }`, {
      input: { id, placeId, ...words(0) },
    });
    if (n % 2 === 0)
      await staff.ask(
        `mutation ($input: ChangeContinuerInput!) { changeContinuer(input: $input) { kind } }`,
        {
          input: { id, version: 1, ...words(30) },
        },
      );
  }
  for (const [kind, keys] of Object.entries(written)) {
    for (const [n, key] of keys.entries())
      await staff.ask(
        `mutation ($input: WriteConceptSectionInput!) { writeConceptSection(input: $input) { kind } }`,
        { input: { placeId, kind, key, version: 0, body: of(long, n) } },
      );
    const { place } = await staff.ask<{
      place: { concepts: { kind: string; draft: { version: number } }[] };
    }>(`query ($id: ID!) { place(id: $id) { concepts { kind draft { version } } } }`, { id: placeId });
    const { version } = place.concepts.find((concept) => concept.kind === kind)!.draft;
    // Signed by both, it is shown a second time: as an edition.
    for (const who of [staff, facilitator])
      await who.ask(
        `mutation ($placeId: ID!, $kind: ConceptKind!, $version: Int!) {
          signConcept(placeId: $placeId, kind: $kind, version: $version) { __typename } }`,
        { placeId, kind, version },
      );
  }
  const home = `/kommunen/${placeId}/konzept`;
  return [{ path: home }, { path: `${home}/verstetigung` }];
};

const help: Sowing = async (garden) => {
  const { staff, world } = garden;
  const channelId = await world.channel({ name: "hilfe" });
  const [placeId, peerPlaceId] = [await ledPlace(garden), await ledPlace(garden)];
  const long = paragraphs(garden, 19_000);
  const titles = some(garden, 160, 6, 12);
  const views: View[] = [];
  for (let n = 0; n < 12; n++) {
    const topicId = newId();
    const input = { topicId, messageId: newId(), placeId, title: titles[n], body: long[n % long.length] };
    if (n % 2 === 0)
      await staff.ask(`mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { id } }`, { input });
    else
      await staff.ask(`mutation ($input: AskPeerInput!) { askPeer(input: $input) { id } }`, {
        input: { ...input, peerPlaceId },
      });
    if (n < 4) views.push({ path: `/gespraeche/thema/${topicId}` });
  }
  return [...views, { path: `/gespraeche/kanal/${channelId}` }];
};

const pool: Sowing = async (garden) => {
  const { staff, world } = garden;
  const names = some(garden, 100, 7, 12);
  const methods = some(garden, 60, 0, 2);
  const notes = paragraphs(garden, 1_000);
  const of = (list: string[], n: number) => list[n % list.length]!;
  for (let n = 0; n < 20; n++) {
    const id = newId();
    const words = (at: number) => ({
      ...{ regions: ["08136"], capacity: 2, note: of(notes, n * 2 + at) },
      methods: Array.from({ length: 12 }, (_, m) => of(methods, (n * 2 + at) * 12 + m)),
    });
    const who = { givenName: of(names, n), familyName: of(names, n + 1), email: `${id}@vorgemerkt.example` };
    await staff.ask(`mutation ($input: AddFacilitatorInput!) { addFacilitator(input: $input) { id } }`, {
      input: { id, roundId: world.roundId, ...who, ...words(0) },
    });
    if (n % 2 === 0)
      await staff.ask(
        `mutation ($input: SaveFacilitatorProfileInput!) { saveFacilitatorProfile(input: $input) { id } }`,
        { input: { id, roundId: world.roundId, version: 1, ...words(1) } },
      );
  }
  const placeId = await ledPlace(garden);
  return [{ path: "/programm/moderation" }, { path: `/kommunen/${placeId}/team` }];
};

const day = "must be a date; what is not one is refused before anything is stored";

/** What is written about places, their ways, decisions and people; several fields are seen on one page. */
export const placeFields: Record<string, Sowing | Reason> = {
  "AddBlockInput.title": blocks,
  "AddBlockInput.description": blocks,
  "AddBlockInput.startsOn": day,
  "AddBlockInput.endsOn": day,
  "ChangeBlockInput.title": blocks,
  "ChangeBlockInput.description": blocks,
  "ChangeBlockInput.startsOn": day,
  "ChangeBlockInput.endsOn": day,
  "AddChecklistItemInput.text": blocks,
  "changeChecklistItem.text": blocks,
  "importBlocks.csv": blocks,
  "skipBlock.reason": blocks,
  "reopenBlock.reason": blocks,
  "pauseProcess.reason": blocks,

  "TemplateBlockInput.title": template,
  "TemplateBlockInput.description": template,
  "TemplateBlockInput.checklist": template,
  "TemplateBlockInput.key":
    "holds small letters, digits and hyphens; for anything else the hub takes one of its own",

  "SaveUpdateDraftInput.going": updates,
  "SaveUpdateDraftInput.stuck": updates,
  "SaveUpdateDraftInput.needs": updates,
  "EditUpdateInput.going": updates,
  "EditUpdateInput.stuck": updates,
  "EditUpdateInput.needs": updates,

  "AddDecisionBodyInput.name": decisions,
  "ChangeDecisionBodyInput.name": decisions,
  "PlanDecisionInput.title": decisions,
  "PlanDecisionInput.paperNumber": decisions,
  "PlanDecisionInput.meetsOn": day,
  "PlanDecisionInput.submitBy": day,
  "ChangeDecisionInput.title": decisions,
  "ChangeDecisionInput.paperNumber": decisions,
  "ChangeDecisionInput.result": decisions,
  "ChangeDecisionInput.meetsOn": day,
  "ChangeDecisionInput.submitBy": day,
  "ConcludeDecisionInput.result": decisions,
  "ConcludeDecisionInput.deferredTo": day,
  "AnnounceDecisionInput.title": decisions,
  "AnnounceDecisionInput.paperNumber": decisions,
  "AnnounceDecisionInput.result": decisions,
  "replanDecision.meetsOn": day,
  "replanDecision.submitBy": day,

  "AddProcessGroupMemberInput.name": team,
  "AddProcessGroupMemberInput.standsFor": team,
  "AddProcessGroupMemberInput.task": team,
  "AddProcessGroupMemberInput.since": day,
  "ChangeProcessGroupMemberInput.name": team,
  "ChangeProcessGroupMemberInput.standsFor": team,
  "ChangeProcessGroupMemberInput.task": team,
  "ChangeProcessGroupMemberInput.since": day,
  "ChangeProcessGroupMemberInput.until": day,
  "endProcessGroupMember.until": day,
  "AddContributionInput.description": team,
  "AddContributionInput.day": day,
  "ChangeContributionInput.description": team,
  "ChangeContributionInput.day": day,

  "AddFacilitatorInput.givenName": pool,
  "AddFacilitatorInput.familyName": pool,
  "AddFacilitatorInput.email": "must be an address; what is not one is refused before anything is stored",
  "AddFacilitatorInput.methods": pool,
  "AddFacilitatorInput.note": pool,
  "SaveFacilitatorProfileInput.methods": pool,
  "SaveFacilitatorProfileInput.note": pool,
  "WriteConceptSectionInput.body": concepts,
  "AddContinuerInput.task": concepts,
  "AddContinuerInput.office": concepts,
  "AddContinuerInput.name": concepts,
  "AddContinuerInput.startsOn": day,
  "ChangeContinuerInput.task": concepts,
  "ChangeContinuerInput.office": concepts,
  "ChangeContinuerInput.name": concepts,
  "ChangeContinuerInput.startsOn": day,

  "AskForHelpInput.title": help,
  "AskForHelpInput.body": help,
  "AskPeerInput.title": help,
  "AskPeerInput.body": help,
};
