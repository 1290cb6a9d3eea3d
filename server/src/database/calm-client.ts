import pg from "pg";

/** Asked this often in a process, a statement is worth remembering. */
const oftenEnough = 3;
/** Statements with lists of any length would fill PostgreSQL's memory: what comes later than these is asked plainly. */
const mostRemembered = 200;
const mostCounted = 2_000;

const counts = new Map<string, number>();
const names = new Map<string, string>();

/** The name under which connections of this process remember a statement; undefined while it is asked too rarely. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostRemembered) return known;
  const count = (counts.get(text) ?? 0) + 1;
  if (count < oftenEnough) {
    if (counts.size < mostCounted) counts.set(text, count);
    return undefined;
  }
  counts.delete(text);
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
}

/**
 * A connection that survives what it cannot help, and remembers the statements it is asked again and again: PostgreSQL
 * then need not read and plan them anew, which takes longer than to answer them.
 */
export class CalmClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // While a connection passes from the pool to whoever asked for it, nobody listens: a database that goes away in
    // that very moment would end the process. Its next statement fails all the same.
    this.on("error", () => undefined);
    const ask = this.query.bind(this) as (...parts: unknown[]) => unknown;
    const remembering = (...parts: unknown[]): unknown => {
      const [text, values, ...rest] = parts;
      const name = typeof text === "string" && Array.isArray(values) ? nameOf(text) : undefined;
      return name === undefined ? ask(...parts) : ask({ name, text, values }, ...rest);
    };
    Object.assign(this, { query: remembering });
  }
}
