import { Invalid } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";

// Plain addresses only: nothing in here can end a mail header or name a second recipient.
const plain =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/** As addresses are compared and stored; NUL, which PostgreSQL cannot take, is in none. */
export const normalEmail = (text: string): string => text.replaceAll("\0", "").trim().toLowerCase();

/** An address mail can be sent to. */
export function requiredEmail(field: string, text: string): string {
  const email = normalEmail(text);
  if (email.length > limits.email || !plain.test(email)) {
    throw new Invalid(field, "EMAIL_MALFORMED", "Bitte geben Sie eine vollständige Mailadresse an.");
  }
  return email;
}
