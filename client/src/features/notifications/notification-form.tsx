import { Button, Checkbox, NativeSelect } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { NotificationsFragment, NotificationsInput } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Choice } from "../../ui/choice.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import classes from "./notification-form.module.css";
import { ChooseNotificationsDocument } from "./notifications.documents.js";
import { QuietFields } from "./quiet-fields.js";
import { useWeekdays } from "./weekdays.js";

type Scope = NotificationsInput["scope"];
type Delay = NotificationsInput["delay"];
type Content = NotificationsInput["content"];

const scopes: Scope[] = ["FOLLOWED", "MENTIONS", "ALL", "NOTHING"];
const delays: Delay[] = ["AT_ONCE", "QUARTER_HOUR", "HOUR", "FOUR_HOURS", "MORNING"];

export function NotificationForm({ chosen }: { chosen: NotificationsFragment }) {
  const { t } = useTranslation(["notifications", "common"]);
  const weekdays = useWeekdays();
  const choose = useAction(ChooseNotificationsDocument);
  const [wish, setWish] = useState<NotificationsInput>(() => inputOf(chosen));
  const [basis, setBasis] = useState(chosen.version);
  const [isSaved, setSaved] = useState(false);
  const [isTouched, setTouched] = useState(false);

  // Chosen on another device meanwhile: what holds now is what one goes on from, unless one is choosing oneself.
  if (chosen.version > basis) {
    setBasis(chosen.version);
    if (!isTouched) setWish(inputOf(chosen));
  }

  function change(part: Partial<NotificationsInput>): void {
    setWish({ ...wish, ...part });
    setTouched(true);
    setSaved(false);
  }

  async function save() {
    setSaved(false);
    setTouched(false);
    const answer = await choose.run({ input: wish });
    if (answer) setSaved(true);
    else setTouched(true);
  }

  const failed = choose.errorBeside("quietFrom", "quietUntil", "quietDays");
  return (
    <Form onSubmit={save} label={t("title")}>
      <NativeSelect
        label={t("scope.label")}
        description={t("scope.help")}
        value={wish.scope}
        onChange={(event) => change({ scope: event.currentTarget.value as Scope })}
        data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
      />
      {wish.scope !== "NOTHING" && (
        <>
          <NativeSelect
            label={t("delay.label")}
            description={t("delay.help")}
            value={wish.delay}
            onChange={(event) => change({ delay: event.currentTarget.value as Delay })}
            data={delays.map((value) => ({ value, label: t(`delay.${value}`) }))}
          />
          <QuietFields
            hours={wish.quietHours ?? null}
            days={wish.quietDays}
            onHours={(quietHours) => change({ quietHours })}
            onDays={(quietDays) => change({ quietDays })}
            errorOf={choose.errorOf}
          />
        </>
      )}
      <div className={classes.group}>
        <Checkbox
          label={t("brief.label")}
          description={t("brief.help")}
          checked={wish.brief}
          onChange={(event) => change({ brief: event.currentTarget.checked })}
          size="md"
        />
        {wish.brief && (
          <NativeSelect
            className={classes.inner}
            label={t("brief.day")}
            value={wish.briefDay}
            onChange={(event) =>
              change({ briefDay: event.currentTarget.value as NotificationsInput["briefDay"] })
            }
            data={weekdays.map(({ value, name }) => ({ value, label: name }))}
          />
        )}
      </div>
      <div>
        <p className={classes.label} aria-hidden>
          {t("content.label")}
        </p>
        <Choice<Content>
          label={t("content.label")}
          help={t("content.help")}
          value={wish.content}
          options={[
            { value: "WORDS", label: t("content.WORDS") },
            { value: "NONE", label: t("content.NONE") },
          ]}
          onChange={(content) => change({ content })}
        />
      </div>
      {failed && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={choose.isBusy}>
          {t("common:action.save")}
        </Button>
        <p className={classes.saved} role="status">
          {isSaved && t("saved")}
        </p>
      </Actions>
    </Form>
  );
}

function inputOf({ quietHours, ...chosen }: NotificationsFragment): NotificationsInput {
  const { scope, delay, content, quietDays, brief, briefDay } = chosen;
  return {
    scope,
    delay,
    content,
    quietHours: quietHours && { from: quietHours.from, until: quietHours.until },
    quietDays: [...quietDays],
    brief,
    briefDay,
  };
}
