import { useApolloClient } from "@apollo/client/react";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { Phase } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { newId } from "../../lib/new-id.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import classes from "./block-form.module.css";
import { datesOf } from "./dates-of.js";
import { AddBlockDocument, ChangeBlockDocument, RoadmapDocument } from "./process.documents.js";
import { useRoadmap, type Block, type Roadmap } from "./roadmap-context.js";

interface BlockFormProps {
  /** A new one when left out. */
  block?: Block;
  onDone: (id: string) => void;
  onCancel: () => void;
}

interface Words {
  title: string;
  description: string;
  phase: Phase;
  startsOn: string;
  endsOn: string;
  responsibleId: string;
}

const blockPhases = ["ANALYSIS", "PARTICIPATION", "IMPLEMENTATION"] as const;
const fields = ["title", "description", "phase", "startsOn", "endsOn", "responsibleId"] as const;

/** Adds a Baustein or changes one. What others have changed meanwhile is shown beside what was typed. */
export function BlockForm({ block, onDone, onCancel }: BlockFormProps) {
  const { t } = useTranslation(["process", "common"]);
  const { place, process, round } = useRoadmap();
  const [id] = useState(() => block?.id ?? newId());
  const [begun] = useState(block);
  const [words, setWords] = useState<Words>(() => wordsOf(block, process));
  const add = useAction(AddBlockDocument);
  const change = useAction(ChangeBlockDocument);
  const client = useApolloClient();
  const action = block ? change : add;
  const isBehind = block !== undefined && begun !== undefined && !isSame(block, begun);

  async function submit() {
    const { title, startsOn, endsOn } = words;
    if (!title.trim()) return action.refuse("title", t("common:problem.REQUIRED"));
    for (const [field, day] of [
      ["startsOn", startsOn],
      ["endsOn", endsOn],
    ] as const)
      if (day && (day < round.startsOn || day > round.endsOn))
        return action.refuse(field, t("form.outside", daysOf(round)));
    if (startsOn && endsOn && endsOn < startsOn) return action.refuse("endsOn", t("form.endsBefore"));

    const input = {
      ...words,
      id,
      startsOn: startsOn || null,
      endsOn: endsOn || null,
      responsibleId: words.responsibleId || null,
    };
    // What stands there now is shown above: saving replaces it, knowingly.
    const done = block
      ? await change.run({ input: { ...input, version: block.version } })
      : await add.run({ input: { ...input, placeId: place.id } });
    // What others have written may not have reached this screen yet.
    if (!done) return void (await client.refetchQueries({ include: [RoadmapDocument] }));
    announce(t(block ? "form.saved" : "form.added", { title: title.trim() }));
    onDone(id);
  }

  const set = (field: keyof Words) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setWords((before) => ({ ...before, [field]: value }));
  };
  const input = (field: keyof Words) => ({
    label: t(`form.${field}`),
    value: words[field],
    error: action.errorOf(field),
    onChange: set(field),
  });
  const optional = (field: "startsOn" | "endsOn" | "description" | "responsibleId") => ({
    ...input(field),
    label: t("common:field.optional", { label: t(`form.${field}`) }),
  });
  const failed = action.errorBeside(...fields);

  return (
    <Form onSubmit={submit} label={t(block ? "form.editTitle" : "form.addTitle")}>
      {isBehind && <Meanwhile block={block} />}
      <TextInput {...input("title")} autoFocus maxLength={160} />
      <NativeSelect
        {...input("phase")}
        data={blockPhases.map((value) => ({ value, label: t(`phase.${value}`) }))}
      />
      <div className={classes.dates}>
        <TextInput {...optional("startsOn")} type="date" min={round.startsOn} max={round.endsOn} />
        <TextInput
          {...optional("endsOn")}
          type="date"
          min={words.startsOn || round.startsOn}
          max={round.endsOn}
        />
      </div>
      <p className={classes.help}>{t("form.window", daysOf(round))}</p>
      <NativeSelect
        {...optional("responsibleId")}
        data={[{ value: "", label: t("form.nobody") }, ...peopleOf(place, block)]}
      />
      <Textarea {...optional("description")} rows={5} maxLength={4000} />
      {failed && !isBehind && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={action.isBusy}>
          {isBehind ? t("form.saveMine") : block ? t("common:action.save") : t("form.add")}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}

function Meanwhile({ block }: { block: Block }) {
  const { t } = useTranslation("process");
  return (
    <Note tone="honey">
      <p>{t("form.meanwhile")}</p>
      <p>
        <strong>{block.title}</strong>
        {" · "}
        {[t(`phase.${block.phase}`), datesOf(block, t), block.details?.responsible?.name]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {block.details?.description && <p className={classes.theirs}>{block.details.description}</p>}
    </Note>
  );
}

function wordsOf(block: Block | undefined, { phase, pausedFrom }: Roadmap["process"]): Words {
  const now = phase === "PAUSED" ? pausedFrom : phase;
  return {
    title: block?.title ?? "",
    description: block?.details?.description ?? "",
    phase: block?.phase ?? blockPhases.find((one) => one === now) ?? "ANALYSIS",
    startsOn: block?.startsOn ?? "",
    endsOn: block?.endsOn ?? "",
    responsibleId: block?.details?.responsible?.id ?? "",
  };
}

/** Whether nothing of what is typed here has changed; ticks and states do not count. */
function isSame(one: Block, other: Block): boolean {
  return (
    one.title === other.title &&
    one.phase === other.phase &&
    one.startsOn === other.startsOn &&
    one.endsOn === other.endsOn &&
    one.details?.description === other.details?.description &&
    one.details?.responsible?.id === other.details?.responsible?.id
  );
}

function peopleOf({ roles }: Roadmap["place"], block?: Block): { value: string; label: string }[] {
  const people = new Map(roles.map(({ person }) => [person.id, person.name]));
  const { id, name } = block?.details?.responsible ?? {};
  if (id && name) people.set(id, name);
  return Array.from(people, ([value, label]) => ({ value, label })).sort((one, other) =>
    one.label.localeCompare(other.label, "de"),
  );
}

const daysOf = ({ startsOn, endsOn }: Roadmap["round"]): { from: string; until: string } => ({
  from: formatDay(startsOn),
  until: formatDay(endsOn),
});
