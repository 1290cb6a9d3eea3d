import { Button } from "@mantine/core";
import { useTranslation } from "../lib/i18n.js";
import { Link } from "../lib/router.js";
import { EmptyState } from "../ui/empty-state.js";

export default function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      drawing="path"
      level={1}
      title={t("notFound.title")}
      action={
        <Button component={Link} to="/">
          {t("notFound.home")}
        </Button>
      }
    >
      {t("notFound.text")}
    </EmptyState>
  );
}
