import { memo } from "react";
import { type MarkdownLooks, markdownView } from "./markdown-view.js";
import classes from "./message-text.module.css";
import { MessageLink } from "./message-link.js";
import { markdownTree } from "./writing/markdown-tree.js";

const looks: MarkdownLooks = {
  link: (href, words) => <MessageLink href={href}>{words}</MessageLink>,
  wide: classes.wide,
  footnote: classes.footnote,
};

/** The words of a message. Markup in angle brackets is shown as it was typed, never taken for markup. */
export const MessageText = memo(function MessageText({ body }: { body: string }) {
  return <div className={classes.text}>{markdownView(markdownTree(body), looks)}</div>;
});
