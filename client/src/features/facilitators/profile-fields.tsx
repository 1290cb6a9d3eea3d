import { useQuery } from "@apollo/client/react";
import { NativeSelect, Textarea } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useTranslation } from "../../lib/i18n.js";
import { FacilitatorChoicesDocument } from "./facilitators.documents.js";
import { PickField } from "./pick-field.js";
import { mostMethods, mostPlaces, type ProfileWords } from "./profile-words.js";

export const profileFields = ["methods", "regions", "capacity", "note"] as const;

interface ProfileFieldsProps {
  roundId: string;
  words: ProfileWords;
  onChange: (words: Partial<ProfileWords>) => void;
  errorOf: (field: string) => string | undefined;
  /** What is written by the office for the office. */
  withNote: boolean;
  /** Said to the facilitator, or about one. */
  isOwn: boolean;
}

/** What somebody is good at, where, and for how many places. */
export function ProfileFields(props: ProfileFieldsProps) {
  const { roundId, words, onChange, errorOf, withNote, isOwn } = props;
  const { t } = useTranslation(["facilitators", "common"]);
  const { data } = useQuery(FacilitatorChoicesDocument, {
    variables: { roundId },
    fetchPolicy: "cache-and-network",
  });
  const methods = data?.round.facilitatorMethods.map((method) => ({ id: method, label: method })) ?? [];
  const regions = data?.round.districts.map(({ key, name }) => ({ id: key, label: name })) ?? [];
  return (
    <>
      <PickField
        takesOwn
        label={t("field.methods")}
        description={t("field.methodsHelp", { count: mostMethods })}
        most={mostMethods}
        picked={words.methods}
        offered={methods}
        text={words.method}
        error={errorOf("methods")}
        onText={(method) => onChange({ method })}
        onChange={(picked) => onChange({ methods: picked, method: "" })}
      />
      <PickField
        label={t("field.regions")}
        description={t(isOwn ? "field.regionsHelpOwn" : "field.regionsHelp")}
        most={44}
        picked={words.regions}
        offered={regions}
        text={words.region}
        error={errorOf("regions")}
        onText={(region) => onChange({ region })}
        onChange={(picked) => onChange({ regions: picked, region: "" })}
      />
      <NativeSelect
        label={t(isOwn ? "field.capacityOwn" : "field.capacity")}
        description={t(isOwn ? "field.capacityHelpOwn" : "field.capacityHelp")}
        error={errorOf("capacity")}
        value={words.capacity}
        onChange={(event) => onChange({ capacity: event.currentTarget.value })}
        data={[
          { value: "", label: t("field.capacityUnknown") },
          ...Array.from({ length: mostPlaces + 1 }, (_, count) => ({
            value: String(count),
            label: count === 0 ? t("field.capacityNone") : t("field.capacityOf", { count }),
          })),
        ]}
      />
      {withNote && (
        <Textarea
          label={t("common:field.optional", { label: t("field.note") })}
          description={t("field.noteHelp")}
          error={errorOf("note")}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          value={words.note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      )}
    </>
  );
}
