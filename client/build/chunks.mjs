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
      const own = reach(graph, path.join(folder, file), found);
      // What any page may use comes with the frame, so that none has to fetch the conversations for it.
      const shared = name === "conversations" ? own.filter(isForAll) : [];
      for (const id of shared.flatMap((one) => reach(graph, one, found))) found.set(id, "start");
      for (const id of own) if (!found.has(id)) found.set(id, name);
    }
    return found;
  }
}

function reach(graph, from, known) {
  const reached = new Set();
  const waiting = [from];
  for (let id = waiting.pop(); id; id = waiting.pop()) {
    if (known.has(id) || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return [...reached];
}

function isForAll(id) {
  return /\/client\/src\/(ui|lib)\/|\/@mantine\//.test(id);
}
