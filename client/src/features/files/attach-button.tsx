import { Button } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "../../lib/i18n.js";

/** Opens the system's own choice of files; several at once. */
export function AttachButton({ onChoose }: { onChoose: (files: File[]) => void }) {
  const { t } = useTranslation("files");
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconPaperclip size={20} aria-hidden />}
        onClick={() => field.current?.click()}
      >
        {t("attach")}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={t("attach")}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again.
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
