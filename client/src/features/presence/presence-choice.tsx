import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Choice } from "../../ui/choice.js";
import { Note } from "../../ui/note.js";

const PresenceChoiceDocument = graphql(`
  query PresenceChoice {
    viewer {
      presenceShown
    }
  }
`);

const SetPresenceShownDocument = graphql(`
  mutation SetPresenceShown($shown: Boolean!) {
    setPresenceShown(shown: $shown) {
      presenceShown
    }
  }
`);

export function PresenceChoice() {
  const { t } = useTranslation("presence");
  const { data } = useQuery(PresenceChoiceDocument);
  const choose = useAction(SetPresenceShownDocument);
  return (
    <>
      <Choice<"shown" | "hidden">
        label={t("choice.title")}
        help={t("choice.help")}
        value={data?.viewer?.presenceShown === false ? "hidden" : "shown"}
        options={[
          { value: "shown", label: t("choice.shown") },
          { value: "hidden", label: t("choice.hidden") },
        ]}
        onChange={(value) => void choose.run({ shown: value === "shown" })}
      />
      {choose.problem && <Note tone="brick">{choose.problem.text}</Note>}
    </>
  );
}
