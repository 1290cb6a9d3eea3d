export default function UpdatesTab() {
  return null;
}
