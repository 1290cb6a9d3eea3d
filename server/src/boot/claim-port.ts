import { createServer } from "node:net";
import { StartupError } from "../config/startup-error.js";

/** Makes sure, before anything else happens, that the port can be had. */
export async function claimPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (error: NodeJS.ErrnoException) => reject(portError(error, host, port)));
    probe.listen(port, host, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new StartupError(`Port ${port} ist schon belegt: Bitte mit PORT einen anderen wählen.`);
  }
  if (error.code === "EACCES") {
    return new StartupError(
      `Port ${port} darf hier nicht benutzt werden: Bitte mit PORT einen über 1023 wählen.`,
    );
  }
  return new StartupError(`Auf ${host}:${port} lässt sich nichts anbieten (${error.code ?? error.message}).`);
}
