import { createServer } from "node:http";
import { WebSocketServer } from "ws";

// The floor: a server that does nothing but send the same bytes to everybody who is connected.
const http = createServer();
const server = new WebSocketServer({ server: http });
http.listen(0, "127.0.0.1", () => process.send({ port: http.address().port }));

process.on("message", ({ send }) => {
  if (!send) return;
  for (const socket of server.clients) socket.send(send);
});
