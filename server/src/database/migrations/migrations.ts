import { Cockpit1710000000089 } from "./m89-cockpit.js";
import { Facilitators1710000000091 } from "./m91-facilitators.js";
import { HelpChannel1710000000092 } from "./m92-help-channel.js";
import { CommonWords1710000000093 } from "./m93-common-words.js";
import { Concepts1710000000090 } from "./m90-concepts.js";
import { Log1710000000001 } from "./m1-log.js";
import { PeopleAndPlaces1710000000002 } from "./m2-people-and-places.js";
import { Conversations1710000000003 } from "./m3-conversations.js";
import { Stances1710000000010 } from "./m10-stances.js";
import { Unread1710000000011 } from "./m11-unread.js";
import { Snoozes1710000000012 } from "./m12-snoozes.js";
import { ReactionsAndQuotes1710000000020 } from "./m20-reactions-and-quotes.js";
import { TopicRecord1710000000021 } from "./m21-topic-record.js";
import { Drafts1710000000022 } from "./m22-drafts.js";
import { MentionsOfReaders1710000000023 } from "./m23-mentions-of-readers.js";
import { Files1710000000030 } from "./m30-files.js";
import { Attachments1710000000031 } from "./m31-attachments.js";
import { Search1710000000040 } from "./m40-search.js";
import { SearchFilled1710000000041 } from "./m41-search-filled.js";
import { Presence1710000000050 } from "./m50-presence.js";
import { Notifications1710000000060 } from "./m60-notifications.js";
import { MailHeaders1710000000061 } from "./m61-mail-headers.js";
import { MailAbout1710000000062 } from "./m62-mail-about.js";
import { ChoiceVersion1710000000063 } from "./m63-choice-version.js";
import { Bookmarks1710000000070 } from "./m70-bookmarks.js";
import { LatestParticipants1710000000071 } from "./m71-latest-participants.js";
import { Process1710000000080 } from "./m80-process.js";
import { Decisions1710000000081 } from "./m81-decisions.js";
import { Team1710000000084 } from "./m84-team.js";
import { Updates1710000000082 } from "./m82-updates.js";
import { Peers1710000000083 } from "./m83-peers.js";

/** In the order they run. */
export const migrations = [
  Log1710000000001,
  PeopleAndPlaces1710000000002,
  Conversations1710000000003,
  Stances1710000000010,
  Unread1710000000011,
  Snoozes1710000000012,
  ReactionsAndQuotes1710000000020,
  TopicRecord1710000000021,
  Drafts1710000000022,
  MentionsOfReaders1710000000023,
  Files1710000000030,
  Attachments1710000000031,
  Search1710000000040,
  SearchFilled1710000000041,
  Presence1710000000050,
  Notifications1710000000060,
  MailHeaders1710000000061,
  MailAbout1710000000062,
  ChoiceVersion1710000000063,
  Bookmarks1710000000070,
  LatestParticipants1710000000071,
  Process1710000000080,
  Decisions1710000000081,
  Updates1710000000082,
  Peers1710000000083,
  Team1710000000084,
  Cockpit1710000000089,
  Concepts1710000000090,
  Facilitators1710000000091,
  HelpChannel1710000000092,
  CommonWords1710000000093,
];
