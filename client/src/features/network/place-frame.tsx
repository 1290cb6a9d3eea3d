import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link, useLocation } from "../../lib/router.js";
import type { TextKey } from "../../lib/text-keys.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { PlaceTile } from "../../ui/place-tile.js";
import { usePlace, type Place } from "./place-context.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { ExportMenu } from "../programme/export-menu.js";
import classes from "./place-frame.module.css";
import { PlaceStanding } from "./place-standing.js";

interface Tab {
  path: string;
  text: TextKey<"network">;
  /** Printed without what stands above it. */
  isDocument?: boolean;
}

const tabs: readonly [Tab, ...Tab[]] = [
  { path: "", text: "tab.roadmap" },
  { path: "/meldungen", text: "tab.updates" },
  { path: "/beschluesse", text: "tab.decisions" },
  { path: "/konzept", text: "tab.concept", isDocument: true },
  { path: "/team", text: "tab.team" },
];

const listsOfPlace = ["bausteine", "meldungen", "beschluesse", "team", "eigenleistungen"] as const;

/** What stands above every tab of a place, and the way from one to the other. */
export function PlaceFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation("network");
  const { pathname } = useLocation();
  const place = usePlace();
  const { round } = useSignedInViewer();
  const home = `/kommunen/${place.id}`;
  const here = tabs.findLast(({ path }) => `${pathname}/`.startsWith(`${home}${path}/`)) ?? tabs[0];

  return (
    <Page>
      <PageHeader
        title={place.name}
        documentTitle={`${t(here.text)} · ${place.name}`}
        mark={<PlaceTile place={place} size="large" />}
        action={
          <div className={classes.actions}>
            {place.channel && (
              <Button
                component={Link}
                to={`/gespraeche/kanal/${place.channel.id}`}
                leftSection={<IconLock size={18} aria-hidden />}
              >
                {t("place.channel")}
              </Button>
            )}
            {round && <ExportMenu roundId={round.id} placeId={place.id} lists={listsOfPlace} />}
          </div>
        }
      >
        <KindAndSize owner={place.owner} />
      </PageHeader>
      <div className={here.isDocument ? "not-on-paper" : undefined}>
        <PlaceStanding place={place} />
      </div>
      <nav className={`${classes.tabs} not-on-paper`} aria-label={t("tab.label", { name: place.name })}>
        <ul>
          {tabs.map(({ path, text }) => (
            <li key={path}>
              <Link
                to={`${home}${path}`}
                className={classes.tab}
                aria-current={path === here.path ? "page" : undefined}
              >
                {t(text)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}

/** "Stadt, Neckar-Odenwald-Kreis · 23.398 Einwohnerinnen und Einwohner" */
function KindAndSize({ owner }: { owner: Place["owner"] }) {
  const { t } = useTranslation("network");
  const kind = [t(`type.${owner.type}`), owner.district !== owner.name && owner.district];
  const size = owner.population !== null && t("organisation.population", { count: owner.population });
  return [kind.filter(Boolean).join(", "), size].filter(Boolean).join(" · ");
}
