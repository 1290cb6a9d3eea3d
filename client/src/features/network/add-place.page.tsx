export default function AddPlacePage() {
  return null;
}
