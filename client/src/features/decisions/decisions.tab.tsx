export default function DecisionsTab() {
  return null;
}
