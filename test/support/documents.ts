/** Documents that many tests send. */
export const START_TOPIC = `mutation ($input: StartTopicInput!) { startTopic(input: $input) { id lastNumber title } }`;
export const POST = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id number body version } }`;
export const POST_MESSAGES = `mutation ($input: PostMessagesInput!) { postMessages(input: $input) {
  topic { id lastNumber } outcomes { message { id number } refusal { kind code } } } }`;
export const EDIT = `mutation ($id: ID!, $body: String!, $version: Int!) {
  editMessage(id: $id, body: $body, version: $version) { id body version history { version body } } }`;
export const DELETE = `mutation ($id: ID!, $reason: String) {
  deleteMessage(id: $id, reason: $reason) { id body version deletion { reason by { id } } history { body } } }`;
export const MARK_READ = `mutation ($topicId: ID!, $upTo: Int!) { markRead(topicId: $topicId, upTo: $upTo) { id readNumber } }`;
export const TOPIC = `query ($id: ID!) { topic(id: $id) { id title lastNumber readNumber version
  resolution { at by { id } } messages(limit: 100) { hasBefore hasAfter items { id number body version author { id } } } } }`;
export const POSITIONS = `query ($roundId: ID!) { viewer { stream position } round(id: $roundId) { stream position } }`;
