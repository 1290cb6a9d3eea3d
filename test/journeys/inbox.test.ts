import { describe, expect } from "@jest/globals";
import { POST } from "../support/documents.js";
import type { Visitor } from "../support/person.js";
import { newId } from "../factories/world.js";
import { Stage } from "../support/browser.js";
import { InboxReader } from "../support/browser-inbox.js";

const stage = Stage.forFile();
const { test, journey } = stage;

const council = { title: "Rat verschiebt Beschluss", says: ["Erstens", "Zweitens", "Drittens"] };
const invitation = { title: "Wen laden wir ein?", says: ["Bitte Namen nennen"] };
const room = { title: "Raum im Mai", says: ["Ist die Aula frei?"] };

describe("marked unread", () => {
  test("stays so in the channel and on another device, until one comes back and reads", async () => {
    const { ada, bo, cast } = await journey({ topics: [council] });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await ada.opensTopic(council.title);
    await ada.seesTopic(council.title, "");
    const elsewhere = await stage.comes({ visitor: ada.visitor! });
    await elsewhere.goesTo(`/gespraeche/thema/${cast.topics.get(council.title)}`);
    await elsewhere.reads("Drittens");

    await ada.choosesFor("Zweitens", "Ungelesen ab hier");
    await ada.isOn("hilfe");
    await ada.seesTopic(council.title, "2 ungelesene Beiträge");
    // The other device has it open and in front: it says nothing of having shown it.
    await elsewhere.seesTopic(council.title, "2 ungelesene Beiträge");
    await bo.opensTopic(council.title);
    await bo.says("Viertens");
    await elsewhere.reads("Viertens");
    await ada.seesTopic(council.title, "3 ungelesene Beiträge");
    await ada.reloads();
    await ada.seesTopic(council.title, "3 ungelesene Beiträge");

    await ada.opensTopic(council.title);
    await ada.reads("Viertens");
    await ada.seesTopic(council.title, "");
  });
});

describe("the Postfach", () => {
  test("is worked through by keyboard alone", async () => {
    const { ada, bo, cast } = await journey({ topics: [room, invitation, council] });
    const call = `[@Ada Auer](person:${ada.visitor!.id}) weiß das.`;
    await say(bo.visitor!, cast.topics.get(invitation.title)!, call);
    await ada.goesTo("/postfach");
    const inbox = new InboxReader(ada);
    await inbox.finds("Braucht Sie", [invitation.title]);
    await inbox.finds("Neu im Netzwerk", [council.title, room.title]);

    await ada.tabsTo("link", new RegExp(`^${invitation.title}`));
    await ada.hits("End");
    await inbox.standsOn(room.title);
    await ada.hits("Home", "Space");
    await ada.sees("Bitte Namen nennen");
    await ada.hits("s");
    await ada.seesMenuItem(/^Morgen früh/);
    await ada.hits("Escape");
    await inbox.standsOn(invitation.title);

    await ada.hits("e");
    await inbox.finds("Braucht Sie", []);
    await inbox.standsOn(council.title);
    await ada.hits("z");
    await inbox.finds("Braucht Sie", [invitation.title]);
    await inbox.standsOn(invitation.title);

    await ada.hits("ArrowDown", "Enter");
    await ada.isOn(council.title);
  });

  test("what is taken back keeps the focus, though the news of it come late", async () => {
    const { ada } = await journey({ topics: [council] });
    let heard = 0;
    await ada.page.routeWebSocket(/\/graphql$/, (page) => {
      page.connectToServer().onMessage((news) => {
        setTimeout(() => {
          page.send(news);
          if (news.includes("ReadEvent")) heard += 1;
        }, 800);
      });
    });
    await ada.goesTo("/postfach");
    await ada.reloads();
    const inbox = new InboxReader(ada);
    await inbox.finds("Neu im Netzwerk", [council.title]);
    await ada.tabsTo("link", new RegExp(`^${council.title}`));
    await ada.hits("e");
    await ada.sees("Im Moment wartet nichts auf Sie.");
    await ada.presses("Rückgängig");
    await inbox.standsOn(council.title);
    while (heard < 2) await ada.page.waitForTimeout(50);
    await inbox.finds("Neu im Netzwerk", [council.title]);
    await inbox.standsOn(council.title);
  });

  test("answers in place, and what is answered is done", async () => {
    const { ada, bo } = await journey({ topics: [council] });
    await bo.opens("#hilfe");
    await bo.opensTopic(council.title);
    await ada.goesTo("/postfach");
    const inbox = new InboxReader(ada);
    await inbox.finds("Neu im Netzwerk", [council.title]);
    await ada.presses(`Neues in „${council.title}“ hier lesen`);
    await ada.sees("Drittens");
    await ada.writes("Ja, im Mai.");
    await ada.presses("Senden");
    await bo.reads("Ja, im Mai.");
    await ada.sees("Alles gesehen");
    await ada.reloads();
    await ada.sees("Im Moment wartet nichts auf Sie.");
  });

  test("shows in place what a message speaks of and what hangs on it", async () => {
    const { ada, bo } = await journey({ topics: [council] });
    await bo.opens("#hilfe");
    await bo.opensTopic(council.title);
    await bo.choosesFor("Zweitens", "Zitieren");
    await bo.writes("Siehe Anlage");
    await bo.choosesFiles([{ name: "Plan.txt", mimeType: "text/plain", buffer: Buffer.from("Plan") }]);
    await bo.sees(/^Bereit/);
    await bo.presses("Senden");
    await bo.readsArrived("Siehe Anlage");
    await ada.goesTo("/postfach");
    await ada.presses(`Neues in „${council.title}“ hier lesen`);
    const answer = ada.page.getByRole("listitem", { name: /^Beitrag von Bo Beck/ });
    await answer.getByRole("blockquote").filter({ hasText: "Zweitens" }).waitFor();
    await answer.getByRole("link", { name: "Plan.txt herunterladen" }).waitFor();
  });

  test("puts off until a time, and it comes back by itself", async () => {
    const { ada } = await journey({ topics: [council, room] });
    await ada.goesTo("/postfach");
    const inbox = new InboxReader(ada);
    const elsewhere = await stage.comes({ visitor: ada.visitor! });
    await elsewhere.page.clock.install();
    await elsewhere.goesTo("/postfach");
    await ada.presses(`Später: ${council.title}`);
    await ada.picks(/^Nächste Woche/);
    await inbox.finds("Neu im Netzwerk", [room.title]);
    const other = new InboxReader(elsewhere);
    await other.finds("Neu im Netzwerk", [room.title]);
    await elsewhere.seesButton("Später (1)");

    await elsewhere.page.clock.fastForward(8 * 86_400_000);
    await other.finds("Neu im Netzwerk", [room.title, council.title]);
    await ada.presses("Rückgängig");
    await inbox.finds("Neu im Netzwerk", [room.title, council.title]);
  });

  test("comes back at once with a mention, whatever was put off or muted", async () => {
    const { ada, bo, cast } = await journey({ topics: [council, room] });
    await ada.goesTo("/postfach");
    const inbox = new InboxReader(ada);
    await ada.presses(`Später: ${council.title}`);
    await ada.picks(/^Nächste Woche/);
    await inbox.finds("Neu im Netzwerk", [room.title]);
    await ada.opens("#hilfe");
    await ada.opensTopic(room.title);
    await ada.presses(/^Was Sie vom Thema hören/);
    await ada.page.getByRole("menuitem", { name: /^Stumm/ }).click();
    await ada.seesButton("Was Sie vom Thema hören: stumm");
    await inbox.opens();
    await inbox.finds("Neu im Netzwerk", []);

    for (const title of [council.title, room.title]) {
      await say(bo.visitor!, cast.topics.get(title)!, "Und noch etwas.");
      await say(
        bo.visitor!,
        cast.topics.get(title)!,
        `[@Ada Auer](person:${ada.visitor!.id}), bitte ansehen.`,
      );
    }
    await inbox.finds("Braucht Sie", [room.title, council.title]);
  });

  test("is all seen with one press, up to what was shown, and back with another", async () => {
    const { ada } = await journey({ topics: [council, room] });
    await ada.goesTo("/postfach");
    const inbox = new InboxReader(ada);
    await inbox.finds("Neu im Netzwerk", [room.title, council.title]);
    await ada.presses("Alles gesehen");
    await ada.seesHeading("Alles gesehen");
    await ada.presses("Rückgängig");
    await inbox.finds("Neu im Netzwerk", [room.title, council.title]);
  });
});

test("whoever reads no channel is led to the places, and is shown no conversations", async () => {
  const { funder } = await journey({ people: { funder: { role: "FUNDER" } } });
  await funder.goesTo("/gespraeche");
  await funder.isOn("Kommunen");
  expect(await funder.page.getByRole("link", { name: /^(Postfach|Gespräche)/ }).count()).toBe(0);
});

const say = (who: Visitor, topicId: string, body: string) =>
  who.ask(POST, { input: { id: newId(), topicId, body } });
