import type { Client } from "graphql-ws";

export interface Subscription {
  query: string;
  variables: Record<string, unknown>;
}

export interface SocketCalls {
  acknowledged(): void;
  /** Once, whatever the reason; `code` is the socket's close code where there was one. */
  over(code: number | null): void;
}

export interface SocketAttempt {
  subscribe(subscription: Subscription, calls: SubscriptionCalls): () => void;
  close(): void;
}

export interface SubscriptionCalls {
  next(data: unknown): void;
  /** The server will say no more: by itself, or because it refused (then with the errors). */
  ended(refusal: unknown): void;
}

const acknowledgedWithin = 10_000;
const pingEvery = 12_000;
const pongWithin = 6_000;

/**
 * One life of one socket. It never reconnects by itself: graphql-ws would subscribe again with the variables of
 * the first time, that is with an old cursor.
 */
export function openSocket(url: string, calls: SocketCalls): SocketAttempt {
  let isOver = false;
  let pongDue: ReturnType<typeof setTimeout> | undefined;

  const end = (code: number | null): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(ackDue);
    clearTimeout(pongDue);
    // Disposed before graphql-ws looks at the close code: on a clean close (1000) it would reconnect.
    client?.dispose()?.then(
      () => undefined,
      () => undefined,
    );
    calls.over(code);
  };
  // Also covers proxies that accept the connection and then say nothing; those are never "opened".
  const ackDue = setTimeout(() => (client ? client.terminate() : end(null)), acknowledgedWithin);

  let subscriptions = 0;
  let client: Client | null = null;
  // Nothing of this is needed for the first look; what is said meanwhile is told from the cursor on.
  import("./socket-client.js").then(
    ({ createClient }) => {
      if (isOver) return;
      client = createClient({
        url,
        // Counted, not made up: so what the server sends to hundreds of pages is the same to the last byte.
        generateID: () => String(++subscriptions),
        lazy: false,
        retryAttempts: 0,
        keepAlive: pingEvery,
        onNonLazyError: (error) => end(closeCodeOf(error)),
        on: {
          connected: () => {
            clearTimeout(ackDue);
            if (!isOver) calls.acknowledged();
          },
          closed: (event) => end(closeCodeOf(event)),
          error: () => end(null),
          ping: (received) => {
            // A socket whose network went away stays "open" for minutes; an answer that does not come tells.
            if (!received) pongDue = setTimeout(() => client?.terminate(), pongWithin);
          },
          pong: (received) => {
            if (received) clearTimeout(pongDue);
          },
        },
      });
    },
    () => end(null),
  );

  return {
    subscribe(subscription, hear) {
      let isStopped = false;
      // Only an acknowledged connection is subscribed over.
      const stop = client?.subscribe<Record<string, unknown>>(subscription, {
        next: (result) => {
          if (isStopped || isOver) return;
          if (result.errors?.length) hear.ended(result.errors);
          else hear.next(result.data);
        },
        error: (error) => {
          if (!isStopped && !isOver && Array.isArray(error)) hear.ended(error);
        },
        complete: () => {
          if (!isStopped && !isOver) hear.ended(null);
        },
      });
      return () => {
        isStopped = true;
        stop?.();
      };
    },
    close: () => {
      isOver = true;
      clearTimeout(ackDue);
      clearTimeout(pongDue);
      client?.terminate();
    },
  };
}

function closeCodeOf(event: unknown): number | null {
  const code = (event as { code?: unknown } | null)?.code;
  return typeof code === "number" ? code : null;
}
