/**
 * Days after which a topic in which nothing was said no longer counts as unread: nobody comes back from parental
 * leave to four thousand messages, and what is unread costs the same however much was said before. It does count on
 * for whoever marked it unread, has chosen to follow it, or is called in it by name or by place.
 * `topic.dormant_number` remembers where that left off when somebody writes there again.
 */
export const horizonDays = 60;

export const horizonAt = (now: Date): Date => new Date(now.getTime() - horizonDays * 86_400_000);

/** So many topics, the latest, are handed out as unread at once. */
export const mostUnread = 300;
