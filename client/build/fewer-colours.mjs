/** Mantine names ten shades of fourteen hues, each in several roles. Ours stand in `theme.css`; these nobody asks for. */
const unused =
  /^\s*--mantine-color-(?:pink|grape|violet|indigo|cyan|teal|green|lime|yellow|orange)-[\w-]+:[^;]*;\n/gm;

export function fewerColours() {
  return {
    name: "lernnetz-fewer-colours",
    enforce: "pre",
    transform: {
      filter: { id: /@mantine\/core\/styles\/default-css-variables\.layer\.css$/ },
      handler: (code) => ({ code: code.replace(unused, ""), map: null }),
    },
  };
}
