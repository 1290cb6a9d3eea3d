import { hash, verify } from "@node-rs/argon2";
import { Invalid } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";

// argon2id with the parameters OWASP recommends: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), cost);

let nobodys: Promise<string> | undefined;

/**
 * Whether this is the password. Where there is none to compare with, the same work is done for nothing: an unknown
 * address must not answer faster than a known one.
 */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const compared = stored ?? (await (nobodys ??= hashPassword("nobody has this one")));
  // Longer ones cannot have been set; hashing megabytes would be an attack on our time.
  const isRight = await verify(compared, password.slice(0, limits.password.most + 1).normalize("NFKC"));
  return isRight && stored != null;
}

/** A new password, or why it may not be one. */
export function requiredPassword(field: string, password: string): string {
  const { least, most } = limits.password;
  if ([...password].length < least) {
    throw new Invalid(
      field,
      "PASSWORD_TOO_SHORT",
      `Bitte wählen Sie mindestens ${least} Zeichen; ein kurzer Satz ist gut.`,
    );
  }
  if (password.length > most) {
    throw new Invalid(field, "PASSWORD_TOO_LONG", `Bitte wählen Sie höchstens ${most} Zeichen.`);
  }
  if (isGuessable(password)) {
    throw new Invalid(
      field,
      "PASSWORD_TOO_SIMPLE",
      "Dieses Passwort ist leicht zu erraten. Ein kurzer Satz ist besser.",
    );
  }
  return password;
}

const first = [
  "passwort",
  "password",
  "kennwort",
  "lernnetz",
  "qwertz",
  "qwerty",
  "123456",
  "abcdef",
  "hallo",
];

/** Few different characters, or a well-known word with something behind it. */
function isGuessable(password: string): boolean {
  const plain = password.toLowerCase();
  if (new Set(plain).size < 5) return true;
  return first.some((word) => plain.startsWith(word) && plain.length - word.length < 6);
}
