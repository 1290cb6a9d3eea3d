import { Injectable, type OnModuleInit } from "@nestjs/common";
import type { LogEntry } from "../../realtime/event-log.js";
import { Translators } from "../../realtime/translators.js";
import { ChoiceQueries } from "./choice.queries.js";
import { NotificationsEventType } from "./notification.events.js";
import { choiceFact } from "./notification.facts.js";
import { shownChoice } from "./shown-choice.js";

/** How one's own choice is told to one's other devices. */
@Injectable()
export class NotificationListeners implements OnModuleInit {
  constructor(
    private readonly translators: Translators,
    private readonly choices: ChoiceQueries,
  ) {}

  onModuleInit(): void {
    this.translators.register(choiceFact, (entries) =>
      Promise.all(entries.map((entry) => this.#told(entry))),
    );
  }

  async #told({ seq, at, audience }: LogEntry): Promise<NotificationsEventType> {
    const notifications = shownChoice(await this.choices.of(audience.slice("person:".length)));
    return Object.assign(new NotificationsEventType(), { seq, at, notifications });
  }
}
