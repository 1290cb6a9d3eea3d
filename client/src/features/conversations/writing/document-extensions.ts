import type { AnyExtension } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";

/** What a message may consist of. Underlining is not: Markdown cannot say it, and readers take it for a link. */
export function documentExtensions(): AnyExtension[] {
  return [
    StarterKit.configure({
      underline: false,
      heading: { levels: [2, 3] },
      link: {
        openOnClick: false,
        defaultProtocol: "https",
        isAllowedUri: (url) => /^(https?:|mailto:|tel:)/i.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url),
      },
      dropcursor: { color: "var(--spruce)", width: 2 },
    }),
  ];
}
