/** Four people, four ties. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--spruce)" />
      <path
        d="M10 11.500 22 9.500M10 11.500 12.500 22M22 9.500l-1 12M12.500 22 21 21.500"
        stroke="var(--on-spruce)"
        strokeWidth="1.800"
        opacity="0.7"
      />
      <circle cx="10" cy="11.500" r="3.200" fill="var(--on-spruce)" />
      <circle cx="22" cy="9.500" r="2.600" fill="var(--on-spruce)" />
      <circle cx="12.500" cy="22" r="2.600" fill="var(--on-spruce)" />
      <circle cx="21" cy="21.500" r="3.200" fill="var(--on-spruce)" />
    </svg>
  );
}
