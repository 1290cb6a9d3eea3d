import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { Settings } from "../../config/settings.js";
import { PublicAddress } from "../../mail/public-address.js";
import { MailTokens } from "./mail-tokens.js";

/** Where the links of a mail about a topic lead, and the headers that thread it. */
export interface TopicLinks {
  topic: string;
  mute: string;
  none: string;
  profile: string;
  headers: Record<string, string>;
}

/** Where the links of a mail lead that asks somebody to do something. */
export interface ReminderLinks {
  page: string;
  none: string;
  profile: string;
  headers: Record<string, string>;
}

export interface BriefLinks {
  home: string;
  none: string;
  profile: string;
  topic: (id: string) => string;
  headers: Record<string, string>;
}

@Injectable()
export class MailLinks {
  constructor(
    private readonly address: PublicAddress,
    private readonly settings: Settings,
    private readonly tokens: MailTokens,
  ) {}

  async ofTopic(db: EntityManager, personId: string, topicId: string): Promise<TopicLinks> {
    const mute = await this.unsubscribe({ personId, kind: "TOPIC", topicId });
    // The mail program's own button ends all of them: a muted topic still calls whom it mentions.
    const none = await this.unsubscribe({ personId, kind: "NOTIFICATIONS", topicId: null });
    // All mails about a topic answer the same one, which was never sent: so they stand together from the first.
    const root = `<topic.${topicId}.${personId}@${this.host}>`;
    const { replyDomain } = this.settings;
    const reply =
      replyDomain && `<antwort-${await this.tokens.replyWord(db, personId, topicId)}@${replyDomain}>`;
    const headers = {
      ...this.headers("benachrichtigungen", none),
      "In-Reply-To": root,
      References: root,
      ...(reply && { "Reply-To": reply }),
    };
    const topic = this.address.link(`/gespraeche/thema/${topicId}`);
    return { topic, mute, none, profile: this.profile, headers };
  }

  async ofBrief(personId: string): Promise<BriefLinks> {
    const none = await this.unsubscribe({ personId, kind: "BRIEF", topicId: null });
    return {
      home: this.address.link("/gespraeche"),
      none,
      profile: this.profile,
      topic: (id) => this.address.link(`/gespraeche/thema/${id}`),
      headers: this.headers("wochenbrief", none),
    };
  }

  /** `path`: the page on which it is done. */
  async ofReminder(personId: string, path: string): Promise<ReminderLinks> {
    const none = await this.unsubscribe({ personId, kind: "NOTIFICATIONS", topicId: null });
    const headers = this.headers("erinnerungen", none);
    return { page: this.address.link(path), none, profile: this.profile, headers };
  }

  private get profile(): string {
    return this.address.link("/profil#benachrichtigungen");
  }

  private get host(): string {
    return new URL(this.settings.publicUrl()).hostname;
  }

  private async unsubscribe(of: Parameters<MailTokens["unsubscribe"]>[0]): Promise<string> {
    return this.address.link(`/abmelden/${await this.tokens.unsubscribe(of)}`);
  }

  private headers(list: string, unsubscribe: string): Record<string, string> {
    return {
      "List-Id": `<${list}.${this.host}>`,
      "List-Unsubscribe": `<${unsubscribe}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      // Notes of absence would otherwise come back from half a town hall.
      "X-Auto-Response-Suppress": "OOF, AutoReply",
    };
  }
}
