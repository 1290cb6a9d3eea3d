import { letter, type Letter, type Part } from "../../mail/letter.js";
import { readableText } from "../conversations/readable-text.js";
import type { TopicLinks } from "./mail-links.js";
import { mailWords } from "./mail-words.js";
import type { NewMessage } from "./notice.queries.js";
import type { MailContent } from "./notification.enums.js";
import type { Recipient } from "./recipient.queries.js";

const longest = 2_000;

interface Notice {
  to: Recipient;
  topic: { title: string };
  /** As people know it. */
  channelName: string;
  /** The first of them. */
  messages: NewMessage[];
  /** All of them. */
  count: number;
  content: MailContent;
  why: "MENTION" | "FOLLOWED" | "ALL";
  links: TopicLinks;
  mayReply: boolean;
}

/** What is new for somebody in a topic; on wish without a word of it. */
export function noticeMail({
  to,
  topic,
  channelName,
  messages,
  count,
  content,
  why,
  links,
  mayReply,
}: Notice): Letter {
  const words = mailWords[to.language];
  const isOpen = content === "WORDS";
  const rest = count - messages.length;
  const said = messages.map(({ authorName, postedAt, body, called, quotedName, attachmentCount }): Part => ({
    said: {
      by: authorName,
      at: words.at(postedAt),
      text: readableText(body, longest, new Map(Object.entries(called ?? {}))),
      asides: [
        ...(quotedName ? [words.quotes(quotedName)] : []),
        ...(attachmentCount > 0 ? [words.attachments(attachmentCount)] : []),
      ],
    },
  }));
  return letter({
    kind: "notice",
    to: to.email,
    language: to.language,
    subject: isOpen ? `[Lernnetz] ${topic.title} – ${channelName}` : `[Lernnetz] ${words.something}`,
    greeting: words.greeting(to.name),
    before: isOpen
      ? [
          words.newIn(why, count, topic.title, channelName),
          ...said,
          ...(rest > 0 ? [words.andMore(rest)] : []),
        ]
      : [words.newSomewhere(why, count), words.withoutWords],
    button: { label: words.openTopic, link: links.topic },
    after: mayReply ? [] : [words.noReply],
    foot: [
      { text: words.why[why] },
      { text: words.muteTopic, link: links.mute },
      { text: words.noMore, link: links.none },
      { text: words.settings, link: links.profile },
    ],
    headers: links.headers,
  });
}
