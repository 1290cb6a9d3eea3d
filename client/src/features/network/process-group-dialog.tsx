import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { ProcessGroupMemberFieldsFragment } from "../../gql/graphql.js";
import { berlinWall } from "../../lib/berlin-time.js";
import { now } from "../../lib/clock.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { useEntryId } from "../../lib/use-entry-id.js";
import { Choice } from "../../ui/choice.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { EntryEnd } from "./entry-end.js";
import type { Place } from "./place-context.js";
import {
  AddProcessGroupMemberDocument,
  ChangeProcessGroupMemberDocument,
  teamQueries,
} from "./team.documents.js";
import { useConsent } from "./use-consent.js";

type Member = ProcessGroupMemberFieldsFragment;
type Naming = "NONE" | "NAME" | "ACCOUNT";

interface ProcessGroupDialogProps {
  place: Place;
  /** Left out for a new one. */
  member?: Member;
  opened: boolean;
  onClose: () => void;
}

export default function ProcessGroupDialog({ opened, onClose, member, place }: ProcessGroupDialogProps) {
  const { t } = useTranslation("network");
  return (
    <Dialog opened={opened} onClose={onClose} title={t(member ? "processGroup.change" : "processGroup.add")}>
      <MemberForm place={place} onClose={onClose} {...(member && { member })} />
    </Dialog>
  );
}

const fields = ["standsFor", "task", "name", "hasConsent", "personId", "since", "until"] as const;

function MemberForm({ place, member, onClose }: Omit<ProcessGroupDialogProps, "opened">) {
  const { t } = useTranslation(["network", "common"]);
  const [version, setVersion] = useState(member?.version ?? 0);
  const [naming, setNaming] = useState<Naming>(namingOf(member));
  const [words, setWords] = useState({
    standsFor: member?.standsFor ?? "",
    task: member?.task ?? "",
    name: member?.name ?? "",
    personId: member?.person?.id ?? "",
    since: member?.since ?? berlinWall(now()).slice(0, 10),
    until: member?.until ?? "",
  });
  const [hasConsent, setConsent] = useConsent(words.name, member?.name ?? null);
  const options = { refetchQueries: teamQueries, awaitRefetchQueries: true };
  const adding = useAction(AddProcessGroupMemberDocument, options);
  const changing = useAction(ChangeProcessGroupMemberDocument, options);
  const action = member ? changing : adding;
  const { id, isEntered, enterAnother } = useEntryId(adding);

  async function submit() {
    if (!words.standsFor.trim()) return action.refuse("standsFor", t("common:problem.REQUIRED"));
    if (naming === "NAME" && !words.name.trim()) return action.refuse("name", t("common:problem.REQUIRED"));
    if (naming === "ACCOUNT" && !words.personId)
      return action.refuse("personId", t("common:problem.REQUIRED"));
    const { standsFor, task, since } = words;
    const input = {
      ...{ standsFor, task, since },
      name: naming === "NAME" ? words.name : null,
      hasConsent: naming === "NAME" && hasConsent,
      personId: naming === "ACCOUNT" ? words.personId : null,
    };
    const answer = member
      ? await changing.run({ input: { ...input, id: member.id, version, until: words.until || null } })
      : await adding.run({ input: { ...input, id, placeId: place.id } });
    if (!answer) return;
    announce(t("processGroup.saved"));
    onClose();
  }

  const input = (field: keyof typeof words) => ({
    label: t(`processGroup.${field}`),
    value: words[field],
    error: action.errorOf(field),
    autoComplete: "off",
    onChange: (event: { currentTarget: { value: string } }) =>
      setWords({ ...words, [field]: event.currentTarget.value }),
  });

  // What was typed stays, and whoever has read what stands there now may save all the same.
  const isOutdated = action.problem?.code === "MEMBER_CHANGED" && member !== undefined;
  const newer = isOutdated
    ? {
        words: wordsOf(member),
        onKeep: () => {
          setVersion(member.version);
          changing.forget();
        },
      }
    : null;
  const failed = action.errorBeside(...fields);
  return (
    <Form onSubmit={submit}>
      <p>{t("processGroup.help")}</p>
      <TextInput
        {...input("standsFor")}
        data-autofocus
        maxLength={160}
        description={t("processGroup.standsForHelp")}
      />
      <TextInput
        {...input("task")}
        label={t("common:field.optional", { label: t("processGroup.task") })}
        maxLength={160}
        description={t("processGroup.taskHelp")}
      />
      <Choice<Naming>
        label={t("processGroup.naming")}
        help={t("processGroup.namingHelp")}
        options={(["NONE", "NAME", "ACCOUNT"] as const).map((value) => ({
          value,
          label: t(`processGroup.${value}`),
        }))}
        value={naming}
        onChange={setNaming}
      />
      {naming === "NAME" && (
        <>
          <TextInput {...input("name")} maxLength={100} />
          <Checkbox
            size="md"
            label={t("processGroup.consent")}
            checked={hasConsent}
            error={action.errorOf("hasConsent")}
            onChange={(event) => setConsent(event.currentTarget.checked)}
          />
        </>
      )}
      {naming === "ACCOUNT" && (
        <NativeSelect
          {...input("personId")}
          data={[
            { value: "", label: t("handOver.choose") },
            ...peopleOf(place, member).map((person) => ({ value: person.id, label: person.name })),
          ]}
        />
      )}
      <TextInput {...input("since")} type="date" />
      {member && (
        <TextInput
          {...input("until")}
          type="date"
          label={t("common:field.optional", { label: t("processGroup.until") })}
        />
      )}
      <EntryEnd
        failed={failed}
        newer={newer}
        isEntered={isEntered}
        onAgain={enterAnother}
        isBusy={action.isBusy}
        onClose={onClose}
      />
    </Form>
  );
}

const namingOf = (member: Member | undefined): Naming => {
  if (member?.person) return "ACCOUNT";
  return member?.name ? "NAME" : "NONE";
};

const wordsOf = ({ name, person, standsFor, task }: Member): string =>
  [person?.name ?? name, standsFor, task].filter(Boolean).join(", ");

/** Everybody with a role at the place, once, and whoever is entered already. */
function peopleOf({ roles }: Place, member: Member | undefined): { id: string; name: string }[] {
  const people = new Map(roles.map(({ person }) => [person.id, person]));
  const all = [
    ...people.values(),
    ...(member?.person && !people.has(member.person.id) ? [member.person] : []),
  ];
  return all.sort((one, other) => one.name.localeCompare(other.name, "de"));
}
