import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { berlinMoment, berlinWall } from "../../lib/berlin-time.js";
import { now as hubNow } from "../../lib/clock.js";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";

const year = 365 * 86_400_000;

/** A time of one's own, as the clocks of Berlin show it. */
export function LaterDialog({
  title,
  onClose,
  onChoose,
}: {
  title: string;
  onClose: () => void;
  onChoose: (at: number) => void;
}) {
  const { t } = useTranslation("inbox");
  const { t: common } = useTranslation();
  const [wall, setWall] = useState(() => `${berlinWall(hubNow() + 86_400_000).slice(0, 10)}T08:00`);
  const [problem, setProblem] = useState<string | null>(null);

  function choose(): void {
    const at = berlinMoment(wall.slice(0, 16));
    const wait = at === null ? 0 : at - hubNow();
    if (at === null || wait <= 0 || wait > year) setProblem(t("own.refused"));
    else onChoose(at);
  }

  return (
    <Dialog opened onClose={onClose} title={t("own.title", { title })}>
      <Form onSubmit={choose}>
        <TextInput
          type="datetime-local"
          label={t("own.label")}
          description={t("own.help")}
          value={wall}
          min={berlinWall(hubNow())}
          error={problem}
          onChange={(event) => {
            setProblem(null);
            setWall(event.currentTarget.value);
          }}
        />
        <Actions>
          <Button type="submit">{t("own.choose")}</Button>
          <Button variant="default" onClick={onClose}>
            {common("action.cancel")}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
