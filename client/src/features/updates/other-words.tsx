import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { formatExact } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Note } from "../../ui/note.js";
import { UpdateBody } from "./update-body.js";
import type { UpdateDraft } from "./update-draft.js";
import type { Update } from "./update-words.js";

/** Written elsewhere over the same beginning: nothing is lost, and a person says how it goes on. */
export function OtherWords({ other, draft }: { other: Update; draft: UpdateDraft }) {
  const { t } = useTranslation("updates");
  const place = useRef<HTMLDivElement>(null);
  // It may stand above of what one is just writing.
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing to clean up.
    void place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={place}>
      <Note tone="honey">
        <p>{t("other.text", { time: formatExact(other.editedAt ?? other.savedAt) })}</p>
        <UpdateBody words={other} block={other.block} level={3} />
        <Actions>
          <Button size="sm" onClick={() => draft.keepBoth()}>
            {t("other.keepBoth")}
          </Button>
          <Button size="sm" variant="default" onClick={() => draft.keepOwn()}>
            {t("other.keepOwn")}
          </Button>
          <Button size="sm" variant="default" onClick={() => draft.takeOther()}>
            {t("other.take")}
          </Button>
        </Actions>
      </Note>
    </div>
  );
}
