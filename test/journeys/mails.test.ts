import { expect } from "@jest/globals";
import { MailReader, noticeTo } from "../support/browser-mails.js";
import { Stage } from "../support/browser.js";

// Where the page with the mails is open.
const stage = Stage.forFile(() => ({ MODE: "demo" }));
const { test, journey, comes } = stage;

const title = "Rat verschiebt Beschluss";
const email = "ada.auer@test.example";
const people = {
  ada: { name: "Ada Auer", email, role: "PROJECT_LEAD", of: "Mosbach" },
  bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Lahr" },
} as const;

test("a mention comes by mail as one has chosen, and its links end them; one's other device follows", async () => {
  const { ada, bo, cast } = await journey({ people, topics: [{ title }] });
  const phone = await comes({ name: "Ada, unterwegs", visitor: cast.people.ada.visitor });
  const [mine, there] = [new MailReader(ada), new MailReader(phone)];
  await Promise.all([mine.opens(), there.opens()]);
  await there.finds("Wann", "Nach einer Stunde");
  await mine.wantsAllAtOnce();
  await there.finds("Wann", "Sofort (nach ein bis zwei Minuten)");

  await bo.opens("#hilfe");
  await bo.opensTopic(title);
  await bo.writes("Das weiß @ada");
  await bo.seesOption(/Ada Auer/);
  await bo.hits("Enter");
  await bo.types("sicher.");
  await bo.presses("Senden");
  await bo.readsArrived("Das weiß @Ada Auer sicher.");

  const { html, headers } = await noticeTo(email, stage.hub.database);
  await ada.goesTo("/postausgang");
  const mail = ada.page.getByRole("article").filter({ hasText: email }).first();
  await mail.getByRole("heading", { name: `[Lernnetz] ${title} – hilfe`, exact: true }).waitFor();
  const words = await mail.innerText();
  expect(words).toContain("Guten Tag Ada Auer,");
  expect(words).toContain(`im Thema „${title}“ (hilfe) wurden Sie erwähnt.`);
  expect(words).toMatch(/Bo Beck, .*:\n {2}Das weiß @Ada Auer sicher\./);
  expect(html).toContain("Das weiß @Ada Auer sicher.");
  const { hub } = stage;
  expect(headers).toMatchObject({
    "List-Unsubscribe": expect.stringMatching(new RegExp(`^<${hub.url}/abmelden/[\\w-]+>$`)),
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "In-Reply-To": expect.stringContaining(cast.topics.get(title)!),
  });

  // Nobody need be signed in where mails are read, and looking changes nothing.
  const link = /Keine Benachrichtigungen mehr per Mail: (\S+)/.exec(words)![1]!;
  const elsewhere = await comes({ name: "Ada, beim Lesen ihrer Mails" });
  await elsewhere.goesTo(link);
  await elsewhere.isOn("Keine Benachrichtigungen mehr?");
  await elsewhere.sees("Im Lernnetz selbst sehen Sie alles wie bisher.");
  await there.finds("Worüber", "Erwähnungen und gefolgte Themen");
  await elsewhere.presses("Keine Mails mehr schicken");
  await elsewhere.isOn("Erledigt");
  await elsewhere.sees("Wir schicken Ihnen keine Benachrichtigungen mehr.");
  await there.finds("Worüber", "Nichts");
  await elsewhere.presses("Rückgängig machen");
  await elsewhere.sees("Zurückgenommen: Es bleibt alles, wie es war.");
  await there.finds("Worüber", "Erwähnungen und gefolgte Themen");

  // The mail program's own button.
  const [, address] = /^<(.+)>$/.exec(headers["List-Unsubscribe"]!)!;
  const body = "List-Unsubscribe=One-Click";
  const type = { "content-type": "application/x-www-form-urlencoded" };
  expect((await fetch(address!, { method: "POST", headers: type, body })).status).toBe(200);
  await there.finds("Worüber", "Nichts");
});
