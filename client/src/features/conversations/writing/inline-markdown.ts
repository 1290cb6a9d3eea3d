import type { JSONContent } from "@tiptap/core";
import { atLineStart, codeSpan, escaped, joined, linkTarget, mentionLink } from "./markdown-escapes.js";

type Mark = NonNullable<JSONContent["marks"]>[number];
type Piece =
  | { kind: "words"; text: string }
  | { kind: "open" | "close"; text: string; flanks: boolean }
  | { kind: "break" };

/** Outermost first; code keeps its text as it is and so comes last. */
const nesting = ["link", "bold", "italic", "strike", "code"];
const delimiters: Record<string, string> = { bold: "**", italic: "*", strike: "~~" };
/** Between a closing and an opening delimiter, so that they do not become one; nobody sees it. */
const seam = "&#8203;";

export function inlineMarkdown(nodes: readonly JSONContent[], { oneLine = false } = {}): string {
  return atLineStart(assemble(pieces(nodes, oneLine)).replace(/^\s+|\s+$/g, ""));
}

function pieces(nodes: readonly JSONContent[], oneLine: boolean): Piece[] {
  const written: Piece[] = [];
  let open: Mark[] = [];

  const closeDownTo = (depth: number): void => {
    while (open.length > depth) {
      const mark = open.pop()!;
      // A delimiter must touch its words; a space inside moves out.
      const space = takeTrailingSpace(written);
      written.push({ kind: "close", text: closing(mark), flanks: mark.type !== "link" });
      say(written, space);
    }
  };

  for (const node of together(nodes)) {
    if (node.type === "hardBreak") {
      // No mark reaches over a line: simpler to read, and always right.
      closeDownTo(0);
      if (oneLine) say(written, " ");
      else written.push({ kind: "break" });
      continue;
    }
    const marks = sorted(node.marks ?? []);
    const isCode = marks.some(({ type }) => type === "code");
    const raw = (node.text ?? "").replaceAll("\u200b", "").replace(/\s*\n\s*/g, " ");
    if (node.type === "text" && raw.trim() === "") {
      if (raw) say(written, " ");
      continue;
    }
    const isLinked = marks.some(({ type }) => type === "link");
    const body =
      node.type === "mention"
        ? mentionLink(node.attrs ?? {})
        : isCode
          ? codeSpan(raw)
          : escaped(raw, isLinked);
    if (body === "") continue;

    const wanted = marks.filter(
      ({ type }) => type !== "code" && !(type === "link" && node.type === "mention"),
    );
    let shared = 0;
    while (shared < open.length && shared < wanted.length && isSameMark(open[shared]!, wanted[shared]!))
      shared++;
    closeDownTo(shared);

    const [, before = "", words = body, after = ""] = isCode ? [] : (/^(\s*)([^]*?)(\s*)$/.exec(body) ?? []);
    say(written, before);
    for (const mark of wanted.slice(shared)) {
      written.push({ kind: "open", text: opening(mark), flanks: mark.type !== "link" });
      open = [...open, mark];
    }
    say(written, words + after);
  }
  closeDownTo(0);
  return written;
}

/** What looks the same side by side is one: two codes in a row would not be read apart. */
function together(nodes: readonly JSONContent[]): JSONContent[] {
  const one: JSONContent[] = [];
  for (const node of nodes) {
    const last = one.at(-1);
    const isMore = node.type === "text" && last?.type === "text" && isSameLook(last, node);
    if (isMore) one[one.length - 1] = { ...last, text: (last.text ?? "") + (node.text ?? "") };
    else one.push(node);
  }
  return one;
}

function isSameLook(a: JSONContent, b: JSONContent): boolean {
  const [those, these] = [sorted(a.marks ?? []), sorted(b.marks ?? [])];
  return those.length === these.length && those.every((mark, index) => isSameMark(mark, these[index]!));
}

function say(written: Piece[], text: string): void {
  const last = written.at(-1);
  if (text === "") return;
  if (last?.kind === "words") written[written.length - 1] = { kind: "words", text: joined(last.text, text) };
  else written.push({ kind: "words", text });
}

function takeTrailingSpace(written: Piece[]): string {
  const last = written.at(-1);
  if (last?.kind !== "words") return "";
  const words = last.text.trimEnd();
  const space = last.text.slice(words.length);
  if (words === "") written.pop();
  else written[written.length - 1] = { kind: "words", text: words };
  return space;
}

const sorted = (marks: readonly Mark[]): Mark[] =>
  marks
    .filter(({ type }) => nesting.includes(type))
    .sort((a, b) => nesting.indexOf(a.type) - nesting.indexOf(b.type));

const isSameMark = (a: Mark, b: Mark): boolean =>
  a.type === b.type && a.attrs?.["href"] === b.attrs?.["href"];
const opening = ({ type }: Mark): string => (type === "link" ? "[" : delimiters[type]!);
const closing = ({ type, attrs }: Mark): string =>
  type === "link" ? `](${linkTarget(String(attrs?.["href"] ?? ""))})` : delimiters[type]!;

function assemble(written: readonly Piece[]): string {
  let text = "";
  written.forEach((piece, index) => {
    const next = written[index + 1];
    switch (piece.kind) {
      case "break":
        text = text.trimEnd() === "" ? "" : `${text.trimEnd()}  \n`;
        break;
      case "words":
        text += isAfter(written, index, "close")
          ? detached(piece.text, text)
          : piece.text.replace(/^ +/, keepsSpace(text));
        break;
      case "open":
        if (piece.flanks && isAfter(written, index, "close") && /[*~]$/.test(text)) text += seam;
        if (piece.flanks && next) text = attached(text, firstCharacter(written, index + 1));
        text = joined(text, piece.text);
        break;
      case "close":
        text += piece.text;
        break;
    }
  });
  return text.replace(/ *\n[ ]*(?=\n|$)/g, "");
}

const isAfter = (written: readonly Piece[], index: number, kind: Piece["kind"]): boolean =>
  written[index - 1]?.kind === kind;

/** A line never begins with a space: four of them would make it code. */
const keepsSpace = (text: string): string => (text === "" || text.endsWith("\n") ? "" : " ");

function firstCharacter(written: readonly Piece[], from: number): string {
  for (const piece of written.slice(from))
    if (piece.kind !== "break" && piece.text) return [...piece.text][0]!;
  return "";
}

const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
const isWord = (character: string): boolean =>
  character !== "" && !/\s/.test(character) && !isPunctuation(character);

/**
 * `a**(b)**` would not open after the letter; as an entity the letter counts as punctuation, and shows the same. An
 * underscore between letters stood for itself only as long as they were letters.
 */
function attached(text: string, next: string): string {
  const last = [...text].at(-1) ?? "";
  if (!isPunctuation(next) || !isWord(last)) return text;
  return text.slice(0, -last.length).replace(/(?<!\\)_$/, "\\_") + `&#${last.codePointAt(0)};`;
}

/** The same behind a closing delimiter. */
function detached(words: string, text: string): string {
  const delimiter = /([*~]+)$/.exec(text)?.[1];
  const first = [...words][0] ?? "";
  if (!delimiter || !isWord(first)) return words;
  const last = [...text.slice(0, -delimiter.length)].at(-1) ?? "";
  if (!isPunctuation(last)) return words;
  return `&#${first.codePointAt(0)};${words.slice(first.length).replace(/^_/, "\\_")}`;
}
