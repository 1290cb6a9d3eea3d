export default function ConversationsRoutes() {
  return null;
}
