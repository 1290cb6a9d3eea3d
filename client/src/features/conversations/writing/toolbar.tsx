import {
  IconAt,
  IconBlockquote,
  IconBold,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  type Icon,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "../../../lib/i18n.js";
import classes from "./composer.module.css";
import { LinkForm } from "./link-form.js";

interface Tool {
  name: "bold" | "italic" | "heading" | "subheading" | "bullets" | "numbers" | "quote";
  icon: Icon;
  isActive: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

const tools: Tool[] = [
  {
    name: "bold",
    icon: IconBold,
    isActive: (editor) => editor.isActive("bold"),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "italic",
    icon: IconItalic,
    isActive: (editor) => editor.isActive("italic"),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "heading",
    icon: IconHeading,
    isActive: (editor) => editor.isActive("heading", { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "subheading",
    icon: IconHeading,
    isActive: (editor) => editor.isActive("heading", { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "bullets",
    icon: IconList,
    isActive: (editor) => editor.isActive("bulletList"),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "numbers",
    icon: IconListNumbers,
    isActive: (editor) => editor.isActive("orderedList"),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "quote",
    icon: IconBlockquote,
    isActive: (editor) => editor.isActive("blockquote"),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

/** One stop for the tab key; the arrows go from tool to tool. */
export function Toolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation("conversations");
  const [current, setCurrent] = useState(0);
  const [isLinking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => [...tools.map((tool) => tool.isActive(now)), now.isActive("link")],
  });

  function move(event: KeyboardEvent<HTMLElement>): void {
    const all = [...event.currentTarget.querySelectorAll("button")];
    const buttons = all.filter((button) => button.offsetParent !== null);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const here = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[(here + step + buttons.length) % buttons.length];
    if (!next) return;
    setCurrent(all.indexOf(next));
    next.focus();
  }

  return (
    <>
      <div role="toolbar" aria-label={t("tools.label")} className={classes.toolbar} onKeyDown={move}>
        {tools.map(({ name, icon, run }, index) => (
          <ToolButton
            key={name}
            name={name}
            icon={icon}
            label={t(`tools.${name}`)}
            isActive={active[index] ?? false}
            tabIndex={current === index ? 0 : -1}
            onClick={() => {
              setCurrent(index);
              run(editor);
            }}
          />
        ))}
        <ToolButton
          icon={IconLink}
          label={t("tools.link")}
          isActive={active.at(-1) ?? false}
          tabIndex={current === tools.length ? 0 : -1}
          onClick={() => {
            setCurrent(tools.length);
            setLinking(true);
          }}
        />
        <ToolButton
          icon={IconAt}
          label={t("tools.mention")}
          tabIndex={current === tools.length + 1 ? 0 : -1}
          onClick={() => {
            setCurrent(tools.length + 1);
            const before = editor.state.selection.$from.nodeBefore?.text ?? " ";
            editor
              .chain()
              .focus()
              .insertContent(/\s$/.test(before) ? "@" : " @")
              .run();
          }}
        />
      </div>
      {isLinking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
}

interface ToolButtonProps {
  name?: Tool["name"];
  icon: Icon;
  label: string;
  isActive?: boolean;
  tabIndex: number;
  onClick: () => void;
}

function ToolButton({ name, icon: ToolIcon, label, isActive, tabIndex, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={classes.tool}
      data-tool={name}
      aria-label={label}
      title={label}
      aria-pressed={isActive}
      tabIndex={tabIndex}
      // The selection in the text stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <ToolIcon size={name === "subheading" ? 15 : 20} stroke={1.75} aria-hidden />
    </button>
  );
}
