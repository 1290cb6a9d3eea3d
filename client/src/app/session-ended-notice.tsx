export function SessionEndedNotice() {
  return null;
}
