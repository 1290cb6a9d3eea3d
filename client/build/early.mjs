/** The page runs `early.ts` as soon as that has arrived, before and beside the screens. */
export function early() {
  return {
    name: "lernnetz-early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const own = Object.values(bundle).find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith("/src/early.ts"),
        );
        if (!own) throw new Error("early.ts was not built.");
        const attrs = { type: "module", async: true, crossorigin: true, src: `/${own.fileName}` };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}
