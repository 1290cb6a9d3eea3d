import path from "node:path";

/**
 * The ways imports may go. Server: the kernel knows no framework and nobody else; a feature sees a
 * sibling's access, queries, actions, events and types, never its entities, policies or resolvers.
 * Client: app → features → ui → lib, never back.
 */
export const oneWayImports = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const from = room(path.relative(context.cwd, context.filename));
    if (!from) return {};

    const check = (node) => {
      if (typeof node.source?.value !== "string") return;
      const reason = from.refuses(context, node.source.value);
      if (reason) context.report({ node: node.source, message: reason });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const PRIVATE_FILE = /\.(entity|policy|resolver)\.js$/;

function room(file) {
  const parts = file.split(path.sep).join("/");
  if (parts.startsWith("server/src/kernel/")) return { refuses: kernel };
  if (parts.startsWith("server/src/features/")) return { refuses: feature };
  if (parts.startsWith("client/src/lib/")) return { refuses: clientRoom(["app", "features", "ui"]) };
  if (parts.startsWith("client/src/ui/")) return { refuses: clientRoom(["app", "features"]) };
  if (parts.startsWith("client/src/features/")) return { refuses: clientRoom(["app"]) };
  return undefined;
}

function kernel(context, specifier) {
  if (specifier.startsWith("node:")) return undefined;
  if (!specifier.startsWith(".")) return `The kernel knows no frameworks: "${specifier}" belongs elsewhere.`;
  return target(context, specifier).startsWith("server/src/kernel/")
    ? undefined
    : "The kernel imports nobody.";
}

function feature(context, specifier) {
  if (!specifier.startsWith(".") || !PRIVATE_FILE.test(specifier)) return undefined;
  const own = noun(path.relative(context.cwd, context.filename));
  const other = noun(target(context, specifier));
  if (!other || other === own) return undefined;
  return `Entities, policies and resolvers of "${other}" are its own: use its access, queries, actions, events or types.`;
}

function clientRoom(forbidden) {
  return (context, specifier) => {
    if (!specifier.startsWith(".")) return undefined;
    const other = target(context, specifier).match(/^client\/src\/([^/]+)\//)?.[1];
    return forbidden.includes(other)
      ? `Imports go app → features → ui → lib: not up to "${other}".`
      : undefined;
  };
}

function target(context, specifier) {
  const absolute = path.resolve(path.dirname(context.filename), specifier);
  return path.relative(context.cwd, absolute).split(path.sep).join("/");
}

function noun(file) {
  return file
    .split(path.sep)
    .join("/")
    .match(/^server\/src\/features\/([^/]+)\//)?.[1];
}
