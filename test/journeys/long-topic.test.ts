import { describe, expect } from "@jest/globals";
import { newId } from "../factories/world.js";
import type { Cast } from "../support/browser-cast.js";
import { Stage } from "../support/browser.js";
import { POST } from "../support/documents.js";

const stage = Stage.forFile();
const { test, journey } = stage;

const title = "Fünf Jahre Erfahrung";
const all = 5_000;
const alreadyRead = 4_000;
/** More rows than this would make a phone slow. */
const mostRows = 400;

describe("a topic of five thousand messages", () => {
  test("opens where reading goes on, marks as read only what was shown, and has a way to the end", async () => {
    const { bo, cast } = await withLongTopic();
    await bo.opens("#hilfe");
    await bo.seesChannel("#hilfe", "1000 ungelesene Beiträge");
    await bo.opensTopic(title);
    await bo.seesInView("Beitrag Nummer 4001.");
    await bo.seesInView("Neu");
    expect(await bo.countsMessages()).toBeLessThan(mostRows);

    await until(async () => (await readNumber(cast)) > alreadyRead);
    await stays(async () => {
      expect(await readNumber(cast)).toBeLessThanOrEqual(await bo.lastNumberInView());
    });
    const read = await readNumber(cast);

    await bo.presses(/^Zum Neuesten \(\d+ ungelesen\)$/);
    await bo.seesInView("Beitrag Nummer 5000.");
    await bo.seesNoButton(/^Zum Neuesten/);
    // Jumping over a thousand messages is not reading them.
    await stays(async () => expect(await readNumber(cast)).toBe(read));

    await cast.people.ada.visitor.ask(POST, {
      input: { id: newId(), topicId: cast.topics.get(title), body: "Ganz neu dazu." },
    });
    await bo.seesInView("Ganz neu dazu.");
    await bo.seesChannel("#hilfe", `${all + 1 - read} ungelesene Beiträge`);
    expect(await bo.countsMessages()).toBeLessThan(mostRows);
  });

  test("scrolling back and forth loads what is missing, and what one reads stays where it is", async () => {
    const { bo } = await withLongTopic();
    await bo.opens("#hilfe");
    await bo.opensTopic(title);
    await bo.seesInView("Beitrag Nummer 4001.");

    for (const direction of ["up", "up", "down", "down", "down"] as const) {
      const { moved, rows } = await bo.scrollsUntilMoreIsLoaded(direction);
      expect({ direction, moved: Math.abs(moved) <= 2 }).toEqual({ direction, moved: true });
      expect(rows).toBeLessThan(mostRows);
    }
  });

  test("the beginning can be reached by its link, and on from there", async () => {
    const { bo, cast } = await withLongTopic();
    await bo.goesTo(`/gespraeche/thema/${cast.topics.get(title)}/1`);
    await bo.isLookingAt("Beitrag Nummer 1.");
    await bo.sees("Begonnen von Ada Auer");
    const { moved } = await bo.scrollsUntilMoreIsLoaded("down");
    expect(Math.abs(moved)).toBeLessThanOrEqual(2);
    expect(await readNumber(cast)).toBe(alreadyRead);
  });
});

async function withLongTopic() {
  const story = await journey();
  const { ada, bo } = story.cast.people;
  const topicId = newId();
  const channelId = story.cast.channels.get("hilfe");
  const { database } = stage.hub;
  await database.query(
    `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at, excerpt)
     VALUES ($1, $2, $3, $4, now() - $5 * interval '1 minute', $5, now(), 'Beitrag Nummer 1.')`,
    [topicId, channelId, title, ada.visitor.id, all],
  );
  // Of different length, so that no two rows are sure to have the same height.
  await database.query(
    `INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
     SELECT gen_random_uuid(), $1, number, $2,
            'Beitrag Nummer ' || number || '.' || repeat(' Noch ein Satz, damit es länger wird.', number % 7),
            now() - ($3 - number) * interval '1 minute'
     FROM generate_series(1, $3::int) AS number`,
    [topicId, ada.visitor.id, all],
  );
  await database.query(
    `INSERT INTO topic_participant (topic_id, person_id, last_number) VALUES ($1, $2, $3)`,
    [topicId, ada.visitor.id, all],
  );
  for (const [person, number] of [
    [ada.visitor.id, all],
    [bo.visitor.id, alreadyRead],
  ])
    await database.query(`INSERT INTO read_mark (person_id, topic_id, number) VALUES ($1, $2, $3)`, [
      person,
      topicId,
      number,
    ]);
  story.cast.topics.set(title, topicId);
  return story;
}

async function readNumber({ people, topics }: Cast<"ada" | "bo">): Promise<number> {
  const [mark] = await stage.hub.database.query<{ number: number }>(
    `SELECT number FROM read_mark WHERE person_id = $1 AND topic_id = $2`,
    [people.bo.visitor.id, topics.get(title)],
  );
  return mark?.number ?? 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error("It did not happen.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What must not happen is watched for longer than it would take. */
async function stays(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 1_500;
  while (Date.now() < end) {
    await check();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
