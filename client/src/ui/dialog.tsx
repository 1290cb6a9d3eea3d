import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  size?: "sm" | "md" | "lg" | "xl";
  /** False for questions one has to answer. */
  closable?: boolean;
  zIndex?: number;
}

/** A window over the page: holds the focus, closes with Escape, gives the focus back. */
export function Dialog({
  opened,
  onClose,
  title,
  children,
  size = "md",
  closable = true,
  zIndex,
}: DialogProps) {
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
