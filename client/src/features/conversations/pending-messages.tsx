import { IconDots } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import type { ParcelFile } from "../files/upload-item.js";
import { drawnOf } from "./drawn-of.js";
import { PendingMessage } from "./pending-message.js";
import row from "./message-row.module.css";
import classes from "./pending-message.module.css";
import type { Pending } from "./use-outbox.js";

interface PendingMessagesProps {
  pending: readonly Pending[];
  /** Whether each stands by itself; else only the first, and that only where nothing of one's own stands before. */
  authorLines: "all" | "first" | "none";
  onTakeBack?: (body: string, quotedId: string | null, files: ParcelFile[]) => void;
}

/** What was sent and is not there yet: rows for the end of a list. */
export function PendingMessages({ pending, authorLines, onTakeBack }: PendingMessagesProps) {
  const { t } = useTranslation("conversations");
  const { earlier, left, latest } = drawnOf(pending);
  const [first] = [...earlier, ...latest];
  const drawn = (one: Pending) => (
    <PendingMessage
      key={one.entry.parcel.id}
      pending={one}
      hasAuthorLine={authorLines === "all" || (authorLines === "first" && one === first)}
      {...(onTakeBack && { onTakeBack })}
    />
  );
  return (
    <>
      {earlier.map(drawn)}
      {left > 0 && (
        <li className={row.row}>
          <p className={`${row.words} ${classes.left}`}>
            <IconDots size={18} aria-hidden /> {t("pending.left", { count: left })}
          </p>
        </li>
      )}
      {latest.map(drawn)}
    </>
  );
}
