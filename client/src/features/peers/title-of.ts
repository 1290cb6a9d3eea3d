const longest = 90;

/** The first sentence of a text, short enough for a title. */
export function titleOf(text: string): string {
  const [first = ""] = text
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<=[.!?])\s/);
  const sentence = first.replace(/\.$/, "");
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest - 25))} …`;
}
