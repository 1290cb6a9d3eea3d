import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";

/** What stands where a message was taken back: by whom, and why. */
export function useTombstone(): (message: Pick<MessageFieldsFragment, "author" | "deletion">) => string {
  const { t } = useTranslation("conversations");
  return ({ author, deletion }) => {
    const byOther = deletion && deletion.by.id !== author.id;
    const words = byOther ? t("message.removedBy", { name: deletion.by.name }) : t("message.withdrawn");
    return deletion?.reason ? `${words} ${t("message.reason", { reason: deletion.reason })}` : words;
  };
}
