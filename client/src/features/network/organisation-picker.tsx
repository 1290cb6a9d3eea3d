import { useQuery } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { OrganisationFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./organisation-picker.module.css";

const OrganisationsDocument = graphql(`
  query Organisations($search: String!) {
    organisations(search: $search, limit: 8) {
      ...OrganisationFields
    }
  }
`);

interface OrganisationPickerProps {
  label: string;
  description: string;
  error?: string | undefined;
  /** Comes in the place of what had the focus. */
  autoFocus?: boolean;
  /** Keys not to offer. */
  without?: string[];
  onPick: (organisation: OrganisationFieldsFragment) => void;
}

/** Choosing from the official directory by a few letters: a search, and its results as buttons below it. */
export function OrganisationPicker({
  label,
  description,
  error,
  without = [],
  autoFocus = false,
  onPick,
}: OrganisationPickerProps) {
  const { t } = useTranslation("network");
  const [search, setSearch] = useState("");
  const [wanted] = useDebouncedValue(search.trim(), 200);
  const isLongEnough = wanted.length >= 2;
  const { data, previousData } = useQuery(OrganisationsDocument, {
    variables: { search: wanted },
    skip: !isLongEnough,
  });
  const found = isLongEnough ? (data ?? previousData)?.organisations : undefined;
  const offered = found?.filter(({ key }) => !without.includes(key));

  return (
    <div>
      <TextInput
        label={label}
        description={description}
        error={error}
        type="search"
        autoComplete="off"
        autoFocus={autoFocus}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        // Enter chooses nothing and must not send the form while somebody is still searching.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <p className={classes.status} role="status">
        {offered && (offered.length === 0 ? t("add.noneFound") : t("add.found", { count: offered.length }))}
      </p>
      <ul className={classes.found}>
        {offered?.map((organisation) => (
          <li key={organisation.key}>
            <button type="button" className={classes.offer} onClick={() => onPick(organisation)}>
              <OrganisationWords organisation={organisation} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PickedOrganisationProps {
  label: string;
  organisation: OrganisationFieldsFragment;
  onChange: () => void;
}

/** What was chosen, and the way back to choosing. */
export function PickedOrganisation({ label, organisation, onChange }: PickedOrganisationProps) {
  const { t } = useTranslation(["network", "common"]);
  return (
    <div>
      <p className={classes.label}>{label}</p>
      <div className={classes.picked}>
        <OrganisationWords organisation={organisation} />
        <Button variant="default" onClick={onChange} aria-label={t("add.changeOwner")}>
          {t("common:action.edit")}
        </Button>
      </div>
    </div>
  );
}

function OrganisationWords({
  organisation: { name, type, district },
}: {
  organisation: OrganisationFieldsFragment;
}) {
  const { t } = useTranslation("network");
  return (
    <span className={classes.words}>
      <span className={classes.name}>{name}</span>
      <span className={classes.context}>
        {[t(`type.${type}`), district !== name && district].filter(Boolean).join(", ")}
      </span>
    </span>
  );
}
