import { Textarea } from "@mantine/core";
import { useState } from "react";
import type { ComparedPlaceQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Section } from "../../ui/section.js";
import classes from "./compare.module.css";
import { PeerColumn } from "./peer-column.js";
import { StepList } from "./step-list.js";
import { WhoHadThis } from "./who-had-this.js";

type Place = ComparedPlaceQuery["place"];

/** The steps of a place, beside them those of whoever is further, and whom to ask about what is hard. */
export function ComparedPlace({ place, isOwn }: { place: Place; isOwn: boolean }) {
  const { t } = useTranslation("peers");
  const { blocks, nextStep } = place.process;
  return (
    <>
      <Section title={t("compare.peers")}>
        <p className={classes.next}>
          {nextStep ? t("compare.next", { title: nextStep.title }) : t("compare.atEnd")}
        </p>
        <div className={classes.columns}>
          <article className={classes.column} aria-label={t("compare.own", { name: place.name })}>
            <h3 className={classes.name}>{place.name}</h3>
            <StepList place={place} steps={blocks} markedId={nextStep?.id} />
          </article>
          {place.peers.map((peer) => (
            <PeerColumn key={peer.place.id} peer={peer} place={place} mayAsk={isOwn} />
          ))}
        </div>
        {place.peers.length === 0 && nextStep && (
          <EmptyState drawing="map" title={t("compare.none")} level={3}>
            {t("compare.noneText")}
          </EmptyState>
        )}
      </Section>
      {isOwn && <WhatIsHard placeId={place.id} blockId={nextStep?.id ?? null} />}
    </>
  );
}

function WhatIsHard({ placeId, blockId }: { placeId: string; blockId: string | null }) {
  const { t } = useTranslation("peers");
  const [text, setText] = useState("");
  return (
    <Section title={t("compare.network")}>
      <div className={classes.hard}>
        <Textarea
          label={t("compare.hard")}
          description={t("compare.hardHelp")}
          value={text}
          autosize
          minRows={4}
          maxRows={12}
          maxLength={6_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <WhoHadThis placeId={placeId} blockId={blockId} text={text} />
      </div>
    </Section>
  );
}
