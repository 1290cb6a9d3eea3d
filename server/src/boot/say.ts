/** A sentence for the person at the keyboard. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
