import { newId } from "../../factories/world.js";
import { DELETE, EDIT, POST_MESSAGES } from "../../support/documents.js";
import { bring, png, upload } from "../../support/uploading.js";
import type { Garden, View } from "./garden.js";
import { placeFields } from "./place-fields.js";

/** Stores the corpus in a field; answers with the pages that show it. */
export type Sowing = (garden: Garden) => Promise<View[]>;
/** Why nothing of it is ever shown to anybody. */
export type Reason = string;

const CREATE = `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { id } }`;
const CHANGE = `mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { id } }`;
const RENAME = `mutation ($id: ID!, $title: String!) { renameTopic(id: $id, title: $title) { id } }`;
const SUMMARISE = `mutation ($topicId: ID!, $body: String!, $version: Int!) {
  summariseTopic(topicId: $topicId, body: $body, version: $version) { id } }`;
const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { id } }`;

const DRAFT = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { version } }`;

const BOOKMARK = `mutation ($input: SaveBookmarkInput!) { saveBookmark(input: $input) { version } }`;

const secret = "is compared with a hash and never shown";
const hour = "must be a time of day; what is not one is refused before anything is stored";
const address = "must be an address; what is not one is refused before anything is stored";

/**
 * Every text that the schema lets anybody hand in, with the way it is stored and seen, or the reason why it never is.
 * What the schema takes and this table does not know fails the test.
 */
export const fields: Record<string, Sowing | Reason> = {
  "PostMessageInput.body": (garden) =>
    garden.inTopics(garden.fitting(20_000), (topicId, body) => garden.post(topicId, body)),

  "BacklogMessageInput.body": (garden) =>
    garden.inTopics(
      garden.fitting(20_000).filter((_, n) => n % 6 === 2),
      async (topicId, body) => {
        const messages = [{ id: newId(), body }];
        await garden.staff.ask(POST_MESSAGES, { input: { topicId, messages } });
      },
    ),

  "StartTopicInput.body": async (garden) => {
    for (const body of garden.fitting(20_000).filter((_, n) => n % 6 === 0))
      await garden.topic("Thema", body);
    return [{ path: `/gespraeche/kanal/${garden.channelId}` }, { path: "/gespraeche/ungelesen" }];
  },

  "StartTopicInput.title": async (garden) => {
    const views: View[] = [];
    for (const title of garden.fitting(160, true).filter((_, n) => n % 3 === 0)) {
      const { id } = await garden.topic(title, "Worum es geht");
      if (views.length < 8) views.push({ path: `/gespraeche/thema/${id}` });
    }
    return [...views, { path: `/gespraeche/kanal/${garden.channelId}` }, { path: "/gespraeche/ungelesen" }];
  },

  "renameTopic.title": async (garden) => {
    const { id } = await garden.topic("Vorher", "Worum es geht");
    for (const title of garden.fitting(160, true).slice(-20)) await garden.staff.ask(RENAME, { id, title });
    return [{ path: `/gespraeche/thema/${id}` }];
  },

  "editMessage.body": async (garden) => {
    const views = await garden.inTopics(
      garden.fitting(20_000).filter((_, n) => n % 6 === 1),
      async (id, body) => {
        const messageId = await garden.post(id, "Vorher");
        await garden.staff.ask(EDIT, { id: messageId, body, version: 1 });
      },
    );
    // One message that was everything once: its history shows all of it.
    const { id, messageId } = await garden.topic("Verlauf", "Zuerst");
    const bodies = garden.fitting(20_000).filter((_, n) => n % 6 === 2);
    for (const [n, body] of bodies.entries())
      await garden.staff.ask(EDIT, { id: messageId, body, version: n + 1 });
    return [...views, { path: `/gespraeche/thema/${id}`, opens: /^bearbeitet/ }];
  },

  "summariseTopic.body": async (garden) => {
    const views: View[] = [];
    const texts = garden.fitting(300);
    for (let first = 0; first < texts.length; first += 80) {
      const { id } = await garden.topic("Thema", "Worum es geht");
      const body = texts
        .slice(first, first + 80)
        .filter((_, n) => n % 8 === 0)
        .join("\n\n")
        .slice(0, 4_000);
      await garden.staff.ask(SUMMARISE, { topicId: id, body, version: 0 });
      views.push({ path: `/gespraeche/thema/${id}` });
    }
    return views;
  },

  "AttachmentInput.description": async (garden) => {
    const { id } = await garden.topic("Dateien", "Im Anhang");
    for (const text of garden.fitting(120, true).filter((_, n) => n % 16 === 0)) {
      const { file } = await bring(garden.staff, `${text}.png`, png(4, 4));
      // A name that is no name is refused; the description is tried all the same.
      const { id: fileId } = file ?? (await upload(garden.staff, "bild.png", png(4, 4)));
      await garden.post(id, "Mit Datei", { attachments: [{ fileId, description: text }] });
    }
    return [{ path: `/gespraeche/thema/${id}/1` }];
  },

  "deleteMessage.reason": (garden) =>
    garden.inTopics(
      garden.fitting(500).filter((_, n) => n % 2 === 0),
      async (topicId, reason) => {
        const id = await garden.post(topicId, "Vorher");
        await garden.staff.ask(DELETE, { id, reason });
      },
    ),

  "CreateChannelInput.name": async (garden) => {
    for (const name of garden.fitting(60, true).filter((_, n) => n % 3 === 0))
      await garden.staff.send(CREATE, {
        input: { id: newId(), roundId: garden.world.roundId, audience: "NETWORK", name, description: name },
      });
    return [{ path: "/gespraeche" }, { path: "/gespraeche/ungelesen" }];
  },

  "CreateChannelInput.description": async (garden) => {
    const views: View[] = [];
    for (const description of garden.fitting(500).filter((_, n) => n % 80 === 0)) {
      const id = newId();
      const input = {
        id,
        roundId: garden.world.roundId,
        audience: "NETWORK",
        name: `kanal-${id}`,
        description,
      };
      await garden.staff.ask(CREATE, { input });
      views.push({ path: `/gespraeche/kanal/${id}` });
    }
    return views;
  },

  // Letters, digits and hyphens only: nearly all of it is refused, and what is taken is harmless.
  "ChangeChannelInput.name": async (garden) => {
    for (const name of garden.fitting(60, true).filter((_, n) => n % 3 === 1))
      await garden.staff.send(CHANGE, { input: { id: garden.channelId, name } });
    return [{ path: `/gespraeche/kanal/${garden.channelId}` }];
  },

  "ChangeChannelInput.description": async (garden) => {
    for (const description of garden.fitting(500).slice(-20))
      await garden.staff.ask(CHANGE, { input: { id: garden.channelId, description } });
    return [{ path: `/gespraeche/kanal/${garden.channelId}` }];
  },

  // As if they had been let in: those who wrote them, and everywhere people are named.
  "InviteInput.givenName": async (garden) => {
    const { world, placeId } = garden;
    for (const name of garden.fitting(100, true).filter((text, n) => n % 6 === 0 && !text.includes(" "))) {
      const person = await world.person({
        name: `${name} ${name}`,
        roles: [{ kind: "TEAM_MEMBER", placeId }],
      });
      await person.ask(`mutation ($input: StartTopicInput!) { startTopic(input: $input) { id } }`, {
        input: {
          id: newId(),
          channelId: garden.channelId,
          title: "Von mir",
          messageId: newId(),
          body: "Wort",
        },
      });
    }
    return [
      { path: `/kommunen/${placeId}` },
      { path: `/gespraeche/kanal/${garden.channelId}` },
      { path: "/verwaltung" },
    ];
  },

  "InviteInput.familyName": async (garden) => {
    const { world, staff } = garden;
    for (const name of garden.fitting(100, true).filter((_, n) => n % 6 === 1)) {
      const email = `${newId()}@gast.example`;
      const input = { roundId: world.roundId, kind: "FUNDER", email, givenName: name, familyName: name };
      await staff.ask(INVITE, { input });
    }
    return [{ path: "/verwaltung" }];
  },

  "AddPlaceInput.name": async (garden) => {
    const views: View[] = [];
    for (const name of garden.fitting(100, true).filter((_, n) => n % 6 === 2)) {
      const id = await garden.world.place({ name });
      if (views.length < 3) views.push({ path: `/kommunen/${id}` });
    }
    return [...views, { path: "/kommunen" }];
  },

  "SaveDraftInput.body": async (garden) => {
    const views: View[] = [];
    for (const body of garden.fitting(20_000).filter((_, n) => n % 24 === 0)) {
      const { id: topicId } = await garden.topic("Entwurf", "Worum es geht");
      await garden.staff.ask(DRAFT, { input: { topicId, title: "", body, version: 0 } });
      if (views.length < 6) views.push({ path: `/gespraeche/thema/${topicId}` });
    }
    return [...views, { path: "/gespraeche/entwuerfe" }];
  },

  "SaveDraftInput.title": async (garden) => {
    const views: View[] = [];
    for (const title of garden.fitting(160, true).filter((_, n) => n % 24 === 1)) {
      const channelId = await garden.world.channel();
      await garden.staff.ask(DRAFT, { input: { channelId, title, body: "Worum es geht", version: 0 } });
      if (views.length < 6) views.push({ path: `/gespraeche/kanal/${channelId}/neu` });
    }
    return [...views, { path: "/gespraeche/entwuerfe" }];
  },

  "SaveBookmarkInput.note": async (garden) => {
    const views = await garden.inTopics(
      garden.fitting(1_000).filter((_, n) => n % 6 === 3),
      async (id, note) => {
        const messageId = await garden.post(id, "Gemerkt");
        await garden.staff.ask(BOOKMARK, { input: { messageId, note, version: 0 } });
      },
    );
    return [...views, { path: "/gemerkt" }];
  },

  ...placeFields,

  "QuietHoursInput.from": hour,
  "QuietHoursInput.until": hour,
  "InviteInput.email": address,
  "requestSignInLink.email": address,
  "signIn.email": "is looked up and never stored",
  "signIn.password": secret,
  "acceptInvitation.password": secret,
  "setPassword.current": secret,
  "setPassword.next": secret,
  "acceptInvitation.token": secret,
  "signInWithLink.token": secret,
  "unsubscribe.token": "is opened with a key of the server and never shown",
  "resubscribe.undo": "is opened with a key of the server and never shown",
};
