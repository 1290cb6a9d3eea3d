import { Button } from "@mantine/core";
import { Suspense } from "react";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Avatar } from "../../ui/avatar.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { PresenceChoice } from "../presence/presence-choice.js";
import { useRoleWords } from "../network/role-words.js";
import { NotificationSettings } from "../notifications/notification-settings.js";
import { AppearanceChoice } from "./appearance-choice.js";
import { LanguageChoice } from "./language-choice.js";
import { PasswordSection } from "./password-section.js";
import classes from "./profile.module.css";
import { Sessions } from "./sessions.js";
import { ShortcutChoice } from "./shortcut-choice.js";
import { useSignOut } from "./use-sign-out.js";
import { useHub, useSignedInViewer } from "./viewer-context.js";

const OwnFacilitatorProfile = later(() => import("../facilitators/own-profile.js"));

export default function ProfilePage() {
  const { t } = useTranslation(["identity", "notifications"]);
  const { t: presence } = useTranslation("presence");
  const viewer = useSignedInViewer();
  const hub = useHub();
  const roleWords = useRoleWords();
  const signOut = useSignOut();

  return (
    <Page width="narrow">
      <PageHeader
        title={viewer.person.name}
        documentTitle={t("profile.title")}
        mark={<Avatar person={viewer.person} size="large" />}
        action={
          <Button variant="default" onClick={() => void signOut()}>
            {t("profile.signOut")}
          </Button>
        }
      >
        {viewer.email}
      </PageHeader>
      <Section title={t("profile.roles")}>
        <ul className={classes.roles}>
          {viewer.roles.map((role) => (
            <li key={role.id}>
              {roleWords(role)}{" "}
              <span className={classes.since}>{t("profile.since", { date: formatDay(role.since) })}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Suspense fallback={null}>
        <OwnFacilitatorProfile.Part />
      </Suspense>
      <Section title={t("profile.language")}>
        <LanguageChoice current={viewer.language} />
      </Section>
      <Section title={t("profile.appearance")}>
        <AppearanceChoice />
      </Section>
      <Section title={t("notifications:title")} id="benachrichtigungen">
        <p className={classes.help}>{t("notifications:intro")}</p>
        <NotificationSettings />
      </Section>
      {hub.presence && (
        <Section title={presence("choice.title")}>
          <PresenceChoice />
        </Section>
      )}
      <Section title={t("profile.letters")}>
        <ShortcutChoice />
      </Section>
      <Section title={t("profile.password")}>
        <PasswordSection hasPassword={viewer.hasPassword} email={viewer.email} />
      </Section>
      <Section title={t("profile.sessions")}>
        <Sessions />
      </Section>
    </Page>
  );
}
