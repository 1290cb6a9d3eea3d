import { Button, Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import { navigate } from "../../lib/place.js";
import "../../ui/mantine-fields.js";
import "../../ui/mantine-floating.js";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { Audience } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { newId } from "../../lib/new-id.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import { paths } from "./conversation-paths.js";
import { type ChannelWithRights, useConversations } from "./conversations-context.js";
import { mergeChannel } from "./merge-channel.js";
import { useChange } from "./use-change.js";

const CreateChannel = graphql(`
  mutation CreateChannel($input: CreateChannelInput!) {
    createChannel(input: $input) {
      ...ChannelFields
    }
  }
`);

const ChangeChannel = graphql(`
  mutation ChangeChannel($input: ChangeChannelInput!) {
    changeChannel(input: $input) {
      ...ChannelFields
    }
  }
`);

/** Rooms for a place belong to its own people; the others are chosen here. */
const audiences = ["NETWORK", "TEAMS", "STAFF"] as const;

interface ChannelFormProps {
  /** Without one a new channel is made. */
  channel?: ChannelWithRights;
  onClose: () => void;
}

export default function ChannelForm({ channel, onClose }: ChannelFormProps) {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const { roundId } = useConversations();
  const [id] = useState(newId);
  const [name, setName] = useState(channel?.name ?? "");
  const [description, setDescription] = useState(channel?.description ?? "");
  const [audience, setAudience] = useState<Audience>(channel?.audience ?? "NETWORK");
  const [archived, setArchived] = useState(channel?.archived ?? false);
  const create = useChange(CreateChannel, (cache, { createChannel }) => mergeChannel(cache, createChannel));
  const change = useChange(ChangeChannel, (cache, { changeChannel }) => mergeChannel(cache, changeChannel));
  const { isBusy, problem } = channel ? change : create;
  const errorOf = (field: string) => (problem?.field === field ? problem.text : undefined);

  async function save(): Promise<void> {
    const isDone = channel
      ? await change.run({ input: { id: channel.id, name, description, archived } })
      : await create.run({ input: { id, roundId, name, description, audience } });
    if (!isDone) return;
    onClose();
    if (!channel) navigate(paths.channel(id));
  }

  return (
    <Dialog opened onClose={onClose} title={channel ? t("channelForm.change") : t("channelForm.create")}>
      <Form onSubmit={save}>
        <TextInput
          label={t("channelForm.name")}
          description={t("channelForm.nameHelp")}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errorOf("name")}
          data-autofocus
        />
        <Textarea
          label={t("channelForm.description")}
          description={t("channelForm.descriptionHelp")}
          value={description}
          maxLength={500}
          rows={3}
          onChange={(event) => setDescription(event.currentTarget.value)}
          error={errorOf("description")}
        />
        {channel ? (
          <Checkbox
            label={t("channelForm.archived")}
            description={t("channelForm.archivedHelp")}
            checked={archived}
            onChange={(event) => setArchived(event.currentTarget.checked)}
            size="md"
          />
        ) : (
          <Select
            label={t("channelForm.audience")}
            description={t("channelForm.audienceHelp")}
            data={audiences.map((value) => ({ value, label: t(`audienceLong.${value}`) }))}
            value={audience}
            onChange={(value) => value && setAudience(value)}
          />
        )}
        {problem && !problem.field && <Note tone="brick">{problem.text}</Note>}
        <Actions>
          <Button type="submit" loading={isBusy}>
            {channel ? common("action.save") : t("channelForm.createNow")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {common("action.cancel")}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
