/** How a channel is called everywhere: the internal one of a place bears its name. */
export const shownName = ({ name, place }: { name: string; place: { name: string } | null }): string =>
  place?.name ?? name;
