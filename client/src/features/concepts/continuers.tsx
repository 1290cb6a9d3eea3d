import { useApolloClient } from "@apollo/client/react";
import { ActionIcon, Button } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { useAction } from "../../lib/use-action.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { usePlace } from "../network/place-context.js";
import { type Continuer, continuersAnchor } from "./concept-kinds.js";
import { conceptQueries, RemoveContinuerDocument } from "./concept.documents.js";
import classes from "./concepts.module.css";
import { ContinuerWords } from "./continuer-words.js";

const ContinuerDialog = later(() => import("./continuer-dialog.js"));

interface ContinuersProps {
  continuers: readonly Continuer[];
  mayWrite: boolean;
}

/** Who goes on with what once the programme is over. */
export function Continuers({ continuers, mayWrite }: ContinuersProps) {
  const { t } = useTranslation("concepts");
  const place = usePlace();
  const [question, setQuestion] = useState<"add" | "change">();
  // Held here and not beside the entry, so that the window and what is typed in it outlast it.
  const [begun, setBegun] = useState<Continuer>();
  const isHere = ContinuerDialog.useIsHere(question !== undefined);
  const close = () => setQuestion(undefined);
  const changed = begun && continuers.find(({ id }) => id === begun.id);

  function change(continuer: Continuer): void {
    setBegun(continuer);
    setQuestion("change");
  }

  return (
    <section className={classes.section} aria-labelledby={continuersAnchor}>
      <div className={classes.sectionHead}>
        <h3 id={continuersAnchor} tabIndex={-1}>
          {t("continuer.title")}
        </h3>
        {mayWrite && (
          <Button variant="default" onClick={() => setQuestion("add")}>
            {t("continuer.add")}
          </Button>
        )}
      </div>
      {mayWrite && <p className={`${classes.help} not-on-paper`}>{t("continuer.intro")}</p>}
      {continuers.length === 0 ? (
        <p className={classes.empty}>{t("continuer.none")}</p>
      ) : (
        <ul className={classes.list}>
          {continuers.map((continuer) => (
            <li key={continuer.id} className={classes.row}>
              <ContinuerWords continuer={continuer} />
              {mayWrite && <ContinuerMenu continuer={continuer} onChange={() => change(continuer)} />}
            </li>
          ))}
        </ul>
      )}
      {isHere && <ContinuerDialog.Part placeId={place.id} opened={question === "add"} onClose={close} />}
      {isHere && begun && (
        <ContinuerDialog.Part
          key={begun.id}
          placeId={place.id}
          continuer={changed ?? begun}
          isGone={!changed}
          opened={question === "change"}
          onClose={close}
        />
      )}
    </section>
  );
}

interface ContinuerMenuProps {
  continuer: Continuer;
  onChange: () => void;
}

function ContinuerMenu({ continuer, onChange }: ContinuerMenuProps) {
  const { t } = useTranslation(["concepts", "common"]);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon className="not-on-paper" aria-label={t("continuer.actions", { what: continuer.task })}>
            <IconDots size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={20} aria-hidden />} onClick={onChange}>
            {t("common:action.edit")}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={20} aria-hidden />} onClick={() => setRemoving(true)}>
            {t("continuer.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RemoveDialog continuer={continuer} opened={isRemoving} onClose={() => setRemoving(false)} />
    </>
  );
}

interface RemoveDialogProps {
  continuer: Continuer;
  opened: boolean;
  onClose: () => void;
}

function RemoveDialog({ continuer: { id, version, task }, opened, onClose }: RemoveDialogProps) {
  const { t } = useTranslation("concepts");
  const client = useApolloClient();
  const remove = useAction(RemoveContinuerDocument, { refetchQueries: conceptQueries });

  async function confirm() {
    if (await remove.run({ id, version })) finish();
  }

  function finish() {
    announce(t("continuer.removed"));
    onClose();
  }

  // Gone already, by an earlier try whose answer was lost or by somebody else: as was wished.
  const isGone = remove.problem?.kind === "NOT_FOUND";
  const foundGone = useEffectEvent(() => {
    void client.refetchQueries({ include: conceptQueries });
    finish();
  });
  useEffect(() => {
    if (isGone) foundGone();
  }, [isGone]);

  return (
    <ConfirmDialog
      opened={opened}
      title={t("continuer.removeTitle")}
      confirmLabel={t("continuer.remove")}
      isBusy={remove.isBusy}
      problem={remove.problem?.text}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t("continuer.removeText", { what: task })}</p>
    </ConfirmDialog>
  );
}
