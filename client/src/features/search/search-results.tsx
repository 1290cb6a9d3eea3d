import { Button } from "@mantine/core";
import { IconHash } from "@tabler/icons-react";
import type { SearchQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Avatar } from "../../ui/avatar.js";
import { PlaceTile } from "../../ui/place-tile.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { Excerpt } from "./excerpt.js";
import classes from "./search.page.module.css";
import { noWish, paramsOf, searchPath } from "./search-wish.js";
import { useChannelNames } from "./use-channel-names.js";

interface SearchResultsProps {
  data: SearchQuery;
  onMore: () => void;
}

/** What was found, grouped: who and where, topics by their title, and what was said, newest first. */
export function SearchResults({ data: { names, titles, search }, onMore }: SearchResultsProps) {
  const { t } = useTranslation("search");
  const channelName = useChannelNames();
  return (
    <>
      {names.hits.length > 0 && (
        <section className={classes.group}>
          <h2>{t("group.names")}</h2>
          <ul className={classes.names}>
            {names.hits.map((hit) => (
              <li key={hit.id}>
                <NameLink hit={hit} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {titles.hits.length > 0 && (
        <section className={classes.group}>
          <h2>{t("group.topics")}</h2>
          <ol className={classes.hits}>
            {titles.hits.map(
              (hit) =>
                "topic" in hit && (
                  <li key={hit.id} className={classes.hit}>
                    <Link to={`/gespraeche/thema/${hit.topic.id}`} className={classes.title} data-hit>
                      <Excerpt parts={hit.excerpt} />
                    </Link>
                    <p className={classes.context}>
                      {t("inChannel", { name: channelName(hit.topic.channel) })} ·{" "}
                      <RelativeTime at={hit.at} />
                    </p>
                  </li>
                ),
            )}
          </ol>
        </section>
      )}
      {search.hits.length > 0 && (
        <section className={classes.group}>
          <h2>{t("group.messages")}</h2>
          <ol className={classes.hits}>
            {search.hits.map((hit) => "message" in hit && <MessageHit key={hit.id} hit={hit} />)}
          </ol>
        </section>
      )}
      {search.next && (
        <Button variant="default" className={classes.more} onClick={onMore}>
          {t("more")}
        </Button>
      )}
    </>
  );
}

type Hit = Extract<SearchQuery["search"]["hits"][number], { message: unknown }>;

function MessageHit({ hit: { at, excerpt, message } }: { hit: Hit }) {
  const { t } = useTranslation("search");
  const channelName = useChannelNames();
  const { topic, author, number } = message;
  return (
    <li className={classes.hit}>
      <Link to={`/gespraeche/thema/${topic.id}/${number}`} className={classes.title} data-hit>
        {topic.title}
      </Link>
      <p className={classes.words}>
        <Excerpt parts={excerpt} />
      </p>
      <p className={classes.context}>
        {author.name} · {t("inChannel", { name: channelName(topic.channel) })} · <RelativeTime at={at} />
        {topic.resolution && ` · ${t("filter.resolved")}`}
      </p>
    </li>
  );
}

function NameLink({ hit }: { hit: SearchQuery["names"]["hits"][number] }) {
  const { t } = useTranslation("search");
  const channelName = useChannelNames();
  if ("channel" in hit) {
    return (
      <Link to={`/gespraeche/kanal/${hit.channel.id}`} className={classes.name} data-hit>
        <IconHash size={20} aria-hidden className={classes.sign} />
        {channelName(hit.channel)}
      </Link>
    );
  }
  if ("place" in hit) {
    return (
      <Link to={`/kommunen/${hit.place.id}`} className={classes.name} data-hit>
        <PlaceTile place={hit.place} size="small" />
        {hit.place.name}
      </Link>
    );
  }
  if (!("person" in hit)) return null;
  const { id, name } = hit.person;
  return (
    <Link to={`${searchPath}?${paramsOf({ ...noWish, authorId: id })}`} className={classes.name} data-hit>
      <Avatar person={hit.person} size="small" />
      <span>
        {name}
        <span className="only-for-readers"> {t("saidBy")}</span>
      </span>
    </Link>
  );
}
