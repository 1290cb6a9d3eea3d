import { Button } from "@mantine/core";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import { PasswordField } from "./password-field.js";
import classes from "./profile.module.css";

const SetPasswordDocument = graphql(`
  mutation SetPassword($current: String, $next: String!) {
    setPassword(current: $current, next: $next) {
      hasPassword
      ...Sessions
    }
  }
`);

export function PasswordSection({ hasPassword, email }: { hasPassword: boolean; email: string }) {
  const { t } = useTranslation("identity");
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  return (
    <>
      <p className={classes.help}>{hasPassword ? t("profile.hasPassword") : t("profile.noPassword")}</p>
      {isSaved && <Note tone="leaf">{t("profile.passwordSaved")}</Note>}
      {isOpen ? (
        <PasswordForm
          hasPassword={hasPassword}
          email={email}
          onClose={(saved) => {
            setOpen(false);
            setSaved(saved);
          }}
        />
      ) : (
        <Actions>
          <Button variant="default" onClick={() => setOpen(true)}>
            {hasPassword ? t("profile.changePassword") : t("profile.setPassword")}
          </Button>
        </Actions>
      )}
    </>
  );
}

interface PasswordFormProps {
  hasPassword: boolean;
  email: string;
  onClose: (isSaved: boolean) => void;
}

function PasswordForm({ hasPassword, email, onClose }: PasswordFormProps) {
  const { t } = useTranslation(["identity", "common"]);
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const setPassword = useAction(SetPasswordDocument);

  async function submit() {
    if (!next) return setPassword.refuse("next", t("common:problem.REQUIRED"));
    if (await setPassword.run({ current: current || null, next })) onClose(true);
  }

  const failed = setPassword.errorBeside("current", "next");
  return (
    <div className={classes.form}>
      <Form onSubmit={submit} label={t("profile.password")}>
        {/* For password managers: whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        {hasPassword && (
          <PasswordField
            label={t("profile.current")}
            description={t("profile.currentHelp")}
            name="current"
            autoComplete="current-password"
            autoFocus
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            error={setPassword.errorOf("current")}
          />
        )}
        <PasswordField
          label={t("profile.next")}
          description={t("profile.nextHelp")}
          name="next"
          autoComplete="new-password"
          autoFocus={!hasPassword}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={setPassword.errorOf("next")}
        />
        {failed && <Note tone="brick">{failed}</Note>}
        <Actions>
          <Button type="submit" loading={setPassword.isBusy}>
            {t("common:action.save")}
          </Button>
          <Button variant="default" onClick={() => onClose(false)}>
            {t("common:action.cancel")}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
