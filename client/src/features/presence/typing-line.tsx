import { useTranslation } from "../../lib/i18n.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { presence } from "./presence.js";

/** Not read out: it would talk over what is being said. */
export default function TypingLine({ typing }: { typing: readonly string[] }) {
  const { t } = useTranslation("presence");
  const { person } = useSignedInViewer();
  const names = typing.filter((id) => id !== person.id).map((id) => presence.nameOf(id));
  const [first = "", second = ""] = names;
  if (names.length === 0) return null;
  if (names.length > 2) return <>{t("severalType")}</>;
  return <>{second ? t("twoType", { first, second }) : t("oneTypes", { name: first })}</>;
}
