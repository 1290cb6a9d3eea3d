import { graphql } from "../../gql/index.js";

export const ProcessTemplateFields = graphql(`
  fragment ProcessTemplateFields on ProcessTemplate {
    version
    savedAt
    viewerCanSave
    savedBy {
      id
      name
    }
    blocks {
      key
      title
      phase
      description
      checklist
      needsFirstHearing
    }
  }
`);

export const ProcessTemplateDocument = graphql(`
  query ProcessTemplate($roundId: ID!) {
    round(id: $roundId) {
      id
      processTemplate {
        ...ProcessTemplateFields
      }
      processTemplates {
        ...ProcessTemplateFields
      }
    }
  }
`);
