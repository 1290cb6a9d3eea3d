import type { AnyExtension } from "@tiptap/core";
import { Mention } from "@tiptap/extension-mention";
import type { Suggested, SuggestionStore } from "./suggestion-store.js";

/** `@` offers people and places; chosen ones are of one piece. */
export function mentionExtension(
  store: SuggestionStore,
  search: (words: string) => Promise<Suggested[]>,
): AnyExtension {
  return Mention.extend({
    addAttributes() {
      const kept = (name: string) => ({
        default: null,
        parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
        renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: String(attributes[name]) }),
      });
      return { kind: kept("kind"), id: kept("id"), label: kept("label") };
    },
  }).configure({
    renderText: ({ node }) => `@${String(node.attrs["label"])}`,
    renderHTML: ({ options, node }) => ["span", options.HTMLAttributes, `@${String(node.attrs["label"])}`],
    deleteTriggerWithBackspace: true,
    suggestion: {
      char: "@",
      allowedPrefixes: [" ", "(", "„", "\u00a0"],
      debounce: 120,
      items: ({ query }) => search(query),
      command: ({ editor, range, props }) => {
        const { kind, id, label } = props as Suggested;
        editor
          .chain()
          .focus()
          .insertContentAt(range, [
            { type: "mention", attrs: { kind, id, label } },
            { type: "text", text: " " },
          ])
          .run();
      },
      render: () => ({
        onStart: ({ items, command }) => store.show(items as Suggested[], command),
        onUpdate: ({ items, command }) => store.show(items as Suggested[], command),
        onKeyDown: ({ event }) => store.press(event.key),
        onExit: store.close,
      }),
    },
  });
}
