import { ActionIcon } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { Fragment, type ReactNode, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { useAction } from "../../lib/use-action.js";
import { Avatar } from "../../ui/avatar.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { facilitatorQueries, RemoveFacilitatorDocument } from "./facilitators.documents.js";
import classes from "./facilitators.module.css";
import type { Facilitator } from "./found-facilitators.js";
import { LoadWords } from "./load-words.js";

interface FacilitatorRowProps {
  facilitator: Facilitator;
  /** Asks for a dialog to change it in. */
  onChange: () => void;
}

/** Somebody of the pool: what they carry, where, and what they are good at. */
export function FacilitatorRow({ facilitator, onChange }: FacilitatorRowProps) {
  const { t } = useTranslation("facilitators");
  const { name, person, email, places, formerPlaceCount, methods, regions, note } = facilitator;
  const isCandidate = person === null;
  return (
    <li className={classes.row}>
      <Avatar person={{ id: person?.id ?? facilitator.id, name }} />
      <div className={classes.who}>
        <h3 className={classes.name}>{name}</h3>
        {isCandidate && <p className={classes.candidate}>{t("candidate.mark")}</p>}
        {person?.deactivated && <p className={classes.closed}>{t("row.closed")}</p>}
        {email && (
          <p className={classes.context}>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        {!person?.deactivated && <LoadWords facilitator={facilitator} />}
      </div>
      <dl className={classes.facts}>
        {!isCandidate && (
          <Fact label={t("row.places")}>
            {places.length === 0
              ? t("row.noPlace")
              : places.map((place, n) => (
                  <Fragment key={place.id}>
                    {n > 0 && ", "}
                    <Link to={`/kommunen/${place.id}/team`}>{place.name}</Link>
                  </Fragment>
                ))}
            {formerPlaceCount > 0 && (
              <span className={classes.context}>
                {" "}
                {t(places.length > 0 ? "row.former" : "row.formerOnly", { count: formerPlaceCount })}
              </span>
            )}
          </Fact>
        )}
        <Fact label={t("field.methods")}>{methods.join(", ") || <Unsaid />}</Fact>
        <Fact label={t("field.regions")}>
          {regions.map((region) => region.name).join(", ") || <Unsaid />}
        </Fact>
        {note && <Fact label={t("field.note")}>{note}</Fact>}
      </dl>
      <RowMenu facilitator={facilitator} onChange={onChange} />
    </li>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Unsaid() {
  const { t } = useTranslation("facilitators");
  return <span className={classes.context}>{t("row.unsaid")}</span>;
}

function RowMenu({ facilitator, onChange }: FacilitatorRowProps) {
  const { t } = useTranslation(["facilitators", "common"]);
  const [isRemoving, setRemoving] = useState(false);
  const { change, remove } = facilitator.viewerCan;
  if (!change && !remove) return null;
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon
            className={`${classes.menu} not-on-paper`}
            aria-label={t("row.actions", { name: facilitator.name })}
          >
            <IconDots size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {change && (
            <Menu.Item leftSection={<IconPencil size={20} aria-hidden />} onClick={onChange}>
              {t("common:action.edit")}
            </Menu.Item>
          )}
          {remove && (
            <Menu.Item leftSection={<IconTrash size={20} aria-hidden />} onClick={() => setRemoving(true)}>
              {t("candidate.remove")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <RemoveDialog facilitator={facilitator} opened={isRemoving} onClose={() => setRemoving(false)} />
    </>
  );
}

interface RemoveDialogProps {
  facilitator: Facilitator;
  opened: boolean;
  onClose: () => void;
}

function RemoveDialog({ facilitator, opened, onClose }: RemoveDialogProps) {
  const { t } = useTranslation("facilitators");
  const { id, version, name } = facilitator;
  const remove = useAction(RemoveFacilitatorDocument, { refetchQueries: facilitatorQueries });

  async function confirm() {
    if (!(await remove.run({ id, version }))) return;
    announce(t("candidate.removed", { name }));
    onClose();
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t("candidate.removeTitle", { name })}
      confirmLabel={t("candidate.remove")}
      isBusy={remove.isBusy}
      problem={remove.problem?.text}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t("candidate.removeText")}</p>
    </ConfirmDialog>
  );
}
