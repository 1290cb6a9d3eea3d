import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { DecisionBodyFieldsFragment, DecisionFieldsFragment, Turningpoint } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { Link, useSearchParams } from "../../lib/router.js";
import { useAction } from "../../lib/use-action.js";
import { useEntryId } from "../../lib/use-entry-id.js";
import { Actions } from "../../ui/actions.js";
import { Choice } from "../../ui/choice.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { AlreadyEntered } from "../network/already-entered.js";
import { usePlace } from "../network/place-context.js";
import { ChangedMeanwhile } from "./changed-meanwhile.js";
import { decisionsPath, isConcluded } from "./decision-words.js";
import { ChangeDecisionDocument, decisionQueries, PlanDecisionDocument } from "./decision.documents.js";
import { noVotes, readVotes, type TypedVotes, typedVotes, VotesFields } from "./votes-fields.js";

interface DecisionFormProps {
  placeId: string;
  bodies: DecisionBodyFieldsFragment[];
  /** The one to change; a new one without. */
  decision?: DecisionFieldsFragment;
}

const fields = [
  ...["title", "bodyId", "paperNumber", "meetsOn", "submitBy"],
  ...["turningpoint", "responsibleId", "result", "votes"],
] as const;

interface Typed {
  isPublic: boolean;
  title: string;
  bodyId: string;
  paperNumber: string;
  meetsOn: string;
  submitBy: string;
  turningpoint: Turningpoint | "";
  responsibleId: string;
  result: string;
  votes: TypedVotes;
}

/** What a link may have filled in: the Weichenstellung that a process lacks. */
function askedFor(params: URLSearchParams): Turningpoint | "" {
  const asked = params.get("weichenstellung");
  return asked === "PARTICIPATION" || asked === "IMPLEMENTATION" ? asked : "";
}

const typedOf = (
  bodyId: string,
  decision: DecisionFieldsFragment | undefined,
  asked: Turningpoint | "",
): Typed => ({
  isPublic: decision?.isPublic ?? true,
  title: decision?.title ?? "",
  bodyId: decision?.body.id ?? bodyId,
  paperNumber: decision?.paperNumber ?? "",
  meetsOn: decision?.meetsOn ?? "",
  submitBy: decision?.submitBy ?? "",
  turningpoint: decision ? (decision.turningpoint ?? "") : asked,
  responsibleId: decision?.responsible?.id ?? "",
  result: decision?.result ?? "",
  votes: decision?.votes ? typedVotes(decision.votes) : noVotes,
});

export function DecisionForm({ placeId, bodies, decision }: DecisionFormProps) {
  const { t } = useTranslation(["decisions", "common"]);
  const { roles } = usePlace();
  const offered = bodies.filter((body) => !body.archived || body.id === decision?.body.id);
  const [params] = useSearchParams();
  const [typed, setTyped] = useState(() => typedOf(offered[0]?.id ?? "", decision, askedFor(params)));
  // What was typed belongs to the version that was read, not to whatever it has become meanwhile.
  const [version, setVersion] = useState(decision?.version ?? 0);
  const plan = useAction(PlanDecisionDocument, { refetchQueries: decisionQueries });
  const change = useAction(ChangeDecisionDocument, { refetchQueries: decisionQueries });
  const saving = decision ? change : plan;
  const { id, isEntered, enterAnother } = useEntryId(plan);
  const { isPublic } = typed;
  const hasOutcome = decision !== undefined && isConcluded(decision);
  const body = offered.find((one) => one.id === typed.bodyId);
  const people = [...new Map(roles.map(({ person }) => [person.id, person])).values()];
  const gone = decision?.responsible;
  if (gone && !people.some((person) => person.id === gone.id)) {
    people.push({ ...gone, email: null, deactivated: false });
  }

  async function submit() {
    if (isPublic && !typed.title.trim()) return saving.refuse("title", t("common:problem.REQUIRED"));
    if (!typed.meetsOn) return saving.refuse("meetsOn", t("common:problem.REQUIRED"));
    const votes = readVotes(typed.votes);
    if (votes === undefined) return saving.refuse("votes", t("problem.VOTES_IMPOSSIBLE"));
    const wanted = {
      ...{ bodyId: typed.bodyId, meetsOn: typed.meetsOn, submitBy: typed.submitBy || null },
      title: isPublic ? typed.title : "",
      paperNumber: isPublic ? typed.paperNumber : "",
      turningpoint: (isPublic && typed.turningpoint) || null,
      responsibleId: typed.responsibleId || null,
    };
    const outcome = isPublic && hasOutcome ? { result: typed.result, votes } : {};
    const saved = decision
      ? (await change.run({ input: { id: decision.id, version, ...wanted, ...outcome } }))?.changeDecision
      : (await plan.run({ input: { id, placeId, isPublic, ...wanted } }))?.planDecision;
    if (!saved) return;
    announce(t(decision ? "form.changed" : "form.planned"));
    navigate(`${decisionsPath(placeId)}/${saved.id}`, { replace: true });
  }

  const input = <Name extends "title" | "paperNumber" | "meetsOn" | "submitBy" | "result">(name: Name) => ({
    value: typed[name],
    error: saving.errorOf(name),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const failed = saving.errorBeside(...fields);
  return (
    <Form onSubmit={submit}>
      {!decision && <p>{t("form.intro")}</p>}
      {decision && decision.version !== version && (
        <ChangedMeanwhile
          onTakeOver={() => {
            setTyped(typedOf(decision.body.id, decision, ""));
            setVersion(decision.version);
            saving.forget();
          }}
          onKeep={() => {
            setVersion(decision.version);
            saving.forget();
          }}
        />
      )}
      {!decision && (
        <div>
          <Choice
            label={t("form.public")}
            help={t("form.publicHelp")}
            value={isPublic ? "yes" : "no"}
            onChange={(value) => setTyped({ ...typed, isPublic: value === "yes" })}
            options={[
              { value: "yes", label: t("form.isPublic") },
              { value: "no", label: t("form.isNotPublic") },
            ]}
          />
        </div>
      )}
      {!isPublic && <Note tone="lake">{t("form.notPublicText")}</Note>}
      {isPublic && (
        <TextInput
          label={t("form.title")}
          description={t("form.titleHelp")}
          maxLength={160}
          {...input("title")}
        />
      )}
      <NativeSelect
        label={t("form.body")}
        description={t("form.bodyHelp")}
        value={typed.bodyId}
        error={saving.errorOf("bodyId")}
        onChange={(event) => setTyped({ ...typed, bodyId: event.currentTarget.value })}
        data={offered.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <TextInput
        type="date"
        label={t("form.meetsOn")}
        description={t("form.meetsOnHelp")}
        {...input("meetsOn")}
        onChange={(event) => {
          const meetsOn = event.currentTarget.value;
          // A deadline that was counted back belongs to the day it was counted from.
          setTyped({
            ...typed,
            meetsOn,
            submitBy: decision && typed.meetsOn !== meetsOn ? "" : typed.submitBy,
          });
        }}
      />
      <TextInput
        type="date"
        label={t("common:field.optional", { label: t("form.submitBy") })}
        description={t("form.submitByHelp", { count: body?.submissionLeadDays ?? 0 })}
        {...input("submitBy")}
      />
      {isPublic && (
        <>
          <TextInput
            label={t("common:field.optional", { label: t("form.paperNumber") })}
            description={t("form.paperNumberHelp")}
            maxLength={40}
            {...input("paperNumber")}
          />
          <NativeSelect
            label={t("form.turningpoint")}
            description={t("form.turningpointHelp")}
            value={typed.turningpoint}
            error={saving.errorOf("turningpoint")}
            onChange={(event) =>
              setTyped({ ...typed, turningpoint: event.currentTarget.value as Typed["turningpoint"] })
            }
            data={[
              { value: "", label: t("form.noTurningpoint") },
              { value: "PARTICIPATION", label: t("form.turningpointOf.PARTICIPATION") },
              { value: "IMPLEMENTATION", label: t("form.turningpointOf.IMPLEMENTATION") },
            ]}
          />
        </>
      )}
      <NativeSelect
        label={t("form.responsible")}
        description={t("form.responsibleHelp")}
        value={typed.responsibleId}
        error={saving.errorOf("responsibleId")}
        onChange={(event) => setTyped({ ...typed, responsibleId: event.currentTarget.value })}
        data={[
          { value: "", label: t("form.nobody") },
          ...people.map(({ id: value, name }) => ({ value, label: name })),
        ]}
      />
      {isPublic && hasOutcome && (
        <>
          <Textarea
            label={t("common:field.optional", { label: t("outcome.result") })}
            autosize
            minRows={3}
            maxLength={4000}
            {...input("result")}
          />
          <VotesFields
            votes={typed.votes}
            error={saving.errorOf("votes")}
            onChange={(votes) => setTyped({ ...typed, votes })}
          />
        </>
      )}
      {isEntered && (
        <AlreadyEntered
          onShow={() => navigate(`${decisionsPath(placeId)}/${id}`, { replace: true })}
          onAgain={enterAnother}
        />
      )}
      {failed && !isEntered && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={saving.isBusy}>
          {t(decision ? "common:action.save" : "form.plan")}
        </Button>
        <Button
          variant="default"
          component={Link}
          to={decision ? `${decisionsPath(placeId)}/${decision.id}` : decisionsPath(placeId)}
        >
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
