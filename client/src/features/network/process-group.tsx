import { Button } from "@mantine/core";
import { useState } from "react";
import type { ProcessGroupMemberFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Section } from "../../ui/section.js";
import type { Place } from "./place-context.js";
import { ProcessGroupList } from "./process-group-list.js";
import classes from "./roles.module.css";

const MemberDialog = later(() => import("./process-group-dialog.js"));

interface ProcessGroupProps {
  place: Place;
  members: ProcessGroupMemberFieldsFragment[];
  mayEdit: boolean;
}

/** Who accompanies the process for whom; names stand here only with consent. */
export function ProcessGroup({ place, members, mayEdit }: ProcessGroupProps) {
  const { t } = useTranslation("network");
  const [isAdding, setAdding] = useState(false);
  const isHere = MemberDialog.useIsHere(isAdding);
  const add = mayEdit && (
    <Button variant="default" onClick={() => setAdding(true)}>
      {t("processGroup.add")}
    </Button>
  );
  return (
    <Section title={t("processGroup.title")} action={members.length > 0 && add}>
      {members.length === 0 ? (
        <EmptyState
          drawing="table"
          level={3}
          title={t("processGroup.empty")}
          action={add}
          example={t("processGroup.example")}
        >
          {t("processGroup.emptyText")}
        </EmptyState>
      ) : (
        <>
          <p className={classes.intro}>{t("processGroup.intro", { count: members.length })}</p>
          <ProcessGroupList members={members} mayEdit={mayEdit} place={place} />
        </>
      )}
      {isHere && <MemberDialog.Part place={place} opened={isAdding} onClose={() => setAdding(false)} />}
    </Section>
  );
}
