import { rm } from "node:fs/promises";

export default async function globalTeardown() {
  const { database, folder } = globalThis.__lernnetz ?? {};
  await database?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}
