const whole = (value) => Math.round(value).toLocaleString("de");
const fine = (value, digits = 1) =>
  value.toLocaleString("de", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const verdict = (isReached) => (isReached ? "erreicht" : "**nicht erreicht**");

/** All figures, one a line: what, how much, the goal beside it. */
function lines({ fanOut = [], posts = [], pages = [], catchUp, start, firstLoad, cockpit = [] }) {
  const rows = [];
  const say = (what, figure, goal = "", isReached) =>
    rows.push([what, figure, goal && `${goal}: ${verdict(isReached)}`]);

  for (const { size, ours, floor, expected } of fanOut) {
    const times = ours.cpu / floor.cpu;
    const isLargest = size === 1_000;
    say(`Verteilung an ${whole(size)} Leser, 20 Beiträge/s`, `${whole(ours.rate)} Zustellungen/s`);
    say(
      `… Dauer`,
      `p50 ${whole(ours.p50)} ms, p95 ${whole(ours.p95)} ms (Boden p95 ${whole(floor.p95)} ms)`,
      isLargest ? "p95 ≤ 100 ms" : "",
      ours.p95 <= 100,
    );
    say(
      `… Prozessorzeit des Servers je 1.000 Zustellungen, das Schreiben der Beiträge inbegriffen`,
      `${fine(ours.cpu)} ms, Boden (nur \`ws\`, gleich viele Bytes) ${fine(floor.cpu)} ms: das ${fine(times, 2)}fache`,
      isLargest ? "≤ 1,7" : "",
      times <= 1.7,
    );
    say(
      `… verloren`,
      `${whole(expected - ours.deliveries)} von ${whole(expected)}`,
      "0",
      ours.deliveries === expected,
    );
  }
  for (const row of posts) {
    say(
      `Ein Beitrag, ${row.readers} Leser: Antwort`,
      `p50 ${fine(row.tripP50)} ms, p95 ${fine(row.tripP95)} ms; bei allen p95 ${whole(row.seenP95)} ms`,
    );
    say(
      `Beiträge in der Sekunde, festgeschrieben und an ${row.readers} Leser zugestellt`,
      `${whole(row.perSecond)}/s, p95 ${whole(row.floodP95)} ms, verloren ${whole(row.expected - row.delivered)} von ${whole(row.expected)}`,
      row.readers === 500 ? "≥ 100/s" : "",
      row.perSecond >= 100 && row.expected === row.delivered,
    );
  }
  const [few, many] = pages;
  for (const [n, row] of (few?.rows ?? []).entries()) {
    const large = many?.rows[n];
    const at = (one) => `${whole(one.perSecond)}/s, p95 ${fine(one.p95)} ms`;
    const isTopic = row.name.startsWith("Themenseite");
    say(
      `${row.name}, 16 Verbindungen, bei ${whole(few.messages)} Beiträgen`,
      at(row),
      isTopic ? "≥ 500/s" : "",
      row.perSecond >= 500,
    );
    if (!large) continue;
    const times = row.perSecond / large.perSecond;
    const isSearch = row.name.startsWith("Suche");
    say(
      `… bei ${whole(many.messages)} Beiträgen`,
      `${at(large)} (das ${fine(times, 2)}fache des Aufwands)`,
      isSearch ? "p95 ≤ 100 ms" : "≤ 1,2",
      isSearch ? large.p95 <= 100 : times <= 1.2,
    );
  }
  if (catchUp) {
    say(
      `${whole(catchUp.missed)} verpasste Beiträge nachholen`,
      `WebSocket ${whole(catchUp.socket)} ms, lange Anfragen ${whole(catchUp.polls)} ms`,
      "< 2.000 ms",
      catchUp.socket < 2_000 && catchUp.polls < 2_000,
    );
  }
  if (start) {
    say("Erster Start mit Datenbank und Demonetzwerk", `${fine(start.first / 1000)} s`);
    say("Zweiter Start", `${fine(start.second / 1000)} s`);
  }
  if (firstLoad) {
    const kilobytes = firstLoad.bytes / 1000;
    say(
      "Erster Aufruf eines Themas: Programm, Gestaltung und Seite, komprimiert",
      `${whole(kilobytes)} kB, Schriften ${whole(firstLoad.fontBytes / 1000)} kB`,
      "≤ 250 kB",
      kilobytes <= 250,
    );
    say(
      "Erster Beitrag gezeichnet auf langsamem Telefon (CPU ×4, langsames 4G)",
      `${fine(firstLoad.painted / 1000, 2)} s`,
      "≤ 2,5 s",
      firstLoad.painted <= 2_500,
    );
  }
  for (const { rows: measured, bytes } of cockpit) {
    for (const { places, connections, besides, ours, floor, cpu } of measured) {
      say(
        `Cockpit bei ${places} Kommunen mit fünf Jahren Daten (${whole(bytes / 1000)} kB), ${connections} Verbindungen${besides > 0 ? `, ${besides} Beiträge/s nebenher` : ""}`,
        `p50 ${fine(ours.p50)} ms, p95 ${fine(ours.p95)} ms, ${whole(ours.perSecond)}/s, Prozessorzeit ${fine(cpu)} ms je Antwort`,
        places === 200 ? "p95 ≤ 150 ms" : "",
        ours.p95 <= 150 && ours.faults === 0,
      );
      if (besides > 0) continue;
      say(
        `… Boden: derselbe Server, eine Frage nach fast nichts`,
        `p95 ${fine(floor.p95)} ms, ${whole(floor.perSecond)}/s`,
      );
    }
  }
  return rows;
}

/** For the terminal. */
export const table = (figures) =>
  lines(figures)
    .map((row) => row.filter(Boolean).join(" | "))
    .join("\n");

/** `docs/benchmarks.md`. */
export function report(figures) {
  const rows = lines(figures).map((row) => `| ${row.join(" | ")} |`);
  return [
    "# Messwerte",
    "",
    "Geschrieben von `npm run bench`; wer es selbst wissen will, führt es auf einer sonst ruhigen Maschine aus. Der Boden",
    "ist ein Server, der im selben Lauf nichts anderes tut, als gleich viele Bytes an gleich viele Verbindungen zu senden.",
    "",
    ...figures.machine.map((line) => `- ${line}`),
    `- gemessen am ${new Date().toLocaleDateString("de", { dateStyle: "long" })}`,
    "",
    "| Was | Wert | Ziel |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
