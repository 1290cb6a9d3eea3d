/** What somebody typed as an address, as a link; null when it is none. */
export function addressFrom(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(text)) return text;
  return /^[^\s/:]+\.[^\s/:]{2,}(?:[:/]\S*)?$/.test(text) ? `https://${text}` : null;
}
