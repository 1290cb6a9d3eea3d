import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { HealthBadge } from "./health-badge.js";
import { UpdateBody } from "./update-body.js";
import classes from "./example-update.module.css";

/** What three sentences can look like. */
export function ExampleUpdate() {
  const { t } = useTranslation("updates");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {t("example.open")}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t("example.title")} size="lg">
        <div className={classes.example}>
          <HealthBadge health="YELLOW" />
          <UpdateBody
            words={{ going: t("example.going"), stuck: t("example.stuck"), needs: t("example.needs") }}
            level={3}
          />
        </div>
      </Dialog>
    </>
  );
}
