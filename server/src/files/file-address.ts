/** Where files are fetched and brought to. */
export const filesPath = "dateien";
export const uploadPath = `${filesPath}/hochladen`;
export const previewName = "vorschau";

export const previewAddress = (id: string): string => `/${filesPath}/${id}/${previewName}`;

/** The name stands in it for people; nothing is looked up by it. */
export const fileAddress = ({ id, name }: { id: string; name: string }): string =>
  `/${filesPath}/${id}/${name === previewName ? "datei" : encodeURIComponent(name)}`;
