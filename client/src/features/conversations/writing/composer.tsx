import { Button } from "@mantine/core";
import { IconSend2 } from "@tabler/icons-react";
import { Placeholder } from "@tiptap/extensions";
import type { Editor, JSONContent } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { type FocusEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "../../../lib/i18n.js";
import { Note } from "../../../ui/note.js";
import { AttachButton } from "../../files/attach-button.js";
import { AttachingArea } from "../../files/attaching-area.js";
import type { ParcelFile } from "../../files/upload-item.js";
import type { Uploads } from "../../files/uploads.js";
import { useAttaching } from "../../files/use-attaching.js";
import type { ChannelWithRights } from "../conversations-context.js";
import { cleanPaste } from "./clean-paste.js";
import classes from "./composer.module.css";
import { documentExtensions } from "./document-extensions.js";
import { EnterSends, useEnterSends } from "./enter-sends.js";
import { fromMarkdown } from "./from-markdown.js";
import { mentionExtension } from "./mention-extension.js";
import { MentionList } from "./mention-list.js";
import { SuggestionStore } from "./suggestion-store.js";
import { toMarkdown } from "./to-markdown.js";
import { Toolbar } from "./toolbar.js";
import { useMentionSearch } from "./use-mention-search.js";

const usualMost = 20_000;

export interface ComposerHandle {
  /** Puts words that were written before back in front of one. */
  load: (markdown: string) => void;
  focus: () => void;
  /** Other words take the place of those in the field; nobody is told of a change. */
  replace: (markdown: string) => void;
  /** What was written while the composer was on its way. */
  takeOver: (words: WrittenAhead) => void;
}

export interface WrittenAhead {
  /** Typed after what the composer begins with. */
  more?: string;
  /** Markdown that takes its place. */
  instead?: string;
  hadFocus: boolean;
  wantsToSend: boolean;
}

export interface ComposerProps {
  ref?: Ref<ComposerHandle>;
  label: string;
  hasVisibleLabel?: boolean;
  placeholder: string;
  /** A kept draft; it wins over the Markdown. */
  initialDocument: JSONContent | null;
  initialMarkdown?: string;
  channel: ChannelWithRights | undefined;
  submitLabel: string;
  /** Characters of Markdown that may be sent. */
  most?: number;
  /** What is to be put right, said at the field. */
  problem?: string;
  isBusy?: boolean;
  /** With its tools from the beginning, not only once somebody writes. */
  isOpen?: boolean;
  /** For a text one sits down to. */
  isTall?: boolean;
  hasFocus?: boolean;
  /** It can be written in; once. */
  onReady?: () => void;
  onChange: (document: JSONContent, markdown: () => string) => void;
  /** Sent with nothing in it. */
  onEmpty?: () => void;
  /** True: taken, and the field is empty again. */
  onSubmit: (markdown: string, files: ParcelFile[]) => boolean | Promise<boolean>;
  /** Where files may go with the words. */
  uploads?: Uploads;
  onCancel?: () => void;
  /** Left by Escape: what was written is kept. */
  onLeave?: () => void;
}

/** One writes as it will look; what is stored is Markdown. */
export default function Composer(props: ComposerProps) {
  const { ref, label, placeholder, initialDocument, initialMarkdown, channel, submitLabel } = props;
  const { most = usualMost } = props;
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const labelId = useId();
  const listId = useId();
  const [suggestions] = useState(() => new SuggestionStore());
  const [isTooLong, setTooLong] = useState(false);
  const [isUsed, setUsed] = useState(initialDocument !== null);
  const [enterSends, setEnterSends] = useEnterSends();
  const submit = useRef<() => void>(() => undefined);
  const takesEnter = useRef(enterSends);
  const search = useMentionSearch(channel);
  const attaching = useAttaching(props.uploads, () => void send());
  const paste = useRef(attaching.onPaste);

  const editor = useEditor({
    extensions: [
      ...documentExtensions(),
      Placeholder.configure({ placeholder }),
      mentionExtension(suggestions, (words) => search.current(words)),
    ],
    content: initialDocument ?? (initialMarkdown ? fromMarkdown(initialMarkdown) : ""),
    autofocus: props.hasFocus ? "end" : false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": labelId,
        "aria-controls": listId,
        class: classes.field ?? "",
      },
      transformPastedHTML: cleanPaste,
      handleKeyDown: (_view, event) => handleKey(event),
      handlePaste: (_view, event) => paste.current(event),
    },
    onUpdate: ({ editor: changed }) => {
      setTooLong(false);
      const document = changed.getJSON();
      props.onChange(document, () => toMarkdown(document));
    },
  });

  function handleKey(event: KeyboardEvent): boolean {
    if (event.key === "Escape" && !suggestions.get().isOpen && props.onLeave) {
      props.onLeave();
      return true;
    }
    if (event.key !== "Enter" || event.isComposing || suggestions.get().isOpen) return false;
    const isCommand = event.ctrlKey || event.metaKey;
    if (!isCommand && (!takesEnter.current || event.shiftKey || isInBlock(editor))) return false;
    submit.current();
    return true;
  }

  async function send(): Promise<void> {
    if (!editor || props.isBusy) return;
    const body = toMarkdown(editor.getJSON());
    setTooLong(body.length > most);
    if ((body === "" && !attaching.hasFiles) || body.length > most) {
      if (body === "") props.onEmpty?.();
      editor.commands.focus();
      return;
    }
    if (!attaching.mayGo()) return;
    if (await props.onSubmit(body, attaching.parcel())) {
      attaching.sent();
      editor.chain().clearContent().focus().run();
    }
  }

  useEffect(() => {
    submit.current = () => void send();
    takesEnter.current = enterSends;
    paste.current = attaching.onPaste;
  });
  useEffect(
    () =>
      suggestions.subscribe(() => {
        const { isOpen, index } = suggestions.get();
        const field = editor?.view.dom;
        if (isOpen) field?.setAttribute("aria-activedescendant", `${listId}-${index}`);
        else field?.removeAttribute("aria-activedescendant");
      }),
    [suggestions, editor, listId],
  );
  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        editor?.commands.focus("end");
      },
      replace: (markdown) => {
        editor?.commands.setContent(fromMarkdown(markdown), { emitUpdate: false });
        setUsed(markdown !== "");
      },
      load: (markdown) => {
        const kept = editor ? (editor.getJSON().content ?? []) : [];
        const isEmpty = editor?.isEmpty ?? true;
        const content = [...(isEmpty ? [] : kept), ...(fromMarkdown(markdown).content ?? [])];
        editor?.chain().setContent({ type: "doc", content }, { emitUpdate: true }).focus("end").run();
      },
      takeOver: ({ more = "", instead, hadFocus, wantsToSend }) => {
        if (!editor) return;
        if (instead !== undefined) editor.commands.setContent(fromMarkdown(instead), { emitUpdate: true });
        if (more !== "") editor.commands.insertContentAt(editor.state.doc.content.size - 1, asWords(more));
        if (hadFocus) {
          editor.commands.setTextSelection(editor.state.doc.content.size);
          editor.view.focus();
        }
        if (wantsToSend) submit.current();
      },
    }),
    [editor],
  );
  const ready = useRef(props.onReady);
  useEffect(() => {
    if (editor) ready.current?.();
  }, [editor]);

  /** Left without a word: back to one line. */
  function rest({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
    const isLeaving = relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
    if (isLeaving && editor?.isEmpty) setUsed(false);
  }

  const isOpen = props.isOpen === true || isUsed || attaching.hasFiles;
  return (
    <div
      className={classes.composer}
      data-open={isOpen}
      data-tall={props.isTall}
      onFocus={() => setUsed(true)}
      onBlur={rest}
      onDrop={attaching.onDrop}
    >
      <span id={labelId} className={props.hasVisibleLabel ? classes.label : "only-for-readers"}>
        {label}
      </span>
      <div className={classes.box}>
        {isOpen && editor && <Toolbar editor={editor} />}
        <EditorContent editor={editor} className={classes.editor} />
        <MentionList id={listId} store={suggestions} />
      </div>
      <AttachingArea attaching={attaching} />
      {isTooLong && <Note tone="brick">{t("composer.tooLong", { most })}</Note>}
      {props.problem && <Note tone="brick">{props.problem}</Note>}
      <div className={classes.foot}>
        {isOpen && props.uploads && <AttachButton onChoose={(files) => props.uploads?.add(files)} />}
        {isOpen && !props.onCancel && <EnterSends value={enterSends} onChange={setEnterSends} />}
        {props.onCancel && (
          <Button variant="default" onClick={props.onCancel}>
            {common("action.cancel")}
          </Button>
        )}
        <Button
          loading={props.isBusy ?? false}
          rightSection={!props.onCancel && <IconSend2 size={18} aria-hidden />}
          onClick={() => void send()}
          className={classes.send}
        >
          {submitLabel}
        </Button>
      </div>
    </div>
  );
}

/** As it was typed, with its lines. */
function asWords(text: string): JSONContent[] {
  return text
    .split("\n")
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: "hardBreak" }] : []),
      ...(line === "" ? [] : [{ type: "text", text: line }]),
    ]);
}

/** Within a list or a quotation, Enter goes on writing there, whatever it does elsewhere. */
function isInBlock(editor: Editor | null): boolean {
  return ["listItem", "blockquote", "codeBlock"].some((name) => editor?.isActive(name));
}
