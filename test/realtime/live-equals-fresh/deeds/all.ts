import type { Deeds } from "../deed.js";
import { bookmarkDeeds } from "./bookmarks.js";
import { channelDeeds } from "./channels.js";
import { draftDeeds } from "./drafts.js";
import { inboxDeeds } from "./inbox.js";
import { mailDeeds } from "./mails.js";
import { messageDeeds } from "./messages.js";
import { readingDeeds } from "./reading.js";
import { roleDeeds } from "./roles.js";
import { topicDeeds } from "./topics.js";

/** Everything people do. What a feature lets people do anew stands in a file of its noun, and here. */
export const deeds: Deeds = {
  ...channelDeeds,
  ...topicDeeds,
  ...inboxDeeds,
  ...messageDeeds,
  ...mailDeeds,
  ...draftDeeds,
  ...bookmarkDeeds,
  ...readingDeeds,
  ...roleDeeds,
};
