import { formatExact, formatRelative, useNow } from "../lib/dates.js";

interface RelativeTimeProps {
  at: string;
  className?: string;
}

/** A moment as people say it; exact on hover. */
export function RelativeTime({ at, className }: RelativeTimeProps) {
  const now = useNow();
  return (
    <time dateTime={at} title={formatExact(at)} className={className}>
      {formatRelative(at, now)}
    </time>
  );
}
