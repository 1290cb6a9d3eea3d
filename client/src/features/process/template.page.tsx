import { useQuery } from "@apollo/client/react";
import type { ProcessTemplateQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { ProgrammeNavigation } from "../programme/programme-navigation.js";
import { ProcessTemplateDocument } from "./template.documents.js";
import { TemplateEditor } from "./template-editor.js";
import { TemplateBlocks, TemplateVersions } from "./template-versions.js";

type Round = ProcessTemplateQuery["round"];

/** The Bausteine every new place begins with; the programme office keeps them. */
export default function TemplatePage() {
  const { round } = useSignedInViewer();
  const { data, error, refetch } = useQuery(ProcessTemplateDocument, {
    variables: { roundId: round?.id ?? "" },
    skip: !round,
  });
  if (data) return <Template round={data.round} />;
  return (
    <Page>{error ? <Failure error={error} level={1} onRetry={() => void refetch()} /> : <Loading />}</Page>
  );
}

function Template({ round }: { round: Round }) {
  // Those of the way to the other pages, too, from the first: asked for later, they would take the heading away again.
  const { t } = useTranslation(["process", "programme"]);
  const { processTemplate, processTemplates } = round;
  return (
    <Page>
      <PageHeader title={t("template.title")}>{t("template.context")}</PageHeader>
      <ProgrammeNavigation />
      {processTemplate.viewerCanSave ? (
        <TemplateEditor roundId={round.id} template={processTemplate} />
      ) : (
        <TemplateBlocks blocks={processTemplate.blocks} />
      )}
      <TemplateVersions versions={processTemplates} />
    </Page>
  );
}
