interface ExcerptProps {
  parts: readonly { text: string; isMatch: boolean }[];
}

/** Words with those that were looked for marked. */
export function Excerpt({ parts }: ExcerptProps) {
  return parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}
