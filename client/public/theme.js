// Runs before the first paint, so that nobody who chose dark sees a flash of white.
(function () {
  const root = document.documentElement;
  let choice = null;
  let language = null;
  try {
    choice = localStorage.getItem("lernnetz-theme");
    language = localStorage.getItem("lernnetz-language");
  } catch {
    // A browser that keeps nothing follows the system.
  }
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const isDark = choice === "dark" || (choice !== "light" && systemIsDark);
  root.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
  if (language === "en") root.lang = "en";
})();
