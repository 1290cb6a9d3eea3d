import { readFileSync } from "node:fs";
import os from "node:os";

/** What was measured on, in lines. */
export async function machine() {
  const [processor] = os.cpus();
  const gib = (os.totalmem() / 2 ** 30).toFixed(0);
  return [
    `${os.cpus().length} Kerne (${processor?.model.trim() ?? "unbekannt"}), ${gib} GiB Speicher`,
    `${systemName()}, Node.js ${process.versions.node}, mitgeliefertes PostgreSQL 18 (fsync an)`,
    `Last vor dem Messen: ${os.loadavg()[0].toFixed(2)}; Server, Datenbank und Messende teilen sich die Maschine`,
  ];
}

function systemName() {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? os.type();
  } catch {
    return `${os.type()} ${os.release()}`;
  }
}
