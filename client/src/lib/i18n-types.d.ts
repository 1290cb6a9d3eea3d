import "i18next";
import type common from "../locales/de/common.json";
import type conversations from "../locales/de/conversations.json";
import type files from "../locales/de/files.json";
import type identity from "../locales/de/identity.json";
import type inbox from "../locales/de/inbox.json";
import type network from "../locales/de/network.json";
import type search from "../locales/de/search.json";
import type presence from "../locales/de/presence.json";
import type notifications from "../locales/de/notifications.json";

// A text that does not exist is an error of the compiler, not a key on the screen.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      common: typeof common;
      conversations: typeof conversations;
      files: typeof files;
      identity: typeof identity;
      inbox: typeof inbox;
      network: typeof network;
      search: typeof search;
      presence: typeof presence;
      notifications: typeof notifications;
    };
  }
}
