import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { DialogProps } from "./dialog.js";

export default function DialogWindow(props: DialogProps) {
  const { opened, onClose, title, children, size = "md", closable = true, zIndex } = props;
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
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
