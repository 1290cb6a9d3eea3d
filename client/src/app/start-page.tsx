import { Button } from "@mantine/core";
import { IconBuildingCommunity, IconLock, IconMessages } from "@tabler/icons-react";
import { useHub, useViewer } from "../features/identity/viewer-context.js";
import { useTranslation } from "../lib/i18n.js";
import { Link, Navigate } from "../lib/router.js";
import { Drawing } from "../ui/drawing.js";
import { Page } from "../ui/page.js";
import classes from "./start-page.module.css";

const points = [
  { icon: IconMessages, title: "start.point1", text: "start.point1Text" },
  { icon: IconBuildingCommunity, title: "start.point2", text: "start.point2Text" },
  { icon: IconLock, title: "start.point3", text: "start.point3Text" },
] as const;

/** For visitors: what this is, in a minute. Whoever is signed in is taken to the conversations. */
export function StartPage() {
  const { t } = useTranslation("identity");
  const { demo } = useHub();
  if (useViewer()) return <Navigate to="/gespraeche" replace />;

  return (
    <Page>
      <title>Lernnetz</title>
      <div className={classes.opening}>
        <div>
          <h1 tabIndex={-1}>{t("start.title")}</h1>
          <p className={classes.lead}>{t("start.lead")}</p>
          <Button component={Link} to="/anmelden" size="lg">
            {demo ? t("start.demo") : t("start.signIn")}
          </Button>
        </div>
        <Drawing name="map" />
      </div>
      <ul className={classes.points}>
        {points.map(({ icon: Icon, title, text }) => (
          <li key={title}>
            <Icon size={28} stroke={1.5} aria-hidden className={classes.icon} />
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ul>
      <p className={classes.invited}>{t("start.invited")}</p>
    </Page>
  );
}
