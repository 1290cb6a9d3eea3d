import { beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { declarations } from "../../../server/src/config/declarations.js";

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  environment: Record<string, string>;
  ports?: string[];
  secrets?: string[];
  networks: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

interface Compose {
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
  networks: Record<string, { internal?: boolean } | null>;
}

const root = path.resolve(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
/** A tag that means one release, never a moving one. */
const EXACT = /:v?\d+\.\d+(\.\d+)?(-[a-z0-9.-]+)?$/;

const compose = parse(read("docker-compose.yml")) as Compose;
const services = Object.entries(compose.services);

describe("the image", () => {
  let lines: string[];
  beforeAll(() => {
    const joined = read("docker/Dockerfile").replace(/\\\n\s*/g, "");
    lines = joined.split("\n").filter((line) => line.trim() && !line.startsWith("#"));
  });
  const all = (instruction: string) => lines.filter((line) => line.startsWith(`${instruction} `));
  const lastStage = () => lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));

  test("comes from exact releases of a Node.js we support", () => {
    const bases = all("FROM").map((line) => line.split(" ")[1]!);
    expect(bases.length).toBeGreaterThan(1);
    for (const base of bases) expect(base).toMatch(/^node:2[0-9]\.\d+\.\d+-[a-z]+-slim$/);
    expect(new Set(bases).size).toBe(1);
  });

  test("copies only what exists and what the build is allowed to see", () => {
    const ignore = read(".dockerignore").split("\n");
    expect(ignore[0]).toBe("*");
    const sources = all("COPY").filter((line) => !line.includes("--from="));
    for (const source of sources.flatMap((line) => line.split(" ").slice(1, -1))) {
      expect({ source, exists: existsSync(path.join(root, source)) }).toEqual({ source, exists: true });
      expect(ignore).toContain(`!${source}`);
    }
  });

  test("leaves secrets and data outside", () => {
    const allowed = read(".dockerignore").match(/^!.+$/gm);
    expect(allowed).toEqual(expect.not.arrayContaining(["!.env", "!data", "!docker", "!.git", "!test"]));
    expect(read(".dockerignore")).toMatch(/^\*\*\/\.env$/m);
  });

  test("runs as nobody in particular, and the program is not theirs to change", () => {
    const stage = lastStage();
    expect(stage.filter((line) => line.startsWith("USER "))).toEqual(["USER 1000:1000"]);
    expect(stage.join("\n")).not.toMatch(/--chown|chmod -R|sudo/);
  });

  test("tells whether it lives, without asking the database", () => {
    expect(lastStage().find((line) => line.startsWith("HEALTHCHECK "))).toContain("/livez");
  });

  test("starts the server itself, so that signals arrive", () => {
    const [, youngGeneration = ""] =
      /youngGeneration = "(--[^"]+)"/.exec(read("server/tools/project.mjs")) ?? [];
    expect(youngGeneration).toMatch(/^--max-semi-space-size=\d+$/);
    expect(lastStage().at(-1)).toBe(
      `CMD ["node", "--enable-source-maps", "${youngGeneration}", "dist/server/main.js", "serve"]`,
    );
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    expect(scripts["start"]).toBe(`node ${youngGeneration} server/tools/start.mjs`);
  });

  test("sets only settings that exist", () => {
    const names = lastStage()
      .filter((line) => line.startsWith("ENV "))
      .join(" ")
      .match(/[A-Z_]{3,}(?==)/g);
    for (const name of names!.filter((name) => name !== "NODE_ENV"))
      expect(declarations).toHaveProperty(name);
  });
});

describe.each(services)("the service %s", (name, service) => {
  test("is pinned", () => {
    expect(service.image).toMatch(EXACT);
  });

  test("says whether it is well", () => {
    if (service.build)
      expect(existsSync(path.join(root, service.build.context, service.build.dockerfile))).toBe(true);
    else expect(service.healthcheck?.test[0]).toBe("CMD");
  });

  test("has no rights to spare", () => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
    if (!service.build) expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test("brings no secret of its own", () => {
    for (const [key, value] of Object.entries(service.environment)) {
      const isSecret = /PASSWORD|SECRET|TOKEN|KEY|(DATABASE|SMTP)_URL/.test(key);
      if (isSecret)
        expect({ name, key, value }).toMatchObject({
          value: expect.stringMatching(/^(\/run\/secrets\/|\$\{\w+:\?)/),
        });
      expect(value).not.toMatch(/:\/\/[^/\s]*:[^/\s]*@/);
    }
    for (const secret of service.secrets ?? []) {
      expect(compose.secrets[secret]?.file).toMatch(/^docker\/secrets\//);
      expect(Object.values(service.environment)).toContain(`/run/secrets/${secret}`);
    }
  });

  test("is open to this machine only", () => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe("together", () => {
  test("the database is reached by the hub alone", () => {
    expect(compose.networks["back"]).toEqual({ internal: true });
    expect(services.filter(([, { networks }]) => networks.includes("back")).map(([name]) => name)).toEqual([
      "hub",
      "database",
    ]);
    expect(compose.services["database"]).not.toHaveProperty("ports");
    expect(compose.services["hub"]!.depends_on).toEqual({ database: { condition: "service_healthy" } });
  });

  test("the hub is given only settings that exist", () => {
    const names = Object.keys(compose.services["hub"]!.environment);
    for (const name of names) expect(declarations).toHaveProperty(name.replace(/_FILE$/, ""));
  });

  test("the example names all that must be given, and nothing unknown", () => {
    const given = [...read("docker/example.env").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const needed = [...read("docker-compose.yml").matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    expect(given.sort()).toEqual(needed.sort());
    for (const name of given) expect(declarations).toHaveProperty(name!);
  });

  test("the release is the package's", () => {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    expect(compose.services["hub"]!.image).toBe(`lernnetz:${version}`);
  });

  test("no secret is in the repository", () => {
    expect(read("docker/secrets/.gitignore")).toBe("*\n!.gitignore\n");
    expect(readdirSync(path.join(root, "docker"))).not.toContain(".env");
  });
});
