import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** The very tree from which a message is shown. Editing reads from it, too, so that the two can never differ. */
export function markdownTree(markdown: string): Root {
  return isTangled(markdown) ? asTyped(markdown) : fromMarkdown(markdown, options);
}

/**
 * The parser takes seconds for hundreds of marks inside each other, and every reader of the topic would have to wait
 * for them: such a text is shown as it was typed.
 */
function isTangled(markdown: string): boolean {
  if (/^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]|\[\^[^\]\n]*\]:[ \t])){20}/m.test(markdown)) return true;
  return markdown.split(/\n[ \t]*\n/).some((block) => (block.match(/[*_~[]/g)?.length ?? 0) > 600);
}

function asTyped(value: string): Root {
  return { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value }] }] };
}
