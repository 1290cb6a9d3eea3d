import { ActionIcon, Button } from "@mantine/core";
import "../../ui/mantine-floating.js";
import { IconArchive, IconArchiveOff, IconDots, IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import type { DecisionBodyFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { Note } from "../../ui/note.js";
import { Section } from "../../ui/section.js";
import { BodyDialog } from "./body-dialog.js";
import { ArchiveDecisionBodyDocument, decisionQueries } from "./decision.documents.js";
import classes from "./decisions.module.css";

interface BodyListProps {
  bodies: DecisionBodyFieldsFragment[];
  placeId: string;
  mayAdd: boolean;
}

/** Who decides at a place. */
export function BodyList({ bodies, placeId, mayAdd }: BodyListProps) {
  const { t } = useTranslation("decisions");
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={t("bodies.title")}
      id="gremien"
      action={
        mayAdd && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t("bodies.add")}
          </Button>
        )
      }
    >
      {bodies.length === 0 ? (
        <p className={classes.none}>{t("bodies.none")}</p>
      ) : (
        <ul className={classes.bodies}>
          {bodies.map((body) => (
            <BodyRow key={body.id} body={body} placeId={placeId} />
          ))}
        </ul>
      )}
      <BodyDialog opened={isAdding} onClose={() => setAdding(false)} placeId={placeId} />
    </Section>
  );
}

function BodyRow({ body, placeId }: { body: DecisionBodyFieldsFragment; placeId: string }) {
  const { t } = useTranslation("decisions");
  const { id, name, kind, version, archived, submissionLeadDays } = body;
  const [isChanging, setChanging] = useState(false);
  const archive = useAction(ArchiveDecisionBodyDocument, { refetchQueries: decisionQueries });

  async function fileAway() {
    const answer = await archive.run({ id, version, archived: !archived });
    if (answer) announce(t(archived ? "bodies.backInUse" : "bodies.filedAway", { name }));
  }

  return (
    <li className={classes.bodyRow} data-archived={archived || undefined}>
      <div className={classes.words}>
        <p className={classes.bodyName}>{name}</p>
        <p className={classes.context}>
          {[
            t(`kind.${kind}`) !== name && t(`kind.${kind}`),
            t("bodies.leadDays", { count: submissionLeadDays }),
            archived && t("bodies.archived"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {archive.problem && <Note tone="brick">{archive.problem.text}</Note>}
      </div>
      {body.viewerCan.change && (
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <ActionIcon aria-label={t("bodies.actions", { name })} className="not-on-paper">
              <IconDots size={22} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={20} aria-hidden />} onClick={() => setChanging(true)}>
              {t("bodies.change")}
            </Menu.Item>
            <Menu.Item
              leftSection={
                archived ? <IconArchiveOff size={20} aria-hidden /> : <IconArchive size={20} aria-hidden />
              }
              onClick={() => void fileAway()}
            >
              {t(archived ? "bodies.restore" : "bodies.archive")}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <BodyDialog opened={isChanging} onClose={() => setChanging(false)} placeId={placeId} body={body} />
    </li>
  );
}
