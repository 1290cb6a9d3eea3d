import path from "node:path";

/**
 * What a first look at the hub needs, in few files: the smaller the number, the fewer the round trips. Each of these
 * takes all that its file needs in order to run and that none before it holds; all else is left to the bundler.
 */
const order = [
  { name: "early", file: "early.ts" },
  { name: "start", file: "main.tsx" },
  { name: "conversations", file: "features/conversations/conversations.routes.tsx" },
];

export function chunks(folder) {
  let owners;
  return [{ debugName: "first", name: (id, graph) => (owners ??= sort(graph)).get(id) ?? null }];

  function sort(graph) {
    const found = new Map();
    for (const { name, file } of order) {
      const waiting = [path.join(folder, file)];
      for (let id = waiting.pop(); id; id = waiting.pop()) {
        if (found.has(id)) continue;
        found.set(id, name);
        waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
      }
    }
    return found;
  }
}
