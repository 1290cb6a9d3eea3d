import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

interface Sessions {
  viewer: { sessions: { id: string; current: boolean; device: string }[] } | null;
}
const SESSIONS = `{ viewer { sessions { id current device } } }`;
const END = `mutation ($id: ID!) { endSession(id: $id) { sessions { id } } }`;
const SET_PASSWORD = `mutation ($current: String, $next: String!) {
  setPassword(current: $current, next: $next) { hasPassword sessions { id } } }`;

let hub: Hub;
let world: World;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
});
afterAll(() => hub.stop());

const isIn = async (who: Visitor): Promise<boolean> => (await who.ask<Sessions>(SESSIONS)).viewer !== null;
const sessionsOf = async (who: Visitor) => (await who.ask<Sessions>(SESSIONS)).viewer?.sessions ?? [];

test("one sees and ends one's own sessions, and nobody else's", async () => {
  const desk = await world.person();
  const phone = await world.signIn(desk.id);
  const stranger = await world.person();
  const sessions = await sessionsOf(desk);
  expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
  const other = sessions.find(({ current }) => !current)!;

  expect(await stranger.refused(END, { id: other.id })).toBe("NOT_FOUND");
  expect(await isIn(phone)).toBe(true);
  await desk.ask(END, { id: other.id });
  expect([await isIn(phone), await isIn(desk)]).toEqual([false, true]);
  expect(await desk.refused(END, { id: other.id })).toBe("NOT_FOUND");
});

test("signing out ends the session itself, not just the cookie", async () => {
  const ada = await world.person();
  await ada.ask(`mutation { signOut }`);
  expect(await isIn(ada)).toBe(false);
});

test("eight idle hours or seven days end a session; a request keeps it", async () => {
  const [idle, old, fresh] = [await world.person(), await world.person(), await world.person()];
  const change = (who: Visitor, set: string) =>
    hub.database.query(`UPDATE session SET ${set} WHERE person_id = $1`, [who.id]);
  await change(idle, `last_seen_at = now() - interval '8 hours 1 second'`);
  await change(old, `expires_at = now() - interval '1 second'`);
  await change(fresh, `last_seen_at = now() - interval '7 hours'`);
  expect([await isIn(idle), await isIn(old), await isIn(fresh)]).toEqual([false, false, true]);

  const [{ ago } = { ago: 1e9 }] = await hub.database.query<{ ago: number }>(
    `SELECT extract(epoch FROM now() - last_seen_at)::float AS ago FROM session WHERE person_id = $1`,
    [fresh.id],
  );
  expect(ago).toBeLessThan(60);
});

test("a first password ends the other sessions; the next one needs the last", async () => {
  const desk = await world.person();
  const phone = await world.signIn(desk.id);
  expect(await desk.refused(SET_PASSWORD, { next: "kurz" })).toBe("PASSWORD_TOO_SHORT");
  expect(await desk.refused(SET_PASSWORD, { next: "passwort1234" })).toBe("PASSWORD_TOO_SIMPLE");
  const { setPassword } = await desk.ask<{ setPassword: { hasPassword: boolean; sessions: object[] } }>(
    SET_PASSWORD,
    {
      next: "Kaffee um halb neun",
    },
  );
  expect(setPassword).toMatchObject({ hasPassword: true, sessions: [{}] });
  expect(await isIn(phone)).toBe(false);

  expect(await desk.refused(SET_PASSWORD, { next: "Tee um halb zehn" })).toBe("CURRENT_PASSWORD_WRONG");
  expect(await desk.refused(SET_PASSWORD, { current: "geraten", next: "Tee um halb zehn" })).toBe(
    "CURRENT_PASSWORD_WRONG",
  );
  await desk.ask(SET_PASSWORD, { current: "Kaffee um halb neun", next: "Tee um halb zehn" });
});

test("whoever has just come by a mail link may set a forgotten password anew", async () => {
  const ada = await world.person();
  await ada.ask(SET_PASSWORD, { next: "Kaffee um halb neun" });
  await hub.database.query(`UPDATE session SET opened_by = 'LINK' WHERE person_id = $1`, [ada.id]);
  await ada.ask(SET_PASSWORD, { next: "Tee um halb zehn" });

  await hub.database.query(
    `UPDATE session SET started_at = now() - interval '31 minutes' WHERE person_id = $1`,
    [ada.id],
  );
  expect(await ada.refused(SET_PASSWORD, { next: "Saft um halb elf" })).toBe("CURRENT_PASSWORD_WRONG");
});

test("the language is chosen and kept", async () => {
  const ada = await world.person();
  await ada.ask(`mutation { setLanguage(language: EN) { language } }`);
  expect(await ada.ask(`{ viewer { language hasPassword } }`)).toEqual({
    viewer: { language: "EN", hasPassword: false },
  });
});

test("signed out, there is no viewer and nothing behind a sign-in", async () => {
  const ada = await world.person();
  await hub.database.query(`UPDATE session SET ended_at = now() WHERE person_id = $1`, [ada.id]);
  expect(await isIn(ada)).toBe(false);
  expect(await ada.refused(`query ($id: ID!) { round(id: $id) { title } }`, { id: world.roundId })).toBe(
    "SIGN_IN_REQUIRED",
  );
});
