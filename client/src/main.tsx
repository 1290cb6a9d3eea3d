import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css";
import "./ui/base.css";
import "./ui/mantine.js";
import "./ui/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.js";
import { fetchPage } from "./app/router.js";
import { startLanguages } from "./lib/i18n.js";
import { fetchTexts } from "./lib/texts.js";

// Asked for early, this may be here before the page is read to its end. Not awaited at the top: the files of a page
// build on this one and would have to wait, too.
const pageIsRead = new Promise<void>((done) => {
  if (document.readyState !== "loading") done();
  else document.addEventListener("DOMContentLoaded", () => done(), { once: true });
});
// Drawn in one go, the page is there sooner. Texts that did not come are asked for again by the page itself.
const texts = startLanguages(fetchTexts);
const firstPage = fetchPage(location.pathname).catch(() => undefined);
void Promise.all([texts, firstPage, pageIsRead]).then(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root.");
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
