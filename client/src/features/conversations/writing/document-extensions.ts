import type { AnyExtension } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";

/** What a message may consist of. Underlining is not: Markdown cannot say it, and readers take it for a link. */
export function documentExtensions(): AnyExtension[] {
  return [
    StarterKit.configure({
      underline: false,
      heading: { levels: [2, 3] },
      link: { openOnClick: false, defaultProtocol: "https", protocols: ["https", "http", "mailto", "tel"] },
      dropcursor: { color: "var(--spruce)", width: 2 },
    }),
  ];
}
