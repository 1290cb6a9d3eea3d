import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.js";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { HealthBadge } from "./health-badge.js";
import classes from "./update-of-topic.module.css";
import { updatePaths } from "./update-paths.js";

const UpdateOfTopicDocument = graphql(`
  query UpdateOfTopic($id: ID!) {
    topic(id: $id) {
      id
      update {
        id
        health
        publishedAt
        savedAt
        place {
          id
          name
        }
      }
    }
  }
`);

/** The way from a topic to the update it is about, as far as one reads that. */
export default function UpdateOfTopic({ topicId }: { topicId: string }) {
  const { t } = useTranslation("updates");
  const { data } = useQuery(UpdateOfTopicDocument, { variables: { id: topicId } });
  const update = data?.topic.update;
  if (!update) return null;
  const { id, place, health, publishedAt, savedAt } = update;
  return (
    <p className={classes.about}>
      {health && <HealthBadge health={health} compact />}
      <span>
        {t("topic.about")}{" "}
        <Link to={publishedAt ? updatePaths.update(place.id, id) : updatePaths.edit(place.id, id)}>
          {t("topic.update", { name: place.name, day: formatDay(publishedAt ?? savedAt) })}
        </Link>
      </span>
    </p>
  );
}
