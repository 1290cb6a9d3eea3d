/** A mail, ready to be queued. */
export interface Letter {
  /** What kind of mail, for counting and for the log. */
  kind: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** On top of those every mail has; plain ASCII. */
  headers?: Record<string, string>;
  /** What it speaks of, in ids and numbers, where one that had to wait is to be written anew. */
  about?: About;
}

export type About = Record<string, string | number>;

/** A piece of a mail between greeting and farewell; a plain text is a paragraph. */
export type Part =
  | string
  | { heading: string }
  | { list: { text: string; link?: string }[] }
  /** What somebody said; `asides` stand beside the words, not in them. */
  | { said: { by: string; at: string; text: string; asides: string[] } };

interface Draft {
  kind: string;
  to: string;
  subject: string;
  language?: "DE" | "EN";
  greeting: string;
  before: Part[];
  button: { label: string; link: string };
  after: Part[];
  /** Small print under the farewell. */
  foot?: { text: string; link?: string }[];
  headers?: Record<string, string>;
}

const words = {
  DE: { farewell: "Herzliche Grüße\nIhr Lernnetz", orOpen: "Oder öffnen Sie diese Adresse:" },
  EN: { farewell: "Kind regards\nLernnetz", orOpen: "Or open this address:" },
};

/** Writes a mail twice, in plain text and in HTML, with the same words. */
export function letter(draft: Draft): Letter {
  const { kind, to, subject, language = "DE", greeting, before, button, after, foot = [], headers } = draft;
  const { farewell, orOpen } = words[language];
  const lines = foot.map(({ text, link }) => (link ? `${text}: ${link}` : text));
  const plain = [greeting, ...before, `${button.label}:\n${button.link}`, ...after, farewell].map(partText);
  const text = [...plain, ...(lines.length > 0 ? [`-- \n${lines.join("\n")}`] : [])].join("\n\n") + "\n";
  const body = [
    ...[greeting, ...before].map(partHtml),
    `<p style="margin:24px 0"><a href="${escape(button.link)}" style="${buttonStyle}">${escape(button.label)}</a></p>`,
    paragraph(`${orOpen} ${button.link}`),
    ...[...after, farewell].map(partHtml),
    footHtml(foot),
  ];
  const html = `<!doctype html><html lang="${language.toLowerCase()}"><body style="${bodyStyle}">${body.join("")}</body></html>`;
  return { kind, to, subject: oneLine(subject), text, html, ...(headers && { headers }) };
}

function partText(part: Part): string {
  if (typeof part === "string") return part;
  if ("heading" in part) return `${part.heading}\n${"-".repeat(Math.min([...part.heading].length, 60))}`;
  if ("list" in part)
    return part.list.map(({ text, link }) => `- ${text}${link ? `\n  ${link}` : ""}`).join("\n");
  const { by, at, text, asides } = part.said;
  return [`${by}, ${at}:`, ...[text, ...asides].filter(Boolean).map((line) => indented(line))].join("\n");
}

function partHtml(part: Part): string {
  if (typeof part === "string") return paragraph(part);
  if ("heading" in part) return `<h2 style="${headingStyle}">${escape(part.heading)}</h2>`;
  if ("list" in part) {
    const items = part.list.map(
      ({ text, link }) =>
        `<li>${link ? `<a href="${escape(link)}" style="${linkStyle}">${escape(text)}</a>` : escape(text)}</li>`,
    );
    return `<ul style="margin:0 0 16px;padding-left:20px">${items.join("")}</ul>`;
  }
  const { by, at, text, asides } = part.said;
  const beside = asides.map((aside) => `<p style="${smallStyle}">${escape(aside)}</p>`);
  return `<div style="${saidStyle}"><p style="margin:0 0 4px"><b>${escape(by)}</b> <span style="${smallStyle}">${escape(at)}</span></p>${text ? paragraph(text) : ""}${beside.join("")}</div>`;
}

function footHtml(foot: { text: string; link?: string }[]): string {
  if (foot.length === 0) return "";
  const lines = foot.map(({ text, link }) =>
    link ? `<a href="${escape(link)}" style="${quietLinkStyle}">${escape(text)}</a>` : escape(text),
  );
  return `<p style="${footStyle}">${lines.join("<br>")}</p>`;
}

// The tokens of the screens; mail programs know no variables.
const bodyStyle =
  "margin:0;padding:24px;max-width:34em;font:16px/1.5 sans-serif;color:#1e2522;background:#ffffff";
const buttonStyle =
  "display:inline-block;padding:12px 20px;border-radius:8px;background:#0f5a4f;color:#ffffff;text-decoration:none";
const headingStyle = "margin:24px 0 8px;font-size:18px;font-weight:600";
const saidStyle = "margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #d9d5c9";
const smallStyle = "margin:0;font-size:14px;color:#4f5a55";
const linkStyle = "color:#0f5a4f";
const quietLinkStyle = "color:#4f5a55";
const footStyle =
  "margin:32px 0 0;padding-top:12px;border-top:1px solid #d9d5c9;font-size:14px;line-height:1.8;color:#4f5a55";

const paragraph = (text: string): string =>
  `<p style="margin:0 0 16px">${escape(text).replaceAll("\n", "<br>")}</p>`;

const indented = (text: string): string => text.replace(/^/gm, "  ");

// Names and titles are written by people; in a mail they must stay text.
const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

// A line break in a subject would begin a header of its own.
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
