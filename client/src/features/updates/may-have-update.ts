/** Whether a topic of that channel can be about an update: a place's own, or the round's for updates and help. */
export const mayHaveUpdate = ({
  purpose,
  place,
}: {
  purpose?: string | null;
  place?: object | null;
}): boolean => !!place || !!purpose;
