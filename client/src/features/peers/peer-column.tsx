import { Button } from "@mantine/core";
import { useState } from "react";
import type { ComparedPlaceQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Link } from "../../lib/router.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { PlaceTile } from "../../ui/place-tile.js";
import classes from "./compare.module.css";
import { Reasons } from "./reasons.js";
import { StepList } from "./step-list.js";
import { TopicLink } from "./topic-link.js";
import type { AskedTopic } from "./who-had-this.js";

const AskPeer = later(() => import("./ask-peer.js"));

export type Peer = ComparedPlaceQuery["place"]["peers"][number];

interface PeerColumnProps {
  peer: Peer;
  /** The place that is compared. */
  place: { id: string; name: string };
  mayAsk: boolean;
}

/** A place that is further: why it is shown, how to ask it, and its steps. */
export function PeerColumn({ peer, place, mayAsk }: PeerColumnProps) {
  const { t } = useTranslation("peers");
  const [isAsking, setAsking] = useState(false);
  const [asked, setAsked] = useState<AskedTopic | null>(null);
  const { id, name, process } = peer.place;

  function tell(topic: AskedTopic): void {
    setAsked(topic);
    setAsking(false);
    announce(t("ask.sent"));
  }

  return (
    <article className={classes.column} aria-label={name}>
      <h3 className={classes.name}>
        <PlaceTile place={peer.place} size="small" />
        <Link to={`/kommunen/${id}`}>{name}</Link>
      </h3>
      <Reasons reasons={peer.reasons} />
      {asked ? (
        <Note tone="leaf">
          {t("ask.done")} <TopicLink topic={asked} />
        </Note>
      ) : (
        mayAsk && (
          <Button variant="default" className={classes.ask} onClick={() => setAsking(true)}>
            {t("compare.ask")}
            <span className="only-for-readers"> ({name})</span>
          </Button>
        )
      )}
      <StepList place={peer.place} steps={process.blocks} markedId={peer.block.id} />
      {isAsking && <AskPeer.Part peer={peer} place={place} onAsked={tell} onClose={() => setAsking(false)} />}
    </article>
  );
}
