import type { EntityManager } from "typeorm";
import { type SearchEntry, scopeOf } from "./search-entry.js";
import { wordsOf } from "./words/words-of.js";

type Database = Pick<EntityManager, "query">;

/** Words worth suggesting when somebody mistypes. */
const isSuggestible = (word: string): boolean => word.length >= 4 && word.length <= 24 && !/\d/.test(word);

/**
 * Makes things findable, in the transaction that makes them; what is there already is described anew. One statement
 * for all of them: words are taken in one order, so that two works never wait for each other's.
 */
export async function putEntries(db: Database, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => {
    const { id, roundId, kind, audience, at, parentId = null, text } = entry;
    const words = wordsOf(text);
    const stems = [...new Set(words.flatMap((word) => word.stems))];
    const isNew = new Map(words.map(({ folded, text: shown, stems: [stem] }) => [folded, { shown, stem }]));
    const suggestible = [...isNew].filter(([word]) => isSuggestible(word));
    return {
      row: { id, roundId, kind, audience, at, parentId, scope: scopeOf(entry), stems },
      words: suggestible.map(([word, { shown, stem }]) => ({ roundId, audience, word, shown, stem, id })),
    };
  });
  await db.query(`${addingWords} ${adding}`, [
    JSON.stringify(rows.flatMap(({ words }) => words)),
    JSON.stringify(rows.map(({ row }) => row)),
  ]);
}

/** Other words for a thing that can be found already: an edit, a new name. */
export async function rewriteEntry(db: Database, id: string, text: string): Promise<void> {
  const words = wordsOf(text);
  const suggestible = words.filter(({ folded }) => isSuggestible(folded));
  await db.query(
    `WITH rewritten AS (
       UPDATE search_entry SET words = array_to_tsvector($2::text[]) WHERE id = $1 RETURNING round_id, audience)
     INSERT INTO search_word (round_id, audience, word, shown, stem, near, entry_id)
     SELECT round_id, audience, w.word, min(w.shown), min(w.stem), near_words(w.word), $1
     FROM rewritten, unnest($3::text[], $4::text[], $5::text[]) AS w (word, shown, stem)
     GROUP BY round_id, audience, w.word ORDER BY 1, 2, 3
     ON CONFLICT DO NOTHING`,
    [
      id,
      [...new Set(words.flatMap(({ stems }) => stems))],
      suggestible.map(({ folded }) => folded),
      suggestible.map((word) => word.text),
      suggestible.map(({ stems }) => stems[0]),
    ],
  );
  await forget(
    db,
    id,
    words.map(({ folded }) => folded),
  );
}

/** What is gone is found no more, and its words are suggested to nobody. */
export async function removeEntry(db: Database, id: string, roundId?: string): Promise<void> {
  await db.query(`DELETE FROM search_entry WHERE id = $1 AND ($2::uuid IS NULL OR round_id = $2)`, [
    id,
    roundId ?? null,
  ]);
  await forget(db, id, [], roundId);
}

/** Adds or takes away something a search can be narrowed to: a file that came, a topic that was resolved. */
export async function tagEntry(db: Database, id: string, tag: string, has: boolean): Promise<void> {
  await db.query(
    `UPDATE search_entry SET scope = CASE WHEN $3 THEN scope || $2::text ELSE array_remove(scope, $2) END
     WHERE id = $1 AND ($2 = ANY (scope)) <> $3`,
    [id, tag, has],
  );
}

const forget = (db: Database, id: string, kept: string[], roundId?: string): Promise<unknown> =>
  db.query(`SELECT search_forget($1, $2, $3::text[])`, [id, roundId ?? null, kept]);

// Words that are known are most of them: looking first is cheaper than trying to insert.
const addingWords = `
  WITH word AS (
    INSERT INTO search_word (round_id, audience, word, shown, stem, near, entry_id)
    SELECT DISTINCT ON (w."roundId", w.audience, w.word)
      w."roundId", w.audience, w.word, w.shown, w.stem, near_words(w.word), w.id
    FROM json_to_recordset($1) AS w ("roundId" uuid, audience text, word text, shown text, stem text, id uuid)
    WHERE NOT EXISTS (SELECT FROM search_word known
      WHERE known.round_id = w."roundId" AND known.audience = w.audience AND known.word = w.word)
    ORDER BY w."roundId", w.audience, w.word
    ON CONFLICT DO NOTHING)`;

const adding = `
  INSERT INTO search_entry (id, round_id, kind, audience, at, parent_id, scope, words)
  SELECT e.id, e."roundId", e.kind, e.audience, e.at, e."parentId", e.scope, array_to_tsvector(e.stems)
  FROM json_to_recordset($2) AS e (id uuid, "roundId" uuid, kind text, audience text, at timestamptz,
    "parentId" uuid, scope text[], stems text[])
  ON CONFLICT (id, round_id) DO UPDATE SET scope = excluded.scope, words = excluded.words, at = excluded.at`;
