import { graphql } from "../../gql/index.js";
import type { Language } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Choice } from "../../ui/choice.js";
import { Note } from "../../ui/note.js";

const SetLanguageDocument = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      language
    }
  }
`);

export function LanguageChoice({ current }: { current: Language }) {
  const { t } = useTranslation("identity");
  const setLanguage = useAction(SetLanguageDocument);
  return (
    <>
      <Choice<Language>
        label={t("profile.language")}
        help={t("profile.languageHelp")}
        value={current}
        options={[
          { value: "DE", label: t("profile.de"), lang: "de" },
          { value: "EN", label: t("profile.en"), lang: "en" },
        ]}
        onChange={(language) => void setLanguage.run({ language })}
      />
      {setLanguage.problem && <Note tone="brick">{setLanguage.problem.text}</Note>}
    </>
  );
}
