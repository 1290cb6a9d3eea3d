const open = /^(https?:|mailto:|tel:)/i;
const mention = /^(?:(?:person|place):[0-9a-f-]{36}|all:here)$/;

/** Only what leads somewhere harmless; scripts, data and unknown protocols lead nowhere. */
export function safeUrl(url: string): string {
  if (open.test(url) || mention.test(url)) return url;
  // Browsers read a second slash, even a backslash or one behind a tab, as the beginning of another host.
  return /^\/(?![/\\\s])/.test(url) ? url : "";
}
