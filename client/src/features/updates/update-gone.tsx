import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { newId } from "../../lib/new-id.js";
import { navigate } from "../../lib/place.js";
import { Actions } from "../../ui/actions.js";
import { Note } from "../../ui/note.js";
import { usePlace } from "../network/place-context.js";
import { UpdateBody } from "./update-body.js";
import type { Step } from "./update-editor.js";
import { updatePaths } from "./update-paths.js";
import { isBlank } from "./update-words.js";
import type { WrittenUpdate } from "./use-update-draft.js";

/** The draft is no more, but the words written in it are. */
export function UpdateGone({ writing, steps }: { writing: WrittenUpdate; steps: readonly Step[] }) {
  const { t } = useTranslation("updates");
  const place = usePlace();
  const { draft, drafts, state } = writing;
  const { words } = state;

  function goOn(): void {
    const id = newId();
    const begun = drafts.open(id, {
      placeId: place.id,
      words: { ...words, files: [] },
      version: 0,
      isDirty: false,
      isPublished: false,
    });
    begun.write({});
    drafts.forget(draft.id);
    navigate(updatePaths.edit(place.id, id), { replace: true });
  }
  function letGo(): void {
    drafts.forget(draft.id);
    navigate(updatePaths.list(place.id), { replace: true });
  }

  return (
    <>
      <Note tone="honey">{t(state.isGone ? "gone.discarded" : "gone.published")}</Note>
      {!isBlank(words) && (
        <UpdateBody words={words} block={steps.find(({ id }) => id === words.blockId) ?? null} level={3} />
      )}
      <Actions>
        {!isBlank(words) && <Button onClick={goOn}>{t("gone.goOn")}</Button>}
        <Button variant="default" onClick={letGo}>
          {t("gone.letGo")}
        </Button>
      </Actions>
    </>
  );
}
