import type { Settings } from "../config/settings.js";

/** Mails open doors, so they are shown on a screen only where nothing real can be behind one. */
export const isOutboxOpen = (settings: Settings): boolean => settings.isDemo && !settings.smtpUrl;
