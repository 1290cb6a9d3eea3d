import { Modal } from "@mantine/core";
import "./mantine-floating.js";
import { useEffect, useState } from "react";
import { useTranslation } from "../lib/i18n.js";
import type { DialogProps } from "./dialog.js";

export default function DialogWindow(props: DialogProps) {
  const { opened, onClose, title, children, size = "md", closable = true, zIndex } = props;
  const { t } = useTranslation();
  // Closed at first, even when it is wanted already: in opening it notes who is to have the focus back.
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setReady(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Modal
      opened={opened && isReady}
      onClose={onClose}
      title={title}
      size={size}
      withCloseButton={closable}
      closeOnEscape={closable}
      closeOnClickOutside={false}
      {...(zIndex !== undefined && { zIndex })}
      closeButtonProps={{ "aria-label": t("action.close"), size: 44 }}
    >
      {children}
    </Modal>
  );
}
