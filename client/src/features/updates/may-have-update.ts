/** Whether a topic of that channel can be about an update: a place's own, or the round's for updates and help. */
export const mayHaveUpdate = ({ name, place }: { name: string; place?: object | null }): boolean =>
  !!place || /^(hilfe$|meldungen)/i.test(name);
