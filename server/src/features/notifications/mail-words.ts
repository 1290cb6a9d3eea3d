type Why = "MENTION" | "FOLLOWED" | "ALL";

const time = (language: string, date: Date): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: "Europe/Berlin",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(date);

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const german = {
  greeting: (name: string): string => `Guten Tag ${name},`,
  at: (date: Date): string => time("de-DE", date),
  something: "Es gibt etwas Neues für Sie",
  newIn: (why: Why, count: number, title: string, channel: string): string => {
    const where = `im Thema „${title}“ (${channel})`;
    if (why === "MENTION") return `${where} wurden Sie erwähnt.`;
    return `${where} gibt es ${count === 1 ? "einen neuen Beitrag" : `${count} neue Beiträge`}.`;
  },
  newSomewhere: (why: Why, count: number): string => {
    if (why === "MENTION") return "im Lernnetz wurden Sie erwähnt.";
    return `im Lernnetz gibt es in einem Thema ${count === 1 ? "einen neuen Beitrag" : `${count} neue Beiträge`} für Sie.`;
  },
  withoutWords: "Auf Ihren Wunsch steht in dieser Mail nicht, worum es geht.",
  quotes: (name: string): string => `Bezieht sich auf einen Beitrag von ${name}.`,
  attachments: (count: number): string => `${many(count, "Anhang", "Anhänge")}.`,
  andMore: (count: number): string => `… und ${many(count, "weiterer Beitrag", "weitere Beiträge")}.`,
  openTopic: "Thema öffnen",
  noReply: "Bitte antworten Sie nicht auf diese Mail, sondern im Thema.",
  why: {
    MENTION: "Sie bekommen diese Mail, weil Sie erwähnt wurden.",
    FOLLOWED: "Sie bekommen diese Mail, weil Sie dem Thema folgen.",
    ALL: "Sie bekommen diese Mail, weil Sie alles Neue per Mail erfahren möchten.",
  },
  muteTopic: "Dieses Thema stumm schalten",
  noMore: "Keine Benachrichtigungen mehr per Mail",
  noBrief: "Keine Wochenbriefe mehr",
  settings: "Alle Einstellungen",
  briefSubject: (day: string): string => `[Lernnetz] Ihre Woche ab ${day}`,
  briefSubjectBare: "[Lernnetz] Ihr Wochenbrief",
  day: (date: Date): string =>
    new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", day: "numeric", month: "long" }).format(
      date,
    ),
  briefIntro: "das war in den letzten sieben Tagen im Lernnetz los.",
  mentions: "Hier wurden Sie erwähnt",
  followed: "Neues in Themen, denen Sie folgen",
  fresh: "Neue Themen",
  solved: "Gelöst",
  topicLine: (title: string, channel: string): string => `${title} (${channel})`,
  newsLine: (title: string, channel: string, count: number): string =>
    `${title} (${channel}), ${many(count, "ungelesener Beitrag", "ungelesene Beiträge")}`,
  freshLine: (channel: string, count: number, titles: string): string => `${channel} (${count}): ${titles}`,
  more: (count: number): string => `… und ${count} weitere`,
  bare: {
    mentions: (count: number): string => `In ${many(count, "Thema", "Themen")} wurden Sie erwähnt.`,
    followed: (count: number): string =>
      `In ${many(count, "Thema, dem", "Themen, denen")} Sie folgen, gibt es Neues.`,
    fresh: (count: number): string =>
      `${many(count, "neues Thema", "neue Themen")} sind dazugekommen.`.replace(
        /^1 neues Thema sind/,
        "1 neues Thema ist",
      ),
    solved: (count: number): string => `${many(count, "Thema wurde", "Themen wurden")} gelöst.`,
  },
  openHub: "Zum Lernnetz",
  whyBrief: "Der Wochenbrief kommt einmal in der Woche, wenn es etwas zu berichten gibt.",
};

export type MailWords = typeof german;

const english: MailWords = {
  greeting: (name) => `Hello ${name},`,
  at: (date) => time("en-GB", date),
  something: "There is something new for you",
  newIn: (why, count, title, channel) => {
    const where = `in the topic “${title}” (${channel})`;
    if (why === "MENTION") return `you were mentioned ${where}.`;
    return `there ${count === 1 ? "is a new message" : `are ${count} new messages`} ${where}.`;
  },
  newSomewhere: (why, count) => {
    if (why === "MENTION") return "you were mentioned in the Lernnetz.";
    return `there ${count === 1 ? "is a new message" : `are ${count} new messages`} for you in a topic of the Lernnetz.`;
  },
  withoutWords: "As you wished, this mail does not say what it is about.",
  quotes: (name) => `Speaks of a message by ${name}.`,
  attachments: (count) => `${many(count, "attachment", "attachments")}.`,
  andMore: (count) => `… and ${many(count, "more message", "more messages")}.`,
  openTopic: "Open the topic",
  noReply: "Please do not answer this mail, but in the topic.",
  why: {
    MENTION: "You get this mail because you were mentioned.",
    FOLLOWED: "You get this mail because you follow the topic.",
    ALL: "You get this mail because you want to hear of everything new by mail.",
  },
  muteTopic: "Mute this topic",
  noMore: "No more notifications by mail",
  noBrief: "No more weekly briefs",
  settings: "All settings",
  briefSubject: (day) => `[Lernnetz] Your week from ${day}`,
  briefSubjectBare: "[Lernnetz] Your weekly brief",
  day: (date) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", day: "numeric", month: "long" }).format(
      date,
    ),
  briefIntro: "this is what happened in the Lernnetz during the last seven days.",
  mentions: "Where you were mentioned",
  followed: "News in topics you follow",
  fresh: "New topics",
  solved: "Solved",
  topicLine: (title, channel) => `${title} (${channel})`,
  newsLine: (title, channel, count) =>
    `${title} (${channel}), ${many(count, "unread message", "unread messages")}`,
  freshLine: (channel, count, titles) => `${channel} (${count}): ${titles}`,
  more: (count) => `… and ${count} more`,
  bare: {
    mentions: (count) => `You were mentioned in ${many(count, "topic", "topics")}.`,
    followed: (count) => `There is news in ${many(count, "topic", "topics")} you follow.`,
    fresh: (count) => `${many(count, "new topic was", "new topics were")} started.`,
    solved: (count) => `${many(count, "topic was", "topics were")} solved.`,
  },
  openHub: "Open the Lernnetz",
  whyBrief: "The weekly brief comes once a week, if there is anything to tell.",
};

/** The words of our mails, by the language of whom they go to. */
export const mailWords: Record<"DE" | "EN", MailWords> = { DE: german, EN: english };
