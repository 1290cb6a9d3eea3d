export type Params = Readonly<Record<string, string | undefined>>;

/**
 * Whether a path is that of a pattern: `thema/:topicId/:number?`, and with `/*` at its end whatever stands behind. Null
 * if not; else what stands in the places of the names, and which part of the path that was.
 */
export function matchPath(pattern: string, path: string): { params: Params; base: string } | null {
  const wanted = stepsOf(pattern);
  const given = stepsOf(path);
  const isOpen = wanted.at(-1) === "*";
  if (isOpen) wanted.pop();
  if (!isOpen && given.length > wanted.length) return null;
  const params: Record<string, string | undefined> = {};
  for (const [index, step] of wanted.entries()) {
    const there = given[index];
    if (step.startsWith(":")) {
      const name = step.slice(1).replace(/\?$/, "");
      if (there === undefined && !step.endsWith("?")) return null;
      params[name] = there === undefined ? undefined : decoded(there);
    } else if (there?.toLowerCase() !== step.toLowerCase()) return null;
  }
  return { params, base: given.slice(0, wanted.length).join("/") };
}

const stepsOf = (path: string): string[] => path.split("/").filter(Boolean);

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
