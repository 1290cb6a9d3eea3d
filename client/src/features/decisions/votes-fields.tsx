import { TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useId } from "react";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./decisions.module.css";

const counts = ["yes", "no", "abstentions"] as const;
type Count = (typeof counts)[number];

/** As typed: anything may stand in a field. */
export type TypedVotes = Record<Count, string>;

export const noVotes: TypedVotes = { yes: "", no: "", abstentions: "" };

export const typedVotes = ({ yes, no, abstentions }: Record<Count, number>): TypedVotes => ({
  ...{ yes: String(yes), no: String(no), abstentions: String(abstentions) },
});

/** Null when nothing was typed, undefined when it is no number of votes. */
export function readVotes(typed: TypedVotes): Record<Count, number> | null | undefined {
  const [yes = "", no = "", abstentions = ""] = counts.map((count) => typed[count].trim());
  if (yes + no + abstentions === "") return null;
  if (![yes, no, abstentions].every((text) => /^\d{0,4}$/.test(text))) return undefined;
  return { yes: Number(yes), no: Number(no), abstentions: Number(abstentions) };
}

interface VotesFieldsProps {
  votes: TypedVotes;
  error: string | undefined;
  onChange: (votes: TypedVotes) => void;
}

export function VotesFields({ votes, error, onChange }: VotesFieldsProps) {
  const { t } = useTranslation("decisions");
  const id = useId();
  return (
    <fieldset className={classes.votes} aria-describedby={`${id}-help`}>
      <legend>{t("outcome.votes")}</legend>
      <p id={`${id}-help`} className={classes.help}>
        {t("outcome.votesHelp")}
      </p>
      <div className={classes.counts}>
        {counts.map((count) => (
          <TextInput
            key={count}
            label={t(`outcome.${count}`)}
            inputMode="numeric"
            maxLength={4}
            value={votes[count]}
            error={error !== undefined}
            aria-errormessage={error === undefined ? undefined : `${id}-error`}
            onChange={(event) => onChange({ ...votes, [count]: event.currentTarget.value })}
          />
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
