import { graphql } from "../../gql/index.js";

export const ConceptSignatureFields = graphql(`
  fragment ConceptSignatureFields on ConceptSignature {
    side
    signedAt
    person {
      id
      name
    }
  }
`);

export const ContinuerFields = graphql(`
  fragment ContinuerFields on Continuer {
    id
    task
    office
    name
    startsOn
    version
  }
`);

export const ConceptSectionFields = graphql(`
  fragment ConceptSectionFields on ConceptSection {
    key
    body
    version
    changedAt
    changedBy {
      id
      name
    }
  }
`);

export const ConceptEditionFields = graphql(`
  fragment ConceptEditionFields on ConceptEdition {
    id
    number
    signedAt
    signatures {
      ...ConceptSignatureFields
    }
  }
`);

export const ConceptGapFields = graphql(`
  fragment ConceptGapFields on ConceptGap {
    code
    section
  }
`);

export const ConceptFields = graphql(`
  fragment ConceptFields on Concept {
    id
    kind
    draft {
      version
      isEdition
      sections {
        ...ConceptSectionFields
      }
      continuers {
        ...ContinuerFields
      }
      signatures {
        ...ConceptSignatureFields
      }
      gaps {
        ...ConceptGapFields
      }
    }
    editions {
      ...ConceptEditionFields
    }
    releasedAt
    releasedBy {
      id
      name
    }
    viewerCan {
      write
      sign
      withdraw
      release
    }
  }
`);

export const ConceptsDocument = graphql(`
  query Concepts($placeId: ID!) {
    place(id: $placeId) {
      id
      concepts {
        ...ConceptFields
      }
    }
  }
`);

/** What stands in the editions: a page of its own, so that the rest need not wait for all that was ever signed. */
export const ConceptEditionsDocument = graphql(`
  query ConceptEditions($placeId: ID!) {
    place(id: $placeId) {
      id
      concepts {
        id
        kind
        editions {
          ...ConceptEditionFields
          sections {
            key
            body
          }
          continuers {
            task
            office
            name
            startsOn
          }
        }
      }
    }
  }
`);

export const WriteConceptSectionDocument = graphql(`
  mutation WriteConceptSection($input: WriteConceptSectionInput!) {
    writeConceptSection(input: $input) {
      kind
      draft {
        version
        sections {
          key
          version
        }
      }
    }
  }
`);

export const AddContinuerDocument = graphql(`
  mutation AddContinuer($input: AddContinuerInput!) {
    addContinuer(input: $input) {
      kind
    }
  }
`);

export const ChangeContinuerDocument = graphql(`
  mutation ChangeContinuer($input: ChangeContinuerInput!) {
    changeContinuer(input: $input) {
      kind
    }
  }
`);

export const RemoveContinuerDocument = graphql(`
  mutation RemoveContinuer($id: ID!, $version: Int!) {
    removeContinuer(id: $id, version: $version) {
      kind
    }
  }
`);

export const SignConceptDocument = graphql(`
  mutation SignConcept($placeId: ID!, $kind: ConceptKind!, $version: Int!) {
    signConcept(placeId: $placeId, kind: $kind, version: $version) {
      __typename
      ... on ConceptSignedOff {
        concept {
          kind
          draft {
            isEdition
          }
        }
      }
      ... on ConceptIncomplete {
        gaps {
          ...ConceptGapFields
        }
      }
    }
  }
`);

export const WithdrawConceptSignatureDocument = graphql(`
  mutation WithdrawConceptSignature($placeId: ID!, $kind: ConceptKind!) {
    withdrawConceptSignature(placeId: $placeId, kind: $kind) {
      kind
    }
  }
`);

export const ReleaseConceptDocument = graphql(`
  mutation ReleaseConcept($placeId: ID!, $kind: ConceptKind!, $isReleased: Boolean!) {
    releaseConcept(placeId: $placeId, kind: $kind, isReleased: $isReleased) {
      kind
      releasedAt
    }
  }
`);

/** Asked again after a change. */
export const conceptQueries = ["Concepts", "ConceptEditions"];
