import { IconExternalLink } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MentionChip } from "./mention-chip.js";
import classes from "./message-text.module.css";

export function MessageLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useTranslation("conversations");
  const [, kind, id] = /^(person|place|all):(.+)$/.exec(href) ?? [];
  if (kind && id) {
    return (
      <MentionChip kind={kind} id={id}>
        {children}
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
