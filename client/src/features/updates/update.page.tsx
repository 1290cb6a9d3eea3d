import { useQuery } from "@apollo/client/react";
import { IconCheck, IconHelp } from "@tabler/icons-react";
import { Suspense } from "react";
import type { UpdateQuery } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { BackLink } from "../conversations/back-link.js";
import { paths } from "../conversations/conversation-paths.js";
import { TopicTalk } from "../conversations/topic-talk.js";
import { usePlace } from "../network/place-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { UpdateDocument } from "./update.documents.js";
import { UpdateItem } from "./update-item.js";
import classes from "./update.page.module.css";
import { updatePaths } from "./update-paths.js";

type Update = UpdateQuery["update"];

/** One update by itself, with what is said about it. */
export default function UpdatePage({ id }: { id: string }) {
  const { t } = useTranslation("updates");
  const place = usePlace();
  const { data, error, refetch } = useQuery(UpdateDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  usePlaceNews({ placeId: place.id, parts: ["UPDATES"] }, refetch);
  return (
    <>
      <BackLink to={updatePaths.list(place.id)}>{t("list.back")}</BackLink>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Whole update={data.update} />
      ) : (
        <Loading />
      )}
    </>
  );
}

function Whole({ update }: { update: Update }) {
  const { t } = useTranslation("updates");
  const place = usePlace();
  const { topic, questions, earlierTopics, publishedAt, savedAt } = update;
  const title = t("item.title", { day: formatDay(publishedAt ?? savedAt) });
  return (
    <>
      <title>{`${title} · ${place.name} · Lernnetz`}</title>
      <UpdateItem update={update} placeId={place.id} isWhole>
        {questions.length > 0 && (
          <ul className={classes.questions} aria-label={t("page.questions")}>
            {questions.map(({ id, title: question, resolution }) => (
              <li key={id}>
                {resolution ? <IconCheck size={18} aria-hidden /> : <IconHelp size={18} aria-hidden />}
                <span>
                  {t(resolution ? "page.solved" : "page.asked")} <Link to={paths.topic(id)}>{question}</Link>
                </span>
              </li>
            ))}
          </ul>
        )}
      </UpdateItem>
      {topic && (
        <Section title={t("page.talk")}>
          {earlierTopics.length > 0 && (
            <p className={classes.earlier}>
              {t("page.earlier")}{" "}
              {earlierTopics.map(({ id, title: earlier, lastNumber }, index) => (
                <span key={id}>
                  {index > 0 && ", "}
                  <Link to={paths.topic(id)}>
                    {t("page.earlierTopic", { title: earlier, count: lastNumber })}
                  </Link>
                </span>
              ))}
            </p>
          )}
          <Suspense fallback={<Loading />}>
            <TopicTalk key={topic.id} topicId={topic.id} skipped={1} />
          </Suspense>
        </Section>
      )}
    </>
  );
}
