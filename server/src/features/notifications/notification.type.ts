import { Field, InputType, Int, ObjectType } from "@nestjs/graphql";
import { Delay, MailContent, MailKind, NotificationScope, Weekday } from "./notification.enums.js";

@ObjectType("QuietHours", { description: "By the clocks of Berlin." })
export class QuietHoursType {
  @Field({ description: "Beginning, as 18:00." }) from: string;
  @Field({ description: "End, as 07:00; the next morning if it lies before the beginning." }) until: string;
}

@ObjectType("Notifications", { description: "Which mails somebody wants to get, and when." })
export class NotificationsType {
  @Field(() => NotificationScope, { description: "What mails are sent about." }) scope: NotificationScope;
  @Field(() => Delay, { description: "How long something must have stayed unread." }) delay: Delay;
  @Field(() => MailContent, { description: "How much of what was said is in them." }) content: MailContent;
  @Field(() => QuietHoursType, { nullable: true, description: "Hours without mails; null: none." })
  quietHours: QuietHoursType | null;
  @Field(() => [Weekday], { description: "Whole days without mails." }) quietDays: Weekday[];
  @Field({ description: "A brief once a week, at seven in the morning, if anything happened." })
  brief: boolean;
  @Field(() => Weekday, { description: "The day of the brief." }) briefDay: Weekday;
  @Field(() => Int, { description: "Rises with each change; the higher one is the newer." }) version: number;
}

@InputType("QuietHoursInput", { description: "By the clocks of Berlin." })
export class QuietHoursInput {
  @Field({ description: "Beginning, as 18:00." }) from: string;
  @Field({ description: "End, as 07:00; not the same as the beginning." }) until: string;
}

@InputType("NotificationsInput", { description: "Which mails somebody wants to get, and when." })
export class NotificationsInput {
  @Field(() => NotificationScope, { description: "What mails are sent about." }) scope: NotificationScope;
  @Field(() => Delay, { description: "How long something must have stayed unread." }) delay: Delay;
  @Field(() => MailContent, { description: "How much of what was said is in them." }) content: MailContent;
  @Field(() => QuietHoursInput, { nullable: true, description: "Hours without mails; null: none." })
  quietHours?: QuietHoursInput | null;
  @Field(() => [Weekday], { description: "Whole days without mails; at most six." }) quietDays: Weekday[];
  @Field({ description: "A brief once a week." }) brief: boolean;
  @Field(() => Weekday, { description: "The day of the brief." }) briefDay: Weekday;
}

@ObjectType("MailSubscription", { description: "What a link in a mail unsubscribes from." })
export class MailSubscriptionType {
  @Field(() => MailKind, { description: "What kind of mails." }) kind: MailKind;
}

@ObjectType("Unsubscribed", { description: "What was changed by a link in a mail." })
export class UnsubscribedType {
  @Field(() => MailKind, { description: "What kind of mails no longer come." }) kind: MailKind;
  @Field({ description: "Takes it back, handed to `resubscribe`." }) undo: string;
}
