import { Field, ObjectType } from "@nestjs/graphql";
import { EventType } from "../../realtime/event.type.js";
import { NotificationsType } from "./notification.type.js";

@ObjectType("NotificationsEvent", {
  implements: () => EventType,
  description: "In one's own stream: one has chosen which mails to get, here or by the link of a mail.",
})
export class NotificationsEventType extends EventType {
  @Field(() => NotificationsType, { description: "The choice as it stands." })
  notifications: NotificationsType;
}
