import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "../../lib/i18n.js";
import { Navigate, useLocation } from "../../lib/router.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { OutboxLink } from "./outbox-link.js";
import { Personas } from "./personas.js";
import { SignInForm } from "./sign-in-form.js";
import classes from "./sign-in.module.css";
import { welcome } from "./sign-in.documents.js";
import { useHub, useViewer } from "./viewer-context.js";

export default function SignInPage() {
  const { t } = useTranslation("identity");
  const { demo } = useHub();
  const { cache } = useApolloClient();
  const { state } = useLocation() as { state: { wanted?: string } | null };

  if (useViewer()) return <Navigate to={state?.wanted ?? "/gespraeche"} replace />;
  return (
    <Page width={demo ? "wide" : "narrow"}>
      <PageHeader title={t("signIn.title")}>{t("signIn.intro")}</PageHeader>
      <div className={classes.ways} data-demo={demo}>
        {demo && (
          <section aria-labelledby="demo">
            <h2 id="demo">{t("signIn.demo")}</h2>
            <p className={classes.intro}>{t("signIn.demoIntro")}</p>
            <Personas onSignedIn={(viewer) => welcome(cache, viewer)} />
          </section>
        )}
        <section aria-labelledby="own" className={classes.own}>
          <h2 id="own" className={demo ? classes.ownTitle : "only-for-readers"}>
            {t("signIn.own")}
          </h2>
          <SignInForm onSignedIn={(viewer) => welcome(cache, viewer)} />
          <p className={classes.outbox}>
            <OutboxLink />
          </p>
        </section>
      </div>
    </Page>
  );
}
