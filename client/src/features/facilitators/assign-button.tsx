import { Button } from "@mantine/core";
import { Suspense, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { useSignedInViewer } from "../identity/viewer-context.js";

const AssignDialog = later(() => import("./assign-dialog.js"));

/** The way from a place to the pool; for the programme office alone. */
export function AssignButton({ place }: { place: { id: string; name: string } }) {
  const { t } = useTranslation("network");
  const { round, roles } = useSignedInViewer();
  const [isOpen, setOpen] = useState(false);
  const isHere = AssignDialog.useIsHere(isOpen);
  if (!round || !roles.some(({ kind }) => kind === "STAFF")) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t("team.assign")}
      </Button>
      {isHere && (
        // The dialog has texts of its own: the page must not go away while they come, and the focus with it.
        <Suspense fallback={null}>
          <AssignDialog.Part
            roundId={round.id}
            place={place}
            opened={isOpen}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
