import { memo } from "react";
import { type MarkdownLooks, markdownView } from "./markdown-view.js";
import classes from "./message-text.module.css";
import { type Mentions, MessageLink } from "./message-link.js";
import { markdownTree } from "./writing/markdown-tree.js";

interface MessageTextProps {
  body: string;
  /** Whom the message calls by the word of the server; without it, mentions are words like others. */
  mentions?: Mentions | undefined;
}

/** The words of a message. Markup in angle brackets is shown as it was typed, never taken for markup. */
export const MessageText = memo(function MessageText({ body, mentions = none }: MessageTextProps) {
  const looks: MarkdownLooks = {
    link: (href, words) => (
      <MessageLink href={href} mentions={mentions}>
        {words}
      </MessageLink>
    ),
    wide: classes.wide,
    footnote: classes.footnote,
  };
  return <div className={classes.text}>{markdownView(markdownTree(body), looks)}</div>;
});

const none: Mentions = [];
