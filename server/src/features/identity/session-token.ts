import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, for sessions and for links in mails. */
export const newToken = (): string => randomBytes(32).toString("base64url");

// Only the hash is stored: whoever reads the database, or a backup of it, cannot sign in with it.
export const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();
