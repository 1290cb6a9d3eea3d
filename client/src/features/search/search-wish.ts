/** What is looked for, as it stands in the address of the page. */
export interface SearchWish {
  text: string;
  channelId: string | null;
  authorId: string | null;
  placeId: string | null;
  /** A day, 2019-03-18. */
  before: string | null;
  after: string | null;
  hasFile: boolean;
  resolved: boolean | null;
}

export const noWish: SearchWish = {
  text: "",
  channelId: null,
  authorId: null,
  placeId: null,
  before: null,
  after: null,
  hasFile: false,
  resolved: null,
};

export const searchPath = "/suche";

export function wishFrom(params: URLSearchParams): SearchWish {
  const state = params.get("ist");
  return {
    text: params.get("q") ?? "",
    channelId: params.get("in"),
    authorId: params.get("von"),
    placeId: params.get("ort"),
    before: params.get("vor"),
    after: params.get("nach"),
    hasFile: params.get("hat") === "datei",
    resolved: state === "geloest" ? true : state === "offen" ? false : null,
  };
}

export function paramsOf(wish: SearchWish): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value) params.set(name, value);
  };
  put("q", wish.text);
  put("in", wish.channelId);
  put("von", wish.authorId);
  put("ort", wish.placeId);
  put("vor", wish.before);
  put("nach", wish.after);
  put("hat", wish.hasFile ? "datei" : null);
  put("ist", wish.resolved === null ? null : wish.resolved ? "geloest" : "offen");
  return params;
}

export const isNarrowed = (wish: SearchWish): boolean => paramsOf({ ...wish, text: "" }).size > 0;

export const isAsked = (wish: SearchWish): boolean => wish.text.trim() !== "" || isNarrowed(wish);
