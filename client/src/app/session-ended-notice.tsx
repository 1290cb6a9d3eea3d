import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { SignInForm } from "../features/identity/sign-in-form.js";
import { StartDocument } from "../features/identity/start.graphql.js";
import { useSignOut } from "../features/identity/use-sign-out.js";
import type { Viewer } from "../features/identity/viewer-context.js";
import { sessionEnded } from "../lib/session-ended.js";
import { Dialog } from "../ui/dialog.js";

/** Over the page, which stays as it is: sign in again and go on, without losing a word. */
export function SessionEndedNotice({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation("identity");
  const client = useApolloClient();
  const signOut = useSignOut();
  const isEnded = useSyncExternalStore(sessionEnded.watch, sessionEnded.isEnded);
  const ownId = viewer.person.id;

  function goOn(personId: string) {
    if (personId === ownId) sessionEnded.restored();
    // Somebody else must not go on with what this person had open.
    else window.location.assign("/gespraeche");
  }

  useEffect(() => {
    if (!isEnded) return;
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
    <Dialog opened={isEnded} onClose={() => undefined} title={t("ended.title")} closable={false} zIndex={400}>
      <p>{t("ended.text")}</p>
      <br />
      <SignInForm
        email={viewer.email}
        afterLink={t("ended.linkSent")}
        onSignedIn={({ person }) => goOn(person.id)}
      />
      <br />
      <Button variant="subtle" onClick={() => void signOut()}>
        {t("ended.leave")}
      </Button>
    </Dialog>
  );
}
