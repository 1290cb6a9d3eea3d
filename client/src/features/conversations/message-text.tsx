import { memo } from "react";
import Markdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import classes from "./message-text.module.css";
import { MessageLink } from "./message-link.js";
import { safeUrl } from "./safe-url.js";

const plugins = [remarkGfm];

// Under the title of the topic and the days, headings of a message come third.
const components: Components = {
  a: ({ href, children }) => <MessageLink href={href ?? ""}>{children}</MessageLink>,
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h4>{children}</h4>,
  h5: ({ children }) => <h4>{children}</h4>,
  h6: ({ children }) => <h4>{children}</h4>,
  // A picture from elsewhere would tell its host who reads here.
  img: ({ alt }) => <>{alt}</>,
  input: ({ checked }) => <span>{checked ? "☑ " : "☐ "}</span>,
  table: ({ children }) => (
    <div className={classes.wide} tabIndex={0} role="group">
      <table>{children}</table>
    </div>
  ),
};

/** The words of a message. Markup in angle brackets is shown as it was typed, never taken for markup. */
export const MessageText = memo(function MessageText({ body }: { body: string }) {
  return (
    <div className={classes.text}>
      <Markdown remarkPlugins={plugins} components={components} urlTransform={safeUrl}>
        {body}
      </Markdown>
    </div>
  );
});
