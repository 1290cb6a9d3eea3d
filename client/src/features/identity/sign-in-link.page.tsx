import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { Link } from "../../lib/router.js";
import { useAction } from "../../lib/use-action.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { SignInWithLinkDocument, welcome } from "./sign-in.documents.js";
import { useLinkToken } from "./use-link-token.js";

/** Opening the link does nothing yet: mail servers open links too, and it works only once. */
export default function SignInLinkPage() {
  const { t } = useTranslation("identity");
  const token = useLinkToken();
  const signIn = useAction(SignInWithLinkDocument, {
    update: (cache, { data }) => welcome(cache, data?.signInWithLink),
  });

  async function submit() {
    if (await signIn.run({ token })) navigate("/gespraeche", { replace: true });
  }

  return (
    <Page width="narrow">
      <PageHeader title={t("link.title")}>{t("link.text")}</PageHeader>
      <Form onSubmit={submit}>
        {signIn.problem && (
          <Note tone="brick">
            <p>{signIn.problem.text}</p>
            <p>
              <Link to="/anmelden">{t("link.fresh")}</Link>
            </p>
          </Note>
        )}
        <Button type="submit" size="lg" loading={signIn.isBusy}>
          {t("link.submit")}
        </Button>
      </Form>
    </Page>
  );
}
