import { Args, Mutation, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { RequestOf, type RequestContext, SignedIn } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { ViewerType } from "../identity/viewer.type.js";
import { ChooseNotifications } from "./actions/choose-notifications.js";
import { Resubscribe } from "./actions/resubscribe.js";
import { Unsubscribe } from "./actions/unsubscribe.js";
import { ChoiceQueries } from "./choice.queries.js";
import { MailTokens } from "./mail-tokens.js";
import {
  MailSubscriptionType,
  NotificationsInput,
  NotificationsType,
  UnsubscribedType,
} from "./notification.type.js";
import { shownChoice } from "./shown-choice.js";
import { UnsubscribeThrottle } from "./unsubscribe.throttle.js";

@Resolver(() => ViewerType)
export class ViewerNotificationFields {
  constructor(private readonly choices: ChoiceQueries) {}

  @ResolveField(() => NotificationsType, { description: "Which mails the viewer wants to get, and when." })
  async notifications(@SignedIn() actor: Actor): Promise<NotificationsType> {
    return shownChoice(await this.choices.of(actor.id));
  }
}

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly choosing: ChooseNotifications,
    private readonly leaving: Unsubscribe,
    private readonly coming: Resubscribe,
    private readonly tokens: MailTokens,
    private readonly throttle: UnsubscribeThrottle,
  ) {}

  @Mutation(() => NotificationsType, {
    description: "Chooses which mails the viewer gets. INVALID names quietFrom, quietUntil or quietDays.",
  })
  async chooseNotifications(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The whole choice." }) input: NotificationsInput,
  ): Promise<NotificationsType> {
    return shownChoice(await this.choosing.run(actor, input));
  }

  @Query(() => MailSubscriptionType, {
    nullable: true,
    description: "What the link of a mail would unsubscribe from; changes nothing. Null for no such link.",
  })
  async mailSubscription(
    @RequestOf() { address }: RequestContext,
    @Args("token", { description: "From the link." }) token: string,
  ): Promise<MailSubscriptionType | null> {
    await this.throttle.count(address);
    const read = await this.tokens.readUnsubscribe(token);
    return read && { kind: read.kind };
  }

  @Mutation(() => UnsubscribedType, {
    description: "Unsubscribes whom the mail was sent to, signed in or not. NOT_FOUND for no such link.",
  })
  async unsubscribe(
    @RequestOf() { address }: RequestContext,
    @Args("token", { description: "From the link." }) token: string,
  ): Promise<UnsubscribedType> {
    await this.throttle.count(address);
    return this.leaving.run(token);
  }

  @Mutation(() => MailSubscriptionType, {
    description: "Takes an `unsubscribe` back. NOT_FOUND for anything but its `undo`.",
  })
  async resubscribe(
    @RequestOf() { address }: RequestContext,
    @Args("undo", { description: "From `unsubscribe`." }) undo: string,
  ): Promise<MailSubscriptionType> {
    await this.throttle.count(address);
    return { kind: await this.coming.run(undo) };
  }
}
