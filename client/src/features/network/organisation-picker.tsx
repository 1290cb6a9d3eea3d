import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { OrganisationFieldsFragment } from "../../gql/graphql.js";

const OrganisationsDocument = graphql(`
  query Organisations($search: String!) {
    organisations(search: $search, limit: 20) {
      ...OrganisationFields
    }
  }
`);

interface OrganisationPickerProps {
  label: string;
  description: string;
  error?: string | undefined;
  value: OrganisationFieldsFragment | null;
  /** Keys not to offer. */
  without?: string[];
  onPick: (organisation: OrganisationFieldsFragment) => void;
}

/** Choosing from the official directory by a few letters. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { label, description, error, value, without = [], onPick } = props;
  const { t } = useTranslation("network");
  const [search, setSearch] = useState(value?.name ?? "");
  const [wanted] = useDebouncedValue(search.trim(), 200);
  const isLongEnough = wanted.length >= 2;
  const { data, previousData } = useQuery(OrganisationsDocument, {
    variables: { search: wanted },
    skip: !isLongEnough,
  });
  const found = isLongEnough ? ((data ?? previousData)?.organisations ?? []) : [];
  const offered = distinct(value ? [value, ...found] : found).filter(({ key }) => !without.includes(key));

  return (
    <Select
      label={label}
      description={description}
      error={error}
      searchable
      leftSection={<IconSearch size={20} aria-hidden />}
      rightSection={<></>}
      value={value?.key ?? null}
      searchValue={search}
      onSearchChange={setSearch}
      data={offered.map((one) => ({ value: one.key, label: one.name }))}
      // The server has searched already, and knows other spellings.
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const one = offered.find(({ key }) => key === option.value);
        return (
          <span>
            {option.label}
            {one && <small> · {[t(`type.${one.type}`), one.district].filter(Boolean).join(", ")}</small>}
          </span>
        );
      }}
      nothingFoundMessage={isLongEnough ? t("add.noneFound") : t("add.searchMore")}
      onChange={(key) => {
        const picked = offered.find((one) => one.key === key);
        if (picked) onPick(picked);
      }}
    />
  );
}

function distinct(organisations: OrganisationFieldsFragment[]): OrganisationFieldsFragment[] {
  return [...new Map(organisations.map((one) => [one.key, one])).values()];
}
