import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { useTranslation } from "../lib/i18n.js";
import { EmptyState } from "../ui/empty-state.js";

interface Props {
  children: ReactNode;
}

/** The last net: what broke says so calmly and offers to load afresh. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <BrokenPage /> : this.props.children;
  }
}

/** After a release the old page may ask for a file that is gone: loading afresh helps there too. */
function BrokenPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      drawing="door"
      level={1}
      title={t("broken.title")}
      action={<Button onClick={() => window.location.reload()}>{t("broken.reload")}</Button>}
    >
      {t("broken.text")}
    </EmptyState>
  );
}
