import { graphql } from "../../gql/index.js";

export const SearchDocument = graphql(`
  query Search(
    $roundId: ID!
    $input: SearchInput!
    $names: SearchInput!
    $titles: SearchInput!
    $after: String
  ) {
    names: search(roundId: $roundId, input: $names, limit: 6) {
      hits {
        id
        ... on ChannelHit {
          channel {
            id
            name
            description
          }
        }
        ... on PlaceHit {
          place {
            id
            name
          }
        }
        ... on PersonHit {
          person {
            id
            name
          }
        }
      }
    }
    titles: search(roundId: $roundId, input: $titles, limit: 4) {
      hits {
        id
        at
        excerpt {
          text
          isMatch
        }
        ... on TopicHit {
          topic {
            id
            title
            channel {
              id
              name
            }
          }
        }
      }
    }
    search(roundId: $roundId, input: $input, after: $after, limit: 20) {
      next
      correctedTo
      hits {
        id
        at
        excerpt {
          text
          isMatch
        }
        ... on MessageHit {
          message {
            id
            number
            author {
              id
              name
            }
            topic {
              id
              title
              resolution {
                at
              }
              channel {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

export const SearchNamesDocument = graphql(`
  query SearchNames($roundId: ID!) {
    round(id: $roundId) {
      id
      channels {
        id
        name
      }
      places {
        id
        name
      }
    }
  }
`);

export const FindPeopleDocument = graphql(`
  query FindPeople($roundId: ID!, $search: String!) {
    round(id: $roundId) {
      id
      people(search: $search, limit: 8) {
        id
        name
      }
    }
  }
`);

export const FilteredPersonDocument = graphql(`
  query FilteredPerson($id: ID!) {
    person(id: $id) {
      id
      name
    }
  }
`);

export const JumpDocument = graphql(`
  query Jump($roundId: ID!, $input: SearchInput!) {
    search(roundId: $roundId, input: $input, limit: 12) {
      hits {
        id
        ... on ChannelHit {
          channel {
            id
            name
          }
        }
        ... on TopicHit {
          topic {
            id
            title
            channel {
              id
              name
            }
          }
        }
        ... on PlaceHit {
          place {
            id
            name
          }
        }
        ... on PersonHit {
          person {
            id
            name
          }
        }
      }
    }
  }
`);
