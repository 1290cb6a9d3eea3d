import { readFileSync } from "node:fs";
import path from "node:path";

const list = {
  "@mantine/core": "esm/index.mjs",
  "@mantine/hooks": "esm/index.mjs",
  "@tabler/icons-react": "dist/esm/tabler-icons-react.mjs",
};

/**
 * These packages have one file that names all they hold. Our files import what they use from where it stands, so that
 * it can be told who needs what, and thousands of icons need not be read.
 */
export function straightImports(modules) {
  const places = new Map();
  return {
    name: "lernnetz-straight-imports",
    apply: "build",
    transform: {
      filter: {
        code: /@mantine\/|@tabler\//,
        id: /\/client\/src\/.*\.tsx?$|\/@mantine\/core\/esm\/.*\.mjs$/,
      },
      handler(code) {
        const changed = code.replace(
          /import\s*\{([^}]*)\}\s*from\s*"(@mantine\/core|@mantine\/hooks|@tabler\/icons-react)";?/g,
          (_all, names, source) => {
            const found = placesIn(source);
            return names
              .split(",")
              .map((name) => name.trim())
              .filter(Boolean)
              .map((name) => {
                const [there, here = there] = name.split(/\s+as\s+/);
                const place = found.get(there);
                if (!place) throw new Error(`${source} has no ${there}.`);
                return `import { ${place.name} as ${here} } from ${JSON.stringify(place.file)};`;
              })
              .join("");
          },
        );
        return { code: changed, map: null };
      },
    },
  };

  function placesIn(source) {
    if (!places.has(source)) places.set(source, read(path.join(modules, source, list[source])));
    return places.get(source);
  }
}

function read(file) {
  const found = new Map();
  for (const [, names, from] of readFileSync(file, "utf8").matchAll(
    /(?:import|export)\s*\{([^}]*)\}\s*from\s*['"](\.[^'"]+)['"]/g,
  )) {
    for (const one of names.split(",")) {
      const [there, here = there] = one.trim().split(/\s+as\s+/);
      found.set(here, { name: there, file: path.join(path.dirname(file), from) });
    }
  }
  return found;
}
