import classes from "./outbox.module.css";

const ADDRESS = /(https?:\/\/\S+[^\s.,;:!?)])/;

// Mails quote what people wrote: their addresses get no hold of this window.
const elsewhere = { target: "_blank", rel: "noopener noreferrer nofollow" };

const isOurs = (address: string): boolean => address.startsWith(`${location.origin}/`);

/** A mail as plain text; only web addresses become links. */
export function MailText({ text }: { text: string }) {
  return (
    <p className={classes.text}>
      {text.split(ADDRESS).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} {...(isOurs(part) ? {} : elsewhere)}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
