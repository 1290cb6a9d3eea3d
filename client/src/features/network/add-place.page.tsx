import { Button, CloseButton, TextInput } from "@mantine/core";
import { navigate } from "../../lib/place.js";
import { Link } from "../../lib/router.js";
import "../../ui/mantine-fields.js";
import { useRef, useState } from "react";
import { graphql } from "../../gql/index.js";
import type { OrganisationFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { newId } from "../../lib/new-id.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import classes from "./add-place.module.css";
import { OrganisationPicker, PickedOrganisation } from "./organisation-picker.js";
import { rosterQueries } from "./place.documents.js";

const AddPlaceDocument = graphql(`
  mutation AddPlace($input: AddPlaceInput!) {
    addPlace(input: $input) {
      id
      name
    }
  }
`);

export default function AddPlacePage() {
  const { t } = useTranslation("network");
  const { round } = useSignedInViewer();
  return (
    <Page width="narrow">
      {round?.viewerCan.addPlace ? (
        <>
          <PageHeader title={t("add.title")}>{t("add.intro")}</PageHeader>
          <AddPlaceForm roundId={round.id} />
        </>
      ) : (
        <EmptyState drawing="map" level={1} title={t("add.title")}>
          {t("add.forbidden")}
        </EmptyState>
      )}
    </Page>
  );
}

function AddPlaceForm({ roundId }: { roundId: string }) {
  const { t } = useTranslation(["network", "common"]);
  // One id for every try: sent twice, the place is still added once.
  const [id] = useState(newId);
  const [owner, setOwner] = useState<OrganisationFieldsFragment | null>(null);
  const [members, setMembers] = useState<OrganisationFieldsFragment[]>([]);
  const [name, setName] = useState("");
  const nameField = useRef<HTMLInputElement>(null);
  const [isChangingOwner, setChangingOwner] = useState(false);
  const addPlace = useAction(AddPlaceDocument, { refetchQueries: rosterQueries });

  function pickOwner(picked: OrganisationFieldsFragment) {
    setName(picked.name);
    addPlace.forget();
    if (picked.type !== "KOOPERATION") setMembers([]);
    setOwner(picked);
    requestAnimationFrame(() => nameField.current?.focus());
  }

  function changeOwner() {
    setChangingOwner(true);
    setOwner(null);
  }

  async function submit() {
    if (!owner) return addPlace.refuse("ownerKey", t("problem.ORGANISATION_UNKNOWN"));
    const memberKeys = [owner.key, ...members.map(({ key }) => key)];
    const answer = await addPlace.run({ input: { id, roundId, name, ownerKey: owner.key, memberKeys } });
    if (answer) navigate(`/kommunen/${answer.addPlace.id}`, { replace: true });
  }

  const failed = addPlace.errorBeside("ownerKey", "name", "memberKeys");
  return (
    <Form onSubmit={submit} label={t("add.title")}>
      {owner ? (
        <PickedOrganisation label={t("add.owner")} organisation={owner} onChange={changeOwner} />
      ) : (
        <OrganisationPicker
          label={t("add.owner")}
          description={t("add.ownerHelp")}
          error={addPlace.errorOf("ownerKey")}
          autoFocus={isChangingOwner}
          onPick={pickOwner}
        />
      )}
      <TextInput
        ref={nameField}
        label={t("add.name")}
        description={t("add.nameHelp")}
        error={addPlace.errorOf("name")}
        value={name}
        maxLength={160}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {owner?.type === "KOOPERATION" && (
        <div>
          <OrganisationPicker
            key={members.length}
            label={t("common:field.optional", { label: t("add.members") })}
            description={t("add.membersHelp")}
            error={addPlace.errorOf("memberKeys")}
            autoFocus={members.length > 0}
            without={[owner.key, ...members.map(({ key }) => key)]}
            onPick={(picked) => setMembers([...members, picked])}
          />
          <ul className={classes.members}>
            {members.map((member) => (
              <li key={member.key}>
                {member.name}
                <CloseButton
                  size={44}
                  iconSize={20}
                  aria-label={t("add.remove", { name: member.name })}
                  onClick={() => setMembers(members.filter(({ key }) => key !== member.key))}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {failed && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={addPlace.isBusy}>
          {t("add.submit")}
        </Button>
        <Button variant="default" component={Link} to="/kommunen">
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
