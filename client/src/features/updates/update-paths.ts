/** Where the updates of a place live. */
export const updatePaths = {
  list: (placeId: string): string => `/kommunen/${placeId}/meldungen`,
  new: (placeId: string): string => `/kommunen/${placeId}/meldungen/neu`,
  update: (placeId: string, id: string): string => `/kommunen/${placeId}/meldungen/${id}`,
  edit: (placeId: string, id: string): string => `/kommunen/${placeId}/meldungen/${id}/bearbeiten`,
};
