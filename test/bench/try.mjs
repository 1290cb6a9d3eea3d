import { openDatabase, settle, startHub } from "./support/stage.mjs";
import { fanOut } from "./parts/fan-out.mjs";
const crowds = (process.argv[2] ?? "50,200").split(",").map(Number);
const seconds = Number(process.argv[3] ?? 5);
const database = await openDatabase();
const hub = await startHub(database);
try {
  const world = await settle(database, { people: 1000 });
  await fanOut({ hub, database, world, crowds, seconds, tell: console.log });
} finally {
  await hub.stop();
  await database.close();
}
