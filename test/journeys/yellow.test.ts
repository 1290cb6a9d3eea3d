import { describe, expect } from "@jest/globals";
import { Reporter } from "../support/browser-updates.js";
import { Stage } from "../support/browser.js";

const { test, journey } = Stage.forFile();

const people = {
  julia: { name: "Julia Heck", role: "PROJECT_LEAD", of: "Mosbach" },
  cai: { name: "Cai Conrad", role: "PROJECT_LEAD", of: "Lahr" },
  edda: { name: "Edda Ehrlich", role: "FACILITATOR", of: "Lahr" },
} as const;
const solved = "Rat vertagt die Leitlinien";
const known = { title: solved, by: "edda", says: ["Der Rat hat die Leitlinien vertagt."] } as const;
const stuck = "Der Rat will die Leitlinien vor der Wahl vertagen.";
const question = "Was tun, wenn der Rat vertagt?";
const answer = "Eine Vorberatung mit allen Fraktionen hat uns geholfen.";

describe("somebody who is stuck", () => {
  test("finds who had this, asks, is answered, marks what helped, and everybody sees it live", async () => {
    const story = await journey({ people, topics: [{ ...known, says: [...known.says] }] });
    const { julia, cai, edda, cast } = story;
    const mosbach = cast.places.get("Mosbach") ?? "";
    const lead = new Reporter(julia, mosbach);
    const neighbour = new Reporter(cai, mosbach);

    await edda.opens("#hilfe");
    await edda.opensTopic(solved);
    await edda.says("Wir haben die Leitlinien in zwei Sitzungen beraten.");
    await edda.choosesFor("Wir haben die Leitlinien in zwei Sitzungen beraten.", "Als Lösung markieren");
    await edda.seesHeading("Lösung von Edda Ehrlich");

    await lead.begins();
    await lead.writes({ health: "Gelb", going: "Die Bürgercafés laufen.", stuck });
    const panel = julia.page.getByRole("region", { name: "Wer hatte das schon?" });
    const found = panel.getByRole("list", { name: "Themen, in denen es um Ähnliches geht" });
    await found.getByRole("link", { name: solved }).waitFor();
    await found.getByText("gelöst, Antwort markiert").waitFor();
    await found.getByText(/^gleiche Wörter: .*Leitlinien/).waitFor();
    await found.getByText(/in zwei Sitzungen beraten/).waitFor();

    // Before it is published: the question leads to the update of those who may read that.
    await cai.opens("#hilfe");
    await lead.isSaved();
    await julia.presses("In #hilfe fragen");
    await julia.fillsInOf("In #hilfe fragen", "Titel", question);
    await julia.pressesIn("In #hilfe fragen", "Frage senden");
    await julia.sees("Ihre Frage steht in #hilfe:");
    await cai.seesTopic(question, "ungelesen");
    await cai.opensTopic(question);
    await cai.reads(stuck);
    expect(await cai.page.getByRole("link", { name: /^Meldung aus Mosbach/ }).count()).toBe(0);

    await lead.writes({ readers: "Netzwerk" });
    await lead.isSaved();
    await lead.publishes("Netzwerk");
    await lead.opensUpdate(stuck);
    const asked = (words: string) =>
      julia.page
        .getByRole("list", { name: "Fragen zu dieser Meldung" })
        .getByRole("listitem")
        .filter({ hasText: words })
        .filter({ hasText: question });
    await asked("In #hilfe gefragt:").waitFor();

    await new Reporter(edda, mosbach).opens();
    await new Reporter(edda, mosbach).opensUpdate(stuck);
    await edda.sees("In #hilfe gefragt:");

    await cai.says(answer);
    await cai.says("Viel Erfolg!");
    await julia.follows(question);
    await julia.isOn(question);
    await julia.reads(answer);
    await julia.reads("Viel Erfolg!");
    await julia.choosesFor(answer, "Als Lösung markieren");
    await cai.seesHeading("Lösung von Cai Conrad");
    await cai.sees("Gelöst von Julia Heck");
    expect(await cai.seesBefore(answer, stuck)).toBe(true);
    await edda.sees("In #hilfe gelöst:");

    await cai.goesTo(cai.address);
    await cai.follows(/^Meldung aus Mosbach/);
    await cai.seesHeading("Kommentare");
    await cai.sees("In #hilfe gelöst:");
    await cai.sees("Gelb: es hakt");
    await cai.sees(question);
    await neighbour.opens();
    await neighbour.sees(stuck);
    await julia.follows(/^Meldung aus Mosbach/);
    await asked("In #hilfe gelöst:").waitFor();
  });
});
