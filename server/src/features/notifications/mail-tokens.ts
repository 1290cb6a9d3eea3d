import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  type KeyObject,
  createSecretKey,
  randomBytes,
} from "node:crypto";
import { Injectable } from "@nestjs/common";
import { DataSource, type EntityManager } from "typeorm";
import { MailKind, NotificationScope } from "./notification.enums.js";

/** What a link unsubscribes whom from. */
export interface Subscription {
  personId: string;
  kind: MailKind;
  /** Only for the kind TOPIC. */
  topicId: string | null;
}

/** How it was before. */
export type Before = "FOLLOW" | "MUTE" | "NONE" | NotificationScope | "ON" | "OFF";
export interface Undo extends Subscription {
  before: Before;
}

const kinds = Object.keys(MailKind) as MailKind[];
const befores: Before[] = ["FOLLOW", "MUTE", "NONE", "FOLLOWED", "MENTIONS", "ALL", "NOTHING", "ON", "OFF"];
const nobody = "00000000-0000-0000-0000-000000000000";
const size = { nonce: 12, tag: 16, plain: 34 };

/**
 * Tokens in mails. Sealed with a key of this hub's own: nobody else can make one, and nobody can read out of one
 * whom it is for. They open nothing; whoever holds one can do with it what it says, and no more.
 */
@Injectable()
export class MailTokens {
  #key: Promise<KeyObject> | undefined;

  constructor(private readonly source: DataSource) {}

  async unsubscribe(subscription: Subscription): Promise<string> {
    return this.#seal("unsubscribe", { ...subscription, before: "NONE" });
  }

  async undo(undo: Undo): Promise<string> {
    return this.#seal("undo", undo);
  }

  /** Null for what is no such token. */
  readUnsubscribe(token: string): Promise<Subscription | null> {
    return this.#open("unsubscribe", token);
  }

  readUndo(token: string): Promise<Undo | null> {
    return this.#open("undo", token);
  }

  /**
   * The word before the @ to which this person answers in this topic: always the same, kept as a hash only, in
   * letters that mail servers do not change.
   */
  async replyWord(db: EntityManager, personId: string, topicId: string): Promise<string> {
    const key = await this.#secret();
    const word = createHmac("sha256", key).update(`reply ${personId} ${topicId}`).digest("hex").slice(0, 40);
    await db.query(
      `INSERT INTO reply_address (token_hash, person_id, topic_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [createHash("sha256").update(word).digest(), personId, topicId],
    );
    return word;
  }

  async #seal(purpose: string, { personId, kind, topicId, before }: Undo): Promise<string> {
    const nonce = randomBytes(size.nonce);
    const cipher = createCipheriv("aes-256-gcm", await this.#secret(), nonce).setAAD(Buffer.from(purpose));
    const plain = Buffer.concat([
      Buffer.from([kinds.indexOf(kind), befores.indexOf(before)]),
      bytesOf(personId),
      bytesOf(topicId ?? nobody),
    ]);
    const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return sealed.toString("base64url");
  }

  async #open(purpose: string, token: string): Promise<Undo | null> {
    const sealed = Buffer.from(token, "base64url");
    if (sealed.length !== size.nonce + size.plain + size.tag) return null;
    const nonce = sealed.subarray(0, size.nonce);
    const cipher = createDecipheriv("aes-256-gcm", await this.#secret(), nonce).setAAD(Buffer.from(purpose));
    cipher.setAuthTag(sealed.subarray(-size.tag));
    try {
      const plain = Buffer.concat([cipher.update(sealed.subarray(size.nonce, -size.tag)), cipher.final()]);
      const topicId = idOf(plain.subarray(18, 34));
      return {
        kind: kinds[plain[0]!]!,
        before: befores[plain[1]!]!,
        personId: idOf(plain.subarray(2, 18)),
        topicId: topicId === nobody ? null : topicId,
      };
    } catch {
      return null;
    }
  }

  /** Made once, by whichever process needs it first. */
  #secret(): Promise<KeyObject> {
    this.#key ??= this.#load().catch((error: unknown) => {
      this.#key = undefined;
      throw error;
    });
    return this.#key;
  }

  async #load(): Promise<KeyObject> {
    await this.source.query(
      `INSERT INTO secret (name, key) VALUES ('mail tokens', $1) ON CONFLICT DO NOTHING`,
      [randomBytes(32)],
    );
    const [row] = await this.source.query<{ key: Buffer }[]>(
      `SELECT key FROM secret WHERE name = 'mail tokens'`,
    );
    return createSecretKey(row!.key);
  }
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll("-", ""), "hex");

function idOf(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
