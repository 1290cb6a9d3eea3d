import { expect } from "@jest/globals";
import { Stage } from "../support/browser.js";

// What may be lost goes over socket.io; what must not be lost does not. So without it everything is as it was.
const stage = Stage.forFile(() => ({ PRESENCE: "off" }));
const { test, journey } = stage;

const title = "Rat verschiebt Beschluss";

test("people talk, are told what is unread, and lose nothing without a connection; nobody knocks in vain", async () => {
  const { ada, bo } = await journey({
    topics: [
      { title, by: "ada", says: ["Was nun?"] },
      { title: "Ein anderes", by: "bo" },
    ],
  });
  const asked: string[] = [];
  for (const { page } of [ada, bo]) {
    page.on("request", (request) => asked.push(request.url()));
    page.on("websocket", (socket) => asked.push(socket.url()));
  }
  await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
  await bo.opensTopic(title);
  await bo.seesTopic(title, "");
  await bo.opensTopic("Ein anderes");
  await ada.opensTopic(title);
  await ada.says("Wer hatte das schon?");
  await bo.seesTopic(title, "1 ungelesener Beitrag");
  await bo.opensTopic(title);
  await bo.reads("Wer hatte das schon?");
  await bo.says("Wir, im März.");
  await ada.reads("Wir, im März.");

  await ada.isOffline();
  for (const text of ["Erstens", "Zweitens"]) await ada.says(text);
  await ada.readsWaiting("Zweitens");
  await bo.says("Noch da?");
  await ada.isOnline();
  for (const reader of [ada, bo])
    for (const text of ["Erstens", "Zweitens", "Noch da?"]) await reader.reads(text);
  await ada.corrects("Zweitens", "Drittens");
  await bo.reads("Drittens");
  expect(asked.some((url) => url.includes("/graphql"))).toBe(true);
  expect(asked.filter((url) => url.includes("/presence/"))).toEqual([]);
});
