import { IconCircleCheck, IconCircleOff } from "@tabler/icons-react";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { Menu } from "../../ui/menu.js";
import { useSolution } from "./use-solution.js";
import { useTopicFields } from "./use-topics.js";

/** In the menu of every message but the one that asks. */
export default function SolutionItem({ message }: { message: MessageFieldsFragment }) {
  const { t } = useTranslation("conversations");
  const topic = useTopicFields(message.topic.id);
  const solution = useSolution();
  const isMarked = topic?.solution?.id === message.id;

  async function mark(): Promise<void> {
    const messageId = isMarked ? null : message.id;
    const isDone = await solution.run({ topicId: message.topic.id, messageId });
    announce(t(!isDone ? "topic.notNow" : isMarked ? "solution.unmarked" : "solution.marked"));
  }

  return (
    <Menu.Item
      leftSection={
        isMarked ? <IconCircleOff size={20} aria-hidden /> : <IconCircleCheck size={20} aria-hidden />
      }
      onClick={() => void mark()}
    >
      {t(isMarked ? "solution.unmark" : "solution.mark")}
    </Menu.Item>
  );
}
