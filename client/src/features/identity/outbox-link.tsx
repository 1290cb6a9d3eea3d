import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import classes from "./outbox.module.css";
import { useHub } from "./viewer-context.js";

/** Where mails lie that nobody sends; in the demo and in development only. */
export function OutboxLink() {
  const { t } = useTranslation("identity");
  if (!useHub().outboxOpen) return null;
  return (
    <Link to="/postausgang" className={classes.way}>
      {t("signIn.outbox")}
    </Link>
  );
}
