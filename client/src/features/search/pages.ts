import { paths } from "../conversations/conversation-paths.js";
import { readsChannels } from "../conversations/reads-channels.js";
import type { Viewer } from "../identity/viewer-context.js";
import { searchPath } from "./search-wish.js";

const isStaff = ({ roles }: Viewer): boolean => roles.some(({ kind }) => kind === "STAFF");
const everybody = (): boolean => true;

/** Every page one can jump to by its name, and for whom it is there. */
export const pages = [
  { path: "/postfach", label: "common:shell.inbox", isFor: readsChannels },
  { path: paths.conversations, label: "common:shell.conversations", isFor: readsChannels },
  { path: paths.unread, label: "conversations:unread.title", isFor: readsChannels },
  { path: paths.drafts, label: "conversations:draft.title", isFor: readsChannels },
  { path: paths.bookmarks, label: "conversations:bookmark.title", isFor: readsChannels },
  { path: "/kommunen", label: "common:shell.places", isFor: everybody },
  { path: searchPath, label: "search:title", isFor: everybody },
  { path: "/programm", label: "common:shell.programme", isFor: isStaff },
  { path: "/programm/moderation", label: "search:page.facilitators", isFor: isStaff },
  { path: "/verwaltung", label: "common:shell.offices", isFor: isStaff },
  { path: "/profil", label: "common:shell.profile", isFor: everybody },
] as const;
