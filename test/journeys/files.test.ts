import { expect } from "@jest/globals";
import sharp from "sharp";
import { Stage } from "../support/browser.js";
import { until } from "../realtime/streams.js";

const { test, journey } = Stage.forFile();

const plan = { title: "Plan für das Treffen", by: "ada" as const, says: ["Hier sammeln wir alles."] };
const noise = (bytes: number): Buffer =>
  Buffer.from(Array.from({ length: bytes }, (_, n) => (n * n * 31) % 256));

test("pasted and chosen, cut off and gone on with, described, seen by one and closed to another", async () => {
  const { ada, bo, cem } = await journey({
    people: {
      ada: { name: "Ada Auer", role: "PROJECT_LEAD", of: "Mosbach" },
      bo: { name: "Bo Beck", role: "TEAM_MEMBER", of: "Mosbach" },
      cem: { name: "Cem Can", role: "TEAM_MEMBER", of: "Lahr" },
    },
    channels: { team: { audience: "PLACE", place: "Mosbach" } },
    topics: [plan],
  });
  await Promise.all([ada.opens("Mosbach"), bo.opens("Mosbach")]);
  await Promise.all([ada.opensTopic(plan.title), bo.opensTopic(plan.title)]);
  await ada.writes("Siehe Anlagen");

  // The network goes in the middle of a large one.
  const large = noise(4_000_000);
  let pieces = 0;
  await ada.page.route("**/dateien/hochladen/*", async (route) => {
    if (route.request().method() === "PATCH" && ++pieces === 3) await ada.isOffline();
    await route.continue().catch(() => undefined);
  });
  await ada.choosesFiles([
    { name: "Daten.bin", mimeType: "application/octet-stream", buffer: large },
    { name: "Tagesordnung.txt", mimeType: "text/plain", buffer: Buffer.from("1. Begrüßung") },
  ]);
  await ada.sees(/Wartet auf Verbindung/);
  await ada.presses("Senden");
  await ada.sees(/wird gesendet, sobald alle Dateien hochgeladen sind/);
  await ada.presses("Doch noch nicht senden");
  await ada.isOnline();
  await until(async () => (await ada.page.getByText(/^Bereit ·/).count()) === 2, 30_000);

  await ada.pastesPicture(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: "#0f5a4f" } })
      .png()
      .toBuffer(),
  );
  await ada.presses("Senden");
  await ada.sees("Bitte beschreiben Sie in einem Satz, was auf dem Bild zu sehen ist.");
  await ada.fillsIn("Was ist auf dem Bild zu sehen?", "Ein grünes Feld");
  await ada.presses("Senden");

  for (const who of [ada, bo]) {
    await who.reads("Siehe Anlagen");
    await who.page.getByRole("img", { name: "Ein grünes Feld" }).waitFor();
    await who.sees("Tagesordnung.txt");
  }
  await bo.presses("Bild vergrößern: Ein grünes Feld");
  await bo.seesDialog("image.png");
  await bo.hits("Escape");
  await bo.seesNoDialog("image.png");
  const got = await bo.downloads("Daten.bin herunterladen");
  expect(got.equals(large)).toBe(true);

  const address = await bo.page.getByRole("link", { name: "Daten.bin herunterladen" }).getAttribute("href");
  const closed = await cem.page.request.get(new URL(address ?? "", bo.page.url()).href);
  expect(closed.status()).toBe(404);
});

test("what was uploaded is still there when one comes back to it, also after a reload", async () => {
  const { ada } = await journey({ topics: [plan, { ...plan, title: "Ein anderes" }] });
  await ada.opens("#hilfe");
  await ada.opensTopic(plan.title);
  await ada.writes("Gleich");
  await ada.choosesFiles([
    { name: "Brief.txt", mimeType: "text/plain", buffer: Buffer.from("Sehr geehrte") },
  ]);
  await ada.sees(/^Bereit ·/);
  await ada.opensTopic("Ein anderes");
  await ada.doesNotSee("Brief.txt");
  await ada.opensTopic(plan.title);
  await ada.sees("Brief.txt");
  await ada.reloads();
  await ada.sees("Brief.txt");
  await ada.presses("Senden");
  await ada.reads("Gleich");
  await ada.page.getByRole("link", { name: "Brief.txt herunterladen" }).waitFor();
  await ada.choosesFiles([
    { name: "spiel.exe", mimeType: "application/x-msdownload", buffer: Buffer.from("MZ\0\0") },
  ]);
  await ada.seesAlert(/Programme und Skripte/);
  await ada.presses("spiel.exe entfernen");
  await ada.seesNoButton("spiel.exe entfernen");
});
