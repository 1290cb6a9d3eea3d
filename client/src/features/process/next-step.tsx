import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";

interface NextStepProps {
  step: { title: string; startsOn: string | null; endsOn: string | null };
}

/** "Leitlinien und Gesamtstrategie, bis 10. April 2019" */
export function NextStep({ step: { title, startsOn, endsOn } }: NextStepProps) {
  const { t } = useTranslation("process");
  if (endsOn) return t("nextStep.until", { title, day: formatDay(endsOn) });
  return startsOn ? t("nextStep.from", { title, day: formatDay(startsOn) }) : title;
}
