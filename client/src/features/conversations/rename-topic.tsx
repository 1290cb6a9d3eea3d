import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { mergeTopic } from "./merge-topic.js";
import classes from "./rename-topic.module.css";
import { useChange } from "./use-change.js";

const Rename = graphql(`
  mutation RenameTopic($id: ID!, $title: String!) {
    renameTopic(id: $id, title: $title) {
      ...TopicFields
    }
  }
`);

/** In the place of the title itself. */
export default function RenameTopic({ topic, onClose }: { topic: TopicFieldsFragment; onClose: () => void }) {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const [title, setTitle] = useState(topic.title);
  const rename = useChange(Rename, (cache, { renameTopic }) => mergeTopic(cache, renameTopic));

  async function save(): Promise<void> {
    if (title.trim() === topic.title || (await rename.run({ id: topic.id, title }))) onClose();
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <TextInput
        label={t("topic.title")}
        value={title}
        maxLength={160}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={rename.problem?.text}
        autoFocus
      />
      <div className={classes.actions}>
        <Button type="submit" size="sm" loading={rename.isBusy}>
          {common("action.save")}
        </Button>
        <Button variant="default" size="sm" onClick={onClose}>
          {common("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
