import { WebSocket } from "ws";

// A process full of readers: `fork`ed, told by messages what to do. It reads no more of what comes than it must, so
// that measuring costs the machine as little as it can.
//   { open: { url, protocol?, cookies, stream, after, query } } → { opened } | { failed }
//   { begin }  → counts from here;  { end } → { deliveries, bytes, latencies, batches }
const sockets = [];
let deliveries = 0;
let bytes = 0;
let latencies = [];
const stamp = Buffer.from("§");

process.on("message", (message) => {
  if (message.open) void open(message.open);
  if (message.begin) {
    deliveries = 0;
    bytes = 0;
    latencies = [];
    process.send({ begun: true });
  }
  if (message.end) process.send({ deliveries, bytes, latencies });
  if (message.close) {
    for (const socket of sockets) socket.terminate();
    process.exit(0);
  }
});

async function open({ url, cookies, query, stream, after }) {
  try {
    for (let first = 0; first < cookies.length; first += 50) {
      await Promise.all(
        cookies.slice(first, first + 50).map((cookie) => connect({ url, cookie, query, stream, after })),
      );
    }
    process.send({ opened: sockets.length });
  } catch (error) {
    process.send({ failed: String(error) });
  }
}

function connect({ url, cookie, query, stream, after }) {
  return new Promise((resolve, reject) => {
    const isPlain = !query;
    const socket = new WebSocket(url, isPlain ? [] : "graphql-transport-ws", {
      headers: { ...(cookie && { cookie }), origin: url.replace("ws", "http").replace("/graphql", "") },
      perMessageDeflate: false,
    });
    sockets.push(socket);
    socket.on("error", reject);
    socket.on("open", () => {
      if (isPlain) return resolve();
      socket.send(JSON.stringify({ type: "connection_init" }));
    });
    socket.on("message", (data) => {
      if (!isPlain && data.length < 200) {
        const text = data.toString();
        if (text.includes('"connection_ack"')) {
          const payload = { query, variables: { stream, after } };
          socket.send(JSON.stringify({ id: "1", type: "subscribe", payload }));
          setTimeout(resolve, 20);
        } else if (text.includes('"ping"')) socket.send('{"type":"pong"}');
        else if (text.includes('"error"')) reject(new Error(text));
        return;
      }
      const now = Date.now();
      bytes += data.length;
      // Every message of the test carries the time it was sent at, between two section signs.
      for (let at = data.indexOf(stamp); at >= 0;) {
        const end = data.indexOf(stamp, at + 2);
        const sent = Number(data.toString("latin1", at + 2, end));
        deliveries += 1;
        latencies.push(now - sent);
        at = data.indexOf(stamp, end + 2);
      }
    });
  });
}
