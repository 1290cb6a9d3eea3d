import i18next from "i18next";
import { lazy, Suspense } from "react";
import type { ComposerProps } from "./composer.js";
import classes from "./composer.module.css";

const load = () => import("./composer.js");
const Composer = lazy(load);

/** Fetched as soon as a conversation is on the screen, so that it is there when somebody wants to write. */
export function fetchComposer(): void {
  load().catch(() => undefined);
  void i18next.loadNamespaces("files");
}

export function LazyComposer(props: ComposerProps) {
  return (
    <Suspense fallback={<div className={classes.waiting}>{props.placeholder}</div>}>
      <Composer {...props} />
    </Suspense>
  );
}
