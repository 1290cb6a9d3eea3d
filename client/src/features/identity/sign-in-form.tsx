import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { ViewerFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import { OutboxLink } from "./outbox-link.js";
import { PasswordField } from "./password-field.js";
import { RequestSignInLinkDocument, SignInDocument } from "./sign-in.documents.js";
import classes from "./sign-in-form.module.css";

interface SignInFormProps {
  onSignedIn: (viewer: ViewerFragment) => void;
  email?: string;
  /** What to say after the link is on its way, beside that it is. */
  afterLink?: string;
}

/** Password, or a link by mail for whoever has none at hand. */
export function SignInForm({ onSignedIn, email: known = "", afterLink }: SignInFormProps) {
  const { t } = useTranslation(["identity", "common"]);
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const [sentTo, setSentTo] = useState<string>();
  const signIn = useAction(SignInDocument);
  const askForLink = useAction(RequestSignInLinkDocument);

  async function submit() {
    askForLink.forget();
    if (!email.trim()) return signIn.refuse("email", t("common:problem.EMAIL_MALFORMED"));
    if (!password) return signIn.refuse("password", t("common:problem.REQUIRED"));
    const answer = await signIn.run({ email, password });
    if (answer) onSignedIn(answer.signIn);
  }

  async function sendLink() {
    signIn.forget();
    setSentTo(undefined);
    if (!/^\S+@\S+\.\S+$/.test(email.trim()))
      return askForLink.refuse("email", t("common:problem.EMAIL_MALFORMED"));
    if (await askForLink.run({ email })) setSentTo(email.trim());
  }

  const failed = signIn.errorBeside("email", "password") ?? askForLink.errorBeside("email");
  return (
    <>
      <Form onSubmit={submit} label={t("signIn.title")}>
        <TextInput
          label={t("signIn.email")}
          type="email"
          name="email"
          autoComplete="username"
          inputMode="email"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={signIn.errorOf("email") ?? askForLink.errorOf("email")}
        />
        <PasswordField
          label={t("signIn.password")}
          name="password"
          autoComplete="current-password"
          data-autofocus={known ? true : undefined}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={signIn.errorOf("password")}
        />
        {failed && <Note tone="brick">{failed}</Note>}
        <Button type="submit" loading={signIn.isBusy}>
          {t("signIn.submit")}
        </Button>
      </Form>
      <div className={classes.link}>
        <p>
          <strong>{t("signIn.or")}</strong> {t("signIn.linkHelp")}
        </p>
        <Button variant="default" onClick={() => void sendLink()} loading={askForLink.isBusy}>
          {t("signIn.sendLink")}
        </Button>
        {sentTo && (
          <Note tone="leaf">
            <p>{t("signIn.linkSent", { email: sentTo })}</p>
            {afterLink && <p>{afterLink}</p>}
            <OutboxLink />
          </Note>
        )}
      </div>
    </>
  );
}
