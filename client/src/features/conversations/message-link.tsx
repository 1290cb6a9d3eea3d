import { IconExternalLink } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { calledBy } from "./called.js";
import { MentionChip } from "./mention-chip.js";
import classes from "./message-text.module.css";

/** Whom a message calls; what its author has just written and nobody has looked at yet is taken at its word. */
export type Mentions = MessageFieldsFragment["mentions"] | "unproven";

interface MessageLinkProps {
  href: string;
  mentions: Mentions;
  children: ReactNode;
}

export function MessageLink({ href, mentions, children }: MessageLinkProps) {
  const { t } = useTranslation("conversations");
  const [, kind, id] = /^(person|place|all):(.+)$/.exec(href) ?? [];
  if (kind && id) {
    const called = mentions !== "unproven" && calledBy(href, mentions);
    if (!called && mentions !== "unproven") return <>{children}</>;
    const name = called && (called.kind === "ALL" ? t("mention.all") : called.name);
    const words = name ? `@${name}` : children;
    return (
      <MentionChip kind={kind} id={id}>
        {words}
      </MentionChip>
    );
  }
  const inside = insideOf(href);
  if (inside) return <Link to={inside}>{children}</Link>;
  if (!href) return <>{children}</>;
  if (!/^https?:/i.test(href)) return <a href={href}>{children}</a>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className={classes.external}>
      {children}
      <IconExternalLink size={15} aria-hidden className={classes.externalMark} />
      <span className="only-for-readers"> {t("message.external")}</span>
    </a>
  );
}

/** A link to a page of this hub stays in this window. */
function insideOf(href: string): string | null {
  if (href.startsWith("/")) return href;
  try {
    const url = new URL(href);
    return url.origin === location.origin ? url.pathname + url.search + url.hash : null;
  } catch {
    return null;
  }
}
