import { describe, expect } from "@jest/globals";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const title = "Rat verschiebt Beschluss";
const topics = [{ title, says: ["Was nun?"] }];

describe("who is reading along", () => {
  test("is seen in the topic, with names for those who want to know, and who is writing", async () => {
    const { ada, bo } = await journey({ topics });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await ada.opensTopic(title);
    await bo.opensTopic(title);
    await ada.sees("2 sind gerade hier");
    await bo.sees("2 sind gerade hier");
    await ada.button(/2 sind gerade hier/).focus();
    await ada.sees("Sie, Bo Beck");

    await bo.writes("Einen Moment");
    await ada.sees("Bo Beck schreibt …");
    await bo.presses("Senden");
    await ada.reads("Einen Moment");
    await ada.doesNotSee("Bo Beck schreibt …");

    await bo.goesTo("/kommunen");
    await ada.doesNotSee("2 sind gerade hier");
  });

  test("is not shown of those who do not want it, nor to them", async () => {
    const { ada, bo, cast } = await journey({ topics });
    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    await ada.opensTopic(title);
    await bo.opensTopic(title);
    await ada.sees("2 sind gerade hier");
    await cast.people.bo.visitor.ask(`mutation { setPresenceShown(shown: false) { presenceShown } }`);
    await ada.doesNotSee("2 sind gerade hier");
    await bo.sees("1 ist gerade hier");
    expect(await bo.button(/gerade hier/).count()).toBe(0);
  });
});
