export default function RoadmapTab() {
  return null;
}
