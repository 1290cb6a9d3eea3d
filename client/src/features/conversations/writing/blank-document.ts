import type { JSONContent } from "@tiptap/core";

/** Nothing but empty lines: not worth keeping as a draft. */
export function isBlank({ content = [] }: JSONContent): boolean {
  return content.every((node) => node.type === "paragraph" && (node.content ?? []).length === 0);
}
