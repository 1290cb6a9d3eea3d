import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { announce } from "../../ui/live-region.js";
import type { Facilitator } from "./found-facilitators.js";
import { ProfileForm } from "./profile-form.js";

interface FacilitatorDialogProps {
  roundId: string;
  facilitator: Facilitator;
  opened: boolean;
  onClose: () => void;
}

export default function FacilitatorDialog({ roundId, facilitator, opened, onClose }: FacilitatorDialogProps) {
  const { t } = useTranslation(["facilitators", "common"]);
  return (
    <Dialog opened={opened} onClose={onClose} title={facilitator.name}>
      <ProfileForm
        roundId={roundId}
        facilitator={facilitator}
        isOwn={false}
        onSaved={() => {
          announce(t("saved", { name: facilitator.name }));
          onClose();
        }}
      >
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </ProfileForm>
    </Dialog>
  );
}
