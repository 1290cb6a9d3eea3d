const path = require("node:path");

/** Our sources import `./x.js` and mean `./x.ts`; packages mean what they say. */
module.exports = function resolveTypeScript(request, options) {
  const isOurs = request.startsWith(".") && !options.basedir.includes(`${path.sep}node_modules${path.sep}`);
  if (isOurs && request.endsWith(".js")) {
    for (const extension of [".ts", ".tsx"]) {
      try {
        return options.defaultResolver(request.slice(0, -".js".length) + extension, options);
      } catch {
        // Not written in TypeScript: the next guess, or the name as it stands.
      }
    }
  }
  return options.defaultResolver(request, options);
};
