import { useQuery } from "@apollo/client/react";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import classes from "./notification-form.module.css";
import { NotificationForm } from "./notification-form.js";
import { NotificationsDocument } from "./notifications.documents.js";

/** Which mails somebody wants to get, and when: a part of the profile. */
export function NotificationSettings() {
  const { data, error, refetch } = useQuery(NotificationsDocument);
  const chosen = data?.viewer?.notifications;
  if (!chosen) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <div className={classes.form}>
      <NotificationForm chosen={chosen} />
    </div>
  );
}
