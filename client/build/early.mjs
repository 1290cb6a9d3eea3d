const styles = /\s*<link rel="stylesheet"[^>]*>/g;

/** The page runs `early.ts` as soon as that has arrived, before and beside the screens. */
export function early() {
  return {
    name: "lernnetz-early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const own = Object.values(bundle).find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith("/src/early.ts"),
        );
        if (!own) throw new Error("early.ts was not built.");
        // It may be there so soon that the styles it asks for come first. Those of the frame stand before it, so that
        // a screen always has the last word over what it is made of.
        const first = (html.match(styles) ?? []).join("");
        const script = `\n    <script type="module" async crossorigin src="/${own.fileName}"></script>`;
        return html.replaceAll(styles, "").replace("<head>", `<head>${first}${script}`);
      },
    },
  };
}
