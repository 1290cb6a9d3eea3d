/** For so long an answer may wait for the screen it was asked for; a later one asks anew. */
const kept = 30_000;

type Variables = Record<string, unknown>;

const waiting = new Map<string, Promise<Response | null>>();

/** Asks before the screens are there; the first screen with the same question gets the answer. */
export function askEarly(operationName: string, query: string, variables: Variables): Promise<unknown> {
  const key = keyOf(operationName, variables);
  const answer = send(operationName, query, variables).catch(() => null);
  waiting.set(key, answer);
  setTimeout(() => waiting.delete(key), kept);
  return answer.then((response) => response?.clone().json());
}

/** What was asked early, once; null if nothing was, or if it came to nothing. */
export async function earlyAnswer(body: unknown): Promise<Response | null> {
  if (waiting.size === 0 || typeof body !== "string") return null;
  const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: Variables };
  const key = keyOf(operationName, variables);
  const answer = waiting.get(key);
  waiting.delete(key);
  return (await answer) ?? null;
}

async function send(operationName: string, query: string, variables: Variables): Promise<Response | null> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      accept: "application/graphql-response+json,application/json;q=0.9",
      "apollo-require-preflight": "1",
      "content-type": "application/json",
    },
    body: JSON.stringify({ operationName, variables, query }),
  });
  // A refusal is for whoever asks properly: it is asked for again then.
  const { errors } = (await response.clone().json()) as { errors?: unknown };
  return response.ok && !errors ? response : null;
}

function keyOf(operationName: string, variables: Variables): string {
  const known = Object.entries(variables).filter(([, value]) => value !== undefined);
  return `${operationName} ${JSON.stringify(known.toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}
