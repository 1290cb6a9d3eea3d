import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { SignInForm } from "../features/identity/sign-in-form.js";
import { StartDocument } from "../features/identity/start.documents.js";
import { useSignOut } from "../features/identity/use-sign-out.js";
import type { Viewer } from "../features/identity/viewer-context.js";
import { useTranslation } from "../lib/i18n.js";
import { sessionEnded } from "../lib/session-ended.js";
import { Dialog } from "../ui/dialog.js";
import classes from "./session-ended-notice.module.css";

/** Over the page, which stays as it is: sign in again and go on, without losing a word. */
export default function SessionEndedNotice({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation("identity");
  const client = useApolloClient();
  const signOut = useSignOut();
  const ownId = viewer.person.id;
  const [before] = useState(() => document.activeElement);

  function goOn(personId: string) {
    if (personId === ownId) sessionEnded.restored();
    // Somebody else must not go on with what this person had open.
    else window.location.assign("/gespraeche");
  }

  // Back to the word one was writing.
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus();
    },
    [before],
  );

  useEffect(() => {
    // The link from the mail opens in another tab; coming back here is enough.
    const look = () => {
      if (document.visibilityState !== "visible") return;
      void client
        .query({ query: StartDocument, fetchPolicy: "no-cache" })
        .then(({ data }) => data?.viewer && goOn(data.viewer.person.id))
        .catch(() => undefined);
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  });

  return (
    <Dialog opened onClose={() => undefined} title={t("ended.title")} closable={false} zIndex={400}>
      <p className={classes.text}>{t("ended.text")}</p>
      <SignInForm
        email={viewer.email}
        afterLink={t("ended.linkSent")}
        onSignedIn={({ person }) => goOn(person.id)}
      />
      <Button variant="subtle" mt={16} onClick={() => void signOut()}>
        {t("ended.leave")}
      </Button>
    </Dialog>
  );
}
