export default function OfficesPage() {
  return null;
}
