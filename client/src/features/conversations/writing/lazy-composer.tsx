import { useImperativeHandle, useRef, useState } from "react";
import { loadTexts } from "../../../lib/i18n.js";
import { later } from "../../../lib/later.js";
import type { ComposerHandle, ComposerProps } from "./composer.js";
import classes from "./lazy-composer.module.css";

const Composer = later(async () => {
  const [composer] = await Promise.all([import("./composer.js"), loadTexts("files")]);
  return composer;
});

/** The composer comes once the page is there. A plain field stands in for it, and hands over what was written in it. */
export function LazyComposer({ ref, ...props }: ComposerProps) {
  const isHere = Composer.useIsHere(props.hasFocus);
  const [isTaken, setTaken] = useState(isHere);
  const real = useRef<ComposerHandle>(null);
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const wantsToSend = useRef(false);
  const isComposing = useRef(false);
  const { initialMarkdown = "" } = props;

  useImperativeHandle(ref, () => {
    const inField = (change: (field: HTMLTextAreaElement) => void) => {
      if (field.current) change(field.current);
    };
    const standIn: ComposerHandle = {
      focus: () => field.current?.focus(),
      replace: (words) => inField((one) => (one.value = words)),
      load: (words) =>
        inField((one) => {
          one.value = [one.value, words].filter(Boolean).join("\n\n");
          one.focus();
        }),
      takeOver: () => undefined,
    };
    const now = (): ComposerHandle => (field.current ? standIn : (real.current ?? standIn));
    return {
      focus: () => now().focus(),
      replace: (words) => now().replace(words),
      load: (words) => now().load(words),
      takeOver: () => undefined,
    };
  });

  // All in one go: a key that is pressed meanwhile reaches either the one field or the other.
  function takeOver(): void {
    // A letter made of several keys is not finished yet.
    if (isComposing.current || !real.current) return;
    if (field.current && place.current) {
      const { value } = field.current;
      const hadFocus = document.activeElement === field.current;
      const isMore = value.startsWith(initialMarkdown);
      place.current.hidden = false;
      real.current.takeOver({
        ...(isMore ? { more: value.slice(initialMarkdown.length) } : { instead: value }),
        hadFocus,
        wantsToSend: wantsToSend.current,
      });
    }
    setTaken(true);
  }

  return (
    <>
      {!isTaken && (
        <textarea
          ref={field}
          rows={1}
          className={classes.field}
          aria-label={props.label}
          placeholder={props.placeholder}
          defaultValue={initialMarkdown}
          autoFocus={props.hasFocus}
          onFocus={Composer.fetch}
          onCompositionStart={() => (isComposing.current = true)}
          onCompositionEnd={() => {
            isComposing.current = false;
            takeOver();
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            wantsToSend.current = true;
          }}
        />
      )}
      {isHere && (
        <div ref={place} hidden={!isTaken}>
          <Composer.Part
            {...props}
            hasFocus={isTaken && props.hasFocus === true}
            ref={real}
            onReady={takeOver}
          />
        </div>
      )}
    </>
  );
}
