import classes from "./outbox.module.css";

const ADDRESS = /(https?:\/\/\S+[^\s.,;:!?)])/;

/** A mail as plain text; only web addresses become links. */
export function MailText({ text }: { text: string }) {
  return (
    <p className={classes.text}>
      {text.split(ADDRESS).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
