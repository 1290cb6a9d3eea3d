import { useQuery } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { AccountsQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Avatar } from "../../ui/avatar.js";
import { Failure } from "../../ui/failure.js";
import { Note } from "../../ui/note.js";
import classes from "./accounts.module.css";
import roleClasses from "./roles.module.css";
import { useRoleWords } from "./role-words.js";

const AccountsDocument = graphql(`
  query Accounts($round: ID!, $search: String!) {
    round(id: $round) {
      id
      people(search: $search, limit: 20, withClosed: true) {
        ...Account
      }
    }
  }

  fragment Account on Person {
    id
    name
    email
    deactivated
    roles {
      id
      kind
      place {
        id
        name
      }
    }
    viewerCan {
      deactivate
    }
  }
`);

const DeactivateDocument = graphql(`
  mutation DeactivatePerson($id: ID!) {
    deactivatePerson(id: $id) {
      ...Account
    }
  }
`);

const ReactivateDocument = graphql(`
  mutation ReactivatePerson($id: ID!) {
    reactivatePerson(id: $id) {
      ...Account
    }
  }
`);

type Account = AccountsQuery["round"]["people"][number];

/** Finding somebody and closing their account; what was just done can be undone on the spot. */
export function Accounts({ roundId }: { roundId: string }) {
  const { t } = useTranslation(["network", "common"]);
  const [search, setSearch] = useState("");
  const [wanted] = useDebouncedValue(search.trim(), 250);
  const [closed, setClosed] = useState<Account>();
  const [opened, setOpened] = useState<Account>();
  const { data, previousData, error } = useQuery(AccountsDocument, {
    variables: { round: roundId, search: wanted },
    skip: wanted.length < 2,
  });
  const deactivate = useAction(DeactivateDocument);
  const reactivate = useAction(ReactivateDocument);
  const people = wanted.length < 2 ? [] : ((data ?? previousData)?.round.people ?? []);

  async function close(person: Account) {
    setOpened(undefined);
    if (await deactivate.run({ id: person.id })) setClosed(person);
  }

  async function open(person: Account) {
    if (!(await reactivate.run({ id: person.id }))) return;
    setClosed(undefined);
    setOpened(person);
  }

  const problem = deactivate.problem ?? reactivate.problem;
  return (
    <>
      <p className={classes.help}>{t("offices.accountsHelp")}</p>
      <TextInput
        className={classes.search}
        label={t("offices.search")}
        type="search"
        leftSection={<IconSearch size={20} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {problem && <Note tone="brick">{problem.text}</Note>}
      {error && <Failure error={error} />}
      {closed && (
        <Note tone="leaf">
          <p>{t("offices.deactivated", { name: closed.name })}</p>
          <Button variant="default" mt={8} loading={reactivate.isBusy} onClick={() => void open(closed)}>
            {t("common:action.undo")}
          </Button>
        </Note>
      )}
      {opened && <Note tone="leaf">{t("offices.reactivated", { name: opened.name })}</Note>}
      <p className={classes.found} role="status">
        {data && (people.length === 0 ? t("offices.noOne") : t("offices.found", { count: people.length }))}
      </p>
      <ul className={roleClasses.roles}>
        {people.map((person) => (
          <AccountRow
            key={person.id}
            person={person}
            isBusy={deactivate.isBusy || reactivate.isBusy}
            onClose={() => void close(person)}
            onOpen={() => void open(person)}
          />
        ))}
      </ul>
    </>
  );
}

interface AccountRowProps {
  person: Account;
  isBusy: boolean;
  onClose: () => void;
  onOpen: () => void;
}

function AccountRow({ person, isBusy, onClose, onOpen }: AccountRowProps) {
  const { t } = useTranslation("network");
  const roleWords = useRoleWords();
  return (
    <li className={roleClasses.role}>
      <Avatar person={person} />
      <div className={roleClasses.words}>
        <p className={roleClasses.name}>{person.name}</p>
        <p className={roleClasses.context}>
          {person.deactivated && `${t("offices.closed")} · `}
          {[...person.roles.map(roleWords), person.email].filter(Boolean).join(" · ")}
        </p>
      </div>
      {person.viewerCan.deactivate && (
        <Button
          variant="default"
          disabled={isBusy}
          aria-label={t(person.deactivated ? "offices.reactivateOf" : "offices.deactivateOf", {
            name: person.name,
          })}
          onClick={person.deactivated ? onOpen : onClose}
        >
          {t(person.deactivated ? "offices.reactivate" : "offices.deactivate")}
        </Button>
      )}
    </li>
  );
}
