import autocannon from "autocannon";
import { quantile } from "./figures.mjs";

/**
 * What a server makes of so many connections that ask one question after the other. `ask(n)`: what the n-th of four
 * hundred requests asks; each comes from one of the people whose `tokens` are given.
 */
export async function load({ hub, tokens, ask, seconds, connections = 16, headers = {} }) {
  const requests = Array.from({ length: 400 }, (_, n) => ({
    method: "POST",
    path: "/graphql",
    headers: {
      "content-type": "application/json",
      cookie: `lernnetz=${tokens[n % tokens.length]}`,
      ...headers,
    },
    body: JSON.stringify(ask(n)),
  }));
  // What does not even work once need not be counted.
  const answer = await fetch(`${hub.url}/graphql`, { ...requests[0], path: undefined });
  const { errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));

  await run({ hub, requests, connections, duration: 2 });
  return run({ hub, requests, connections, duration: seconds });
}

function run({ hub, requests, connections, duration }) {
  return new Promise((resolve, reject) => {
    const taken = [];
    const cannon = autocannon({ url: hub.url, connections, duration, requests }, (error, result) => {
      if (error) return reject(error);
      const faults = result.non2xx + result.errors + result.timeouts;
      resolve({
        perSecond: taken.length / result.duration,
        p50: quantile(taken, 0.5),
        p95: quantile(taken, 0.95),
        faults,
      });
    });
    cannon.on("response", (_client, _status, _bytes, milliseconds) => taken.push(milliseconds));
  });
}
