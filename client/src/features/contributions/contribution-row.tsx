import { ActionIcon } from "@mantine/core";
import { IconClock, IconDoor, IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { ContributionFieldsFragment } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { useAction } from "../../lib/use-action.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { contributionQueries, RemoveContributionDocument } from "./contributions.documents.js";
import classes from "./contributions.module.css";

const ContributionDialog = later(() => import("./contribution-dialog.js"));

const icons = { ROOM: IconDoor, STAFF_TIME: IconClock };

export function ContributionRow({ contribution }: { contribution: ContributionFieldsFragment }) {
  const { t } = useTranslation("network");
  const { kind, description, day, amount, author, viewerCan } = contribution;
  const Icon = icons[kind];
  return (
    <li className={classes.row}>
      <Icon size={22} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <p className={classes.description}>{description}</p>
        <p className={classes.context}>
          {[
            t(`contribution.${kind}`),
            t(`contribution.amount.${kind}`, { count: amount }),
            formatDay(day),
            t("contribution.by", { name: author.name }),
          ].join(" · ")}
        </p>
      </div>
      {viewerCan.change && <ContributionMenu contribution={contribution} />}
    </li>
  );
}

function ContributionMenu({ contribution }: { contribution: ContributionFieldsFragment }) {
  const { t } = useTranslation(["network", "common"]);
  const [question, setQuestion] = useState<"change" | "remove">();
  const isHere = ContributionDialog.useIsHere(question === "change");
  const close = () => setQuestion(undefined);
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon
            className="not-on-paper"
            aria-label={t("contribution.actions", { what: contribution.description })}
          >
            <IconDots size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={20} aria-hidden />} onClick={() => setQuestion("change")}>
            {t("common:action.edit")}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={20} aria-hidden />} onClick={() => setQuestion("remove")}>
            {t("contribution.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isHere && (
        <ContributionDialog.Part contribution={contribution} opened={question === "change"} onClose={close} />
      )}
      <RemoveDialog contribution={contribution} opened={question === "remove"} onClose={close} />
    </>
  );
}

interface RemoveDialogProps {
  contribution: ContributionFieldsFragment;
  opened: boolean;
  onClose: () => void;
}

function RemoveDialog({ contribution, opened, onClose }: RemoveDialogProps) {
  const { t } = useTranslation("network");
  const { id, version, description } = contribution;
  const remove = useAction(RemoveContributionDocument, { refetchQueries: contributionQueries });

  async function confirm() {
    if (!(await remove.run({ id, version }))) return;
    announce(t("contribution.removed"));
    onClose();
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t("contribution.removeTitle")}
      confirmLabel={t("contribution.remove")}
      isBusy={remove.isBusy}
      problem={remove.problem?.text}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t("contribution.removeText", { what: description })}</p>
    </ConfirmDialog>
  );
}
