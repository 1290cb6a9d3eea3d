import { Button, TextInput } from "@mantine/core";
import "../../../ui/mantine-fields.js";
import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useTranslation } from "../../../lib/i18n.js";
import { Actions } from "../../../ui/actions.js";
import { Dialog } from "../../../ui/dialog.js";
import { Form } from "../../../ui/form.js";
import { addressFrom } from "./address-from.js";

export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const held = String(editor.getAttributes("link")["href"] ?? "");
  const [address, setAddress] = useState(held);
  const [isMalformed, setMalformed] = useState(false);

  function save(): void {
    const href = addressFrom(address);
    if (!href) return setMalformed(true);
    const chain = editor.chain().focus().extendMarkRange("link");
    if (editor.state.selection.empty && !held) {
      chain
        .insertContent({ type: "text", text: address.trim(), marks: [{ type: "link", attrs: { href } }] })
        .run();
    } else chain.setLink({ href }).run();
    onClose();
  }

  return (
    <Dialog opened onClose={onClose} title={t("link.title")}>
      <Form onSubmit={save}>
        <TextInput
          label={t("link.address")}
          description={t("link.help")}
          value={address}
          inputMode="url"
          error={isMalformed ? t("link.malformed") : undefined}
          onChange={(event) => {
            setAddress(event.currentTarget.value);
            setMalformed(false);
          }}
          data-autofocus
        />
        <Actions>
          <Button type="submit">{t("link.save")}</Button>
          {held && (
            <Button
              variant="default"
              onClick={() => {
                editor.chain().focus().extendMarkRange("link").unsetLink().run();
                onClose();
              }}
            >
              {t("link.remove")}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {common("action.cancel")}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
