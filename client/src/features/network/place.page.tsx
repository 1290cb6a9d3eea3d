export default function PlacePage() {
  return null;
}
