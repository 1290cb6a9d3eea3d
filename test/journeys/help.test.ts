import { describe, expect } from "@jest/globals";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const known = {
  title: "Rat vertagt die Sprengel",
  by: "bo",
  says: ["Der Rat hat die Sprengel vertagt."],
} as const;
const stuck = "Der Rat vertagt schon wieder die Sprengel.";

describe("who has had this", () => {
  test("a question asked from what is hard, its answer marked, and the other one sees it first, live", async () => {
    const { ada, bo } = await journey({ topics: [{ ...known, says: [...known.says] }] });
    await ada.goesTo("/kommunen/vergleich");
    await ada.fillsIn("Was hakt gerade?", stuck);
    await ada.sees("1 Thema und 1 Person gefunden");
    await ada.sees(known.title);
    await ada.sees("gleiche Wörter");
    await ada.sees("Bo Beck, Lahr");

    await ada.presses("In #hilfe fragen");
    await ada.seesDialog("In #hilfe fragen");
    await ada.fillsInOf("In #hilfe fragen", "Titel", "Was tun, wenn der Rat vertagt?");
    await ada.pressesIn("In #hilfe fragen", "Frage senden");
    await ada.seesNoDialog("In #hilfe fragen");
    await ada.sees("Ihre Frage steht in #hilfe:");

    await Promise.all([ada.opens("#hilfe"), bo.opens("#hilfe")]);
    const asked = "Was tun, wenn der Rat vertagt?";
    await Promise.all([ada.opensTopic(asked), bo.opensTopic(asked)]);
    await bo.reads(stuck);
    await bo.says("Eine Vorberatung hat uns geholfen.");
    await bo.says("Viel Erfolg!");
    await ada.reads("Viel Erfolg!");
    await ada.choosesFor("Eine Vorberatung hat uns geholfen.", "Als Lösung markieren");

    for (const someone of [ada, bo]) {
      await someone.seesHeading("Lösung von Bo Beck");
      await someone.sees("Gelöst von Ada Auer");
      expect(await someone.seesBefore("Eine Vorberatung hat uns geholfen.", stuck)).toBe(true);
    }
    await ada.choosesFor("Eine Vorberatung hat uns geholfen.", "Nicht mehr als Lösung markieren");
    await bo.doesNotSee("Lösung von Bo Beck");
  });

  test("who is one step further is asked by name", async () => {
    const { ada, bo, world, cast } = await journey();
    await world.database.query(
      `UPDATE building_block SET state = 'DONE', done_at = '2018-10-15'
       WHERE place_id = $1 AND phase = 'ANALYSIS' AND position = 1`,
      [cast.places.get("Lahr")],
    );
    await ada.goesTo("/kommunen/vergleich");
    await ada.sees("im Oktober 2018 abgeschlossen");
    await ada.presses("Frage stellen (Lahr)");
    await ada.seesDialog("Frage an Lahr");
    await ada.sees("Angesprochen werden @Bo Beck.");
    await ada.pressesIn("Frage an Lahr", "Frage senden");
    await ada.sees("Ihre Frage steht in #hilfe:");
    await bo.opens("#hilfe");
    await bo.opensTopic("Frage zu „Auftragsklärung“");
    await bo.reads("@Bo Beck");
  });

  test("what rests while one types is asked once, and what is shown stays until the next answer is there", async () => {
    const { ada } = await journey({ topics: [{ ...known, says: [...known.says] }] });
    const asked: string[] = [];
    ada.page.on("request", (request) => {
      const body = request.postData() ?? "";
      if (body.includes("WhoHadThis")) asked.push(body);
    });
    await ada.goesTo("/kommunen/vergleich");
    await ada.field("Was hakt gerade?").click();
    await ada.page.keyboard.type(stuck, { delay: 15 });
    await ada.sees("1 Thema und 1 Person gefunden");
    expect(asked).toHaveLength(1);
    await ada.page.keyboard.type(" Und nun?");
    await ada.sees("Wird gesucht …");
    await ada.sees(known.title);
    await ada.doesNotSee("Wird gesucht …");
    await ada.sees(known.title);
    expect(asked).toHaveLength(2);
  });
});
