import { useQuery } from "@apollo/client/react";
import { IconArrowRight } from "@tabler/icons-react";
import { graphql } from "../../gql/index.js";
import type { ViewerFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Avatar } from "../../ui/avatar.js";
import { Note } from "../../ui/note.js";
import classes from "./personas.module.css";
import { SignInAsPersonaDocument } from "./sign-in.documents.js";

const PersonasDocument = graphql(`
  query Personas {
    hub {
      personas {
        label
        hint
        person {
          id
          name
        }
      }
    }
  }
`);

/** The demo's people: one click signs in as one of them. */
export function Personas({ onSignedIn }: { onSignedIn: (viewer: ViewerFragment) => void }) {
  const { t } = useTranslation("identity");
  const { data } = useQuery(PersonasDocument);
  const signIn = useAction(SignInAsPersonaDocument);

  async function become(personId: string) {
    const answer = await signIn.run({ personId });
    if (answer) onSignedIn(answer.signInAsPersona);
  }

  return (
    <>
      {signIn.problem && <Note tone="brick">{signIn.problem.text}</Note>}
      <ul className={classes.personas}>
        {data?.hub.personas.map(({ person, label, hint }) => (
          <li key={person.id}>
            <button
              type="button"
              className={classes.persona}
              disabled={signIn.isBusy}
              onClick={() => void become(person.id)}
            >
              <Avatar person={person} />
              <span className={classes.words}>
                <span className={classes.name}>{person.name}</span>
                <span className={classes.label} lang="de">
                  {label}
                </span>
              </span>
              <IconArrowRight size={20} aria-hidden className={classes.arrow} />
              <span className={classes.hint} lang="de">
                {hint}
              </span>
              <span className="only-for-readers">{t("signIn.as", { name: person.name })}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
