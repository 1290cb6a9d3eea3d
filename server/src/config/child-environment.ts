const NEEDED = [
  "PATH",
  "Path",
  "HOME",
  "TMPDIR",
  "TMP",
  "TEMP",
  "SystemRoot",
  "SYSTEMROOT",
  "windir",
  "COMSPEC",
];

/**
 * What a child process may see of our environment: never our secrets, and never the PG* variables of the
 * person who starts us, which would bend the embedded database.
 */
export function childEnvironment(): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = { LC_ALL: "C", TZ: "UTC" };
  for (const name of NEEDED) {
    if (process.env[name] !== undefined) kept[name] = process.env[name];
  }
  return kept;
}
