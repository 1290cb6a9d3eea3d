import { createHash, randomBytes, randomUUID } from "node:crypto";
import { channelEntry } from "../../../server/src/features/conversations/conversation.searchables.js";
import type { Channel } from "../../../server/src/features/conversations/channel.entity.js";
import { hashPassword } from "../../../server/src/features/identity/password.js";
import { indexPerson, indexPlace } from "../../../server/src/features/network/network.searchables.js";
import { MailTokens } from "../../../server/src/features/notifications/mail-tokens.js";
import { putEntries } from "../../../server/src/search/search-index.js";
import { newId, World, type Holding } from "../../factories/world.js";
import { MARK_READ, POST, START_TOPIC } from "../../support/documents.js";
import type { Hub } from "../../support/hub.js";
import { Visitor } from "../../support/person.js";
import { png, upload } from "../../support/uploading.js";
import { furnishConcepts } from "./concepts.js";
import { furnishPeers } from "./peers.js";
import { furnishFacilitators } from "./facilitators.js";
import { furnishTeam } from "./team.js";
import { callers, type Caller } from "./columns.js";
import { furnishProgramme } from "./programme.js";
import { furnishProcess } from "./process.js";
import { furnishUpdates, type UpdateStage } from "./updates.js";
import { rooms, type RoomName } from "./rooms.js";
import { type DecisionStage, furnishDecisions } from "./decisions.js";

/** A channel with a topic that holds twelve messages by somebody who is none of the callers. */
export interface Room {
  channelId: string;
  topicId: string;
  messageId: string;
}

const messagesPerTopic = 12;

/** Two rounds with everybody and everything the rulebook speaks of. */
export class Stage {
  readonly world: World;
  readonly people = {} as Record<Caller, Visitor>;
  readonly room = {} as Record<RoomName, Room>;
  readonly role = {} as Record<Caller | "former" | "wanderer" | "wandererThere", string>;
  roundId = "";
  foreignRoundId = "";
  /** `own` is where facilitator, lead, deputy and member are; the bare ones have no channel. */
  place = {} as Record<
    "own" | "neighbour" | "ownBare" | "neighbourBare" | "leadless" | "foreign" | "foreignBare",
    string
  >;
  /** Somebody who may read and write everywhere. */
  scribe: Visitor;
  /** Had a role at the own place; has roles in both rounds; closed, with a role at the own place. */
  former: Visitor;
  wanderer: Visitor;
  closedMember: Visitor;
  invitation = {} as Record<"member" | "facilitator" | "office" | "neighbour" | "foreign", string>;
  editedId = "";
  deletedId = "";
  resolvedId = "";
  /** A message with a file. */
  filedId = "";
  /** Cursor of the round's stream before anything happened in it. */
  readonly beginning = "start:0";
  decisions = {} as DecisionStage;
  updates = {} as UpdateStage;
  #roles: string[] = [];

  private constructor(readonly hub: Hub) {
    this.world = new World(hub, hub.database);
  }

  static async set(hub: Hub): Promise<Stage> {
    const stage = new Stage(hub);
    await stage.#build();
    return stage;
  }

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.hub.database.query<Row>(sql, parameters);
  }

  emailOf = async (id: string): Promise<string> =>
    (await this.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [id]))[0]?.email ?? "";

  /** The mark that a caller has in the topic of a room. */
  markOf = (caller: Caller): number => 1 + (callers.indexOf(caller) % 8);

  /** A topic with messages, straight in the database: nobody is told. */
  async topic(channelId: string, by: string, messages = 1): Promise<Room> {
    const [topicId, messageId] = [newId(), newId()];
    await this.query(
      `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at)
       VALUES ($1, $2, 'Ein Thema', $3, now(), $4, now())`,
      [topicId, channelId, by, messages],
    );
    await this.query(
      `INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
       SELECT CASE WHEN n = 1 THEN $1::uuid ELSE gen_random_uuid() END, $2, n, $3, 'Ein Satz', now()
       FROM generate_series(1, $4::int) AS n`,
      [messageId, topicId, by, messages],
    );
    await this.query(`INSERT INTO topic_participant (topic_id, person_id, last_number) VALUES ($1, $2, $3)`, [
      topicId,
      by,
      messages,
    ]);
    return { channelId, topicId, messageId };
  }

  /** Something a caller wrote, even where they may no longer read. */
  topicBy(room: RoomName, caller: Caller): Promise<Room> {
    return this.topic(this.room[room].channelId, this.people[caller].id || this.scribe.id);
  }

  topicByOther(room: RoomName): Promise<Room> {
    return this.topic(this.room[room].channelId, this.scribe.id);
  }

  /** Somebody new with a role, who is none of the callers. */
  async extra(...roles: Holding[]): Promise<{ id: string; roleId: string }> {
    const { id } = await this.world.person();
    const ids = [];
    for (const role of roles) ids.push(await this.world.role(id, role));
    return { id, roleId: ids[0] ?? newId() };
  }

  /** An invitation, with the token its mail would hold. */
  async invite(
    wish: { kind: string; placeId?: string; roundId?: string } = { kind: "FUNDER" },
    email = `${randomUUID()}@gast.example`,
  ): Promise<{ id: string; token: string; email: string }> {
    const [id, token] = [newId(), randomBytes(32).toString("base64url")];
    await this.query(
      `INSERT INTO invitation (id, email, given_name, family_name, kind, round_id, place_id, token_hash, invited_at, expires_at)
       VALUES ($1, $2, 'Gast', 'Gerufen', $3, $4, $5, $6, now(), now() + interval '7 days')`,
      [id, email, wish.kind, wish.roundId ?? this.roundId, wish.placeId ?? null, hash(token)],
    );
    return { id, token, email };
  }

  /** A link for signing in, as its mail would hold it. */
  async signInLink(personId: string): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    await this.query(
      `INSERT INTO sign_in_link (person_id, token_hash, expires_at)
       VALUES ($1, $2, now() + interval '15 minutes')`,
      [personId, hash(token)],
    );
    return token;
  }

  /** The link of a mail to somebody else. */
  unsubscribeToken(): Promise<string> {
    return this.#tokens.unsubscribe({ personId: this.former.id, kind: "NOTIFICATIONS", topicId: null });
  }

  undoToken(): Promise<string> {
    const before = "FOLLOWED";
    return this.#tokens.undo({ personId: this.former.id, kind: "NOTIFICATIONS", topicId: null, before });
  }

  readonly #tokens = new MailTokens({
    query: (sql: string, values: unknown[]) => this.query(sql, values),
  } as never);

  readonly password = "ein Satz für alle";
  #passwordHash: Promise<string> | undefined;

  /** The address of a new account that has the password. */
  async withPassword(isClosed = false): Promise<string> {
    this.#passwordHash ??= hashPassword(this.password);
    const { id } = await this.world.person({ deactivated: isClosed });
    await this.query(`UPDATE person SET password_hash = $2 WHERE id = $1`, [id, await this.#passwordHash]);
    return this.emailOf(id);
  }

  /** A session of this person that no test uses. */
  async sessionOf(personId: string): Promise<string> {
    const id = newId();
    if (!personId) return id;
    await this.query(
      `INSERT INTO session (id, person_id, token_hash, started_at, last_seen_at, expires_at, device, opened_by)
       VALUES ($1, $2, $3, now(), now(), now() + interval '1 day', 'Test', 'PASSWORD')`,
      [id, personId, randomBytes(32)],
    );
    return id;
  }

  /** The same person in another browser; somebody signed out stays so. */
  again(caller: Caller): Promise<Visitor> | Visitor {
    const { id } = this.people[caller];
    return caller === "outside" ? this.people.outside : this.world.signIn(id);
  }

  /** Roles as they were when the stage was set. */
  async restoreRoles(): Promise<void> {
    await this.query(`DELETE FROM role WHERE NOT id = ANY ($1::uuid[])`, [this.#roles]);
    await this.query(
      `UPDATE role SET until = NULL, ended_by = NULL WHERE id = ANY ($1::uuid[]) AND id <> $2 AND until IS NOT NULL`,
      [this.#roles, this.role.former],
    );
  }

  /** Rises with whatever is written: the log, the record, mails, places and channels. */
  async ledger(): Promise<string> {
    const tables = [
      "event",
      "audit",
      "progress_update",
      "mail",
      "message",
      "message_version",
      "message_reaction",
      "draft",
      "bookmark",
      "topic_summary",
      "topic_change",
      "topic",
      "decision",
      "decision_body",
      "decision_change",
      "process_change",
      "building_block",
      "contribution",
      "facilitator_profile",
      "concept",
      "concept_section",
      "concept_signature",
      "concept_edition",
      "continuer",
      "hand_over",
      "process_group_member",
      "checklist_item",
      "process_template",
      "channel",
      "place",
      "role",
    ];
    const [row] = await this.query<{ sum: string }>(
      `SELECT concat_ws('/', ${tables.map((table) => `(SELECT count(*) FROM ${table})`).join(", ")},
         (SELECT count(*) FROM role WHERE until IS NULL), (SELECT count(*) FROM person WHERE deactivated_at IS NULL),
         (SELECT count(*) FROM invitation WHERE withdrawn_at IS NULL AND accepted_at IS NULL),
         (SELECT count(*) FROM session WHERE ended_at IS NULL)) AS sum`,
    );
    return row?.sum ?? "";
  }

  async #build(): Promise<void> {
    const { world } = this;
    this.roundId = world.roundId = await world.round();
    this.foreignRoundId = await world.round();
    await this.query(`UPDATE round SET capacity = 500`);
    const there = { roundId: this.foreignRoundId };
    this.place = {
      own: await world.place(),
      neighbour: await world.place(),
      ownBare: await world.place(),
      neighbourBare: await world.place(),
      leadless: await world.place(),
      foreign: await world.place(there),
      foreignBare: await world.place(there),
    };
    await this.#gather();
    await this.#furnish();
    this.decisions = await furnishDecisions(this);
    await this.#happen();
    await furnishPeers(this);
    await furnishProcess(this);
    await furnishTeam(this);
    await furnishFacilitators(this);
    await furnishConcepts(this);
    this.updates = await furnishUpdates(this);
    await furnishProgramme(this);
    await this.#index();
    this.#roles = (await this.query<{ id: string }>(`SELECT id FROM role`)).map((row) => row.id);
  }

  async #gather(): Promise<void> {
    const { own, ownBare, neighbour, neighbourBare, foreign, foreignBare } = this.place;
    const roundId = this.foreignRoundId;
    const enter = async (name: Caller, ...roles: Holding[]): Promise<void> => {
      const person = await this.world.person({ name: `${name} Person`, deactivated: name === "closed" });
      this.people[name] = person;
      for (const role of roles.toReversed()) this.role[name] = await this.world.role(person.id, role);
    };
    const at = (kind: Holding["kind"], ...places: string[]) => places.map((placeId) => ({ kind, placeId }));
    await enter("staff", { kind: "STAFF" });
    await enter("steering", { kind: "STEERING_GROUP" });
    await enter("facilitator", ...at("FACILITATOR", own, ownBare));
    await enter("lead", ...at("PROJECT_LEAD", own, ownBare));
    await enter("deputy", ...at("DEPUTY_LEAD", own, ownBare));
    await enter("member", ...at("TEAM_MEMBER", own, ownBare));
    await enter("funder", { kind: "FUNDER" });
    await enter("neighbour", ...at("PROJECT_LEAD", neighbour, neighbourBare));
    const guides = at("FACILITATOR", foreign, foreignBare).map((role) => ({ ...role, roundId }));
    await enter("elsewhere", { kind: "STAFF", roundId }, ...guides);
    await enter("roleless");
    await enter("closed", { kind: "STAFF" });
    this.people.outside = new Visitor(this.hub, null);

    this.scribe = await this.world.person({
      name: "Schreibt Überall",
      roles: [
        { kind: "STAFF" },
        ...at("TEAM_MEMBER", own, neighbour),
        { kind: "STAFF", roundId },
        { kind: "TEAM_MEMBER", placeId: foreign, roundId },
      ],
    });
    this.former = await this.world.person({ name: "Frieda Früher" });
    this.role.former = await this.world.role(this.former.id, { kind: "TEAM_MEMBER", placeId: own });
    await this.query(`UPDATE role SET until = now() WHERE id = $1`, [this.role.former]);
    this.wanderer = await this.world.person({ name: "Wanda Wandert" });
    this.role.wanderer = await this.world.role(this.wanderer.id, { kind: "TEAM_MEMBER", placeId: neighbour });
    const away: Holding = { kind: "TEAM_MEMBER", placeId: foreign, roundId };
    this.role.wandererThere = await this.world.role(this.wanderer.id, away);
    this.closedMember = await this.world.person({
      name: "Zora Zu",
      roles: at("TEAM_MEMBER", own),
      deactivated: true,
    });
  }

  async #furnish(): Promise<void> {
    const { own, neighbour, foreign } = this.place;
    const roundId = this.foreignRoundId;
    const open = async (name: RoomName, wishes: Parameters<World["channel"]>[0]): Promise<void> => {
      const channelId = await this.world.channel({ ...wishes, name: name.toLowerCase() });
      this.room[name] = await this.topic(channelId, this.scribe.id, messagesPerTopic);
      for (const caller of callers) {
        if (caller === "outside") continue;
        await this.query(`INSERT INTO read_mark (person_id, topic_id, number) VALUES ($1, $2, $3)`, [
          this.people[caller].id,
          this.room[name].topicId,
          this.markOf(caller),
        ]);
      }
    };
    await open("network", { audience: "NETWORK" });
    await open("teams", { audience: "TEAMS" });
    await open("office", { audience: "STAFF" });
    await open("ownPlace", { audience: "PLACE", placeId: own });
    await open("neighbourPlace", { audience: "PLACE", placeId: neighbour });
    await open("foreignNetwork", { audience: "NETWORK", roundId });
    await open("foreignPlace", { audience: "PLACE", placeId: foreign, roundId });
    await open("archived", { audience: "NETWORK", archived: true });

    this.invitation = {
      member: (await this.invite({ kind: "TEAM_MEMBER", placeId: own })).id,
      facilitator: (await this.invite({ kind: "FACILITATOR", placeId: own })).id,
      office: (await this.invite({ kind: "FUNDER" })).id,
      neighbour: (await this.invite({ kind: "TEAM_MEMBER", placeId: neighbour })).id,
      foreign: (await this.invite({ kind: "TEAM_MEMBER", placeId: foreign, roundId })).id,
    };
  }

  /** What rows that were written past the actions would be found by. */
  async #index(): Promise<void> {
    const { database } = this.hub;
    await indexPlace(database as never, this.place.own);
    await indexPerson(database as never, this.roundId, this.people.member.id);
    const channel = {
      id: this.room.network.channelId,
      roundId: this.roundId,
      name: "network",
      description: "",
    };
    const entry = channelEntry({ ...channel, audienceKey: "network", createdAt: new Date() } as Channel);
    await putEntries(database as never, [entry]);
  }

  /** Things that were really done, so that the streams tell of them. */
  async #happen(): Promise<void> {
    const { scribe } = this;
    for (const name of rooms) {
      if (name === "archived") continue;
      const placeId = name.startsWith("foreign") ? this.place.foreign : this.place.own;
      const body = `Zu lesen in ${name}. [@Ort](place:${placeId})`;
      await scribe.ask(POST, { input: { id: newId(), topicId: this.room[name].topicId, body } });
    }
    const { channelId, topicId } = this.room.network;
    const [id, messageId] = [newId(), newId()];
    await scribe.ask(START_TOPIC, { input: { id, channelId, messageId, title: "Gelöst", body: "Fertig?" } });
    await scribe.ask(`mutation ($id: ID!) { resolveTopic(id: $id) { id } }`, { id });
    this.resolvedId = id;
    const say = async (): Promise<string> => {
      const message = newId();
      await scribe.ask(POST, { input: { id: message, topicId, body: "Erste Fassung" } });
      return message;
    };
    this.editedId = await say();
    this.deletedId = await say();
    this.filedId = newId();
    const file = await upload(scribe, "Anlage.png", png(8, 8));
    const attachments = [{ fileId: file.id, description: "Ein Bild" }];
    await scribe.ask(POST, { input: { id: this.filedId, topicId, body: "Siehe Anlage", attachments } });
    // Something said without words, and a message that speaks of another.
    const react = `mutation ($id: ID!) { react(messageId: $id, kind: THANKS) { id } }`;
    await scribe.ask(react, { id: this.room.network.messageId });
    const quotedId = this.room.network.messageId;
    await scribe.ask(POST, { input: { id: newId(), topicId, body: "Genau das.", quotedId } });
    const summarise = `mutation ($id: ID!) { summariseTopic(topicId: $id, body: "Kurz gesagt", version: 0) { id } }`;
    await scribe.ask(summarise, { id: topicId });
    for (const message of [this.editedId, this.deletedId]) {
      const edit = `mutation ($id: ID!) { editMessage(id: $id, body: "Zweite Fassung", version: 1) { id } }`;
      await scribe.ask(edit, { id: message });
    }
    await scribe.ask(`mutation ($id: ID!) { deleteMessage(id: $id, reason: "Versehen") { id } }`, {
      id: this.deletedId,
    });
    await scribe.ask(`mutation ($i: ChangeChannelInput!) { changeChannel(input: $i) { id } }`, {
      i: { id: channelId, description: "Neu beschrieben" },
    });
    // Begun in two places; in one of them the member may no longer read.
    const begin = `mutation ($i: SaveDraftInput!) { saveDraft(input: $i) { id } }`;
    const draft = { title: "", body: "Noch nicht fertig", version: 0 };
    await this.people.member.ask(begin, { i: { ...draft, topicId: this.room.ownPlace.topicId } });
    await this.query(
      `INSERT INTO draft (person_id, scope, topic_id, title, body, version, saved_at)
       VALUES ($1, 'topic:' || $2::uuid, $2, '', 'Von früher', 1, now())`,
      [this.people.member.id, this.room.teams.topicId],
    );
    // Marked in two places; in one of them the member may no longer read.
    const mark = `mutation ($id: ID!) { saveBookmark(input: { messageId: $id, note: "Für mich", version: 0 }) { id } }`;
    await this.people.member.ask(mark, { id: this.room.ownPlace.messageId });
    await this.query(
      `INSERT INTO bookmark (person_id, message_id, note, version, marked_at)
       VALUES ($1, $2, 'Von früher', 1, now())`,
      [this.people.member.id, this.room.teams.messageId],
    );
    await this.people.member.ask(MARK_READ, { topicId, upTo: 9 });
    await this.query(`UPDATE read_mark SET number = $3 WHERE person_id = $1 AND topic_id = $2`, [
      this.people.member.id,
      topicId,
      this.markOf("member"),
    ]);
    const inbox = `mutation ($topicId: ID!, $channelId: ID!, $until: DateTime!) {
      setTopicStance(topicId: $topicId, stance: FOLLOWING) { id }
      setChannelStance(channelId: $channelId, stance: MUTED) { id }
      snoozeTopic(topicId: $topicId, until: $until) { id } }`;
    await this.people.member.ask(inbox, { topicId, channelId, until: tomorrow() });
    const choose = `mutation ($i: NotificationsInput!) { chooseNotifications(input: $i) { scope } }`;
    const usual = { scope: "FOLLOWED", delay: "HOUR", content: "WORDS", brief: true, briefDay: "MONDAY" };
    const quiet = { quietHours: { from: "18:00", until: "07:00" }, quietDays: ["SATURDAY", "SUNDAY"] };
    await this.people.member.ask(choose, { i: { ...usual, ...quiet } });
    // A role given and ended again: the funder alone hears that their rights changed.
    const input = { roundId: this.roundId, personId: this.people.funder.id, kind: "STEERING_GROUP" };
    const grant = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
    const { grantRole } = await scribe.ask<{ grantRole: { id: string } }>(grant, { input });
    await scribe.ask(`mutation ($id: ID!) { endRole(id: $id) { id } }`, grantRole);
    await this.query(`DELETE FROM role WHERE id = $1`, [grantRole.id]);
  }
}

export const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString();

const hash = (token: string): Buffer => createHash("sha256").update(token).digest();
