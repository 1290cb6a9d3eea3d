import { letter, type Letter, type Part } from "../../mail/letter.js";
import type { BriefTopic, Week } from "./brief.queries.js";
import type { BriefLinks } from "./mail-links.js";
import { mailWords, type MailWords } from "./mail-words.js";
import type { MailContent } from "./notification.enums.js";
import type { Recipient } from "./recipient.queries.js";

interface Brief {
  to: Recipient;
  since: Date;
  week: Week;
  content: MailContent;
  links: BriefLinks;
}

/** A week in a page; on wish in bare numbers. */
export function briefMail({ to, since, week, content, links }: Brief): Letter {
  const words = mailWords[to.language];
  const isOpen = content === "WORDS";
  return letter({
    kind: "brief",
    to: to.email,
    language: to.language,
    subject: isOpen ? words.briefSubject(words.day(since)) : words.briefSubjectBare,
    greeting: words.greeting(to.name),
    before: [words.briefIntro, ...(isOpen ? told(week, words, links) : [bare(week, words)])],
    button: { label: words.openHub, link: links.home },
    after: isOpen ? [] : [words.withoutWords],
    foot: [
      { text: words.whyBrief },
      { text: words.noBrief, link: links.none },
      { text: words.settings, link: links.profile },
    ],
    headers: links.headers,
  });
}

function told({ mentions, followed, fresh, solved }: Week, words: MailWords, links: BriefLinks): Part[] {
  const topics = (
    heading: string,
    { topics, count }: Week["mentions"],
    line: (topic: BriefTopic) => string,
  ): Part[] =>
    part(
      heading,
      topics.map((topic) => ({ text: line(topic), link: links.topic(topic.id) })),
      count - topics.length,
      words,
    );
  const withNews = ({ title, channelName, unread }: BriefTopic): string =>
    words.newsLine(title, channelName, unread);
  return [
    ...topics(words.mentions, mentions, withNews),
    ...topics(words.followed, followed, withNews),
    ...part(
      words.fresh,
      fresh.channels.map(({ name, count, titles }) => ({
        text: words.freshLine(name, count, titles.join(" · ") + (count > titles.length ? " …" : "")),
      })),
      0,
      words,
    ),
    ...topics(words.solved, solved, ({ title, channelName }) => words.topicLine(title, channelName)),
  ];
}

function part(
  heading: string,
  list: { text: string; link?: string }[],
  rest: number,
  words: MailWords,
): Part[] {
  if (list.length === 0) return [];
  return [{ heading }, { list: rest > 0 ? [...list, { text: words.more(rest) }] : list }];
}

function bare(week: Week, { bare }: MailWords): Part {
  const lines = (["mentions", "followed", "fresh", "solved"] as const)
    .filter((what) => week[what].count > 0)
    .map((what) => ({ text: bare[what](week[what].count) }));
  return { list: lines };
}
