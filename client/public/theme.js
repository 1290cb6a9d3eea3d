// Runs before the first paint, so that nobody who chose dark sees a flash of white.
(function () {
  var root = document.documentElement;
  var choice = null;
  var language = null;
  try {
    choice = localStorage.getItem("lernnetz-theme");
    language = localStorage.getItem("lernnetz-language");
  } catch {
    // A browser that keeps nothing follows the system.
  }
  var systemIsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  var isDark = choice === "dark" || (choice !== "light" && systemIsDark);
  root.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
  if (language === "en") root.lang = "en";
})();
