import { ActionIcon } from "@mantine/core";
import "../../ui/mantine-floating.js";
import { IconArrowBackUp, IconDots, IconLock, IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import type { DecisionFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { useAction } from "../../lib/use-action.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { decisionsPath, isConcluded } from "./decision-words.js";
import { decisionQueries, TakeBackOutcomeDocument, WithholdDecisionDocument } from "./decision.documents.js";

interface DecisionMenuProps {
  decision: DecisionFieldsFragment;
  placeId: string;
}

/** What is seldom done with a decision. */
export function DecisionMenu({ decision, placeId }: DecisionMenuProps) {
  const { t } = useTranslation("decisions");
  const { id, version, isPublic } = decision;
  const [question, setQuestion] = useState<"withhold" | "takeBack">();
  const close = () => setQuestion(undefined);
  const withhold = useAction(WithholdDecisionDocument, { refetchQueries: decisionQueries });
  const takeBack = useAction(TakeBackOutcomeDocument, { refetchQueries: decisionQueries });

  async function run(deed: "withhold" | "takeBack") {
    const answer = await (deed === "withhold" ? withhold : takeBack).run({ id, version });
    if (!answer) return;
    announce(t(`menu.${deed}Done`));
    close();
  }

  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon aria-label={t("menu.label")} className="not-on-paper">
            <IconDots size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            to={`${decisionsPath(placeId)}/${id}/bearbeiten`}
            leftSection={<IconPencil size={20} aria-hidden />}
          >
            {t("menu.change")}
          </Menu.Item>
          {isConcluded(decision) && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={20} aria-hidden />}
              onClick={() => setQuestion("takeBack")}
            >
              {t("menu.takeBack")}
            </Menu.Item>
          )}
          {isPublic && (
            <Menu.Item
              leftSection={<IconLock size={20} aria-hidden />}
              onClick={() => setQuestion("withhold")}
            >
              {t("menu.withhold")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={question === "withhold"}
        title={t("menu.withholdTitle")}
        confirmLabel={t("menu.withholdConfirm")}
        isBusy={withhold.isBusy}
        problem={withhold.problem?.text}
        onConfirm={() => void run("withhold")}
        onClose={close}
      >
        <p>{t("menu.withholdText")}</p>
        <p>{t("menu.withholdForever")}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={question === "takeBack"}
        title={t("menu.takeBackTitle")}
        confirmLabel={t("menu.takeBackConfirm")}
        isBusy={takeBack.isBusy}
        problem={takeBack.problem?.text}
        onConfirm={() => void run("takeBack")}
        onClose={close}
      >
        <p>{t("menu.takeBackText")}</p>
      </ConfirmDialog>
    </>
  );
}
