/** A mail, ready to be queued. */
export interface Letter {
  /** What kind of mail, for counting and for the log. */
  kind: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

interface Draft {
  kind: string;
  to: string;
  subject: string;
  greeting: string;
  before: string[];
  button: { label: string; link: string };
  after: string[];
}

const farewell = "Herzliche Grüße\nIhr Lernnetz";

/** Writes a mail twice, in plain text and in HTML, with the same words. */
export function letter({ kind, to, subject, greeting, before, button, after }: Draft): Letter {
  const text = [greeting, ...before, button.link, ...after, farewell].join("\n\n") + "\n";
  const body = [
    ...[greeting, ...before].map(paragraph),
    `<p style="margin:24px 0"><a href="${escape(button.link)}" style="${buttonStyle}">${escape(button.label)}</a></p>`,
    paragraph(`Oder öffnen Sie diese Adresse: ${button.link}`),
    ...[...after, farewell].map(paragraph),
  ];
  const html = `<!doctype html><html lang="de"><body style="${bodyStyle}">${body.join("")}</body></html>`;
  return { kind, to, subject: oneLine(subject), text, html };
}

const bodyStyle =
  "margin:0;padding:24px;max-width:34em;font:16px/1.5 sans-serif;color:#1c2430;background:#ffffff";
const buttonStyle =
  "display:inline-block;padding:12px 20px;border-radius:6px;background:#1f5d57;color:#ffffff;text-decoration:none";

const paragraph = (text: string): string =>
  `<p style="margin:0 0 16px">${escape(text).replaceAll("\n", "<br>")}</p>`;

// Names and titles are written by people; in a mail they must stay text.
const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

// A line break in a subject would begin a header of its own.
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
