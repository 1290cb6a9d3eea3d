import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useHub } from "./viewer-context.js";

/** Where mails lie that nobody sends; in the demo and in development only. */
export function OutboxLink() {
  const { t } = useTranslation("identity");
  if (!useHub().outboxOpen) return null;
  return <Link to="/postausgang">{t("signIn.outbox")}</Link>;
}
