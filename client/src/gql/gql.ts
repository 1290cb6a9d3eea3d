/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ConceptSignatureFields on ConceptSignature {\n    side\n    signedAt\n    person {\n      id\n      name\n    }\n  }\n": typeof types.ConceptSignatureFieldsFragmentDoc,
    "\n  fragment ContinuerFields on Continuer {\n    id\n    task\n    office\n    name\n    startsOn\n    version\n  }\n": typeof types.ContinuerFieldsFragmentDoc,
    "\n  fragment ConceptSectionFields on ConceptSection {\n    key\n    body\n    version\n    changedAt\n    changedBy {\n      id\n      name\n    }\n  }\n": typeof types.ConceptSectionFieldsFragmentDoc,
    "\n  fragment ConceptEditionFields on ConceptEdition {\n    id\n    number\n    signedAt\n    signatures {\n      ...ConceptSignatureFields\n    }\n  }\n": typeof types.ConceptEditionFieldsFragmentDoc,
    "\n  fragment ConceptGapFields on ConceptGap {\n    code\n    section\n  }\n": typeof types.ConceptGapFieldsFragmentDoc,
    "\n  fragment ConceptFields on Concept {\n    id\n    kind\n    draft {\n      version\n      isEdition\n      sections {\n        ...ConceptSectionFields\n      }\n      continuers {\n        ...ContinuerFields\n      }\n      signatures {\n        ...ConceptSignatureFields\n      }\n      gaps {\n        ...ConceptGapFields\n      }\n    }\n    editions {\n      ...ConceptEditionFields\n    }\n    releasedAt\n    releasedBy {\n      id\n      name\n    }\n    viewerCan {\n      write\n      sign\n      withdraw\n      release\n    }\n  }\n": typeof types.ConceptFieldsFragmentDoc,
    "\n  query Concepts($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      concepts {\n        ...ConceptFields\n      }\n    }\n  }\n": typeof types.ConceptsDocument,
    "\n  query ConceptEditions($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      concepts {\n        id\n        kind\n        editions {\n          ...ConceptEditionFields\n          sections {\n            key\n            body\n          }\n          continuers {\n            task\n            office\n            name\n            startsOn\n          }\n        }\n      }\n    }\n  }\n": typeof types.ConceptEditionsDocument,
    "\n  mutation WriteConceptSection($input: WriteConceptSectionInput!) {\n    writeConceptSection(input: $input) {\n      kind\n      draft {\n        version\n        sections {\n          key\n          version\n        }\n      }\n    }\n  }\n": typeof types.WriteConceptSectionDocument,
    "\n  mutation AddContinuer($input: AddContinuerInput!) {\n    addContinuer(input: $input) {\n      kind\n    }\n  }\n": typeof types.AddContinuerDocument,
    "\n  mutation ChangeContinuer($input: ChangeContinuerInput!) {\n    changeContinuer(input: $input) {\n      kind\n    }\n  }\n": typeof types.ChangeContinuerDocument,
    "\n  mutation RemoveContinuer($id: ID!, $version: Int!) {\n    removeContinuer(id: $id, version: $version) {\n      kind\n    }\n  }\n": typeof types.RemoveContinuerDocument,
    "\n  mutation SignConcept($placeId: ID!, $kind: ConceptKind!, $version: Int!) {\n    signConcept(placeId: $placeId, kind: $kind, version: $version) {\n      __typename\n      ... on ConceptSignedOff {\n        concept {\n          kind\n          draft {\n            isEdition\n          }\n        }\n      }\n      ... on ConceptIncomplete {\n        gaps {\n          ...ConceptGapFields\n        }\n      }\n    }\n  }\n": typeof types.SignConceptDocument,
    "\n  mutation WithdrawConceptSignature($placeId: ID!, $kind: ConceptKind!) {\n    withdrawConceptSignature(placeId: $placeId, kind: $kind) {\n      kind\n    }\n  }\n": typeof types.WithdrawConceptSignatureDocument,
    "\n  mutation ReleaseConcept($placeId: ID!, $kind: ConceptKind!, $isReleased: Boolean!) {\n    releaseConcept(placeId: $placeId, kind: $kind, isReleased: $isReleased) {\n      kind\n      releasedAt\n    }\n  }\n": typeof types.ReleaseConceptDocument,
    "\n  fragment ContributionFields on Contribution {\n    id\n    kind\n    description\n    day\n    amount\n    author {\n      id\n      name\n    }\n    version\n    viewerCan {\n      change\n    }\n  }\n": typeof types.ContributionFieldsFragmentDoc,
    "\n  query Contributions($placeId: ID!, $year: Int) {\n    place(id: $placeId) {\n      id\n      contributions {\n        totals {\n          year\n          kind\n          amount\n          count\n        }\n        inYear(year: $year) {\n          ...ContributionFields\n        }\n      }\n    }\n  }\n": typeof types.ContributionsDocument,
    "\n  mutation AddContribution($input: AddContributionInput!) {\n    addContribution(input: $input) {\n      ...ContributionFields\n    }\n  }\n": typeof types.AddContributionDocument,
    "\n  mutation ChangeContribution($input: ChangeContributionInput!) {\n    changeContribution(input: $input) {\n      ...ContributionFields\n    }\n  }\n": typeof types.ChangeContributionDocument,
    "\n  mutation RemoveContribution($id: ID!, $version: Int!) {\n    removeContribution(id: $id, version: $version)\n  }\n": typeof types.RemoveContributionDocument,
    "\n  mutation SaveBookmark($input: SaveBookmarkInput!) {\n    bookmark: saveBookmark(input: $input) {\n      ...BookmarkState\n    }\n  }\n": typeof types.SaveBookmarkDocument,
    "\n  mutation RemoveBookmark($messageId: ID!, $version: Int!) {\n    bookmark: removeBookmark(messageId: $messageId, version: $version) {\n      ...BookmarkState\n    }\n  }\n": typeof types.RemoveBookmarkDocument,
    "\n  query BookmarkList($after: String) {\n    viewer {\n      person {\n        id\n      }\n      bookmarks(after: $after, limit: 30) {\n        items {\n          ...BookmarkFields\n        }\n        next\n      }\n    }\n  }\n": typeof types.BookmarkListDocument,
    "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      ...ChannelFields\n    }\n  }\n": typeof types.CreateChannelDocument,
    "\n  mutation ChangeChannel($input: ChangeChannelInput!) {\n    changeChannel(input: $input) {\n      ...ChannelFields\n    }\n  }\n": typeof types.ChangeChannelDocument,
    "\n  fragment QuotedFields on Message {\n    id\n    number\n    version\n    body\n    postedAt\n    author {\n      id\n      name\n    }\n    deletion {\n      at\n      reason\n      by {\n        id\n        name\n      }\n    }\n  }\n": typeof types.QuotedFieldsFragmentDoc,
    "\n  fragment MessageFields on Message {\n    id\n    number\n    version\n    body\n    postedAt\n    editedAt\n    author {\n      id\n      name\n    }\n    mentions {\n      kind\n      targetId\n      name\n    }\n    attachments {\n      id\n      name\n      type\n      size\n      description\n      width\n      height\n      url\n      previewUrl\n    }\n    deletion {\n      at\n      reason\n      by {\n        id\n        name\n      }\n    }\n    reactionsVersion\n    reactions {\n      kind\n      person {\n        id\n        name\n      }\n    }\n    quoted {\n      ...QuotedFields\n    }\n    topic {\n      id\n      lastNumber\n      channel {\n        id\n      }\n    }\n  }\n": typeof types.MessageFieldsFragmentDoc,
    "\n  fragment TopicFields on Topic {\n    id\n    title\n    version\n    startedAt\n    startedBy {\n      id\n      name\n    }\n    lastNumber\n    lastActivityAt\n    participants {\n      id\n      name\n    }\n    excerpt\n    resolution {\n      at\n      by {\n        id\n        name\n      }\n    }\n    solution {\n      id\n      number\n    }\n    channel {\n      id\n    }\n  }\n": typeof types.TopicFieldsFragmentDoc,
    "\n  fragment TopicSummaryFields on Topic {\n    id\n    summary {\n      version\n      body\n      writtenAt\n      writtenBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TopicSummaryFieldsFragmentDoc,
    "\n  fragment DraftFields on Draft {\n    id\n    title\n    body\n    quotedId\n    version\n    savedAt\n    topic {\n      id\n      title\n    }\n    channel {\n      id\n      name\n      audience\n      place {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DraftFieldsFragmentDoc,
    "\n  fragment BookmarkState on Bookmark {\n    id\n    note\n    version\n    markedAt\n    removedAt\n  }\n": typeof types.BookmarkStateFragmentDoc,
    "\n  fragment BookmarkFields on Bookmark {\n    ...BookmarkState\n    message {\n      ...MessageFields\n      topic {\n        ...TopicFields\n      }\n    }\n  }\n": typeof types.BookmarkFieldsFragmentDoc,
    "\n  fragment ChannelFields on Channel {\n    id\n    name\n    description\n    audience\n    archived\n    purpose\n    version\n    place {\n      id\n      name\n    }\n  }\n": typeof types.ChannelFieldsFragmentDoc,
    "\n  fragment ChannelWithRights on Channel {\n    ...ChannelFields\n    viewerCan {\n      startTopic\n      change\n      mentionAll\n    }\n  }\n": typeof types.ChannelWithRightsFragmentDoc,
    "\n  fragment PersonRoles on Person {\n    id\n    name\n    roles {\n      id\n      kind\n      place {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PersonRolesFragmentDoc,
    "\n  mutation DeleteMessage($id: ID!, $reason: String) {\n    deleteMessage(id: $id, reason: $reason) {\n      ...MessageFields\n    }\n  }\n": typeof types.DeleteMessageDocument,
    "\n  mutation EditMessage($id: ID!, $body: String!, $version: Int!) {\n    editMessage(id: $id, body: $body, version: $version) {\n      ...MessageFields\n    }\n  }\n": typeof types.EditMessageDocument,
    "\n  fragment EventFields on EventBatch {\n    stream\n    from\n    to\n    resync\n    events {\n      __typename\n      ... on MessageEvent {\n        seq\n        messageFact: fact\n        message {\n          ...MessageFields\n          topic {\n            ...TopicFields\n          }\n        }\n      }\n      ... on TopicEvent {\n        seq\n        topicFact: fact\n        topic {\n          ...TopicFields\n          ...TopicSummaryFields\n        }\n      }\n      ... on ChannelEvent {\n        seq\n        channelFact: fact\n        channel {\n          ...ChannelFields\n        }\n      }\n      ... on RosterEvent {\n        seq\n        place {\n          id\n        }\n      }\n      ... on PlaceEvent {\n        seq\n        part\n        changedPlace: place {\n          id\n        }\n      }\n      ... on RightsEvent {\n        seq\n      }\n      ... on TopicStanceEvent {\n        seq\n        changesUnread\n        topicStance {\n          topicId\n          stance\n          version\n        }\n      }\n      ... on ChannelStanceEvent {\n        seq\n        channelStance {\n          channelId\n          stance\n          version\n        }\n      }\n      ... on SnoozeEvent {\n        seq\n        snooze {\n          topicId\n          until\n          upTo\n          version\n        }\n      }\n      ... on NotificationsEvent {\n        seq\n        notifications {\n          ...Notifications\n        }\n      }\n      ... on DraftEvent {\n        seq\n        draft {\n          ...DraftFields\n        }\n      }\n      ... on BookmarkEvent {\n        seq\n        count\n        bookmark {\n          ...BookmarkFields\n        }\n      }\n      ... on ReadEvent {\n        seq\n        topic {\n          ...TopicFields\n        }\n        readNumber\n        version\n        mentionNumbers\n      }\n    }\n  }\n": typeof types.EventFieldsFragmentDoc,
    "\n  subscription Events($stream: ID!, $after: String!) {\n    events(stream: $stream, after: $after) {\n      ...EventFields\n    }\n  }\n": typeof types.EventsDocument,
    "\n  query EventsAfter($stream: ID!, $after: String!, $waitMs: Int!) {\n    eventsAfter(stream: $stream, after: $after, waitMs: $waitMs) {\n      ...EventFields\n    }\n  }\n": typeof types.EventsAfterDocument,
    "\n  query ConversationsStart($roundId: ID!) {\n    viewer {\n      person {\n        id\n      }\n      roles {\n        id\n        kind\n        place {\n          id\n        }\n      }\n      stream\n      position\n      drafts {\n        ...DraftFields\n      }\n      bookmarkCount\n      notifications {\n        ...Notifications\n      }\n    }\n    round(id: $roundId) {\n      id\n      stream\n      position\n      viewerCan {\n        createChannel\n      }\n      channels {\n        ...ChannelWithRights\n      }\n      unread {\n        topic {\n          ...TopicFields\n        }\n        readNumber\n        mentionNumbers\n        takesPart\n      }\n      unreadGoesOn\n      inbox {\n        topicStances {\n          topicId\n          stance\n          version\n        }\n        channelStances {\n          channelId\n          stance\n          version\n        }\n        snoozes {\n          topicId\n          until\n          upTo\n          version\n        }\n      }\n    }\n  }\n": typeof types.ConversationsStartDocument,
    "\n  query RoundChannels($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      channels {\n        ...ChannelWithRights\n      }\n    }\n  }\n": typeof types.RoundChannelsDocument,
    "\n  query MarkedAnswer($id: ID!) {\n    message(id: $id) {\n      ...MessageFields\n    }\n  }\n": typeof types.MarkedAnswerDocument,
    "\n  fragment HeldTail on Topic {\n    id\n    lastNumber\n  }\n": typeof types.HeldTailFragmentDoc,
    "\n  query MessageHistory($id: ID!) {\n    message(id: $id) {\n      id\n      body\n      editedAt\n      history {\n        version\n        body\n        at\n      }\n    }\n  }\n": typeof types.MessageHistoryDocument,
    "\n  query QuotedMessage($id: ID!) {\n    message(id: $id) {\n      ...QuotedFields\n    }\n  }\n": typeof types.QuotedMessageDocument,
    "\n  mutation RenameTopic($id: ID!, $title: String!) {\n    renameTopic(id: $id, title: $title) {\n      ...TopicFields\n    }\n  }\n": typeof types.RenameTopicDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      ...DraftFields\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ...MessageFields\n      topic {\n        ...TopicFields\n      }\n    }\n  }\n": typeof types.PostMessageDocument,
    "\n  mutation PostMessages($input: PostMessagesInput!) {\n    postMessages(input: $input) {\n      topic {\n        ...TopicFields\n      }\n      outcomes {\n        message {\n          ...MessageFields\n        }\n        refusal {\n          kind\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.PostMessagesDocument,
    "\n  mutation StartTopic($input: StartTopicInput!) {\n    startTopic(input: $input) {\n      ...TopicFields\n      messages(limit: 1) {\n        items {\n          ...MessageFields\n        }\n      }\n    }\n  }\n": typeof types.StartTopicDocument,
    "\n  mutation SetTopicStance($topicId: ID!, $stance: Stance!) {\n    setTopicStance(topicId: $topicId, stance: $stance) {\n      id\n    }\n  }\n": typeof types.SetTopicStanceDocument,
    "\n  mutation SetChannelStance($channelId: ID!, $stance: Stance!) {\n    setChannelStance(channelId: $channelId, stance: $stance) {\n      id\n    }\n  }\n": typeof types.SetChannelStanceDocument,
    "\n  mutation MarkUnread($topicId: ID!, $from: Int!) {\n    markUnread(topicId: $topicId, from: $from) {\n      id\n    }\n  }\n": typeof types.MarkUnreadDocument,
    "\n  mutation SummariseTopic($topicId: ID!, $body: String!, $version: Int!) {\n    summariseTopic(topicId: $topicId, body: $body, version: $version) {\n      ...TopicSummaryFields\n    }\n  }\n": typeof types.SummariseTopicDocument,
    "\n  query SummaryNow($topicId: ID!) {\n    topic(id: $topicId) {\n      ...TopicSummaryFields\n    }\n  }\n": typeof types.SummaryNowDocument,
    "\n  query SummaryHistory($id: ID!) {\n    topic(id: $id) {\n      id\n      summaryHistory {\n        version\n        body\n        writtenAt\n        writtenBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SummaryHistoryDocument,
    "\n  query TopicChanges($id: ID!) {\n    topic(id: $id) {\n      id\n      changes {\n        number\n        kind\n        at\n        by {\n          id\n          name\n        }\n        oldTitle\n        newTitle\n      }\n    }\n  }\n": typeof types.TopicChangesDocument,
    "\n  fragment MessagePage on MessageWindow {\n    items {\n      ...MessageFields\n      author {\n        ...PersonRoles\n      }\n      viewerBookmark {\n        ...BookmarkState\n      }\n    }\n    hasBefore\n    hasAfter\n  }\n": typeof types.MessagePageFragmentDoc,
    "\n  query TopicOpening($id: ID!, $around: Int) {\n    topic(id: $id) {\n      ...TopicFields\n      ...TopicSummaryFields\n      readNumber\n      viewerCan {\n        post\n        rename\n        resolve\n        summarise\n        changeOwn\n        deleteAny\n      }\n      channel {\n        ...ChannelFields\n      }\n      messages(around: $around, limit: 50) {\n        ...MessagePage\n      }\n    }\n  }\n": typeof types.TopicOpeningDocument,
    "\n  query TopicRightsNow($id: ID!) {\n    topic(id: $id) {\n      id\n      viewerCan {\n        post\n        rename\n        resolve\n        summarise\n        changeOwn\n        deleteAny\n      }\n    }\n  }\n": typeof types.TopicRightsNowDocument,
    "\n  query TopicMessages($id: ID!, $before: Int, $after: Int) {\n    topic(id: $id) {\n      id\n      messages(before: $before, after: $after, limit: 50) {\n        ...MessagePage\n      }\n    }\n  }\n": typeof types.TopicMessagesDocument,
    "\n  mutation MarkRead($topicId: ID!, $upTo: Int!) {\n    markRead(topicId: $topicId, upTo: $upTo) {\n      id\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  query PersonsRoles($id: ID!) {\n    person(id: $id) {\n      ...PersonRoles\n    }\n  }\n": typeof types.PersonsRolesDocument,
    "\n  fragment MessageStanding on Message {\n    id\n    number\n    postedAt\n    author {\n      id\n    }\n    deletion {\n      at\n    }\n  }\n": typeof types.MessageStandingFragmentDoc,
    "\n  mutation React($messageId: ID!, $kind: ReactionKind!) {\n    message: react(messageId: $messageId, kind: $kind) {\n      ...MessageFields\n    }\n  }\n": typeof types.ReactDocument,
    "\n  mutation Unreact($messageId: ID!, $kind: ReactionKind!) {\n    message: unreact(messageId: $messageId, kind: $kind) {\n      ...MessageFields\n    }\n  }\n": typeof types.UnreactDocument,
    "\n  mutation ResolveTopic($id: ID!) {\n    resolveTopic(id: $id) {\n      ...TopicFields\n    }\n  }\n": typeof types.ResolveTopicDocument,
    "\n  mutation ReopenTopic($id: ID!) {\n    reopenTopic(id: $id) {\n      ...TopicFields\n    }\n  }\n": typeof types.ReopenTopicDocument,
    "\n  mutation MarkSolution($topicId: ID!, $messageId: ID) {\n    markSolution(topicId: $topicId, messageId: $messageId) {\n      ...TopicFields\n    }\n  }\n": typeof types.MarkSolutionDocument,
    "\n  query ChannelTopics($channelId: ID!, $filter: TopicFilter!, $after: String) {\n    channel(id: $channelId) {\n      id\n      topics(filter: $filter, after: $after, limit: 30) {\n        items {\n          ...TopicFields\n        }\n        next\n      }\n    }\n  }\n": typeof types.ChannelTopicsDocument,
    "\n  query Mentionable($roundId: ID!, $search: String!, $channelId: ID!) {\n    round(id: $roundId) {\n      id\n      people(search: $search, mentionableIn: $channelId, limit: 6) {\n        ...PersonRoles\n      }\n      places {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MentionableDocument,
    "\n  fragment DecisionBodyFields on DecisionBody {\n    id\n    name\n    kind\n    archived\n    submissionLeadDays\n    version\n    viewerCan {\n      change\n    }\n  }\n": typeof types.DecisionBodyFieldsFragmentDoc,
    "\n  fragment DecisionFields on Decision {\n    id\n    title\n    isPublic\n    state\n    turningpoint\n    paperNumber\n    meetsOn\n    submitBy\n    deferredTo\n    result\n    version\n    body {\n      id\n      name\n    }\n    responsible {\n      id\n      name\n    }\n    votes {\n      yes\n      no\n      abstentions\n    }\n    backPlan {\n      key\n      dueOn\n      isDone\n      isPast\n    }\n    viewerCan {\n      change\n    }\n  }\n": typeof types.DecisionFieldsFragmentDoc,
    "\n  query PlaceDecisions($id: ID!) {\n    place(id: $id) {\n      id\n      decisionRights {\n        plan\n      }\n      decisionBodies {\n        ...DecisionBodyFields\n      }\n      decisions {\n        ...DecisionFields\n      }\n    }\n  }\n": typeof types.PlaceDecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      ...DecisionFields\n      place {\n        id\n      }\n      changes {\n        number\n        kind\n        at\n        fields\n        meetsOn\n        oldMeetsOn\n        oldTitle\n        oldPaperNumber\n        oldResult\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.DecisionDocument,
    "\n  mutation PlanDecision($input: PlanDecisionInput!) {\n    planDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n": typeof types.PlanDecisionDocument,
    "\n  mutation ChangeDecision($input: ChangeDecisionInput!) {\n    changeDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n": typeof types.ChangeDecisionDocument,
    "\n  mutation SubmitDecision($id: ID!, $version: Int!) {\n    submitDecision(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n": typeof types.SubmitDecisionDocument,
    "\n  mutation ConcludeDecision($input: ConcludeDecisionInput!) {\n    concludeDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n": typeof types.ConcludeDecisionDocument,
    "\n  mutation ReplanDecision($id: ID!, $version: Int!, $meetsOn: String!) {\n    replanDecision(id: $id, version: $version, meetsOn: $meetsOn) {\n      ...DecisionFields\n    }\n  }\n": typeof types.ReplanDecisionDocument,
    "\n  mutation TakeBackOutcome($id: ID!, $version: Int!) {\n    takeBackOutcome(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n": typeof types.TakeBackOutcomeDocument,
    "\n  mutation WithholdDecision($id: ID!, $version: Int!) {\n    withholdDecision(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n": typeof types.WithholdDecisionDocument,
    "\n  mutation AnnounceDecision($input: AnnounceDecisionInput!) {\n    announceDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n": typeof types.AnnounceDecisionDocument,
    "\n  mutation TickPreparation($id: ID!, $step: Preparation!, $done: Boolean!) {\n    tickPreparation(id: $id, step: $step, done: $done) {\n      id\n      backPlan {\n        key\n        dueOn\n        isDone\n        isPast\n      }\n    }\n  }\n": typeof types.TickPreparationDocument,
    "\n  mutation AddDecisionBody($input: AddDecisionBodyInput!) {\n    addDecisionBody(input: $input) {\n      ...DecisionBodyFields\n    }\n  }\n": typeof types.AddDecisionBodyDocument,
    "\n  mutation ChangeDecisionBody($input: ChangeDecisionBodyInput!) {\n    changeDecisionBody(input: $input) {\n      ...DecisionBodyFields\n    }\n  }\n": typeof types.ChangeDecisionBodyDocument,
    "\n  mutation ArchiveDecisionBody($id: ID!, $version: Int!, $archived: Boolean!) {\n    archiveDecisionBody(id: $id, version: $version, archived: $archived) {\n      ...DecisionBodyFields\n    }\n  }\n": typeof types.ArchiveDecisionBodyDocument,
    "\n  fragment FacilitatorFields on Facilitator {\n    id\n    name\n    givenName\n    familyName\n    person {\n      id\n      deactivated\n    }\n    email\n    methods\n    regions {\n      key\n      name\n    }\n    capacity\n    free\n    note\n    places {\n      id\n      name\n    }\n    formerPlaceCount\n    version\n    savedAt\n    viewerCan {\n      change\n      changeNote\n      remove\n      assign\n    }\n  }\n": typeof types.FacilitatorFieldsFragmentDoc,
    "\n  query Facilitators($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      facilitators {\n        ...FacilitatorFields\n      }\n    }\n  }\n": typeof types.FacilitatorsDocument,
    "\n  query FacilitatorChoices($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      facilitatorMethods\n      districts {\n        key\n        name\n      }\n    }\n  }\n": typeof types.FacilitatorChoicesDocument,
    "\n  query FacilitatorMatches($placeId: ID!, $method: String) {\n    place(id: $placeId) {\n      id\n      facilitatorMatches(method: $method) {\n        facilitator {\n          ...FacilitatorFields\n        }\n        reasons {\n          kind\n          text\n          weight\n        }\n        score\n      }\n    }\n  }\n": typeof types.FacilitatorMatchesDocument,
    "\n  mutation AddFacilitator($input: AddFacilitatorInput!) {\n    addFacilitator(input: $input) {\n      ...FacilitatorFields\n    }\n  }\n": typeof types.AddFacilitatorDocument,
    "\n  mutation SaveFacilitatorProfile($input: SaveFacilitatorProfileInput!) {\n    saveFacilitatorProfile(input: $input) {\n      ...FacilitatorFields\n    }\n  }\n": typeof types.SaveFacilitatorProfileDocument,
    "\n  mutation RemoveFacilitator($id: ID!, $version: Int!) {\n    removeFacilitator(id: $id, version: $version)\n  }\n": typeof types.RemoveFacilitatorDocument,
    "\n  mutation AssignFacilitator($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AssignFacilitatorDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      givenName\n      familyName\n      email\n      kind\n      placeName\n      roundTitle\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($token: String!, $password: String) {\n    acceptInvitation(token: $token, password: $password) {\n      ...Viewer\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      language\n    }\n  }\n": typeof types.SetLanguageDocument,
    "\n  query Outbox {\n    outbox {\n      id\n      to\n      subject\n      text\n      at\n    }\n  }\n": typeof types.OutboxDocument,
    "\n  mutation SetPassword($current: String, $next: String!) {\n    setPassword(current: $current, next: $next) {\n      hasPassword\n      ...Sessions\n    }\n  }\n": typeof types.SetPasswordDocument,
    "\n  query Personas {\n    hub {\n      personas {\n        label\n        hint\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PersonasDocument,
    "\n  query Sessions {\n    viewer {\n      ...Sessions\n    }\n  }\n\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      current\n      device\n      startedAt\n      lastSeenAt\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      ...Sessions\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...Viewer\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  mutation SignInWithLink($token: String!) {\n    signInWithLink(token: $token) {\n      ...Viewer\n    }\n  }\n": typeof types.SignInWithLinkDocument,
    "\n  mutation SignInAsPersona($personId: ID!) {\n    signInAsPersona(personId: $personId) {\n      ...Viewer\n    }\n  }\n": typeof types.SignInAsPersonaDocument,
    "\n  query Start {\n    hub {\n      ...Hub\n    }\n    viewer {\n      ...Viewer\n    }\n  }\n\n  fragment Hub on Hub {\n    name\n    version\n    demo\n    now\n    clockIsShifted\n    outboxOpen\n    presence\n  }\n\n  fragment Viewer on Viewer {\n    person {\n      id\n      name\n      givenName\n      familyName\n    }\n    email\n    language\n    hasPassword\n    stream\n    roles {\n      id\n      kind\n      since\n      place {\n        id\n        name\n      }\n    }\n    rounds {\n      id\n      programme\n      title\n      startLabel\n      startsOn\n      endsOn\n      fundingNotice\n      stream\n      viewerCan {\n        createChannel\n        addPlace\n        inviteKinds\n      }\n    }\n  }\n": typeof types.StartDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query UnreadRows($ids: [ID!]!) {\n    unreadTopics(ids: $ids) {\n      topic {\n        id\n      }\n      readNumber\n      takesPart\n      firstWords\n      firstUnread {\n        id\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.UnreadRowsDocument,
    "\n  mutation MarkSeen($marks: [SeenMarkInput!]!) {\n    markSeen(marks: $marks) {\n      id\n    }\n  }\n": typeof types.MarkSeenDocument,
    "\n  mutation TakeBackSeen($marks: [SeenMarkInput!]!) {\n    takeBackSeen(marks: $marks) {\n      id\n    }\n  }\n": typeof types.TakeBackSeenDocument,
    "\n  mutation SnoozeTopic($topicId: ID!, $until: DateTime) {\n    snoozeTopic(topicId: $topicId, until: $until) {\n      id\n    }\n  }\n": typeof types.SnoozeTopicDocument,
    "\n  query Accounts($round: ID!, $search: String!) {\n    round(id: $round) {\n      id\n      people(search: $search, limit: 20, withClosed: true) {\n        ...Account\n      }\n    }\n  }\n\n  fragment Account on Person {\n    id\n    name\n    email\n    deactivated\n    roles {\n      id\n      kind\n      place {\n        id\n        name\n      }\n    }\n    viewerCan {\n      deactivate\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation DeactivatePerson($id: ID!) {\n    deactivatePerson(id: $id) {\n      ...Account\n    }\n  }\n": typeof types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($id: ID!) {\n    reactivatePerson(id: $id) {\n      ...Account\n    }\n  }\n": typeof types.ReactivatePersonDocument,
    "\n  mutation AddPlace($input: AddPlaceInput!) {\n    addPlace(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.AddPlaceDocument,
    "\n  fragment RoleOfPerson on Role {\n    id\n    kind\n    since\n    until\n    person {\n      id\n      name\n      email\n      deactivated\n    }\n    viewerCan {\n      end\n      handOver\n    }\n  }\n": typeof types.RoleOfPersonFragmentDoc,
    "\n  fragment OrganisationFields on Organisation {\n    key\n    name\n    type\n    district\n    region\n    population\n  }\n": typeof types.OrganisationFieldsFragmentDoc,
    "\n  fragment InvitationFields on Invitation {\n    id\n    name\n    email\n    kind\n    invitedAt\n    expiresAt\n  }\n": typeof types.InvitationFieldsFragmentDoc,
    "\n  query Offices($round: ID!) {\n    round(id: $round) {\n      id\n      offices {\n        ...RoleOfPerson\n      }\n      invitations {\n        ...InvitationFields\n      }\n    }\n  }\n": typeof types.OfficesDocument,
    "\n  query Organisations($search: String!) {\n    organisations(search: $search, limit: 8) {\n      ...OrganisationFields\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  fragment PlaceRow on Place {\n    id\n    name\n    owner {\n      ...OrganisationFields\n      latitude\n      longitude\n    }\n    members {\n      key\n      name\n      latitude\n      longitude\n    }\n    roles {\n      id\n      kind\n      person {\n        id\n        name\n      }\n    }\n    process {\n      id\n      phase\n      pausedFrom\n      nextStep {\n        id\n        title\n        startsOn\n        endsOn\n      }\n    }\n    health\n    updateRhythm {\n      isOverdue\n    }\n  }\n": typeof types.PlaceRowFragmentDoc,
    "\n  query Place($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      owner {\n        ...OrganisationFields\n      }\n      members {\n        key\n        name\n      }\n      roles {\n        ...RoleOfPerson\n      }\n      roleHistory {\n        ...RoleOfPerson\n      }\n      invitations {\n        ...InvitationFields\n      }\n      channel {\n        id\n        name\n      }\n      process {\n        id\n        phase\n        pausedFrom\n        nextStep {\n          id\n          title\n          startsOn\n          endsOn\n        }\n      }\n      health\n      latestUpdate {\n        id\n        publishedAt\n      }\n      viewerCan {\n        inviteKinds\n        editRoster\n      }\n    }\n  }\n": typeof types.PlaceDocument,
    "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      ...InvitationFields\n    }\n  }\n": typeof types.InviteDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id)\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation EndRole($id: ID!) {\n    endRole(id: $id) {\n      id\n      until\n    }\n  }\n": typeof types.EndRoleDocument,
    "\n  mutation HandOverRole($id: ID!, $toPersonId: ID!, $staysInTeam: Boolean!, $keepDutyIds: [ID!]!) {\n    handOverRole(id: $id, toPersonId: $toPersonId, staysInTeam: $staysInTeam, keepDutyIds: $keepDutyIds) {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.HandOverRoleDocument,
    "\n  query Places($round: ID!) {\n    round(id: $round) {\n      id\n      capacity\n      places {\n        id\n        ...PlaceRow\n      }\n      viewerCan {\n        addPlace\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  fragment ProcessGroupMemberFields on ProcessGroupMember {\n    id\n    standsFor\n    task\n    name\n    person {\n      id\n      name\n    }\n    since\n    until\n    version\n  }\n": typeof types.ProcessGroupMemberFieldsFragmentDoc,
    "\n  fragment HandOverFields on HandOver {\n    id\n    kind\n    at\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    by {\n      id\n      name\n    }\n    moved {\n      kind\n      count\n    }\n  }\n": typeof types.HandOverFieldsFragmentDoc,
    "\n  query Team($id: ID!) {\n    place(id: $id) {\n      id\n      missingFacilitators\n      handOvers {\n        ...HandOverFields\n      }\n      processGroup {\n        ...ProcessGroupMemberFields\n      }\n      contributions {\n        viewerCan {\n          add\n        }\n      }\n      viewerCan {\n        editProcessGroup\n      }\n    }\n  }\n": typeof types.TeamDocument,
    "\n  query HandOverList($placeId: ID!, $roleId: ID!, $personId: ID!) {\n    place(id: $placeId) {\n      id\n      successors(roleId: $roleId) {\n        id\n        name\n      }\n      duties(personId: $personId) {\n        id\n        kind\n        title\n        dueOn\n      }\n    }\n  }\n": typeof types.HandOverListDocument,
    "\n  mutation AddProcessGroupMember($input: AddProcessGroupMemberInput!) {\n    addProcessGroupMember(input: $input) {\n      ...ProcessGroupMemberFields\n    }\n  }\n": typeof types.AddProcessGroupMemberDocument,
    "\n  mutation ChangeProcessGroupMember($input: ChangeProcessGroupMemberInput!) {\n    changeProcessGroupMember(input: $input) {\n      ...ProcessGroupMemberFields\n    }\n  }\n": typeof types.ChangeProcessGroupMemberDocument,
    "\n  mutation EndProcessGroupMember($id: ID!, $version: Int!, $until: String!) {\n    endProcessGroupMember(id: $id, version: $version, until: $until) {\n      ...ProcessGroupMemberFields\n    }\n  }\n": typeof types.EndProcessGroupMemberDocument,
    "\n  query Notifications {\n    viewer {\n      notifications {\n        ...Notifications\n      }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  fragment Notifications on Notifications {\n    scope\n    delay\n    content\n    quietHours {\n      from\n      until\n    }\n    quietDays\n    brief\n    briefDay\n    version\n  }\n": typeof types.NotificationsFragmentDoc,
    "\n  mutation ChooseNotifications($input: NotificationsInput!) {\n    chooseNotifications(input: $input) {\n      ...Notifications\n    }\n  }\n": typeof types.ChooseNotificationsDocument,
    "\n  query MailSubscription($token: String!) {\n    mailSubscription(token: $token) {\n      kind\n    }\n  }\n": typeof types.MailSubscriptionDocument,
    "\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token) {\n      kind\n      undo\n    }\n  }\n": typeof types.UnsubscribeDocument,
    "\n  mutation Resubscribe($undo: String!) {\n    resubscribe(undo: $undo) {\n      kind\n    }\n  }\n": typeof types.ResubscribeDocument,
    "\n  fragment MatchReasonFields on MatchReason {\n    kind\n    text\n    weight\n  }\n": typeof types.MatchReasonFieldsFragmentDoc,
    "\n  query WhoHadThis($placeId: ID!, $text: String!, $blockId: ID) {\n    whoHadThis(placeId: $placeId, text: $text, blockId: $blockId) {\n      topics {\n        topic {\n          id\n          title\n          resolution {\n            at\n          }\n          solution {\n            id\n            body\n            author {\n              id\n              name\n            }\n          }\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n      }\n      people {\n        person {\n          id\n          name\n        }\n        place {\n          id\n          name\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n      }\n    }\n  }\n": typeof types.WhoHadThisDocument,
    "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      id\n      title\n    }\n  }\n": typeof types.AskForHelpDocument,
    "\n  fragment StepFields on BuildingBlock {\n    id\n    title\n    state\n    isNextStep\n  }\n": typeof types.StepFieldsFragmentDoc,
    "\n  query ComparedPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      process {\n        id\n        nextStep {\n          id\n          title\n        }\n        blocks {\n          ...StepFields\n        }\n      }\n      peers {\n        place {\n          id\n          name\n          process {\n            id\n            blocks {\n              ...StepFields\n            }\n          }\n        }\n        block {\n          id\n          title\n          state\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n        greeting\n      }\n    }\n  }\n": typeof types.ComparedPlaceDocument,
    "\n  query ChosenPlaces($round: ID!) {\n    round(id: $round) {\n      id\n      places {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ChosenPlacesDocument,
    "\n  mutation AskPeer($input: AskPeerInput!) {\n    askPeer(input: $input) {\n      id\n      title\n    }\n  }\n": typeof types.AskPeerDocument,
    "\n  query PresenceChoice {\n    viewer {\n      presenceShown\n    }\n  }\n": typeof types.PresenceChoiceDocument,
    "\n  mutation SetPresenceShown($shown: Boolean!) {\n    setPresenceShown(shown: $shown) {\n      presenceShown\n    }\n  }\n": typeof types.SetPresenceShownDocument,
    "\n  fragment BlockImportFields on BlockImport {\n    isDone\n    rows {\n      line\n      title\n      phase\n      startsOn\n      endsOn\n      description\n      checklist\n    }\n    errors {\n      line\n      field\n      message\n    }\n  }\n": typeof types.BlockImportFieldsFragmentDoc,
    "\n  query PreviewBlockImport($placeId: ID!, $csv: String!) {\n    previewBlockImport(placeId: $placeId, csv: $csv) {\n      ...BlockImportFields\n    }\n  }\n": typeof types.PreviewBlockImportDocument,
    "\n  mutation ImportBlocks($id: ID!, $placeId: ID!, $csv: String!) {\n    importBlocks(id: $id, placeId: $placeId, csv: $csv) {\n      ...BlockImportFields\n    }\n  }\n": typeof types.ImportBlocksDocument,
    "\n  fragment MissingStepFields on MissingStep {\n    code\n    blockId\n  }\n": typeof types.MissingStepFieldsFragmentDoc,
    "\n  fragment ProcessChangeFields on ProcessChange {\n    number\n    kind\n    note\n    blockId\n    at\n    by {\n      id\n      name\n    }\n  }\n": typeof types.ProcessChangeFieldsFragmentDoc,
    "\n  fragment BlockFields on BuildingBlock {\n    id\n    version\n    title\n    phase\n    state\n    position\n    isNextStep\n    startsOn\n    endsOn\n    details {\n      description\n      skipReason\n      startedAt\n      doneAt\n      needsFirstHearing\n      responsible {\n        id\n        name\n      }\n      checklist {\n        id\n        text\n        doneAt\n        doneBy {\n          id\n          name\n        }\n      }\n      changes {\n        ...ProcessChangeFields\n      }\n    }\n  }\n": typeof types.BlockFieldsFragmentDoc,
    "\n  fragment ProcessFields on Process {\n    id\n    version\n    phase\n    pausedFrom\n    pauseReason\n    doneCount\n    totalCount\n    templateVersion\n    missing {\n      ...MissingStepFields\n    }\n    blocks {\n      ...BlockFields\n    }\n    changes {\n      ...ProcessChangeFields\n    }\n    viewerCan {\n      edit\n      advance\n    }\n  }\n": typeof types.ProcessFieldsFragmentDoc,
    "\n  query Roadmap($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      name\n      roles {\n        id\n        kind\n        person {\n          id\n          name\n        }\n      }\n      process {\n        ...ProcessFields\n      }\n    }\n  }\n": typeof types.RoadmapDocument,
    "\n  mutation StartBlock($id: ID!, $version: Int!) {\n    startBlock(id: $id, version: $version) {\n      ...ProcessOutcomeFields\n    }\n  }\n\n  fragment ProcessOutcomeFields on ProcessOutcome {\n    ... on ProcessChanged {\n      process {\n        ...ProcessFields\n      }\n    }\n    ... on ProcessRefused {\n      missing {\n        ...MissingStepFields\n      }\n    }\n  }\n": typeof types.StartBlockDocument,
    "\n  mutation CompleteBlock($id: ID!, $version: Int!) {\n    completeBlock(id: $id, version: $version) {\n      ...ProcessOutcomeFields\n    }\n  }\n": typeof types.CompleteBlockDocument,
    "\n  mutation SkipBlock($id: ID!, $version: Int!, $reason: String!) {\n    skipBlock(id: $id, version: $version, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n": typeof types.SkipBlockDocument,
    "\n  mutation ReopenBlock($id: ID!, $version: Int!, $reason: String!) {\n    reopenBlock(id: $id, version: $version, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n": typeof types.ReopenBlockDocument,
    "\n  mutation AdvanceProcess($placeId: ID!, $to: Phase!) {\n    advanceProcess(placeId: $placeId, to: $to) {\n      ...ProcessOutcomeFields\n    }\n  }\n": typeof types.AdvanceProcessDocument,
    "\n  mutation PauseProcess($placeId: ID!, $reason: String!) {\n    pauseProcess(placeId: $placeId, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n": typeof types.PauseProcessDocument,
    "\n  mutation ResumeProcess($placeId: ID!) {\n    resumeProcess(placeId: $placeId) {\n      ...ProcessOutcomeFields\n    }\n  }\n": typeof types.ResumeProcessDocument,
    "\n  mutation AddBlock($input: AddBlockInput!) {\n    addBlock(input: $input) {\n      ...ProcessFields\n    }\n  }\n": typeof types.AddBlockDocument,
    "\n  mutation ChangeBlock($input: ChangeBlockInput!) {\n    changeBlock(input: $input) {\n      ...ProcessFields\n    }\n  }\n": typeof types.ChangeBlockDocument,
    "\n  mutation RemoveBlock($id: ID!, $version: Int!) {\n    removeBlock(id: $id, version: $version) {\n      ...ProcessFields\n    }\n  }\n": typeof types.RemoveBlockDocument,
    "\n  mutation RestoreBlock($placeId: ID!, $id: ID!) {\n    restoreBlock(placeId: $placeId, id: $id) {\n      ...ProcessFields\n    }\n  }\n": typeof types.RestoreBlockDocument,
    "\n  mutation MoveBlock($id: ID!, $position: Int!) {\n    moveBlock(id: $id, position: $position) {\n      ...ProcessFields\n    }\n  }\n": typeof types.MoveBlockDocument,
    "\n  mutation SetNextStep($placeId: ID!, $blockId: ID) {\n    setNextStep(placeId: $placeId, blockId: $blockId) {\n      ...ProcessFields\n    }\n  }\n": typeof types.SetNextStepDocument,
    "\n  mutation AddChecklistItem($input: AddChecklistItemInput!) {\n    addChecklistItem(input: $input) {\n      ...BlockFields\n    }\n  }\n": typeof types.AddChecklistItemDocument,
    "\n  mutation TickChecklistItem($id: ID!, $done: Boolean!) {\n    tickChecklistItem(id: $id, done: $done) {\n      ...BlockFields\n    }\n  }\n": typeof types.TickChecklistItemDocument,
    "\n  mutation ChangeChecklistItem($id: ID!, $text: String!) {\n    changeChecklistItem(id: $id, text: $text) {\n      ...BlockFields\n    }\n  }\n": typeof types.ChangeChecklistItemDocument,
    "\n  mutation RemoveChecklistItem($id: ID!) {\n    removeChecklistItem(id: $id) {\n      ...BlockFields\n    }\n  }\n": typeof types.RemoveChecklistItemDocument,
    "\n  mutation SaveProcessTemplate($input: SaveTemplateInput!) {\n    saveProcessTemplate(input: $input) {\n      ...ProcessTemplateFields\n    }\n  }\n": typeof types.SaveProcessTemplateDocument,
    "\n  fragment ProcessTemplateFields on ProcessTemplate {\n    version\n    savedAt\n    viewerCanSave\n    savedBy {\n      id\n      name\n    }\n    blocks {\n      key\n      title\n      phase\n      description\n      checklist\n      needsFirstHearing\n    }\n  }\n": typeof types.ProcessTemplateFieldsFragmentDoc,
    "\n  query ProcessTemplate($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      processTemplate {\n        ...ProcessTemplateFields\n      }\n      processTemplates {\n        ...ProcessTemplateFields\n      }\n    }\n  }\n": typeof types.ProcessTemplateDocument,
    "\n  query RoadmapDecisions($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      decisions {\n        id\n        title\n        state\n        turningpoint\n        meetsOn\n        body {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RoadmapDecisionsDocument,
    "\n  query Cockpit($roundId: ID!, $silentAfterWeeks: Int!) {\n    round(id: $roundId) {\n      id\n      cockpit(silentAfterWeeks: $silentAfterWeeks) {\n        columns {\n          key\n          title\n          phase\n        }\n        places {\n          place {\n            id\n            name\n          }\n          phase\n          pausedFrom\n          states\n          ownBlocks {\n            title\n            phase\n            state\n            isNextStep\n          }\n          nextStep\n          nextColumn\n          step\n          health\n          lastUpdateAt\n          silentWeeks\n          isSilent\n          isBehind\n          nextMeeting {\n            decisionId\n            meetsOn\n            body\n            title\n          }\n          lead {\n            id\n            name\n          }\n          facilitatorCount\n        }\n        counts {\n          phases {\n            phase\n            count\n          }\n          healths {\n            health\n            count\n          }\n          silent\n          behind\n          withoutLead\n          withoutFacilitator\n          meetings\n        }\n        meetings {\n          decisionId\n          place {\n            id\n            name\n          }\n          meetsOn\n          body\n          title\n        }\n      }\n    }\n  }\n": typeof types.CockpitDocument,
    "\n  query Search(\n    $roundId: ID!\n    $input: SearchInput!\n    $names: SearchInput!\n    $titles: SearchInput!\n    $after: String\n  ) {\n    names: search(roundId: $roundId, input: $names, limit: 6) {\n      hits {\n        id\n        ... on ChannelHit {\n          channel {\n            id\n            name\n            description\n          }\n        }\n        ... on PlaceHit {\n          place {\n            id\n            name\n          }\n        }\n        ... on PersonHit {\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n    titles: search(roundId: $roundId, input: $titles, limit: 4) {\n      hits {\n        id\n        at\n        excerpt {\n          text\n          isMatch\n        }\n        ... on TopicHit {\n          topic {\n            id\n            title\n            channel {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    search(roundId: $roundId, input: $input, after: $after, limit: 20) {\n      next\n      correctedTo\n      hits {\n        id\n        at\n        excerpt {\n          text\n          isMatch\n        }\n        ... on MessageHit {\n          message {\n            id\n            number\n            author {\n              id\n              name\n            }\n            topic {\n              id\n              title\n              resolution {\n                at\n              }\n              channel {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query SearchNames($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      channels {\n        id\n        name\n      }\n      places {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SearchNamesDocument,
    "\n  query FindPeople($roundId: ID!, $search: String!) {\n    round(id: $roundId) {\n      id\n      people(search: $search, limit: 8) {\n        id\n        name\n      }\n    }\n  }\n": typeof types.FindPeopleDocument,
    "\n  query FilteredPerson($id: ID!) {\n    person(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.FilteredPersonDocument,
    "\n  query Jump($roundId: ID!, $input: SearchInput!) {\n    search(roundId: $roundId, input: $input, limit: 12) {\n      hits {\n        id\n        ... on ChannelHit {\n          channel {\n            id\n            name\n          }\n        }\n        ... on TopicHit {\n          topic {\n            id\n            title\n            channel {\n              id\n              name\n            }\n          }\n        }\n        ... on PlaceHit {\n          place {\n            id\n            name\n          }\n        }\n        ... on PersonHit {\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.JumpDocument,
    "\n  fragment ChannelOfTopic on Topic {\n    id\n    channel {\n      id\n    }\n  }\n": typeof types.ChannelOfTopicFragmentDoc,
    "\n  query UpdateOfTopic($id: ID!) {\n    topic(id: $id) {\n      id\n      update {\n        id\n        health\n        publishedAt\n        savedAt\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.UpdateOfTopicDocument,
    "\n  fragment UpdateFields on ProgressUpdate {\n    id\n    version\n    author {\n      id\n      name\n    }\n    publishedBy {\n      id\n      name\n    }\n    publishedAt\n    submittedAt\n    savedAt\n    editedAt\n    health\n    going\n    stuck\n    needs\n    block {\n      id\n      title\n    }\n    visibility\n    forFunder\n    attachments {\n      id\n      name\n      type\n      size\n      description\n      width\n      height\n      url\n      previewUrl\n    }\n    topic {\n      id\n      lastNumber\n    }\n    viewerCan {\n      edit\n      submit\n      publish\n      release\n      discard\n    }\n  }\n": typeof types.UpdateFieldsFragmentDoc,
    "\n  query PlaceUpdates($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      updates(limit: 20) {\n        items {\n          ...UpdateFields\n        }\n        next\n      }\n      updateDrafts {\n        ...UpdateFields\n      }\n      healthHistory {\n        updateId\n        at\n        health\n      }\n      updateRhythm {\n        weeks\n        dueOn\n        isOverdue\n      }\n      updateRights {\n        draft\n        publish\n        setRhythm\n      }\n    }\n  }\n": typeof types.PlaceUpdatesDocument,
    "\n  query EarlierUpdates($placeId: ID!, $after: String!) {\n    place(id: $placeId) {\n      id\n      updates(limit: 20, after: $after) {\n        items {\n          ...UpdateFields\n        }\n        next\n      }\n    }\n  }\n": typeof types.EarlierUpdatesDocument,
    "\n  query Update($id: ID!) {\n    update(id: $id) {\n      ...UpdateFields\n      earlierTopics {\n        id\n        title\n        lastNumber\n      }\n      questions {\n        id\n        title\n        resolution {\n          at\n        }\n      }\n    }\n  }\n": typeof types.UpdateDocument,
    "\n  query UpdateToWrite($id: ID!) {\n    update(id: $id) {\n      ...UpdateFields\n    }\n  }\n": typeof types.UpdateToWriteDocument,
    "\n  query UpdateForm($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      updateRights {\n        draft\n        publish\n        setRhythm\n      }\n      process {\n        id\n        blocks {\n          id\n          title\n          state\n          isNextStep\n        }\n      }\n    }\n  }\n": typeof types.UpdateFormDocument,
    "\n  query UpdateHistory($id: ID!) {\n    update(id: $id) {\n      id\n      history {\n        version\n        at\n        by {\n          id\n          name\n        }\n        health\n        going\n        stuck\n        needs\n      }\n    }\n  }\n": typeof types.UpdateHistoryDocument,
    "\n  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {\n    saveUpdateDraft(input: $input) {\n      ...UpdateFields\n    }\n  }\n": typeof types.SaveUpdateDraftDocument,
    "\n  mutation SubmitUpdateDraft($id: ID!, $version: Int!) {\n    submitUpdateDraft(id: $id, version: $version) {\n      ...UpdateFields\n    }\n  }\n": typeof types.SubmitUpdateDraftDocument,
    "\n  mutation PublishUpdate($id: ID!, $version: Int!) {\n    publishUpdate(id: $id, version: $version) {\n      ...UpdateFields\n    }\n  }\n": typeof types.PublishUpdateDocument,
    "\n  mutation EditUpdate($input: EditUpdateInput!) {\n    editUpdate(input: $input) {\n      ...UpdateFields\n    }\n  }\n": typeof types.EditUpdateDocument,
    "\n  mutation ReleaseUpdate($id: ID!, $version: Int!, $visibility: UpdateVisibility!, $forFunder: Boolean!) {\n    releaseUpdate(id: $id, version: $version, visibility: $visibility, forFunder: $forFunder) {\n      ...UpdateFields\n    }\n  }\n": typeof types.ReleaseUpdateDocument,
    "\n  mutation DiscardUpdateDraft($id: ID!) {\n    discardUpdateDraft(id: $id) {\n      id\n    }\n  }\n": typeof types.DiscardUpdateDraftDocument,
    "\n  mutation SetUpdateRhythm($placeId: ID!, $weeks: Int) {\n    setUpdateRhythm(placeId: $placeId, weeks: $weeks) {\n      id\n      updateRhythm {\n        weeks\n        dueOn\n        isOverdue\n      }\n    }\n  }\n": typeof types.SetUpdateRhythmDocument,
};
const documents: Documents = {
    "\n  fragment ConceptSignatureFields on ConceptSignature {\n    side\n    signedAt\n    person {\n      id\n      name\n    }\n  }\n": types.ConceptSignatureFieldsFragmentDoc,
    "\n  fragment ContinuerFields on Continuer {\n    id\n    task\n    office\n    name\n    startsOn\n    version\n  }\n": types.ContinuerFieldsFragmentDoc,
    "\n  fragment ConceptSectionFields on ConceptSection {\n    key\n    body\n    version\n    changedAt\n    changedBy {\n      id\n      name\n    }\n  }\n": types.ConceptSectionFieldsFragmentDoc,
    "\n  fragment ConceptEditionFields on ConceptEdition {\n    id\n    number\n    signedAt\n    signatures {\n      ...ConceptSignatureFields\n    }\n  }\n": types.ConceptEditionFieldsFragmentDoc,
    "\n  fragment ConceptGapFields on ConceptGap {\n    code\n    section\n  }\n": types.ConceptGapFieldsFragmentDoc,
    "\n  fragment ConceptFields on Concept {\n    id\n    kind\n    draft {\n      version\n      isEdition\n      sections {\n        ...ConceptSectionFields\n      }\n      continuers {\n        ...ContinuerFields\n      }\n      signatures {\n        ...ConceptSignatureFields\n      }\n      gaps {\n        ...ConceptGapFields\n      }\n    }\n    editions {\n      ...ConceptEditionFields\n    }\n    releasedAt\n    releasedBy {\n      id\n      name\n    }\n    viewerCan {\n      write\n      sign\n      withdraw\n      release\n    }\n  }\n": types.ConceptFieldsFragmentDoc,
    "\n  query Concepts($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      concepts {\n        ...ConceptFields\n      }\n    }\n  }\n": types.ConceptsDocument,
    "\n  query ConceptEditions($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      concepts {\n        id\n        kind\n        editions {\n          ...ConceptEditionFields\n          sections {\n            key\n            body\n          }\n          continuers {\n            task\n            office\n            name\n            startsOn\n          }\n        }\n      }\n    }\n  }\n": types.ConceptEditionsDocument,
    "\n  mutation WriteConceptSection($input: WriteConceptSectionInput!) {\n    writeConceptSection(input: $input) {\n      kind\n      draft {\n        version\n        sections {\n          key\n          version\n        }\n      }\n    }\n  }\n": types.WriteConceptSectionDocument,
    "\n  mutation AddContinuer($input: AddContinuerInput!) {\n    addContinuer(input: $input) {\n      kind\n    }\n  }\n": types.AddContinuerDocument,
    "\n  mutation ChangeContinuer($input: ChangeContinuerInput!) {\n    changeContinuer(input: $input) {\n      kind\n    }\n  }\n": types.ChangeContinuerDocument,
    "\n  mutation RemoveContinuer($id: ID!, $version: Int!) {\n    removeContinuer(id: $id, version: $version) {\n      kind\n    }\n  }\n": types.RemoveContinuerDocument,
    "\n  mutation SignConcept($placeId: ID!, $kind: ConceptKind!, $version: Int!) {\n    signConcept(placeId: $placeId, kind: $kind, version: $version) {\n      __typename\n      ... on ConceptSignedOff {\n        concept {\n          kind\n          draft {\n            isEdition\n          }\n        }\n      }\n      ... on ConceptIncomplete {\n        gaps {\n          ...ConceptGapFields\n        }\n      }\n    }\n  }\n": types.SignConceptDocument,
    "\n  mutation WithdrawConceptSignature($placeId: ID!, $kind: ConceptKind!) {\n    withdrawConceptSignature(placeId: $placeId, kind: $kind) {\n      kind\n    }\n  }\n": types.WithdrawConceptSignatureDocument,
    "\n  mutation ReleaseConcept($placeId: ID!, $kind: ConceptKind!, $isReleased: Boolean!) {\n    releaseConcept(placeId: $placeId, kind: $kind, isReleased: $isReleased) {\n      kind\n      releasedAt\n    }\n  }\n": types.ReleaseConceptDocument,
    "\n  fragment ContributionFields on Contribution {\n    id\n    kind\n    description\n    day\n    amount\n    author {\n      id\n      name\n    }\n    version\n    viewerCan {\n      change\n    }\n  }\n": types.ContributionFieldsFragmentDoc,
    "\n  query Contributions($placeId: ID!, $year: Int) {\n    place(id: $placeId) {\n      id\n      contributions {\n        totals {\n          year\n          kind\n          amount\n          count\n        }\n        inYear(year: $year) {\n          ...ContributionFields\n        }\n      }\n    }\n  }\n": types.ContributionsDocument,
    "\n  mutation AddContribution($input: AddContributionInput!) {\n    addContribution(input: $input) {\n      ...ContributionFields\n    }\n  }\n": types.AddContributionDocument,
    "\n  mutation ChangeContribution($input: ChangeContributionInput!) {\n    changeContribution(input: $input) {\n      ...ContributionFields\n    }\n  }\n": types.ChangeContributionDocument,
    "\n  mutation RemoveContribution($id: ID!, $version: Int!) {\n    removeContribution(id: $id, version: $version)\n  }\n": types.RemoveContributionDocument,
    "\n  mutation SaveBookmark($input: SaveBookmarkInput!) {\n    bookmark: saveBookmark(input: $input) {\n      ...BookmarkState\n    }\n  }\n": types.SaveBookmarkDocument,
    "\n  mutation RemoveBookmark($messageId: ID!, $version: Int!) {\n    bookmark: removeBookmark(messageId: $messageId, version: $version) {\n      ...BookmarkState\n    }\n  }\n": types.RemoveBookmarkDocument,
    "\n  query BookmarkList($after: String) {\n    viewer {\n      person {\n        id\n      }\n      bookmarks(after: $after, limit: 30) {\n        items {\n          ...BookmarkFields\n        }\n        next\n      }\n    }\n  }\n": types.BookmarkListDocument,
    "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      ...ChannelFields\n    }\n  }\n": types.CreateChannelDocument,
    "\n  mutation ChangeChannel($input: ChangeChannelInput!) {\n    changeChannel(input: $input) {\n      ...ChannelFields\n    }\n  }\n": types.ChangeChannelDocument,
    "\n  fragment QuotedFields on Message {\n    id\n    number\n    version\n    body\n    postedAt\n    author {\n      id\n      name\n    }\n    deletion {\n      at\n      reason\n      by {\n        id\n        name\n      }\n    }\n  }\n": types.QuotedFieldsFragmentDoc,
    "\n  fragment MessageFields on Message {\n    id\n    number\n    version\n    body\n    postedAt\n    editedAt\n    author {\n      id\n      name\n    }\n    mentions {\n      kind\n      targetId\n      name\n    }\n    attachments {\n      id\n      name\n      type\n      size\n      description\n      width\n      height\n      url\n      previewUrl\n    }\n    deletion {\n      at\n      reason\n      by {\n        id\n        name\n      }\n    }\n    reactionsVersion\n    reactions {\n      kind\n      person {\n        id\n        name\n      }\n    }\n    quoted {\n      ...QuotedFields\n    }\n    topic {\n      id\n      lastNumber\n      channel {\n        id\n      }\n    }\n  }\n": types.MessageFieldsFragmentDoc,
    "\n  fragment TopicFields on Topic {\n    id\n    title\n    version\n    startedAt\n    startedBy {\n      id\n      name\n    }\n    lastNumber\n    lastActivityAt\n    participants {\n      id\n      name\n    }\n    excerpt\n    resolution {\n      at\n      by {\n        id\n        name\n      }\n    }\n    solution {\n      id\n      number\n    }\n    channel {\n      id\n    }\n  }\n": types.TopicFieldsFragmentDoc,
    "\n  fragment TopicSummaryFields on Topic {\n    id\n    summary {\n      version\n      body\n      writtenAt\n      writtenBy {\n        id\n        name\n      }\n    }\n  }\n": types.TopicSummaryFieldsFragmentDoc,
    "\n  fragment DraftFields on Draft {\n    id\n    title\n    body\n    quotedId\n    version\n    savedAt\n    topic {\n      id\n      title\n    }\n    channel {\n      id\n      name\n      audience\n      place {\n        id\n        name\n      }\n    }\n  }\n": types.DraftFieldsFragmentDoc,
    "\n  fragment BookmarkState on Bookmark {\n    id\n    note\n    version\n    markedAt\n    removedAt\n  }\n": types.BookmarkStateFragmentDoc,
    "\n  fragment BookmarkFields on Bookmark {\n    ...BookmarkState\n    message {\n      ...MessageFields\n      topic {\n        ...TopicFields\n      }\n    }\n  }\n": types.BookmarkFieldsFragmentDoc,
    "\n  fragment ChannelFields on Channel {\n    id\n    name\n    description\n    audience\n    archived\n    purpose\n    version\n    place {\n      id\n      name\n    }\n  }\n": types.ChannelFieldsFragmentDoc,
    "\n  fragment ChannelWithRights on Channel {\n    ...ChannelFields\n    viewerCan {\n      startTopic\n      change\n      mentionAll\n    }\n  }\n": types.ChannelWithRightsFragmentDoc,
    "\n  fragment PersonRoles on Person {\n    id\n    name\n    roles {\n      id\n      kind\n      place {\n        id\n        name\n      }\n    }\n  }\n": types.PersonRolesFragmentDoc,
    "\n  mutation DeleteMessage($id: ID!, $reason: String) {\n    deleteMessage(id: $id, reason: $reason) {\n      ...MessageFields\n    }\n  }\n": types.DeleteMessageDocument,
    "\n  mutation EditMessage($id: ID!, $body: String!, $version: Int!) {\n    editMessage(id: $id, body: $body, version: $version) {\n      ...MessageFields\n    }\n  }\n": types.EditMessageDocument,
    "\n  fragment EventFields on EventBatch {\n    stream\n    from\n    to\n    resync\n    events {\n      __typename\n      ... on MessageEvent {\n        seq\n        messageFact: fact\n        message {\n          ...MessageFields\n          topic {\n            ...TopicFields\n          }\n        }\n      }\n      ... on TopicEvent {\n        seq\n        topicFact: fact\n        topic {\n          ...TopicFields\n          ...TopicSummaryFields\n        }\n      }\n      ... on ChannelEvent {\n        seq\n        channelFact: fact\n        channel {\n          ...ChannelFields\n        }\n      }\n      ... on RosterEvent {\n        seq\n        place {\n          id\n        }\n      }\n      ... on PlaceEvent {\n        seq\n        part\n        changedPlace: place {\n          id\n        }\n      }\n      ... on RightsEvent {\n        seq\n      }\n      ... on TopicStanceEvent {\n        seq\n        changesUnread\n        topicStance {\n          topicId\n          stance\n          version\n        }\n      }\n      ... on ChannelStanceEvent {\n        seq\n        channelStance {\n          channelId\n          stance\n          version\n        }\n      }\n      ... on SnoozeEvent {\n        seq\n        snooze {\n          topicId\n          until\n          upTo\n          version\n        }\n      }\n      ... on NotificationsEvent {\n        seq\n        notifications {\n          ...Notifications\n        }\n      }\n      ... on DraftEvent {\n        seq\n        draft {\n          ...DraftFields\n        }\n      }\n      ... on BookmarkEvent {\n        seq\n        count\n        bookmark {\n          ...BookmarkFields\n        }\n      }\n      ... on ReadEvent {\n        seq\n        topic {\n          ...TopicFields\n        }\n        readNumber\n        version\n        mentionNumbers\n      }\n    }\n  }\n": types.EventFieldsFragmentDoc,
    "\n  subscription Events($stream: ID!, $after: String!) {\n    events(stream: $stream, after: $after) {\n      ...EventFields\n    }\n  }\n": types.EventsDocument,
    "\n  query EventsAfter($stream: ID!, $after: String!, $waitMs: Int!) {\n    eventsAfter(stream: $stream, after: $after, waitMs: $waitMs) {\n      ...EventFields\n    }\n  }\n": types.EventsAfterDocument,
    "\n  query ConversationsStart($roundId: ID!) {\n    viewer {\n      person {\n        id\n      }\n      roles {\n        id\n        kind\n        place {\n          id\n        }\n      }\n      stream\n      position\n      drafts {\n        ...DraftFields\n      }\n      bookmarkCount\n      notifications {\n        ...Notifications\n      }\n    }\n    round(id: $roundId) {\n      id\n      stream\n      position\n      viewerCan {\n        createChannel\n      }\n      channels {\n        ...ChannelWithRights\n      }\n      unread {\n        topic {\n          ...TopicFields\n        }\n        readNumber\n        mentionNumbers\n        takesPart\n      }\n      unreadGoesOn\n      inbox {\n        topicStances {\n          topicId\n          stance\n          version\n        }\n        channelStances {\n          channelId\n          stance\n          version\n        }\n        snoozes {\n          topicId\n          until\n          upTo\n          version\n        }\n      }\n    }\n  }\n": types.ConversationsStartDocument,
    "\n  query RoundChannels($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      channels {\n        ...ChannelWithRights\n      }\n    }\n  }\n": types.RoundChannelsDocument,
    "\n  query MarkedAnswer($id: ID!) {\n    message(id: $id) {\n      ...MessageFields\n    }\n  }\n": types.MarkedAnswerDocument,
    "\n  fragment HeldTail on Topic {\n    id\n    lastNumber\n  }\n": types.HeldTailFragmentDoc,
    "\n  query MessageHistory($id: ID!) {\n    message(id: $id) {\n      id\n      body\n      editedAt\n      history {\n        version\n        body\n        at\n      }\n    }\n  }\n": types.MessageHistoryDocument,
    "\n  query QuotedMessage($id: ID!) {\n    message(id: $id) {\n      ...QuotedFields\n    }\n  }\n": types.QuotedMessageDocument,
    "\n  mutation RenameTopic($id: ID!, $title: String!) {\n    renameTopic(id: $id, title: $title) {\n      ...TopicFields\n    }\n  }\n": types.RenameTopicDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      ...DraftFields\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ...MessageFields\n      topic {\n        ...TopicFields\n      }\n    }\n  }\n": types.PostMessageDocument,
    "\n  mutation PostMessages($input: PostMessagesInput!) {\n    postMessages(input: $input) {\n      topic {\n        ...TopicFields\n      }\n      outcomes {\n        message {\n          ...MessageFields\n        }\n        refusal {\n          kind\n          code\n          message\n        }\n      }\n    }\n  }\n": types.PostMessagesDocument,
    "\n  mutation StartTopic($input: StartTopicInput!) {\n    startTopic(input: $input) {\n      ...TopicFields\n      messages(limit: 1) {\n        items {\n          ...MessageFields\n        }\n      }\n    }\n  }\n": types.StartTopicDocument,
    "\n  mutation SetTopicStance($topicId: ID!, $stance: Stance!) {\n    setTopicStance(topicId: $topicId, stance: $stance) {\n      id\n    }\n  }\n": types.SetTopicStanceDocument,
    "\n  mutation SetChannelStance($channelId: ID!, $stance: Stance!) {\n    setChannelStance(channelId: $channelId, stance: $stance) {\n      id\n    }\n  }\n": types.SetChannelStanceDocument,
    "\n  mutation MarkUnread($topicId: ID!, $from: Int!) {\n    markUnread(topicId: $topicId, from: $from) {\n      id\n    }\n  }\n": types.MarkUnreadDocument,
    "\n  mutation SummariseTopic($topicId: ID!, $body: String!, $version: Int!) {\n    summariseTopic(topicId: $topicId, body: $body, version: $version) {\n      ...TopicSummaryFields\n    }\n  }\n": types.SummariseTopicDocument,
    "\n  query SummaryNow($topicId: ID!) {\n    topic(id: $topicId) {\n      ...TopicSummaryFields\n    }\n  }\n": types.SummaryNowDocument,
    "\n  query SummaryHistory($id: ID!) {\n    topic(id: $id) {\n      id\n      summaryHistory {\n        version\n        body\n        writtenAt\n        writtenBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SummaryHistoryDocument,
    "\n  query TopicChanges($id: ID!) {\n    topic(id: $id) {\n      id\n      changes {\n        number\n        kind\n        at\n        by {\n          id\n          name\n        }\n        oldTitle\n        newTitle\n      }\n    }\n  }\n": types.TopicChangesDocument,
    "\n  fragment MessagePage on MessageWindow {\n    items {\n      ...MessageFields\n      author {\n        ...PersonRoles\n      }\n      viewerBookmark {\n        ...BookmarkState\n      }\n    }\n    hasBefore\n    hasAfter\n  }\n": types.MessagePageFragmentDoc,
    "\n  query TopicOpening($id: ID!, $around: Int) {\n    topic(id: $id) {\n      ...TopicFields\n      ...TopicSummaryFields\n      readNumber\n      viewerCan {\n        post\n        rename\n        resolve\n        summarise\n        changeOwn\n        deleteAny\n      }\n      channel {\n        ...ChannelFields\n      }\n      messages(around: $around, limit: 50) {\n        ...MessagePage\n      }\n    }\n  }\n": types.TopicOpeningDocument,
    "\n  query TopicRightsNow($id: ID!) {\n    topic(id: $id) {\n      id\n      viewerCan {\n        post\n        rename\n        resolve\n        summarise\n        changeOwn\n        deleteAny\n      }\n    }\n  }\n": types.TopicRightsNowDocument,
    "\n  query TopicMessages($id: ID!, $before: Int, $after: Int) {\n    topic(id: $id) {\n      id\n      messages(before: $before, after: $after, limit: 50) {\n        ...MessagePage\n      }\n    }\n  }\n": types.TopicMessagesDocument,
    "\n  mutation MarkRead($topicId: ID!, $upTo: Int!) {\n    markRead(topicId: $topicId, upTo: $upTo) {\n      id\n    }\n  }\n": types.MarkReadDocument,
    "\n  query PersonsRoles($id: ID!) {\n    person(id: $id) {\n      ...PersonRoles\n    }\n  }\n": types.PersonsRolesDocument,
    "\n  fragment MessageStanding on Message {\n    id\n    number\n    postedAt\n    author {\n      id\n    }\n    deletion {\n      at\n    }\n  }\n": types.MessageStandingFragmentDoc,
    "\n  mutation React($messageId: ID!, $kind: ReactionKind!) {\n    message: react(messageId: $messageId, kind: $kind) {\n      ...MessageFields\n    }\n  }\n": types.ReactDocument,
    "\n  mutation Unreact($messageId: ID!, $kind: ReactionKind!) {\n    message: unreact(messageId: $messageId, kind: $kind) {\n      ...MessageFields\n    }\n  }\n": types.UnreactDocument,
    "\n  mutation ResolveTopic($id: ID!) {\n    resolveTopic(id: $id) {\n      ...TopicFields\n    }\n  }\n": types.ResolveTopicDocument,
    "\n  mutation ReopenTopic($id: ID!) {\n    reopenTopic(id: $id) {\n      ...TopicFields\n    }\n  }\n": types.ReopenTopicDocument,
    "\n  mutation MarkSolution($topicId: ID!, $messageId: ID) {\n    markSolution(topicId: $topicId, messageId: $messageId) {\n      ...TopicFields\n    }\n  }\n": types.MarkSolutionDocument,
    "\n  query ChannelTopics($channelId: ID!, $filter: TopicFilter!, $after: String) {\n    channel(id: $channelId) {\n      id\n      topics(filter: $filter, after: $after, limit: 30) {\n        items {\n          ...TopicFields\n        }\n        next\n      }\n    }\n  }\n": types.ChannelTopicsDocument,
    "\n  query Mentionable($roundId: ID!, $search: String!, $channelId: ID!) {\n    round(id: $roundId) {\n      id\n      people(search: $search, mentionableIn: $channelId, limit: 6) {\n        ...PersonRoles\n      }\n      places {\n        id\n        name\n      }\n    }\n  }\n": types.MentionableDocument,
    "\n  fragment DecisionBodyFields on DecisionBody {\n    id\n    name\n    kind\n    archived\n    submissionLeadDays\n    version\n    viewerCan {\n      change\n    }\n  }\n": types.DecisionBodyFieldsFragmentDoc,
    "\n  fragment DecisionFields on Decision {\n    id\n    title\n    isPublic\n    state\n    turningpoint\n    paperNumber\n    meetsOn\n    submitBy\n    deferredTo\n    result\n    version\n    body {\n      id\n      name\n    }\n    responsible {\n      id\n      name\n    }\n    votes {\n      yes\n      no\n      abstentions\n    }\n    backPlan {\n      key\n      dueOn\n      isDone\n      isPast\n    }\n    viewerCan {\n      change\n    }\n  }\n": types.DecisionFieldsFragmentDoc,
    "\n  query PlaceDecisions($id: ID!) {\n    place(id: $id) {\n      id\n      decisionRights {\n        plan\n      }\n      decisionBodies {\n        ...DecisionBodyFields\n      }\n      decisions {\n        ...DecisionFields\n      }\n    }\n  }\n": types.PlaceDecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      ...DecisionFields\n      place {\n        id\n      }\n      changes {\n        number\n        kind\n        at\n        fields\n        meetsOn\n        oldMeetsOn\n        oldTitle\n        oldPaperNumber\n        oldResult\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.DecisionDocument,
    "\n  mutation PlanDecision($input: PlanDecisionInput!) {\n    planDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n": types.PlanDecisionDocument,
    "\n  mutation ChangeDecision($input: ChangeDecisionInput!) {\n    changeDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n": types.ChangeDecisionDocument,
    "\n  mutation SubmitDecision($id: ID!, $version: Int!) {\n    submitDecision(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n": types.SubmitDecisionDocument,
    "\n  mutation ConcludeDecision($input: ConcludeDecisionInput!) {\n    concludeDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n": types.ConcludeDecisionDocument,
    "\n  mutation ReplanDecision($id: ID!, $version: Int!, $meetsOn: String!) {\n    replanDecision(id: $id, version: $version, meetsOn: $meetsOn) {\n      ...DecisionFields\n    }\n  }\n": types.ReplanDecisionDocument,
    "\n  mutation TakeBackOutcome($id: ID!, $version: Int!) {\n    takeBackOutcome(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n": types.TakeBackOutcomeDocument,
    "\n  mutation WithholdDecision($id: ID!, $version: Int!) {\n    withholdDecision(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n": types.WithholdDecisionDocument,
    "\n  mutation AnnounceDecision($input: AnnounceDecisionInput!) {\n    announceDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n": types.AnnounceDecisionDocument,
    "\n  mutation TickPreparation($id: ID!, $step: Preparation!, $done: Boolean!) {\n    tickPreparation(id: $id, step: $step, done: $done) {\n      id\n      backPlan {\n        key\n        dueOn\n        isDone\n        isPast\n      }\n    }\n  }\n": types.TickPreparationDocument,
    "\n  mutation AddDecisionBody($input: AddDecisionBodyInput!) {\n    addDecisionBody(input: $input) {\n      ...DecisionBodyFields\n    }\n  }\n": types.AddDecisionBodyDocument,
    "\n  mutation ChangeDecisionBody($input: ChangeDecisionBodyInput!) {\n    changeDecisionBody(input: $input) {\n      ...DecisionBodyFields\n    }\n  }\n": types.ChangeDecisionBodyDocument,
    "\n  mutation ArchiveDecisionBody($id: ID!, $version: Int!, $archived: Boolean!) {\n    archiveDecisionBody(id: $id, version: $version, archived: $archived) {\n      ...DecisionBodyFields\n    }\n  }\n": types.ArchiveDecisionBodyDocument,
    "\n  fragment FacilitatorFields on Facilitator {\n    id\n    name\n    givenName\n    familyName\n    person {\n      id\n      deactivated\n    }\n    email\n    methods\n    regions {\n      key\n      name\n    }\n    capacity\n    free\n    note\n    places {\n      id\n      name\n    }\n    formerPlaceCount\n    version\n    savedAt\n    viewerCan {\n      change\n      changeNote\n      remove\n      assign\n    }\n  }\n": types.FacilitatorFieldsFragmentDoc,
    "\n  query Facilitators($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      facilitators {\n        ...FacilitatorFields\n      }\n    }\n  }\n": types.FacilitatorsDocument,
    "\n  query FacilitatorChoices($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      facilitatorMethods\n      districts {\n        key\n        name\n      }\n    }\n  }\n": types.FacilitatorChoicesDocument,
    "\n  query FacilitatorMatches($placeId: ID!, $method: String) {\n    place(id: $placeId) {\n      id\n      facilitatorMatches(method: $method) {\n        facilitator {\n          ...FacilitatorFields\n        }\n        reasons {\n          kind\n          text\n          weight\n        }\n        score\n      }\n    }\n  }\n": types.FacilitatorMatchesDocument,
    "\n  mutation AddFacilitator($input: AddFacilitatorInput!) {\n    addFacilitator(input: $input) {\n      ...FacilitatorFields\n    }\n  }\n": types.AddFacilitatorDocument,
    "\n  mutation SaveFacilitatorProfile($input: SaveFacilitatorProfileInput!) {\n    saveFacilitatorProfile(input: $input) {\n      ...FacilitatorFields\n    }\n  }\n": types.SaveFacilitatorProfileDocument,
    "\n  mutation RemoveFacilitator($id: ID!, $version: Int!) {\n    removeFacilitator(id: $id, version: $version)\n  }\n": types.RemoveFacilitatorDocument,
    "\n  mutation AssignFacilitator($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.AssignFacilitatorDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      givenName\n      familyName\n      email\n      kind\n      placeName\n      roundTitle\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($token: String!, $password: String) {\n    acceptInvitation(token: $token, password: $password) {\n      ...Viewer\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      language\n    }\n  }\n": types.SetLanguageDocument,
    "\n  query Outbox {\n    outbox {\n      id\n      to\n      subject\n      text\n      at\n    }\n  }\n": types.OutboxDocument,
    "\n  mutation SetPassword($current: String, $next: String!) {\n    setPassword(current: $current, next: $next) {\n      hasPassword\n      ...Sessions\n    }\n  }\n": types.SetPasswordDocument,
    "\n  query Personas {\n    hub {\n      personas {\n        label\n        hint\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PersonasDocument,
    "\n  query Sessions {\n    viewer {\n      ...Sessions\n    }\n  }\n\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      current\n      device\n      startedAt\n      lastSeenAt\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      ...Sessions\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...Viewer\n    }\n  }\n": types.SignInDocument,
    "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n": types.RequestSignInLinkDocument,
    "\n  mutation SignInWithLink($token: String!) {\n    signInWithLink(token: $token) {\n      ...Viewer\n    }\n  }\n": types.SignInWithLinkDocument,
    "\n  mutation SignInAsPersona($personId: ID!) {\n    signInAsPersona(personId: $personId) {\n      ...Viewer\n    }\n  }\n": types.SignInAsPersonaDocument,
    "\n  query Start {\n    hub {\n      ...Hub\n    }\n    viewer {\n      ...Viewer\n    }\n  }\n\n  fragment Hub on Hub {\n    name\n    version\n    demo\n    now\n    clockIsShifted\n    outboxOpen\n    presence\n  }\n\n  fragment Viewer on Viewer {\n    person {\n      id\n      name\n      givenName\n      familyName\n    }\n    email\n    language\n    hasPassword\n    stream\n    roles {\n      id\n      kind\n      since\n      place {\n        id\n        name\n      }\n    }\n    rounds {\n      id\n      programme\n      title\n      startLabel\n      startsOn\n      endsOn\n      fundingNotice\n      stream\n      viewerCan {\n        createChannel\n        addPlace\n        inviteKinds\n      }\n    }\n  }\n": types.StartDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query UnreadRows($ids: [ID!]!) {\n    unreadTopics(ids: $ids) {\n      topic {\n        id\n      }\n      readNumber\n      takesPart\n      firstWords\n      firstUnread {\n        id\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.UnreadRowsDocument,
    "\n  mutation MarkSeen($marks: [SeenMarkInput!]!) {\n    markSeen(marks: $marks) {\n      id\n    }\n  }\n": types.MarkSeenDocument,
    "\n  mutation TakeBackSeen($marks: [SeenMarkInput!]!) {\n    takeBackSeen(marks: $marks) {\n      id\n    }\n  }\n": types.TakeBackSeenDocument,
    "\n  mutation SnoozeTopic($topicId: ID!, $until: DateTime) {\n    snoozeTopic(topicId: $topicId, until: $until) {\n      id\n    }\n  }\n": types.SnoozeTopicDocument,
    "\n  query Accounts($round: ID!, $search: String!) {\n    round(id: $round) {\n      id\n      people(search: $search, limit: 20, withClosed: true) {\n        ...Account\n      }\n    }\n  }\n\n  fragment Account on Person {\n    id\n    name\n    email\n    deactivated\n    roles {\n      id\n      kind\n      place {\n        id\n        name\n      }\n    }\n    viewerCan {\n      deactivate\n    }\n  }\n": types.AccountsDocument,
    "\n  mutation DeactivatePerson($id: ID!) {\n    deactivatePerson(id: $id) {\n      ...Account\n    }\n  }\n": types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($id: ID!) {\n    reactivatePerson(id: $id) {\n      ...Account\n    }\n  }\n": types.ReactivatePersonDocument,
    "\n  mutation AddPlace($input: AddPlaceInput!) {\n    addPlace(input: $input) {\n      id\n      name\n    }\n  }\n": types.AddPlaceDocument,
    "\n  fragment RoleOfPerson on Role {\n    id\n    kind\n    since\n    until\n    person {\n      id\n      name\n      email\n      deactivated\n    }\n    viewerCan {\n      end\n      handOver\n    }\n  }\n": types.RoleOfPersonFragmentDoc,
    "\n  fragment OrganisationFields on Organisation {\n    key\n    name\n    type\n    district\n    region\n    population\n  }\n": types.OrganisationFieldsFragmentDoc,
    "\n  fragment InvitationFields on Invitation {\n    id\n    name\n    email\n    kind\n    invitedAt\n    expiresAt\n  }\n": types.InvitationFieldsFragmentDoc,
    "\n  query Offices($round: ID!) {\n    round(id: $round) {\n      id\n      offices {\n        ...RoleOfPerson\n      }\n      invitations {\n        ...InvitationFields\n      }\n    }\n  }\n": types.OfficesDocument,
    "\n  query Organisations($search: String!) {\n    organisations(search: $search, limit: 8) {\n      ...OrganisationFields\n    }\n  }\n": types.OrganisationsDocument,
    "\n  fragment PlaceRow on Place {\n    id\n    name\n    owner {\n      ...OrganisationFields\n      latitude\n      longitude\n    }\n    members {\n      key\n      name\n      latitude\n      longitude\n    }\n    roles {\n      id\n      kind\n      person {\n        id\n        name\n      }\n    }\n    process {\n      id\n      phase\n      pausedFrom\n      nextStep {\n        id\n        title\n        startsOn\n        endsOn\n      }\n    }\n    health\n    updateRhythm {\n      isOverdue\n    }\n  }\n": types.PlaceRowFragmentDoc,
    "\n  query Place($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      owner {\n        ...OrganisationFields\n      }\n      members {\n        key\n        name\n      }\n      roles {\n        ...RoleOfPerson\n      }\n      roleHistory {\n        ...RoleOfPerson\n      }\n      invitations {\n        ...InvitationFields\n      }\n      channel {\n        id\n        name\n      }\n      process {\n        id\n        phase\n        pausedFrom\n        nextStep {\n          id\n          title\n          startsOn\n          endsOn\n        }\n      }\n      health\n      latestUpdate {\n        id\n        publishedAt\n      }\n      viewerCan {\n        inviteKinds\n        editRoster\n      }\n    }\n  }\n": types.PlaceDocument,
    "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      ...InvitationFields\n    }\n  }\n": types.InviteDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id)\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation EndRole($id: ID!) {\n    endRole(id: $id) {\n      id\n      until\n    }\n  }\n": types.EndRoleDocument,
    "\n  mutation HandOverRole($id: ID!, $toPersonId: ID!, $staysInTeam: Boolean!, $keepDutyIds: [ID!]!) {\n    handOverRole(id: $id, toPersonId: $toPersonId, staysInTeam: $staysInTeam, keepDutyIds: $keepDutyIds) {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.HandOverRoleDocument,
    "\n  query Places($round: ID!) {\n    round(id: $round) {\n      id\n      capacity\n      places {\n        id\n        ...PlaceRow\n      }\n      viewerCan {\n        addPlace\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  fragment ProcessGroupMemberFields on ProcessGroupMember {\n    id\n    standsFor\n    task\n    name\n    person {\n      id\n      name\n    }\n    since\n    until\n    version\n  }\n": types.ProcessGroupMemberFieldsFragmentDoc,
    "\n  fragment HandOverFields on HandOver {\n    id\n    kind\n    at\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    by {\n      id\n      name\n    }\n    moved {\n      kind\n      count\n    }\n  }\n": types.HandOverFieldsFragmentDoc,
    "\n  query Team($id: ID!) {\n    place(id: $id) {\n      id\n      missingFacilitators\n      handOvers {\n        ...HandOverFields\n      }\n      processGroup {\n        ...ProcessGroupMemberFields\n      }\n      contributions {\n        viewerCan {\n          add\n        }\n      }\n      viewerCan {\n        editProcessGroup\n      }\n    }\n  }\n": types.TeamDocument,
    "\n  query HandOverList($placeId: ID!, $roleId: ID!, $personId: ID!) {\n    place(id: $placeId) {\n      id\n      successors(roleId: $roleId) {\n        id\n        name\n      }\n      duties(personId: $personId) {\n        id\n        kind\n        title\n        dueOn\n      }\n    }\n  }\n": types.HandOverListDocument,
    "\n  mutation AddProcessGroupMember($input: AddProcessGroupMemberInput!) {\n    addProcessGroupMember(input: $input) {\n      ...ProcessGroupMemberFields\n    }\n  }\n": types.AddProcessGroupMemberDocument,
    "\n  mutation ChangeProcessGroupMember($input: ChangeProcessGroupMemberInput!) {\n    changeProcessGroupMember(input: $input) {\n      ...ProcessGroupMemberFields\n    }\n  }\n": types.ChangeProcessGroupMemberDocument,
    "\n  mutation EndProcessGroupMember($id: ID!, $version: Int!, $until: String!) {\n    endProcessGroupMember(id: $id, version: $version, until: $until) {\n      ...ProcessGroupMemberFields\n    }\n  }\n": types.EndProcessGroupMemberDocument,
    "\n  query Notifications {\n    viewer {\n      notifications {\n        ...Notifications\n      }\n    }\n  }\n": types.NotificationsDocument,
    "\n  fragment Notifications on Notifications {\n    scope\n    delay\n    content\n    quietHours {\n      from\n      until\n    }\n    quietDays\n    brief\n    briefDay\n    version\n  }\n": types.NotificationsFragmentDoc,
    "\n  mutation ChooseNotifications($input: NotificationsInput!) {\n    chooseNotifications(input: $input) {\n      ...Notifications\n    }\n  }\n": types.ChooseNotificationsDocument,
    "\n  query MailSubscription($token: String!) {\n    mailSubscription(token: $token) {\n      kind\n    }\n  }\n": types.MailSubscriptionDocument,
    "\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token) {\n      kind\n      undo\n    }\n  }\n": types.UnsubscribeDocument,
    "\n  mutation Resubscribe($undo: String!) {\n    resubscribe(undo: $undo) {\n      kind\n    }\n  }\n": types.ResubscribeDocument,
    "\n  fragment MatchReasonFields on MatchReason {\n    kind\n    text\n    weight\n  }\n": types.MatchReasonFieldsFragmentDoc,
    "\n  query WhoHadThis($placeId: ID!, $text: String!, $blockId: ID) {\n    whoHadThis(placeId: $placeId, text: $text, blockId: $blockId) {\n      topics {\n        topic {\n          id\n          title\n          resolution {\n            at\n          }\n          solution {\n            id\n            body\n            author {\n              id\n              name\n            }\n          }\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n      }\n      people {\n        person {\n          id\n          name\n        }\n        place {\n          id\n          name\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n      }\n    }\n  }\n": types.WhoHadThisDocument,
    "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      id\n      title\n    }\n  }\n": types.AskForHelpDocument,
    "\n  fragment StepFields on BuildingBlock {\n    id\n    title\n    state\n    isNextStep\n  }\n": types.StepFieldsFragmentDoc,
    "\n  query ComparedPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      process {\n        id\n        nextStep {\n          id\n          title\n        }\n        blocks {\n          ...StepFields\n        }\n      }\n      peers {\n        place {\n          id\n          name\n          process {\n            id\n            blocks {\n              ...StepFields\n            }\n          }\n        }\n        block {\n          id\n          title\n          state\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n        greeting\n      }\n    }\n  }\n": types.ComparedPlaceDocument,
    "\n  query ChosenPlaces($round: ID!) {\n    round(id: $round) {\n      id\n      places {\n        id\n        name\n      }\n    }\n  }\n": types.ChosenPlacesDocument,
    "\n  mutation AskPeer($input: AskPeerInput!) {\n    askPeer(input: $input) {\n      id\n      title\n    }\n  }\n": types.AskPeerDocument,
    "\n  query PresenceChoice {\n    viewer {\n      presenceShown\n    }\n  }\n": types.PresenceChoiceDocument,
    "\n  mutation SetPresenceShown($shown: Boolean!) {\n    setPresenceShown(shown: $shown) {\n      presenceShown\n    }\n  }\n": types.SetPresenceShownDocument,
    "\n  fragment BlockImportFields on BlockImport {\n    isDone\n    rows {\n      line\n      title\n      phase\n      startsOn\n      endsOn\n      description\n      checklist\n    }\n    errors {\n      line\n      field\n      message\n    }\n  }\n": types.BlockImportFieldsFragmentDoc,
    "\n  query PreviewBlockImport($placeId: ID!, $csv: String!) {\n    previewBlockImport(placeId: $placeId, csv: $csv) {\n      ...BlockImportFields\n    }\n  }\n": types.PreviewBlockImportDocument,
    "\n  mutation ImportBlocks($id: ID!, $placeId: ID!, $csv: String!) {\n    importBlocks(id: $id, placeId: $placeId, csv: $csv) {\n      ...BlockImportFields\n    }\n  }\n": types.ImportBlocksDocument,
    "\n  fragment MissingStepFields on MissingStep {\n    code\n    blockId\n  }\n": types.MissingStepFieldsFragmentDoc,
    "\n  fragment ProcessChangeFields on ProcessChange {\n    number\n    kind\n    note\n    blockId\n    at\n    by {\n      id\n      name\n    }\n  }\n": types.ProcessChangeFieldsFragmentDoc,
    "\n  fragment BlockFields on BuildingBlock {\n    id\n    version\n    title\n    phase\n    state\n    position\n    isNextStep\n    startsOn\n    endsOn\n    details {\n      description\n      skipReason\n      startedAt\n      doneAt\n      needsFirstHearing\n      responsible {\n        id\n        name\n      }\n      checklist {\n        id\n        text\n        doneAt\n        doneBy {\n          id\n          name\n        }\n      }\n      changes {\n        ...ProcessChangeFields\n      }\n    }\n  }\n": types.BlockFieldsFragmentDoc,
    "\n  fragment ProcessFields on Process {\n    id\n    version\n    phase\n    pausedFrom\n    pauseReason\n    doneCount\n    totalCount\n    templateVersion\n    missing {\n      ...MissingStepFields\n    }\n    blocks {\n      ...BlockFields\n    }\n    changes {\n      ...ProcessChangeFields\n    }\n    viewerCan {\n      edit\n      advance\n    }\n  }\n": types.ProcessFieldsFragmentDoc,
    "\n  query Roadmap($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      name\n      roles {\n        id\n        kind\n        person {\n          id\n          name\n        }\n      }\n      process {\n        ...ProcessFields\n      }\n    }\n  }\n": types.RoadmapDocument,
    "\n  mutation StartBlock($id: ID!, $version: Int!) {\n    startBlock(id: $id, version: $version) {\n      ...ProcessOutcomeFields\n    }\n  }\n\n  fragment ProcessOutcomeFields on ProcessOutcome {\n    ... on ProcessChanged {\n      process {\n        ...ProcessFields\n      }\n    }\n    ... on ProcessRefused {\n      missing {\n        ...MissingStepFields\n      }\n    }\n  }\n": types.StartBlockDocument,
    "\n  mutation CompleteBlock($id: ID!, $version: Int!) {\n    completeBlock(id: $id, version: $version) {\n      ...ProcessOutcomeFields\n    }\n  }\n": types.CompleteBlockDocument,
    "\n  mutation SkipBlock($id: ID!, $version: Int!, $reason: String!) {\n    skipBlock(id: $id, version: $version, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n": types.SkipBlockDocument,
    "\n  mutation ReopenBlock($id: ID!, $version: Int!, $reason: String!) {\n    reopenBlock(id: $id, version: $version, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n": types.ReopenBlockDocument,
    "\n  mutation AdvanceProcess($placeId: ID!, $to: Phase!) {\n    advanceProcess(placeId: $placeId, to: $to) {\n      ...ProcessOutcomeFields\n    }\n  }\n": types.AdvanceProcessDocument,
    "\n  mutation PauseProcess($placeId: ID!, $reason: String!) {\n    pauseProcess(placeId: $placeId, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n": types.PauseProcessDocument,
    "\n  mutation ResumeProcess($placeId: ID!) {\n    resumeProcess(placeId: $placeId) {\n      ...ProcessOutcomeFields\n    }\n  }\n": types.ResumeProcessDocument,
    "\n  mutation AddBlock($input: AddBlockInput!) {\n    addBlock(input: $input) {\n      ...ProcessFields\n    }\n  }\n": types.AddBlockDocument,
    "\n  mutation ChangeBlock($input: ChangeBlockInput!) {\n    changeBlock(input: $input) {\n      ...ProcessFields\n    }\n  }\n": types.ChangeBlockDocument,
    "\n  mutation RemoveBlock($id: ID!, $version: Int!) {\n    removeBlock(id: $id, version: $version) {\n      ...ProcessFields\n    }\n  }\n": types.RemoveBlockDocument,
    "\n  mutation RestoreBlock($placeId: ID!, $id: ID!) {\n    restoreBlock(placeId: $placeId, id: $id) {\n      ...ProcessFields\n    }\n  }\n": types.RestoreBlockDocument,
    "\n  mutation MoveBlock($id: ID!, $position: Int!) {\n    moveBlock(id: $id, position: $position) {\n      ...ProcessFields\n    }\n  }\n": types.MoveBlockDocument,
    "\n  mutation SetNextStep($placeId: ID!, $blockId: ID) {\n    setNextStep(placeId: $placeId, blockId: $blockId) {\n      ...ProcessFields\n    }\n  }\n": types.SetNextStepDocument,
    "\n  mutation AddChecklistItem($input: AddChecklistItemInput!) {\n    addChecklistItem(input: $input) {\n      ...BlockFields\n    }\n  }\n": types.AddChecklistItemDocument,
    "\n  mutation TickChecklistItem($id: ID!, $done: Boolean!) {\n    tickChecklistItem(id: $id, done: $done) {\n      ...BlockFields\n    }\n  }\n": types.TickChecklistItemDocument,
    "\n  mutation ChangeChecklistItem($id: ID!, $text: String!) {\n    changeChecklistItem(id: $id, text: $text) {\n      ...BlockFields\n    }\n  }\n": types.ChangeChecklistItemDocument,
    "\n  mutation RemoveChecklistItem($id: ID!) {\n    removeChecklistItem(id: $id) {\n      ...BlockFields\n    }\n  }\n": types.RemoveChecklistItemDocument,
    "\n  mutation SaveProcessTemplate($input: SaveTemplateInput!) {\n    saveProcessTemplate(input: $input) {\n      ...ProcessTemplateFields\n    }\n  }\n": types.SaveProcessTemplateDocument,
    "\n  fragment ProcessTemplateFields on ProcessTemplate {\n    version\n    savedAt\n    viewerCanSave\n    savedBy {\n      id\n      name\n    }\n    blocks {\n      key\n      title\n      phase\n      description\n      checklist\n      needsFirstHearing\n    }\n  }\n": types.ProcessTemplateFieldsFragmentDoc,
    "\n  query ProcessTemplate($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      processTemplate {\n        ...ProcessTemplateFields\n      }\n      processTemplates {\n        ...ProcessTemplateFields\n      }\n    }\n  }\n": types.ProcessTemplateDocument,
    "\n  query RoadmapDecisions($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      decisions {\n        id\n        title\n        state\n        turningpoint\n        meetsOn\n        body {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RoadmapDecisionsDocument,
    "\n  query Cockpit($roundId: ID!, $silentAfterWeeks: Int!) {\n    round(id: $roundId) {\n      id\n      cockpit(silentAfterWeeks: $silentAfterWeeks) {\n        columns {\n          key\n          title\n          phase\n        }\n        places {\n          place {\n            id\n            name\n          }\n          phase\n          pausedFrom\n          states\n          ownBlocks {\n            title\n            phase\n            state\n            isNextStep\n          }\n          nextStep\n          nextColumn\n          step\n          health\n          lastUpdateAt\n          silentWeeks\n          isSilent\n          isBehind\n          nextMeeting {\n            decisionId\n            meetsOn\n            body\n            title\n          }\n          lead {\n            id\n            name\n          }\n          facilitatorCount\n        }\n        counts {\n          phases {\n            phase\n            count\n          }\n          healths {\n            health\n            count\n          }\n          silent\n          behind\n          withoutLead\n          withoutFacilitator\n          meetings\n        }\n        meetings {\n          decisionId\n          place {\n            id\n            name\n          }\n          meetsOn\n          body\n          title\n        }\n      }\n    }\n  }\n": types.CockpitDocument,
    "\n  query Search(\n    $roundId: ID!\n    $input: SearchInput!\n    $names: SearchInput!\n    $titles: SearchInput!\n    $after: String\n  ) {\n    names: search(roundId: $roundId, input: $names, limit: 6) {\n      hits {\n        id\n        ... on ChannelHit {\n          channel {\n            id\n            name\n            description\n          }\n        }\n        ... on PlaceHit {\n          place {\n            id\n            name\n          }\n        }\n        ... on PersonHit {\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n    titles: search(roundId: $roundId, input: $titles, limit: 4) {\n      hits {\n        id\n        at\n        excerpt {\n          text\n          isMatch\n        }\n        ... on TopicHit {\n          topic {\n            id\n            title\n            channel {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    search(roundId: $roundId, input: $input, after: $after, limit: 20) {\n      next\n      correctedTo\n      hits {\n        id\n        at\n        excerpt {\n          text\n          isMatch\n        }\n        ... on MessageHit {\n          message {\n            id\n            number\n            author {\n              id\n              name\n            }\n            topic {\n              id\n              title\n              resolution {\n                at\n              }\n              channel {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query SearchNames($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      channels {\n        id\n        name\n      }\n      places {\n        id\n        name\n      }\n    }\n  }\n": types.SearchNamesDocument,
    "\n  query FindPeople($roundId: ID!, $search: String!) {\n    round(id: $roundId) {\n      id\n      people(search: $search, limit: 8) {\n        id\n        name\n      }\n    }\n  }\n": types.FindPeopleDocument,
    "\n  query FilteredPerson($id: ID!) {\n    person(id: $id) {\n      id\n      name\n    }\n  }\n": types.FilteredPersonDocument,
    "\n  query Jump($roundId: ID!, $input: SearchInput!) {\n    search(roundId: $roundId, input: $input, limit: 12) {\n      hits {\n        id\n        ... on ChannelHit {\n          channel {\n            id\n            name\n          }\n        }\n        ... on TopicHit {\n          topic {\n            id\n            title\n            channel {\n              id\n              name\n            }\n          }\n        }\n        ... on PlaceHit {\n          place {\n            id\n            name\n          }\n        }\n        ... on PersonHit {\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.JumpDocument,
    "\n  fragment ChannelOfTopic on Topic {\n    id\n    channel {\n      id\n    }\n  }\n": types.ChannelOfTopicFragmentDoc,
    "\n  query UpdateOfTopic($id: ID!) {\n    topic(id: $id) {\n      id\n      update {\n        id\n        health\n        publishedAt\n        savedAt\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.UpdateOfTopicDocument,
    "\n  fragment UpdateFields on ProgressUpdate {\n    id\n    version\n    author {\n      id\n      name\n    }\n    publishedBy {\n      id\n      name\n    }\n    publishedAt\n    submittedAt\n    savedAt\n    editedAt\n    health\n    going\n    stuck\n    needs\n    block {\n      id\n      title\n    }\n    visibility\n    forFunder\n    attachments {\n      id\n      name\n      type\n      size\n      description\n      width\n      height\n      url\n      previewUrl\n    }\n    topic {\n      id\n      lastNumber\n    }\n    viewerCan {\n      edit\n      submit\n      publish\n      release\n      discard\n    }\n  }\n": types.UpdateFieldsFragmentDoc,
    "\n  query PlaceUpdates($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      updates(limit: 20) {\n        items {\n          ...UpdateFields\n        }\n        next\n      }\n      updateDrafts {\n        ...UpdateFields\n      }\n      healthHistory {\n        updateId\n        at\n        health\n      }\n      updateRhythm {\n        weeks\n        dueOn\n        isOverdue\n      }\n      updateRights {\n        draft\n        publish\n        setRhythm\n      }\n    }\n  }\n": types.PlaceUpdatesDocument,
    "\n  query EarlierUpdates($placeId: ID!, $after: String!) {\n    place(id: $placeId) {\n      id\n      updates(limit: 20, after: $after) {\n        items {\n          ...UpdateFields\n        }\n        next\n      }\n    }\n  }\n": types.EarlierUpdatesDocument,
    "\n  query Update($id: ID!) {\n    update(id: $id) {\n      ...UpdateFields\n      earlierTopics {\n        id\n        title\n        lastNumber\n      }\n      questions {\n        id\n        title\n        resolution {\n          at\n        }\n      }\n    }\n  }\n": types.UpdateDocument,
    "\n  query UpdateToWrite($id: ID!) {\n    update(id: $id) {\n      ...UpdateFields\n    }\n  }\n": types.UpdateToWriteDocument,
    "\n  query UpdateForm($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      updateRights {\n        draft\n        publish\n        setRhythm\n      }\n      process {\n        id\n        blocks {\n          id\n          title\n          state\n          isNextStep\n        }\n      }\n    }\n  }\n": types.UpdateFormDocument,
    "\n  query UpdateHistory($id: ID!) {\n    update(id: $id) {\n      id\n      history {\n        version\n        at\n        by {\n          id\n          name\n        }\n        health\n        going\n        stuck\n        needs\n      }\n    }\n  }\n": types.UpdateHistoryDocument,
    "\n  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {\n    saveUpdateDraft(input: $input) {\n      ...UpdateFields\n    }\n  }\n": types.SaveUpdateDraftDocument,
    "\n  mutation SubmitUpdateDraft($id: ID!, $version: Int!) {\n    submitUpdateDraft(id: $id, version: $version) {\n      ...UpdateFields\n    }\n  }\n": types.SubmitUpdateDraftDocument,
    "\n  mutation PublishUpdate($id: ID!, $version: Int!) {\n    publishUpdate(id: $id, version: $version) {\n      ...UpdateFields\n    }\n  }\n": types.PublishUpdateDocument,
    "\n  mutation EditUpdate($input: EditUpdateInput!) {\n    editUpdate(input: $input) {\n      ...UpdateFields\n    }\n  }\n": types.EditUpdateDocument,
    "\n  mutation ReleaseUpdate($id: ID!, $version: Int!, $visibility: UpdateVisibility!, $forFunder: Boolean!) {\n    releaseUpdate(id: $id, version: $version, visibility: $visibility, forFunder: $forFunder) {\n      ...UpdateFields\n    }\n  }\n": types.ReleaseUpdateDocument,
    "\n  mutation DiscardUpdateDraft($id: ID!) {\n    discardUpdateDraft(id: $id) {\n      id\n    }\n  }\n": types.DiscardUpdateDraftDocument,
    "\n  mutation SetUpdateRhythm($placeId: ID!, $weeks: Int) {\n    setUpdateRhythm(placeId: $placeId, weeks: $weeks) {\n      id\n      updateRhythm {\n        weeks\n        dueOn\n        isOverdue\n      }\n    }\n  }\n": types.SetUpdateRhythmDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConceptSignatureFields on ConceptSignature {\n    side\n    signedAt\n    person {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ConceptSignatureFields on ConceptSignature {\n    side\n    signedAt\n    person {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContinuerFields on Continuer {\n    id\n    task\n    office\n    name\n    startsOn\n    version\n  }\n"): (typeof documents)["\n  fragment ContinuerFields on Continuer {\n    id\n    task\n    office\n    name\n    startsOn\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConceptSectionFields on ConceptSection {\n    key\n    body\n    version\n    changedAt\n    changedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ConceptSectionFields on ConceptSection {\n    key\n    body\n    version\n    changedAt\n    changedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConceptEditionFields on ConceptEdition {\n    id\n    number\n    signedAt\n    signatures {\n      ...ConceptSignatureFields\n    }\n  }\n"): (typeof documents)["\n  fragment ConceptEditionFields on ConceptEdition {\n    id\n    number\n    signedAt\n    signatures {\n      ...ConceptSignatureFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConceptGapFields on ConceptGap {\n    code\n    section\n  }\n"): (typeof documents)["\n  fragment ConceptGapFields on ConceptGap {\n    code\n    section\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConceptFields on Concept {\n    id\n    kind\n    draft {\n      version\n      isEdition\n      sections {\n        ...ConceptSectionFields\n      }\n      continuers {\n        ...ContinuerFields\n      }\n      signatures {\n        ...ConceptSignatureFields\n      }\n      gaps {\n        ...ConceptGapFields\n      }\n    }\n    editions {\n      ...ConceptEditionFields\n    }\n    releasedAt\n    releasedBy {\n      id\n      name\n    }\n    viewerCan {\n      write\n      sign\n      withdraw\n      release\n    }\n  }\n"): (typeof documents)["\n  fragment ConceptFields on Concept {\n    id\n    kind\n    draft {\n      version\n      isEdition\n      sections {\n        ...ConceptSectionFields\n      }\n      continuers {\n        ...ContinuerFields\n      }\n      signatures {\n        ...ConceptSignatureFields\n      }\n      gaps {\n        ...ConceptGapFields\n      }\n    }\n    editions {\n      ...ConceptEditionFields\n    }\n    releasedAt\n    releasedBy {\n      id\n      name\n    }\n    viewerCan {\n      write\n      sign\n      withdraw\n      release\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Concepts($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      concepts {\n        ...ConceptFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Concepts($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      concepts {\n        ...ConceptFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConceptEditions($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      concepts {\n        id\n        kind\n        editions {\n          ...ConceptEditionFields\n          sections {\n            key\n            body\n          }\n          continuers {\n            task\n            office\n            name\n            startsOn\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConceptEditions($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      concepts {\n        id\n        kind\n        editions {\n          ...ConceptEditionFields\n          sections {\n            key\n            body\n          }\n          continuers {\n            task\n            office\n            name\n            startsOn\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteConceptSection($input: WriteConceptSectionInput!) {\n    writeConceptSection(input: $input) {\n      kind\n      draft {\n        version\n        sections {\n          key\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WriteConceptSection($input: WriteConceptSectionInput!) {\n    writeConceptSection(input: $input) {\n      kind\n      draft {\n        version\n        sections {\n          key\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContinuer($input: AddContinuerInput!) {\n    addContinuer(input: $input) {\n      kind\n    }\n  }\n"): (typeof documents)["\n  mutation AddContinuer($input: AddContinuerInput!) {\n    addContinuer(input: $input) {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContinuer($input: ChangeContinuerInput!) {\n    changeContinuer(input: $input) {\n      kind\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeContinuer($input: ChangeContinuerInput!) {\n    changeContinuer(input: $input) {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveContinuer($id: ID!, $version: Int!) {\n    removeContinuer(id: $id, version: $version) {\n      kind\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveContinuer($id: ID!, $version: Int!) {\n    removeContinuer(id: $id, version: $version) {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignConcept($placeId: ID!, $kind: ConceptKind!, $version: Int!) {\n    signConcept(placeId: $placeId, kind: $kind, version: $version) {\n      __typename\n      ... on ConceptSignedOff {\n        concept {\n          kind\n          draft {\n            isEdition\n          }\n        }\n      }\n      ... on ConceptIncomplete {\n        gaps {\n          ...ConceptGapFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignConcept($placeId: ID!, $kind: ConceptKind!, $version: Int!) {\n    signConcept(placeId: $placeId, kind: $kind, version: $version) {\n      __typename\n      ... on ConceptSignedOff {\n        concept {\n          kind\n          draft {\n            isEdition\n          }\n        }\n      }\n      ... on ConceptIncomplete {\n        gaps {\n          ...ConceptGapFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConceptSignature($placeId: ID!, $kind: ConceptKind!) {\n    withdrawConceptSignature(placeId: $placeId, kind: $kind) {\n      kind\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawConceptSignature($placeId: ID!, $kind: ConceptKind!) {\n    withdrawConceptSignature(placeId: $placeId, kind: $kind) {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseConcept($placeId: ID!, $kind: ConceptKind!, $isReleased: Boolean!) {\n    releaseConcept(placeId: $placeId, kind: $kind, isReleased: $isReleased) {\n      kind\n      releasedAt\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseConcept($placeId: ID!, $kind: ConceptKind!, $isReleased: Boolean!) {\n    releaseConcept(placeId: $placeId, kind: $kind, isReleased: $isReleased) {\n      kind\n      releasedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContributionFields on Contribution {\n    id\n    kind\n    description\n    day\n    amount\n    author {\n      id\n      name\n    }\n    version\n    viewerCan {\n      change\n    }\n  }\n"): (typeof documents)["\n  fragment ContributionFields on Contribution {\n    id\n    kind\n    description\n    day\n    amount\n    author {\n      id\n      name\n    }\n    version\n    viewerCan {\n      change\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contributions($placeId: ID!, $year: Int) {\n    place(id: $placeId) {\n      id\n      contributions {\n        totals {\n          year\n          kind\n          amount\n          count\n        }\n        inYear(year: $year) {\n          ...ContributionFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Contributions($placeId: ID!, $year: Int) {\n    place(id: $placeId) {\n      id\n      contributions {\n        totals {\n          year\n          kind\n          amount\n          count\n        }\n        inYear(year: $year) {\n          ...ContributionFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContribution($input: AddContributionInput!) {\n    addContribution(input: $input) {\n      ...ContributionFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddContribution($input: AddContributionInput!) {\n    addContribution(input: $input) {\n      ...ContributionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContribution($input: ChangeContributionInput!) {\n    changeContribution(input: $input) {\n      ...ContributionFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeContribution($input: ChangeContributionInput!) {\n    changeContribution(input: $input) {\n      ...ContributionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveContribution($id: ID!, $version: Int!) {\n    removeContribution(id: $id, version: $version)\n  }\n"): (typeof documents)["\n  mutation RemoveContribution($id: ID!, $version: Int!) {\n    removeContribution(id: $id, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveBookmark($input: SaveBookmarkInput!) {\n    bookmark: saveBookmark(input: $input) {\n      ...BookmarkState\n    }\n  }\n"): (typeof documents)["\n  mutation SaveBookmark($input: SaveBookmarkInput!) {\n    bookmark: saveBookmark(input: $input) {\n      ...BookmarkState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBookmark($messageId: ID!, $version: Int!) {\n    bookmark: removeBookmark(messageId: $messageId, version: $version) {\n      ...BookmarkState\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveBookmark($messageId: ID!, $version: Int!) {\n    bookmark: removeBookmark(messageId: $messageId, version: $version) {\n      ...BookmarkState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BookmarkList($after: String) {\n    viewer {\n      person {\n        id\n      }\n      bookmarks(after: $after, limit: 30) {\n        items {\n          ...BookmarkFields\n        }\n        next\n      }\n    }\n  }\n"): (typeof documents)["\n  query BookmarkList($after: String) {\n    viewer {\n      person {\n        id\n      }\n      bookmarks(after: $after, limit: 30) {\n        items {\n          ...BookmarkFields\n        }\n        next\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      ...ChannelFields\n    }\n  }\n"): (typeof documents)["\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      ...ChannelFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeChannel($input: ChangeChannelInput!) {\n    changeChannel(input: $input) {\n      ...ChannelFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeChannel($input: ChangeChannelInput!) {\n    changeChannel(input: $input) {\n      ...ChannelFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuotedFields on Message {\n    id\n    number\n    version\n    body\n    postedAt\n    author {\n      id\n      name\n    }\n    deletion {\n      at\n      reason\n      by {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment QuotedFields on Message {\n    id\n    number\n    version\n    body\n    postedAt\n    author {\n      id\n      name\n    }\n    deletion {\n      at\n      reason\n      by {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageFields on Message {\n    id\n    number\n    version\n    body\n    postedAt\n    editedAt\n    author {\n      id\n      name\n    }\n    mentions {\n      kind\n      targetId\n      name\n    }\n    attachments {\n      id\n      name\n      type\n      size\n      description\n      width\n      height\n      url\n      previewUrl\n    }\n    deletion {\n      at\n      reason\n      by {\n        id\n        name\n      }\n    }\n    reactionsVersion\n    reactions {\n      kind\n      person {\n        id\n        name\n      }\n    }\n    quoted {\n      ...QuotedFields\n    }\n    topic {\n      id\n      lastNumber\n      channel {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MessageFields on Message {\n    id\n    number\n    version\n    body\n    postedAt\n    editedAt\n    author {\n      id\n      name\n    }\n    mentions {\n      kind\n      targetId\n      name\n    }\n    attachments {\n      id\n      name\n      type\n      size\n      description\n      width\n      height\n      url\n      previewUrl\n    }\n    deletion {\n      at\n      reason\n      by {\n        id\n        name\n      }\n    }\n    reactionsVersion\n    reactions {\n      kind\n      person {\n        id\n        name\n      }\n    }\n    quoted {\n      ...QuotedFields\n    }\n    topic {\n      id\n      lastNumber\n      channel {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicFields on Topic {\n    id\n    title\n    version\n    startedAt\n    startedBy {\n      id\n      name\n    }\n    lastNumber\n    lastActivityAt\n    participants {\n      id\n      name\n    }\n    excerpt\n    resolution {\n      at\n      by {\n        id\n        name\n      }\n    }\n    solution {\n      id\n      number\n    }\n    channel {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment TopicFields on Topic {\n    id\n    title\n    version\n    startedAt\n    startedBy {\n      id\n      name\n    }\n    lastNumber\n    lastActivityAt\n    participants {\n      id\n      name\n    }\n    excerpt\n    resolution {\n      at\n      by {\n        id\n        name\n      }\n    }\n    solution {\n      id\n      number\n    }\n    channel {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicSummaryFields on Topic {\n    id\n    summary {\n      version\n      body\n      writtenAt\n      writtenBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TopicSummaryFields on Topic {\n    id\n    summary {\n      version\n      body\n      writtenAt\n      writtenBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftFields on Draft {\n    id\n    title\n    body\n    quotedId\n    version\n    savedAt\n    topic {\n      id\n      title\n    }\n    channel {\n      id\n      name\n      audience\n      place {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DraftFields on Draft {\n    id\n    title\n    body\n    quotedId\n    version\n    savedAt\n    topic {\n      id\n      title\n    }\n    channel {\n      id\n      name\n      audience\n      place {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BookmarkState on Bookmark {\n    id\n    note\n    version\n    markedAt\n    removedAt\n  }\n"): (typeof documents)["\n  fragment BookmarkState on Bookmark {\n    id\n    note\n    version\n    markedAt\n    removedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BookmarkFields on Bookmark {\n    ...BookmarkState\n    message {\n      ...MessageFields\n      topic {\n        ...TopicFields\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BookmarkFields on Bookmark {\n    ...BookmarkState\n    message {\n      ...MessageFields\n      topic {\n        ...TopicFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChannelFields on Channel {\n    id\n    name\n    description\n    audience\n    archived\n    purpose\n    version\n    place {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ChannelFields on Channel {\n    id\n    name\n    description\n    audience\n    archived\n    purpose\n    version\n    place {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChannelWithRights on Channel {\n    ...ChannelFields\n    viewerCan {\n      startTopic\n      change\n      mentionAll\n    }\n  }\n"): (typeof documents)["\n  fragment ChannelWithRights on Channel {\n    ...ChannelFields\n    viewerCan {\n      startTopic\n      change\n      mentionAll\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRoles on Person {\n    id\n    name\n    roles {\n      id\n      kind\n      place {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonRoles on Person {\n    id\n    name\n    roles {\n      id\n      kind\n      place {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMessage($id: ID!, $reason: String) {\n    deleteMessage(id: $id, reason: $reason) {\n      ...MessageFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteMessage($id: ID!, $reason: String) {\n    deleteMessage(id: $id, reason: $reason) {\n      ...MessageFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMessage($id: ID!, $body: String!, $version: Int!) {\n    editMessage(id: $id, body: $body, version: $version) {\n      ...MessageFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditMessage($id: ID!, $body: String!, $version: Int!) {\n    editMessage(id: $id, body: $body, version: $version) {\n      ...MessageFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventFields on EventBatch {\n    stream\n    from\n    to\n    resync\n    events {\n      __typename\n      ... on MessageEvent {\n        seq\n        messageFact: fact\n        message {\n          ...MessageFields\n          topic {\n            ...TopicFields\n          }\n        }\n      }\n      ... on TopicEvent {\n        seq\n        topicFact: fact\n        topic {\n          ...TopicFields\n          ...TopicSummaryFields\n        }\n      }\n      ... on ChannelEvent {\n        seq\n        channelFact: fact\n        channel {\n          ...ChannelFields\n        }\n      }\n      ... on RosterEvent {\n        seq\n        place {\n          id\n        }\n      }\n      ... on PlaceEvent {\n        seq\n        part\n        changedPlace: place {\n          id\n        }\n      }\n      ... on RightsEvent {\n        seq\n      }\n      ... on TopicStanceEvent {\n        seq\n        changesUnread\n        topicStance {\n          topicId\n          stance\n          version\n        }\n      }\n      ... on ChannelStanceEvent {\n        seq\n        channelStance {\n          channelId\n          stance\n          version\n        }\n      }\n      ... on SnoozeEvent {\n        seq\n        snooze {\n          topicId\n          until\n          upTo\n          version\n        }\n      }\n      ... on NotificationsEvent {\n        seq\n        notifications {\n          ...Notifications\n        }\n      }\n      ... on DraftEvent {\n        seq\n        draft {\n          ...DraftFields\n        }\n      }\n      ... on BookmarkEvent {\n        seq\n        count\n        bookmark {\n          ...BookmarkFields\n        }\n      }\n      ... on ReadEvent {\n        seq\n        topic {\n          ...TopicFields\n        }\n        readNumber\n        version\n        mentionNumbers\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EventFields on EventBatch {\n    stream\n    from\n    to\n    resync\n    events {\n      __typename\n      ... on MessageEvent {\n        seq\n        messageFact: fact\n        message {\n          ...MessageFields\n          topic {\n            ...TopicFields\n          }\n        }\n      }\n      ... on TopicEvent {\n        seq\n        topicFact: fact\n        topic {\n          ...TopicFields\n          ...TopicSummaryFields\n        }\n      }\n      ... on ChannelEvent {\n        seq\n        channelFact: fact\n        channel {\n          ...ChannelFields\n        }\n      }\n      ... on RosterEvent {\n        seq\n        place {\n          id\n        }\n      }\n      ... on PlaceEvent {\n        seq\n        part\n        changedPlace: place {\n          id\n        }\n      }\n      ... on RightsEvent {\n        seq\n      }\n      ... on TopicStanceEvent {\n        seq\n        changesUnread\n        topicStance {\n          topicId\n          stance\n          version\n        }\n      }\n      ... on ChannelStanceEvent {\n        seq\n        channelStance {\n          channelId\n          stance\n          version\n        }\n      }\n      ... on SnoozeEvent {\n        seq\n        snooze {\n          topicId\n          until\n          upTo\n          version\n        }\n      }\n      ... on NotificationsEvent {\n        seq\n        notifications {\n          ...Notifications\n        }\n      }\n      ... on DraftEvent {\n        seq\n        draft {\n          ...DraftFields\n        }\n      }\n      ... on BookmarkEvent {\n        seq\n        count\n        bookmark {\n          ...BookmarkFields\n        }\n      }\n      ... on ReadEvent {\n        seq\n        topic {\n          ...TopicFields\n        }\n        readNumber\n        version\n        mentionNumbers\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Events($stream: ID!, $after: String!) {\n    events(stream: $stream, after: $after) {\n      ...EventFields\n    }\n  }\n"): (typeof documents)["\n  subscription Events($stream: ID!, $after: String!) {\n    events(stream: $stream, after: $after) {\n      ...EventFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventsAfter($stream: ID!, $after: String!, $waitMs: Int!) {\n    eventsAfter(stream: $stream, after: $after, waitMs: $waitMs) {\n      ...EventFields\n    }\n  }\n"): (typeof documents)["\n  query EventsAfter($stream: ID!, $after: String!, $waitMs: Int!) {\n    eventsAfter(stream: $stream, after: $after, waitMs: $waitMs) {\n      ...EventFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConversationsStart($roundId: ID!) {\n    viewer {\n      person {\n        id\n      }\n      roles {\n        id\n        kind\n        place {\n          id\n        }\n      }\n      stream\n      position\n      drafts {\n        ...DraftFields\n      }\n      bookmarkCount\n      notifications {\n        ...Notifications\n      }\n    }\n    round(id: $roundId) {\n      id\n      stream\n      position\n      viewerCan {\n        createChannel\n      }\n      channels {\n        ...ChannelWithRights\n      }\n      unread {\n        topic {\n          ...TopicFields\n        }\n        readNumber\n        mentionNumbers\n        takesPart\n      }\n      unreadGoesOn\n      inbox {\n        topicStances {\n          topicId\n          stance\n          version\n        }\n        channelStances {\n          channelId\n          stance\n          version\n        }\n        snoozes {\n          topicId\n          until\n          upTo\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConversationsStart($roundId: ID!) {\n    viewer {\n      person {\n        id\n      }\n      roles {\n        id\n        kind\n        place {\n          id\n        }\n      }\n      stream\n      position\n      drafts {\n        ...DraftFields\n      }\n      bookmarkCount\n      notifications {\n        ...Notifications\n      }\n    }\n    round(id: $roundId) {\n      id\n      stream\n      position\n      viewerCan {\n        createChannel\n      }\n      channels {\n        ...ChannelWithRights\n      }\n      unread {\n        topic {\n          ...TopicFields\n        }\n        readNumber\n        mentionNumbers\n        takesPart\n      }\n      unreadGoesOn\n      inbox {\n        topicStances {\n          topicId\n          stance\n          version\n        }\n        channelStances {\n          channelId\n          stance\n          version\n        }\n        snoozes {\n          topicId\n          until\n          upTo\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundChannels($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      channels {\n        ...ChannelWithRights\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoundChannels($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      channels {\n        ...ChannelWithRights\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MarkedAnswer($id: ID!) {\n    message(id: $id) {\n      ...MessageFields\n    }\n  }\n"): (typeof documents)["\n  query MarkedAnswer($id: ID!) {\n    message(id: $id) {\n      ...MessageFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeldTail on Topic {\n    id\n    lastNumber\n  }\n"): (typeof documents)["\n  fragment HeldTail on Topic {\n    id\n    lastNumber\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageHistory($id: ID!) {\n    message(id: $id) {\n      id\n      body\n      editedAt\n      history {\n        version\n        body\n        at\n      }\n    }\n  }\n"): (typeof documents)["\n  query MessageHistory($id: ID!) {\n    message(id: $id) {\n      id\n      body\n      editedAt\n      history {\n        version\n        body\n        at\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuotedMessage($id: ID!) {\n    message(id: $id) {\n      ...QuotedFields\n    }\n  }\n"): (typeof documents)["\n  query QuotedMessage($id: ID!) {\n    message(id: $id) {\n      ...QuotedFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameTopic($id: ID!, $title: String!) {\n    renameTopic(id: $id, title: $title) {\n      ...TopicFields\n    }\n  }\n"): (typeof documents)["\n  mutation RenameTopic($id: ID!, $title: String!) {\n    renameTopic(id: $id, title: $title) {\n      ...TopicFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      ...DraftFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      ...DraftFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ...MessageFields\n      topic {\n        ...TopicFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ...MessageFields\n      topic {\n        ...TopicFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostMessages($input: PostMessagesInput!) {\n    postMessages(input: $input) {\n      topic {\n        ...TopicFields\n      }\n      outcomes {\n        message {\n          ...MessageFields\n        }\n        refusal {\n          kind\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostMessages($input: PostMessagesInput!) {\n    postMessages(input: $input) {\n      topic {\n        ...TopicFields\n      }\n      outcomes {\n        message {\n          ...MessageFields\n        }\n        refusal {\n          kind\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTopic($input: StartTopicInput!) {\n    startTopic(input: $input) {\n      ...TopicFields\n      messages(limit: 1) {\n        items {\n          ...MessageFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartTopic($input: StartTopicInput!) {\n    startTopic(input: $input) {\n      ...TopicFields\n      messages(limit: 1) {\n        items {\n          ...MessageFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTopicStance($topicId: ID!, $stance: Stance!) {\n    setTopicStance(topicId: $topicId, stance: $stance) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SetTopicStance($topicId: ID!, $stance: Stance!) {\n    setTopicStance(topicId: $topicId, stance: $stance) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetChannelStance($channelId: ID!, $stance: Stance!) {\n    setChannelStance(channelId: $channelId, stance: $stance) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SetChannelStance($channelId: ID!, $stance: Stance!) {\n    setChannelStance(channelId: $channelId, stance: $stance) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkUnread($topicId: ID!, $from: Int!) {\n    markUnread(topicId: $topicId, from: $from) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation MarkUnread($topicId: ID!, $from: Int!) {\n    markUnread(topicId: $topicId, from: $from) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SummariseTopic($topicId: ID!, $body: String!, $version: Int!) {\n    summariseTopic(topicId: $topicId, body: $body, version: $version) {\n      ...TopicSummaryFields\n    }\n  }\n"): (typeof documents)["\n  mutation SummariseTopic($topicId: ID!, $body: String!, $version: Int!) {\n    summariseTopic(topicId: $topicId, body: $body, version: $version) {\n      ...TopicSummaryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SummaryNow($topicId: ID!) {\n    topic(id: $topicId) {\n      ...TopicSummaryFields\n    }\n  }\n"): (typeof documents)["\n  query SummaryNow($topicId: ID!) {\n    topic(id: $topicId) {\n      ...TopicSummaryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SummaryHistory($id: ID!) {\n    topic(id: $id) {\n      id\n      summaryHistory {\n        version\n        body\n        writtenAt\n        writtenBy {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SummaryHistory($id: ID!) {\n    topic(id: $id) {\n      id\n      summaryHistory {\n        version\n        body\n        writtenAt\n        writtenBy {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicChanges($id: ID!) {\n    topic(id: $id) {\n      id\n      changes {\n        number\n        kind\n        at\n        by {\n          id\n          name\n        }\n        oldTitle\n        newTitle\n      }\n    }\n  }\n"): (typeof documents)["\n  query TopicChanges($id: ID!) {\n    topic(id: $id) {\n      id\n      changes {\n        number\n        kind\n        at\n        by {\n          id\n          name\n        }\n        oldTitle\n        newTitle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessagePage on MessageWindow {\n    items {\n      ...MessageFields\n      author {\n        ...PersonRoles\n      }\n      viewerBookmark {\n        ...BookmarkState\n      }\n    }\n    hasBefore\n    hasAfter\n  }\n"): (typeof documents)["\n  fragment MessagePage on MessageWindow {\n    items {\n      ...MessageFields\n      author {\n        ...PersonRoles\n      }\n      viewerBookmark {\n        ...BookmarkState\n      }\n    }\n    hasBefore\n    hasAfter\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicOpening($id: ID!, $around: Int) {\n    topic(id: $id) {\n      ...TopicFields\n      ...TopicSummaryFields\n      readNumber\n      viewerCan {\n        post\n        rename\n        resolve\n        summarise\n        changeOwn\n        deleteAny\n      }\n      channel {\n        ...ChannelFields\n      }\n      messages(around: $around, limit: 50) {\n        ...MessagePage\n      }\n    }\n  }\n"): (typeof documents)["\n  query TopicOpening($id: ID!, $around: Int) {\n    topic(id: $id) {\n      ...TopicFields\n      ...TopicSummaryFields\n      readNumber\n      viewerCan {\n        post\n        rename\n        resolve\n        summarise\n        changeOwn\n        deleteAny\n      }\n      channel {\n        ...ChannelFields\n      }\n      messages(around: $around, limit: 50) {\n        ...MessagePage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicRightsNow($id: ID!) {\n    topic(id: $id) {\n      id\n      viewerCan {\n        post\n        rename\n        resolve\n        summarise\n        changeOwn\n        deleteAny\n      }\n    }\n  }\n"): (typeof documents)["\n  query TopicRightsNow($id: ID!) {\n    topic(id: $id) {\n      id\n      viewerCan {\n        post\n        rename\n        resolve\n        summarise\n        changeOwn\n        deleteAny\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicMessages($id: ID!, $before: Int, $after: Int) {\n    topic(id: $id) {\n      id\n      messages(before: $before, after: $after, limit: 50) {\n        ...MessagePage\n      }\n    }\n  }\n"): (typeof documents)["\n  query TopicMessages($id: ID!, $before: Int, $after: Int) {\n    topic(id: $id) {\n      id\n      messages(before: $before, after: $after, limit: 50) {\n        ...MessagePage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($topicId: ID!, $upTo: Int!) {\n    markRead(topicId: $topicId, upTo: $upTo) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation MarkRead($topicId: ID!, $upTo: Int!) {\n    markRead(topicId: $topicId, upTo: $upTo) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonsRoles($id: ID!) {\n    person(id: $id) {\n      ...PersonRoles\n    }\n  }\n"): (typeof documents)["\n  query PersonsRoles($id: ID!) {\n    person(id: $id) {\n      ...PersonRoles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageStanding on Message {\n    id\n    number\n    postedAt\n    author {\n      id\n    }\n    deletion {\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment MessageStanding on Message {\n    id\n    number\n    postedAt\n    author {\n      id\n    }\n    deletion {\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation React($messageId: ID!, $kind: ReactionKind!) {\n    message: react(messageId: $messageId, kind: $kind) {\n      ...MessageFields\n    }\n  }\n"): (typeof documents)["\n  mutation React($messageId: ID!, $kind: ReactionKind!) {\n    message: react(messageId: $messageId, kind: $kind) {\n      ...MessageFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unreact($messageId: ID!, $kind: ReactionKind!) {\n    message: unreact(messageId: $messageId, kind: $kind) {\n      ...MessageFields\n    }\n  }\n"): (typeof documents)["\n  mutation Unreact($messageId: ID!, $kind: ReactionKind!) {\n    message: unreact(messageId: $messageId, kind: $kind) {\n      ...MessageFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveTopic($id: ID!) {\n    resolveTopic(id: $id) {\n      ...TopicFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResolveTopic($id: ID!) {\n    resolveTopic(id: $id) {\n      ...TopicFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenTopic($id: ID!) {\n    reopenTopic(id: $id) {\n      ...TopicFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenTopic($id: ID!) {\n    reopenTopic(id: $id) {\n      ...TopicFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkSolution($topicId: ID!, $messageId: ID) {\n    markSolution(topicId: $topicId, messageId: $messageId) {\n      ...TopicFields\n    }\n  }\n"): (typeof documents)["\n  mutation MarkSolution($topicId: ID!, $messageId: ID) {\n    markSolution(topicId: $topicId, messageId: $messageId) {\n      ...TopicFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChannelTopics($channelId: ID!, $filter: TopicFilter!, $after: String) {\n    channel(id: $channelId) {\n      id\n      topics(filter: $filter, after: $after, limit: 30) {\n        items {\n          ...TopicFields\n        }\n        next\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChannelTopics($channelId: ID!, $filter: TopicFilter!, $after: String) {\n    channel(id: $channelId) {\n      id\n      topics(filter: $filter, after: $after, limit: 30) {\n        items {\n          ...TopicFields\n        }\n        next\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentionable($roundId: ID!, $search: String!, $channelId: ID!) {\n    round(id: $roundId) {\n      id\n      people(search: $search, mentionableIn: $channelId, limit: 6) {\n        ...PersonRoles\n      }\n      places {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mentionable($roundId: ID!, $search: String!, $channelId: ID!) {\n    round(id: $roundId) {\n      id\n      people(search: $search, mentionableIn: $channelId, limit: 6) {\n        ...PersonRoles\n      }\n      places {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionBodyFields on DecisionBody {\n    id\n    name\n    kind\n    archived\n    submissionLeadDays\n    version\n    viewerCan {\n      change\n    }\n  }\n"): (typeof documents)["\n  fragment DecisionBodyFields on DecisionBody {\n    id\n    name\n    kind\n    archived\n    submissionLeadDays\n    version\n    viewerCan {\n      change\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionFields on Decision {\n    id\n    title\n    isPublic\n    state\n    turningpoint\n    paperNumber\n    meetsOn\n    submitBy\n    deferredTo\n    result\n    version\n    body {\n      id\n      name\n    }\n    responsible {\n      id\n      name\n    }\n    votes {\n      yes\n      no\n      abstentions\n    }\n    backPlan {\n      key\n      dueOn\n      isDone\n      isPast\n    }\n    viewerCan {\n      change\n    }\n  }\n"): (typeof documents)["\n  fragment DecisionFields on Decision {\n    id\n    title\n    isPublic\n    state\n    turningpoint\n    paperNumber\n    meetsOn\n    submitBy\n    deferredTo\n    result\n    version\n    body {\n      id\n      name\n    }\n    responsible {\n      id\n      name\n    }\n    votes {\n      yes\n      no\n      abstentions\n    }\n    backPlan {\n      key\n      dueOn\n      isDone\n      isPast\n    }\n    viewerCan {\n      change\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceDecisions($id: ID!) {\n    place(id: $id) {\n      id\n      decisionRights {\n        plan\n      }\n      decisionBodies {\n        ...DecisionBodyFields\n      }\n      decisions {\n        ...DecisionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaceDecisions($id: ID!) {\n    place(id: $id) {\n      id\n      decisionRights {\n        plan\n      }\n      decisionBodies {\n        ...DecisionBodyFields\n      }\n      decisions {\n        ...DecisionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      ...DecisionFields\n      place {\n        id\n      }\n      changes {\n        number\n        kind\n        at\n        fields\n        meetsOn\n        oldMeetsOn\n        oldTitle\n        oldPaperNumber\n        oldResult\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      ...DecisionFields\n      place {\n        id\n      }\n      changes {\n        number\n        kind\n        at\n        fields\n        meetsOn\n        oldMeetsOn\n        oldTitle\n        oldPaperNumber\n        oldResult\n        by {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanDecision($input: PlanDecisionInput!) {\n    planDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation PlanDecision($input: PlanDecisionInput!) {\n    planDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeDecision($input: ChangeDecisionInput!) {\n    changeDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeDecision($input: ChangeDecisionInput!) {\n    changeDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitDecision($id: ID!, $version: Int!) {\n    submitDecision(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitDecision($id: ID!, $version: Int!) {\n    submitDecision(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeDecision($input: ConcludeDecisionInput!) {\n    concludeDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation ConcludeDecision($input: ConcludeDecisionInput!) {\n    concludeDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplanDecision($id: ID!, $version: Int!, $meetsOn: String!) {\n    replanDecision(id: $id, version: $version, meetsOn: $meetsOn) {\n      ...DecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReplanDecision($id: ID!, $version: Int!, $meetsOn: String!) {\n    replanDecision(id: $id, version: $version, meetsOn: $meetsOn) {\n      ...DecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackOutcome($id: ID!, $version: Int!) {\n    takeBackOutcome(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackOutcome($id: ID!, $version: Int!) {\n    takeBackOutcome(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithholdDecision($id: ID!, $version: Int!) {\n    withholdDecision(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithholdDecision($id: ID!, $version: Int!) {\n    withholdDecision(id: $id, version: $version) {\n      ...DecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceDecision($input: AnnounceDecisionInput!) {\n    announceDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnnounceDecision($input: AnnounceDecisionInput!) {\n    announceDecision(input: $input) {\n      ...DecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickPreparation($id: ID!, $step: Preparation!, $done: Boolean!) {\n    tickPreparation(id: $id, step: $step, done: $done) {\n      id\n      backPlan {\n        key\n        dueOn\n        isDone\n        isPast\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TickPreparation($id: ID!, $step: Preparation!, $done: Boolean!) {\n    tickPreparation(id: $id, step: $step, done: $done) {\n      id\n      backPlan {\n        key\n        dueOn\n        isDone\n        isPast\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDecisionBody($input: AddDecisionBodyInput!) {\n    addDecisionBody(input: $input) {\n      ...DecisionBodyFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddDecisionBody($input: AddDecisionBodyInput!) {\n    addDecisionBody(input: $input) {\n      ...DecisionBodyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeDecisionBody($input: ChangeDecisionBodyInput!) {\n    changeDecisionBody(input: $input) {\n      ...DecisionBodyFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeDecisionBody($input: ChangeDecisionBodyInput!) {\n    changeDecisionBody(input: $input) {\n      ...DecisionBodyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveDecisionBody($id: ID!, $version: Int!, $archived: Boolean!) {\n    archiveDecisionBody(id: $id, version: $version, archived: $archived) {\n      ...DecisionBodyFields\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveDecisionBody($id: ID!, $version: Int!, $archived: Boolean!) {\n    archiveDecisionBody(id: $id, version: $version, archived: $archived) {\n      ...DecisionBodyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FacilitatorFields on Facilitator {\n    id\n    name\n    givenName\n    familyName\n    person {\n      id\n      deactivated\n    }\n    email\n    methods\n    regions {\n      key\n      name\n    }\n    capacity\n    free\n    note\n    places {\n      id\n      name\n    }\n    formerPlaceCount\n    version\n    savedAt\n    viewerCan {\n      change\n      changeNote\n      remove\n      assign\n    }\n  }\n"): (typeof documents)["\n  fragment FacilitatorFields on Facilitator {\n    id\n    name\n    givenName\n    familyName\n    person {\n      id\n      deactivated\n    }\n    email\n    methods\n    regions {\n      key\n      name\n    }\n    capacity\n    free\n    note\n    places {\n      id\n      name\n    }\n    formerPlaceCount\n    version\n    savedAt\n    viewerCan {\n      change\n      changeNote\n      remove\n      assign\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Facilitators($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      facilitators {\n        ...FacilitatorFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Facilitators($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      facilitators {\n        ...FacilitatorFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FacilitatorChoices($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      facilitatorMethods\n      districts {\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query FacilitatorChoices($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      facilitatorMethods\n      districts {\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FacilitatorMatches($placeId: ID!, $method: String) {\n    place(id: $placeId) {\n      id\n      facilitatorMatches(method: $method) {\n        facilitator {\n          ...FacilitatorFields\n        }\n        reasons {\n          kind\n          text\n          weight\n        }\n        score\n      }\n    }\n  }\n"): (typeof documents)["\n  query FacilitatorMatches($placeId: ID!, $method: String) {\n    place(id: $placeId) {\n      id\n      facilitatorMatches(method: $method) {\n        facilitator {\n          ...FacilitatorFields\n        }\n        reasons {\n          kind\n          text\n          weight\n        }\n        score\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFacilitator($input: AddFacilitatorInput!) {\n    addFacilitator(input: $input) {\n      ...FacilitatorFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddFacilitator($input: AddFacilitatorInput!) {\n    addFacilitator(input: $input) {\n      ...FacilitatorFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFacilitatorProfile($input: SaveFacilitatorProfileInput!) {\n    saveFacilitatorProfile(input: $input) {\n      ...FacilitatorFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveFacilitatorProfile($input: SaveFacilitatorProfileInput!) {\n    saveFacilitatorProfile(input: $input) {\n      ...FacilitatorFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFacilitator($id: ID!, $version: Int!) {\n    removeFacilitator(id: $id, version: $version)\n  }\n"): (typeof documents)["\n  mutation RemoveFacilitator($id: ID!, $version: Int!) {\n    removeFacilitator(id: $id, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignFacilitator($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignFacilitator($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      givenName\n      familyName\n      email\n      kind\n      placeName\n      roundTitle\n    }\n  }\n"): (typeof documents)["\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      givenName\n      familyName\n      email\n      kind\n      placeName\n      roundTitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($token: String!, $password: String) {\n    acceptInvitation(token: $token, password: $password) {\n      ...Viewer\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($token: String!, $password: String) {\n    acceptInvitation(token: $token, password: $password) {\n      ...Viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      language\n    }\n  }\n"): (typeof documents)["\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outbox {\n    outbox {\n      id\n      to\n      subject\n      text\n      at\n    }\n  }\n"): (typeof documents)["\n  query Outbox {\n    outbox {\n      id\n      to\n      subject\n      text\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($current: String, $next: String!) {\n    setPassword(current: $current, next: $next) {\n      hasPassword\n      ...Sessions\n    }\n  }\n"): (typeof documents)["\n  mutation SetPassword($current: String, $next: String!) {\n    setPassword(current: $current, next: $next) {\n      hasPassword\n      ...Sessions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Personas {\n    hub {\n      personas {\n        label\n        hint\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Personas {\n    hub {\n      personas {\n        label\n        hint\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    viewer {\n      ...Sessions\n    }\n  }\n\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      current\n      device\n      startedAt\n      lastSeenAt\n    }\n  }\n"): (typeof documents)["\n  query Sessions {\n    viewer {\n      ...Sessions\n    }\n  }\n\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      current\n      device\n      startedAt\n      lastSeenAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      ...Sessions\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      ...Sessions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...Viewer\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...Viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n"): (typeof documents)["\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithLink($token: String!) {\n    signInWithLink(token: $token) {\n      ...Viewer\n    }\n  }\n"): (typeof documents)["\n  mutation SignInWithLink($token: String!) {\n    signInWithLink(token: $token) {\n      ...Viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsPersona($personId: ID!) {\n    signInAsPersona(personId: $personId) {\n      ...Viewer\n    }\n  }\n"): (typeof documents)["\n  mutation SignInAsPersona($personId: ID!) {\n    signInAsPersona(personId: $personId) {\n      ...Viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    hub {\n      ...Hub\n    }\n    viewer {\n      ...Viewer\n    }\n  }\n\n  fragment Hub on Hub {\n    name\n    version\n    demo\n    now\n    clockIsShifted\n    outboxOpen\n    presence\n  }\n\n  fragment Viewer on Viewer {\n    person {\n      id\n      name\n      givenName\n      familyName\n    }\n    email\n    language\n    hasPassword\n    stream\n    roles {\n      id\n      kind\n      since\n      place {\n        id\n        name\n      }\n    }\n    rounds {\n      id\n      programme\n      title\n      startLabel\n      startsOn\n      endsOn\n      fundingNotice\n      stream\n      viewerCan {\n        createChannel\n        addPlace\n        inviteKinds\n      }\n    }\n  }\n"): (typeof documents)["\n  query Start {\n    hub {\n      ...Hub\n    }\n    viewer {\n      ...Viewer\n    }\n  }\n\n  fragment Hub on Hub {\n    name\n    version\n    demo\n    now\n    clockIsShifted\n    outboxOpen\n    presence\n  }\n\n  fragment Viewer on Viewer {\n    person {\n      id\n      name\n      givenName\n      familyName\n    }\n    email\n    language\n    hasPassword\n    stream\n    roles {\n      id\n      kind\n      since\n      place {\n        id\n        name\n      }\n    }\n    rounds {\n      id\n      programme\n      title\n      startLabel\n      startsOn\n      endsOn\n      fundingNotice\n      stream\n      viewerCan {\n        createChannel\n        addPlace\n        inviteKinds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadRows($ids: [ID!]!) {\n    unreadTopics(ids: $ids) {\n      topic {\n        id\n      }\n      readNumber\n      takesPart\n      firstWords\n      firstUnread {\n        id\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnreadRows($ids: [ID!]!) {\n    unreadTopics(ids: $ids) {\n      topic {\n        id\n      }\n      readNumber\n      takesPart\n      firstWords\n      firstUnread {\n        id\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkSeen($marks: [SeenMarkInput!]!) {\n    markSeen(marks: $marks) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation MarkSeen($marks: [SeenMarkInput!]!) {\n    markSeen(marks: $marks) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackSeen($marks: [SeenMarkInput!]!) {\n    takeBackSeen(marks: $marks) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackSeen($marks: [SeenMarkInput!]!) {\n    takeBackSeen(marks: $marks) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeTopic($topicId: ID!, $until: DateTime) {\n    snoozeTopic(topicId: $topicId, until: $until) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SnoozeTopic($topicId: ID!, $until: DateTime) {\n    snoozeTopic(topicId: $topicId, until: $until) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($round: ID!, $search: String!) {\n    round(id: $round) {\n      id\n      people(search: $search, limit: 20, withClosed: true) {\n        ...Account\n      }\n    }\n  }\n\n  fragment Account on Person {\n    id\n    name\n    email\n    deactivated\n    roles {\n      id\n      kind\n      place {\n        id\n        name\n      }\n    }\n    viewerCan {\n      deactivate\n    }\n  }\n"): (typeof documents)["\n  query Accounts($round: ID!, $search: String!) {\n    round(id: $round) {\n      id\n      people(search: $search, limit: 20, withClosed: true) {\n        ...Account\n      }\n    }\n  }\n\n  fragment Account on Person {\n    id\n    name\n    email\n    deactivated\n    roles {\n      id\n      kind\n      place {\n        id\n        name\n      }\n    }\n    viewerCan {\n      deactivate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivatePerson($id: ID!) {\n    deactivatePerson(id: $id) {\n      ...Account\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivatePerson($id: ID!) {\n    deactivatePerson(id: $id) {\n      ...Account\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivatePerson($id: ID!) {\n    reactivatePerson(id: $id) {\n      ...Account\n    }\n  }\n"): (typeof documents)["\n  mutation ReactivatePerson($id: ID!) {\n    reactivatePerson(id: $id) {\n      ...Account\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPlace($input: AddPlaceInput!) {\n    addPlace(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation AddPlace($input: AddPlaceInput!) {\n    addPlace(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleOfPerson on Role {\n    id\n    kind\n    since\n    until\n    person {\n      id\n      name\n      email\n      deactivated\n    }\n    viewerCan {\n      end\n      handOver\n    }\n  }\n"): (typeof documents)["\n  fragment RoleOfPerson on Role {\n    id\n    kind\n    since\n    until\n    person {\n      id\n      name\n      email\n      deactivated\n    }\n    viewerCan {\n      end\n      handOver\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationFields on Organisation {\n    key\n    name\n    type\n    district\n    region\n    population\n  }\n"): (typeof documents)["\n  fragment OrganisationFields on Organisation {\n    key\n    name\n    type\n    district\n    region\n    population\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationFields on Invitation {\n    id\n    name\n    email\n    kind\n    invitedAt\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment InvitationFields on Invitation {\n    id\n    name\n    email\n    kind\n    invitedAt\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offices($round: ID!) {\n    round(id: $round) {\n      id\n      offices {\n        ...RoleOfPerson\n      }\n      invitations {\n        ...InvitationFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Offices($round: ID!) {\n    round(id: $round) {\n      id\n      offices {\n        ...RoleOfPerson\n      }\n      invitations {\n        ...InvitationFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($search: String!) {\n    organisations(search: $search, limit: 8) {\n      ...OrganisationFields\n    }\n  }\n"): (typeof documents)["\n  query Organisations($search: String!) {\n    organisations(search: $search, limit: 8) {\n      ...OrganisationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceRow on Place {\n    id\n    name\n    owner {\n      ...OrganisationFields\n      latitude\n      longitude\n    }\n    members {\n      key\n      name\n      latitude\n      longitude\n    }\n    roles {\n      id\n      kind\n      person {\n        id\n        name\n      }\n    }\n    process {\n      id\n      phase\n      pausedFrom\n      nextStep {\n        id\n        title\n        startsOn\n        endsOn\n      }\n    }\n    health\n    updateRhythm {\n      isOverdue\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceRow on Place {\n    id\n    name\n    owner {\n      ...OrganisationFields\n      latitude\n      longitude\n    }\n    members {\n      key\n      name\n      latitude\n      longitude\n    }\n    roles {\n      id\n      kind\n      person {\n        id\n        name\n      }\n    }\n    process {\n      id\n      phase\n      pausedFrom\n      nextStep {\n        id\n        title\n        startsOn\n        endsOn\n      }\n    }\n    health\n    updateRhythm {\n      isOverdue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      owner {\n        ...OrganisationFields\n      }\n      members {\n        key\n        name\n      }\n      roles {\n        ...RoleOfPerson\n      }\n      roleHistory {\n        ...RoleOfPerson\n      }\n      invitations {\n        ...InvitationFields\n      }\n      channel {\n        id\n        name\n      }\n      process {\n        id\n        phase\n        pausedFrom\n        nextStep {\n          id\n          title\n          startsOn\n          endsOn\n        }\n      }\n      health\n      latestUpdate {\n        id\n        publishedAt\n      }\n      viewerCan {\n        inviteKinds\n        editRoster\n      }\n    }\n  }\n"): (typeof documents)["\n  query Place($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      owner {\n        ...OrganisationFields\n      }\n      members {\n        key\n        name\n      }\n      roles {\n        ...RoleOfPerson\n      }\n      roleHistory {\n        ...RoleOfPerson\n      }\n      invitations {\n        ...InvitationFields\n      }\n      channel {\n        id\n        name\n      }\n      process {\n        id\n        phase\n        pausedFrom\n        nextStep {\n          id\n          title\n          startsOn\n          endsOn\n        }\n      }\n      health\n      latestUpdate {\n        id\n        publishedAt\n      }\n      viewerCan {\n        inviteKinds\n        editRoster\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      ...InvitationFields\n    }\n  }\n"): (typeof documents)["\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      ...InvitationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id)\n  }\n"): (typeof documents)["\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRole($id: ID!) {\n    endRole(id: $id) {\n      id\n      until\n    }\n  }\n"): (typeof documents)["\n  mutation EndRole($id: ID!) {\n    endRole(id: $id) {\n      id\n      until\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverRole($id: ID!, $toPersonId: ID!, $staysInTeam: Boolean!, $keepDutyIds: [ID!]!) {\n    handOverRole(id: $id, toPersonId: $toPersonId, staysInTeam: $staysInTeam, keepDutyIds: $keepDutyIds) {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HandOverRole($id: ID!, $toPersonId: ID!, $staysInTeam: Boolean!, $keepDutyIds: [ID!]!) {\n    handOverRole(id: $id, toPersonId: $toPersonId, staysInTeam: $staysInTeam, keepDutyIds: $keepDutyIds) {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($round: ID!) {\n    round(id: $round) {\n      id\n      capacity\n      places {\n        id\n        ...PlaceRow\n      }\n      viewerCan {\n        addPlace\n      }\n    }\n  }\n"): (typeof documents)["\n  query Places($round: ID!) {\n    round(id: $round) {\n      id\n      capacity\n      places {\n        id\n        ...PlaceRow\n      }\n      viewerCan {\n        addPlace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcessGroupMemberFields on ProcessGroupMember {\n    id\n    standsFor\n    task\n    name\n    person {\n      id\n      name\n    }\n    since\n    until\n    version\n  }\n"): (typeof documents)["\n  fragment ProcessGroupMemberFields on ProcessGroupMember {\n    id\n    standsFor\n    task\n    name\n    person {\n      id\n      name\n    }\n    since\n    until\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandOverFields on HandOver {\n    id\n    kind\n    at\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    by {\n      id\n      name\n    }\n    moved {\n      kind\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment HandOverFields on HandOver {\n    id\n    kind\n    at\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    by {\n      id\n      name\n    }\n    moved {\n      kind\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Team($id: ID!) {\n    place(id: $id) {\n      id\n      missingFacilitators\n      handOvers {\n        ...HandOverFields\n      }\n      processGroup {\n        ...ProcessGroupMemberFields\n      }\n      contributions {\n        viewerCan {\n          add\n        }\n      }\n      viewerCan {\n        editProcessGroup\n      }\n    }\n  }\n"): (typeof documents)["\n  query Team($id: ID!) {\n    place(id: $id) {\n      id\n      missingFacilitators\n      handOvers {\n        ...HandOverFields\n      }\n      processGroup {\n        ...ProcessGroupMemberFields\n      }\n      contributions {\n        viewerCan {\n          add\n        }\n      }\n      viewerCan {\n        editProcessGroup\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverList($placeId: ID!, $roleId: ID!, $personId: ID!) {\n    place(id: $placeId) {\n      id\n      successors(roleId: $roleId) {\n        id\n        name\n      }\n      duties(personId: $personId) {\n        id\n        kind\n        title\n        dueOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query HandOverList($placeId: ID!, $roleId: ID!, $personId: ID!) {\n    place(id: $placeId) {\n      id\n      successors(roleId: $roleId) {\n        id\n        name\n      }\n      duties(personId: $personId) {\n        id\n        kind\n        title\n        dueOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddProcessGroupMember($input: AddProcessGroupMemberInput!) {\n    addProcessGroupMember(input: $input) {\n      ...ProcessGroupMemberFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddProcessGroupMember($input: AddProcessGroupMemberInput!) {\n    addProcessGroupMember(input: $input) {\n      ...ProcessGroupMemberFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeProcessGroupMember($input: ChangeProcessGroupMemberInput!) {\n    changeProcessGroupMember(input: $input) {\n      ...ProcessGroupMemberFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeProcessGroupMember($input: ChangeProcessGroupMemberInput!) {\n    changeProcessGroupMember(input: $input) {\n      ...ProcessGroupMemberFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndProcessGroupMember($id: ID!, $version: Int!, $until: String!) {\n    endProcessGroupMember(id: $id, version: $version, until: $until) {\n      ...ProcessGroupMemberFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndProcessGroupMember($id: ID!, $version: Int!, $until: String!) {\n    endProcessGroupMember(id: $id, version: $version, until: $until) {\n      ...ProcessGroupMemberFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications {\n    viewer {\n      notifications {\n        ...Notifications\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notifications {\n    viewer {\n      notifications {\n        ...Notifications\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Notifications on Notifications {\n    scope\n    delay\n    content\n    quietHours {\n      from\n      until\n    }\n    quietDays\n    brief\n    briefDay\n    version\n  }\n"): (typeof documents)["\n  fragment Notifications on Notifications {\n    scope\n    delay\n    content\n    quietHours {\n      from\n      until\n    }\n    quietDays\n    brief\n    briefDay\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseNotifications($input: NotificationsInput!) {\n    chooseNotifications(input: $input) {\n      ...Notifications\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseNotifications($input: NotificationsInput!) {\n    chooseNotifications(input: $input) {\n      ...Notifications\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSubscription($token: String!) {\n    mailSubscription(token: $token) {\n      kind\n    }\n  }\n"): (typeof documents)["\n  query MailSubscription($token: String!) {\n    mailSubscription(token: $token) {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token) {\n      kind\n      undo\n    }\n  }\n"): (typeof documents)["\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token) {\n      kind\n      undo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Resubscribe($undo: String!) {\n    resubscribe(undo: $undo) {\n      kind\n    }\n  }\n"): (typeof documents)["\n  mutation Resubscribe($undo: String!) {\n    resubscribe(undo: $undo) {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchReasonFields on MatchReason {\n    kind\n    text\n    weight\n  }\n"): (typeof documents)["\n  fragment MatchReasonFields on MatchReason {\n    kind\n    text\n    weight\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoHadThis($placeId: ID!, $text: String!, $blockId: ID) {\n    whoHadThis(placeId: $placeId, text: $text, blockId: $blockId) {\n      topics {\n        topic {\n          id\n          title\n          resolution {\n            at\n          }\n          solution {\n            id\n            body\n            author {\n              id\n              name\n            }\n          }\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n      }\n      people {\n        person {\n          id\n          name\n        }\n        place {\n          id\n          name\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhoHadThis($placeId: ID!, $text: String!, $blockId: ID) {\n    whoHadThis(placeId: $placeId, text: $text, blockId: $blockId) {\n      topics {\n        topic {\n          id\n          title\n          resolution {\n            at\n          }\n          solution {\n            id\n            body\n            author {\n              id\n              name\n            }\n          }\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n      }\n      people {\n        person {\n          id\n          name\n        }\n        place {\n          id\n          name\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepFields on BuildingBlock {\n    id\n    title\n    state\n    isNextStep\n  }\n"): (typeof documents)["\n  fragment StepFields on BuildingBlock {\n    id\n    title\n    state\n    isNextStep\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      process {\n        id\n        nextStep {\n          id\n          title\n        }\n        blocks {\n          ...StepFields\n        }\n      }\n      peers {\n        place {\n          id\n          name\n          process {\n            id\n            blocks {\n              ...StepFields\n            }\n          }\n        }\n        block {\n          id\n          title\n          state\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n        greeting\n      }\n    }\n  }\n"): (typeof documents)["\n  query ComparedPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      process {\n        id\n        nextStep {\n          id\n          title\n        }\n        blocks {\n          ...StepFields\n        }\n      }\n      peers {\n        place {\n          id\n          name\n          process {\n            id\n            blocks {\n              ...StepFields\n            }\n          }\n        }\n        block {\n          id\n          title\n          state\n        }\n        reasons {\n          ...MatchReasonFields\n        }\n        score\n        greeting\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenPlaces($round: ID!) {\n    round(id: $round) {\n      id\n      places {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChosenPlaces($round: ID!) {\n    round(id: $round) {\n      id\n      places {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskPeer($input: AskPeerInput!) {\n    askPeer(input: $input) {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  mutation AskPeer($input: AskPeerInput!) {\n    askPeer(input: $input) {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PresenceChoice {\n    viewer {\n      presenceShown\n    }\n  }\n"): (typeof documents)["\n  query PresenceChoice {\n    viewer {\n      presenceShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPresenceShown($shown: Boolean!) {\n    setPresenceShown(shown: $shown) {\n      presenceShown\n    }\n  }\n"): (typeof documents)["\n  mutation SetPresenceShown($shown: Boolean!) {\n    setPresenceShown(shown: $shown) {\n      presenceShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BlockImportFields on BlockImport {\n    isDone\n    rows {\n      line\n      title\n      phase\n      startsOn\n      endsOn\n      description\n      checklist\n    }\n    errors {\n      line\n      field\n      message\n    }\n  }\n"): (typeof documents)["\n  fragment BlockImportFields on BlockImport {\n    isDone\n    rows {\n      line\n      title\n      phase\n      startsOn\n      endsOn\n      description\n      checklist\n    }\n    errors {\n      line\n      field\n      message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewBlockImport($placeId: ID!, $csv: String!) {\n    previewBlockImport(placeId: $placeId, csv: $csv) {\n      ...BlockImportFields\n    }\n  }\n"): (typeof documents)["\n  query PreviewBlockImport($placeId: ID!, $csv: String!) {\n    previewBlockImport(placeId: $placeId, csv: $csv) {\n      ...BlockImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportBlocks($id: ID!, $placeId: ID!, $csv: String!) {\n    importBlocks(id: $id, placeId: $placeId, csv: $csv) {\n      ...BlockImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation ImportBlocks($id: ID!, $placeId: ID!, $csv: String!) {\n    importBlocks(id: $id, placeId: $placeId, csv: $csv) {\n      ...BlockImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissingStepFields on MissingStep {\n    code\n    blockId\n  }\n"): (typeof documents)["\n  fragment MissingStepFields on MissingStep {\n    code\n    blockId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcessChangeFields on ProcessChange {\n    number\n    kind\n    note\n    blockId\n    at\n    by {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ProcessChangeFields on ProcessChange {\n    number\n    kind\n    note\n    blockId\n    at\n    by {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BlockFields on BuildingBlock {\n    id\n    version\n    title\n    phase\n    state\n    position\n    isNextStep\n    startsOn\n    endsOn\n    details {\n      description\n      skipReason\n      startedAt\n      doneAt\n      needsFirstHearing\n      responsible {\n        id\n        name\n      }\n      checklist {\n        id\n        text\n        doneAt\n        doneBy {\n          id\n          name\n        }\n      }\n      changes {\n        ...ProcessChangeFields\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BlockFields on BuildingBlock {\n    id\n    version\n    title\n    phase\n    state\n    position\n    isNextStep\n    startsOn\n    endsOn\n    details {\n      description\n      skipReason\n      startedAt\n      doneAt\n      needsFirstHearing\n      responsible {\n        id\n        name\n      }\n      checklist {\n        id\n        text\n        doneAt\n        doneBy {\n          id\n          name\n        }\n      }\n      changes {\n        ...ProcessChangeFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcessFields on Process {\n    id\n    version\n    phase\n    pausedFrom\n    pauseReason\n    doneCount\n    totalCount\n    templateVersion\n    missing {\n      ...MissingStepFields\n    }\n    blocks {\n      ...BlockFields\n    }\n    changes {\n      ...ProcessChangeFields\n    }\n    viewerCan {\n      edit\n      advance\n    }\n  }\n"): (typeof documents)["\n  fragment ProcessFields on Process {\n    id\n    version\n    phase\n    pausedFrom\n    pauseReason\n    doneCount\n    totalCount\n    templateVersion\n    missing {\n      ...MissingStepFields\n    }\n    blocks {\n      ...BlockFields\n    }\n    changes {\n      ...ProcessChangeFields\n    }\n    viewerCan {\n      edit\n      advance\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roadmap($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      name\n      roles {\n        id\n        kind\n        person {\n          id\n          name\n        }\n      }\n      process {\n        ...ProcessFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Roadmap($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      name\n      roles {\n        id\n        kind\n        person {\n          id\n          name\n        }\n      }\n      process {\n        ...ProcessFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartBlock($id: ID!, $version: Int!) {\n    startBlock(id: $id, version: $version) {\n      ...ProcessOutcomeFields\n    }\n  }\n\n  fragment ProcessOutcomeFields on ProcessOutcome {\n    ... on ProcessChanged {\n      process {\n        ...ProcessFields\n      }\n    }\n    ... on ProcessRefused {\n      missing {\n        ...MissingStepFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartBlock($id: ID!, $version: Int!) {\n    startBlock(id: $id, version: $version) {\n      ...ProcessOutcomeFields\n    }\n  }\n\n  fragment ProcessOutcomeFields on ProcessOutcome {\n    ... on ProcessChanged {\n      process {\n        ...ProcessFields\n      }\n    }\n    ... on ProcessRefused {\n      missing {\n        ...MissingStepFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteBlock($id: ID!, $version: Int!) {\n    completeBlock(id: $id, version: $version) {\n      ...ProcessOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteBlock($id: ID!, $version: Int!) {\n    completeBlock(id: $id, version: $version) {\n      ...ProcessOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SkipBlock($id: ID!, $version: Int!, $reason: String!) {\n    skipBlock(id: $id, version: $version, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation SkipBlock($id: ID!, $version: Int!, $reason: String!) {\n    skipBlock(id: $id, version: $version, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenBlock($id: ID!, $version: Int!, $reason: String!) {\n    reopenBlock(id: $id, version: $version, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenBlock($id: ID!, $version: Int!, $reason: String!) {\n    reopenBlock(id: $id, version: $version, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceProcess($placeId: ID!, $to: Phase!) {\n    advanceProcess(placeId: $placeId, to: $to) {\n      ...ProcessOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation AdvanceProcess($placeId: ID!, $to: Phase!) {\n    advanceProcess(placeId: $placeId, to: $to) {\n      ...ProcessOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseProcess($placeId: ID!, $reason: String!) {\n    pauseProcess(placeId: $placeId, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation PauseProcess($placeId: ID!, $reason: String!) {\n    pauseProcess(placeId: $placeId, reason: $reason) {\n      ...ProcessOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeProcess($placeId: ID!) {\n    resumeProcess(placeId: $placeId) {\n      ...ProcessOutcomeFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeProcess($placeId: ID!) {\n    resumeProcess(placeId: $placeId) {\n      ...ProcessOutcomeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBlock($input: AddBlockInput!) {\n    addBlock(input: $input) {\n      ...ProcessFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddBlock($input: AddBlockInput!) {\n    addBlock(input: $input) {\n      ...ProcessFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeBlock($input: ChangeBlockInput!) {\n    changeBlock(input: $input) {\n      ...ProcessFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeBlock($input: ChangeBlockInput!) {\n    changeBlock(input: $input) {\n      ...ProcessFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBlock($id: ID!, $version: Int!) {\n    removeBlock(id: $id, version: $version) {\n      ...ProcessFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveBlock($id: ID!, $version: Int!) {\n    removeBlock(id: $id, version: $version) {\n      ...ProcessFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreBlock($placeId: ID!, $id: ID!) {\n    restoreBlock(placeId: $placeId, id: $id) {\n      ...ProcessFields\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreBlock($placeId: ID!, $id: ID!) {\n    restoreBlock(placeId: $placeId, id: $id) {\n      ...ProcessFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveBlock($id: ID!, $position: Int!) {\n    moveBlock(id: $id, position: $position) {\n      ...ProcessFields\n    }\n  }\n"): (typeof documents)["\n  mutation MoveBlock($id: ID!, $position: Int!) {\n    moveBlock(id: $id, position: $position) {\n      ...ProcessFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNextStep($placeId: ID!, $blockId: ID) {\n    setNextStep(placeId: $placeId, blockId: $blockId) {\n      ...ProcessFields\n    }\n  }\n"): (typeof documents)["\n  mutation SetNextStep($placeId: ID!, $blockId: ID) {\n    setNextStep(placeId: $placeId, blockId: $blockId) {\n      ...ProcessFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddChecklistItem($input: AddChecklistItemInput!) {\n    addChecklistItem(input: $input) {\n      ...BlockFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddChecklistItem($input: AddChecklistItemInput!) {\n    addChecklistItem(input: $input) {\n      ...BlockFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickChecklistItem($id: ID!, $done: Boolean!) {\n    tickChecklistItem(id: $id, done: $done) {\n      ...BlockFields\n    }\n  }\n"): (typeof documents)["\n  mutation TickChecklistItem($id: ID!, $done: Boolean!) {\n    tickChecklistItem(id: $id, done: $done) {\n      ...BlockFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeChecklistItem($id: ID!, $text: String!) {\n    changeChecklistItem(id: $id, text: $text) {\n      ...BlockFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeChecklistItem($id: ID!, $text: String!) {\n    changeChecklistItem(id: $id, text: $text) {\n      ...BlockFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveChecklistItem($id: ID!) {\n    removeChecklistItem(id: $id) {\n      ...BlockFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveChecklistItem($id: ID!) {\n    removeChecklistItem(id: $id) {\n      ...BlockFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProcessTemplate($input: SaveTemplateInput!) {\n    saveProcessTemplate(input: $input) {\n      ...ProcessTemplateFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveProcessTemplate($input: SaveTemplateInput!) {\n    saveProcessTemplate(input: $input) {\n      ...ProcessTemplateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcessTemplateFields on ProcessTemplate {\n    version\n    savedAt\n    viewerCanSave\n    savedBy {\n      id\n      name\n    }\n    blocks {\n      key\n      title\n      phase\n      description\n      checklist\n      needsFirstHearing\n    }\n  }\n"): (typeof documents)["\n  fragment ProcessTemplateFields on ProcessTemplate {\n    version\n    savedAt\n    viewerCanSave\n    savedBy {\n      id\n      name\n    }\n    blocks {\n      key\n      title\n      phase\n      description\n      checklist\n      needsFirstHearing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcessTemplate($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      processTemplate {\n        ...ProcessTemplateFields\n      }\n      processTemplates {\n        ...ProcessTemplateFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProcessTemplate($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      processTemplate {\n        ...ProcessTemplateFields\n      }\n      processTemplates {\n        ...ProcessTemplateFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoadmapDecisions($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      decisions {\n        id\n        title\n        state\n        turningpoint\n        meetsOn\n        body {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoadmapDecisions($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      decisions {\n        id\n        title\n        state\n        turningpoint\n        meetsOn\n        body {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cockpit($roundId: ID!, $silentAfterWeeks: Int!) {\n    round(id: $roundId) {\n      id\n      cockpit(silentAfterWeeks: $silentAfterWeeks) {\n        columns {\n          key\n          title\n          phase\n        }\n        places {\n          place {\n            id\n            name\n          }\n          phase\n          pausedFrom\n          states\n          ownBlocks {\n            title\n            phase\n            state\n            isNextStep\n          }\n          nextStep\n          nextColumn\n          step\n          health\n          lastUpdateAt\n          silentWeeks\n          isSilent\n          isBehind\n          nextMeeting {\n            decisionId\n            meetsOn\n            body\n            title\n          }\n          lead {\n            id\n            name\n          }\n          facilitatorCount\n        }\n        counts {\n          phases {\n            phase\n            count\n          }\n          healths {\n            health\n            count\n          }\n          silent\n          behind\n          withoutLead\n          withoutFacilitator\n          meetings\n        }\n        meetings {\n          decisionId\n          place {\n            id\n            name\n          }\n          meetsOn\n          body\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Cockpit($roundId: ID!, $silentAfterWeeks: Int!) {\n    round(id: $roundId) {\n      id\n      cockpit(silentAfterWeeks: $silentAfterWeeks) {\n        columns {\n          key\n          title\n          phase\n        }\n        places {\n          place {\n            id\n            name\n          }\n          phase\n          pausedFrom\n          states\n          ownBlocks {\n            title\n            phase\n            state\n            isNextStep\n          }\n          nextStep\n          nextColumn\n          step\n          health\n          lastUpdateAt\n          silentWeeks\n          isSilent\n          isBehind\n          nextMeeting {\n            decisionId\n            meetsOn\n            body\n            title\n          }\n          lead {\n            id\n            name\n          }\n          facilitatorCount\n        }\n        counts {\n          phases {\n            phase\n            count\n          }\n          healths {\n            health\n            count\n          }\n          silent\n          behind\n          withoutLead\n          withoutFacilitator\n          meetings\n        }\n        meetings {\n          decisionId\n          place {\n            id\n            name\n          }\n          meetsOn\n          body\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search(\n    $roundId: ID!\n    $input: SearchInput!\n    $names: SearchInput!\n    $titles: SearchInput!\n    $after: String\n  ) {\n    names: search(roundId: $roundId, input: $names, limit: 6) {\n      hits {\n        id\n        ... on ChannelHit {\n          channel {\n            id\n            name\n            description\n          }\n        }\n        ... on PlaceHit {\n          place {\n            id\n            name\n          }\n        }\n        ... on PersonHit {\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n    titles: search(roundId: $roundId, input: $titles, limit: 4) {\n      hits {\n        id\n        at\n        excerpt {\n          text\n          isMatch\n        }\n        ... on TopicHit {\n          topic {\n            id\n            title\n            channel {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    search(roundId: $roundId, input: $input, after: $after, limit: 20) {\n      next\n      correctedTo\n      hits {\n        id\n        at\n        excerpt {\n          text\n          isMatch\n        }\n        ... on MessageHit {\n          message {\n            id\n            number\n            author {\n              id\n              name\n            }\n            topic {\n              id\n              title\n              resolution {\n                at\n              }\n              channel {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search(\n    $roundId: ID!\n    $input: SearchInput!\n    $names: SearchInput!\n    $titles: SearchInput!\n    $after: String\n  ) {\n    names: search(roundId: $roundId, input: $names, limit: 6) {\n      hits {\n        id\n        ... on ChannelHit {\n          channel {\n            id\n            name\n            description\n          }\n        }\n        ... on PlaceHit {\n          place {\n            id\n            name\n          }\n        }\n        ... on PersonHit {\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n    titles: search(roundId: $roundId, input: $titles, limit: 4) {\n      hits {\n        id\n        at\n        excerpt {\n          text\n          isMatch\n        }\n        ... on TopicHit {\n          topic {\n            id\n            title\n            channel {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    search(roundId: $roundId, input: $input, after: $after, limit: 20) {\n      next\n      correctedTo\n      hits {\n        id\n        at\n        excerpt {\n          text\n          isMatch\n        }\n        ... on MessageHit {\n          message {\n            id\n            number\n            author {\n              id\n              name\n            }\n            topic {\n              id\n              title\n              resolution {\n                at\n              }\n              channel {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchNames($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      channels {\n        id\n        name\n      }\n      places {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchNames($roundId: ID!) {\n    round(id: $roundId) {\n      id\n      channels {\n        id\n        name\n      }\n      places {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPeople($roundId: ID!, $search: String!) {\n    round(id: $roundId) {\n      id\n      people(search: $search, limit: 8) {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindPeople($roundId: ID!, $search: String!) {\n    round(id: $roundId) {\n      id\n      people(search: $search, limit: 8) {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilteredPerson($id: ID!) {\n    person(id: $id) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query FilteredPerson($id: ID!) {\n    person(id: $id) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jump($roundId: ID!, $input: SearchInput!) {\n    search(roundId: $roundId, input: $input, limit: 12) {\n      hits {\n        id\n        ... on ChannelHit {\n          channel {\n            id\n            name\n          }\n        }\n        ... on TopicHit {\n          topic {\n            id\n            title\n            channel {\n              id\n              name\n            }\n          }\n        }\n        ... on PlaceHit {\n          place {\n            id\n            name\n          }\n        }\n        ... on PersonHit {\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Jump($roundId: ID!, $input: SearchInput!) {\n    search(roundId: $roundId, input: $input, limit: 12) {\n      hits {\n        id\n        ... on ChannelHit {\n          channel {\n            id\n            name\n          }\n        }\n        ... on TopicHit {\n          topic {\n            id\n            title\n            channel {\n              id\n              name\n            }\n          }\n        }\n        ... on PlaceHit {\n          place {\n            id\n            name\n          }\n        }\n        ... on PersonHit {\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChannelOfTopic on Topic {\n    id\n    channel {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ChannelOfTopic on Topic {\n    id\n    channel {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpdateOfTopic($id: ID!) {\n    topic(id: $id) {\n      id\n      update {\n        id\n        health\n        publishedAt\n        savedAt\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UpdateOfTopic($id: ID!) {\n    topic(id: $id) {\n      id\n      update {\n        id\n        health\n        publishedAt\n        savedAt\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UpdateFields on ProgressUpdate {\n    id\n    version\n    author {\n      id\n      name\n    }\n    publishedBy {\n      id\n      name\n    }\n    publishedAt\n    submittedAt\n    savedAt\n    editedAt\n    health\n    going\n    stuck\n    needs\n    block {\n      id\n      title\n    }\n    visibility\n    forFunder\n    attachments {\n      id\n      name\n      type\n      size\n      description\n      width\n      height\n      url\n      previewUrl\n    }\n    topic {\n      id\n      lastNumber\n    }\n    viewerCan {\n      edit\n      submit\n      publish\n      release\n      discard\n    }\n  }\n"): (typeof documents)["\n  fragment UpdateFields on ProgressUpdate {\n    id\n    version\n    author {\n      id\n      name\n    }\n    publishedBy {\n      id\n      name\n    }\n    publishedAt\n    submittedAt\n    savedAt\n    editedAt\n    health\n    going\n    stuck\n    needs\n    block {\n      id\n      title\n    }\n    visibility\n    forFunder\n    attachments {\n      id\n      name\n      type\n      size\n      description\n      width\n      height\n      url\n      previewUrl\n    }\n    topic {\n      id\n      lastNumber\n    }\n    viewerCan {\n      edit\n      submit\n      publish\n      release\n      discard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceUpdates($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      updates(limit: 20) {\n        items {\n          ...UpdateFields\n        }\n        next\n      }\n      updateDrafts {\n        ...UpdateFields\n      }\n      healthHistory {\n        updateId\n        at\n        health\n      }\n      updateRhythm {\n        weeks\n        dueOn\n        isOverdue\n      }\n      updateRights {\n        draft\n        publish\n        setRhythm\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaceUpdates($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      updates(limit: 20) {\n        items {\n          ...UpdateFields\n        }\n        next\n      }\n      updateDrafts {\n        ...UpdateFields\n      }\n      healthHistory {\n        updateId\n        at\n        health\n      }\n      updateRhythm {\n        weeks\n        dueOn\n        isOverdue\n      }\n      updateRights {\n        draft\n        publish\n        setRhythm\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierUpdates($placeId: ID!, $after: String!) {\n    place(id: $placeId) {\n      id\n      updates(limit: 20, after: $after) {\n        items {\n          ...UpdateFields\n        }\n        next\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierUpdates($placeId: ID!, $after: String!) {\n    place(id: $placeId) {\n      id\n      updates(limit: 20, after: $after) {\n        items {\n          ...UpdateFields\n        }\n        next\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Update($id: ID!) {\n    update(id: $id) {\n      ...UpdateFields\n      earlierTopics {\n        id\n        title\n        lastNumber\n      }\n      questions {\n        id\n        title\n        resolution {\n          at\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Update($id: ID!) {\n    update(id: $id) {\n      ...UpdateFields\n      earlierTopics {\n        id\n        title\n        lastNumber\n      }\n      questions {\n        id\n        title\n        resolution {\n          at\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpdateToWrite($id: ID!) {\n    update(id: $id) {\n      ...UpdateFields\n    }\n  }\n"): (typeof documents)["\n  query UpdateToWrite($id: ID!) {\n    update(id: $id) {\n      ...UpdateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpdateForm($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      updateRights {\n        draft\n        publish\n        setRhythm\n      }\n      process {\n        id\n        blocks {\n          id\n          title\n          state\n          isNextStep\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UpdateForm($placeId: ID!) {\n    place(id: $placeId) {\n      id\n      updateRights {\n        draft\n        publish\n        setRhythm\n      }\n      process {\n        id\n        blocks {\n          id\n          title\n          state\n          isNextStep\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpdateHistory($id: ID!) {\n    update(id: $id) {\n      id\n      history {\n        version\n        at\n        by {\n          id\n          name\n        }\n        health\n        going\n        stuck\n        needs\n      }\n    }\n  }\n"): (typeof documents)["\n  query UpdateHistory($id: ID!) {\n    update(id: $id) {\n      id\n      history {\n        version\n        at\n        by {\n          id\n          name\n        }\n        health\n        going\n        stuck\n        needs\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {\n    saveUpdateDraft(input: $input) {\n      ...UpdateFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {\n    saveUpdateDraft(input: $input) {\n      ...UpdateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitUpdateDraft($id: ID!, $version: Int!) {\n    submitUpdateDraft(id: $id, version: $version) {\n      ...UpdateFields\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitUpdateDraft($id: ID!, $version: Int!) {\n    submitUpdateDraft(id: $id, version: $version) {\n      ...UpdateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishUpdate($id: ID!, $version: Int!) {\n    publishUpdate(id: $id, version: $version) {\n      ...UpdateFields\n    }\n  }\n"): (typeof documents)["\n  mutation PublishUpdate($id: ID!, $version: Int!) {\n    publishUpdate(id: $id, version: $version) {\n      ...UpdateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditUpdate($input: EditUpdateInput!) {\n    editUpdate(input: $input) {\n      ...UpdateFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditUpdate($input: EditUpdateInput!) {\n    editUpdate(input: $input) {\n      ...UpdateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseUpdate($id: ID!, $version: Int!, $visibility: UpdateVisibility!, $forFunder: Boolean!) {\n    releaseUpdate(id: $id, version: $version, visibility: $visibility, forFunder: $forFunder) {\n      ...UpdateFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseUpdate($id: ID!, $version: Int!, $visibility: UpdateVisibility!, $forFunder: Boolean!) {\n    releaseUpdate(id: $id, version: $version, visibility: $visibility, forFunder: $forFunder) {\n      ...UpdateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardUpdateDraft($id: ID!) {\n    discardUpdateDraft(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardUpdateDraft($id: ID!) {\n    discardUpdateDraft(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUpdateRhythm($placeId: ID!, $weeks: Int) {\n    setUpdateRhythm(placeId: $placeId, weeks: $weeks) {\n      id\n      updateRhythm {\n        weeks\n        dueOn\n        isOverdue\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetUpdateRhythm($placeId: ID!, $weeks: Int) {\n    setUpdateRhythm(placeId: $placeId, weeks: $weeks) {\n      id\n      updateRhythm {\n        weeks\n        dueOn\n        isOverdue\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;