export const FIELDS = `id name person { id } email methods regions { key name } capacity free note
  places { id name } formerPlaceCount version savedAt viewerCan { change changeNote remove assign }`;
export const POOL = `query ($id: ID!) { round(id: $id) { facilitators { ${FIELDS} } } }`;
export const ADD = `mutation ($input: AddFacilitatorInput!) { addFacilitator(input: $input) { ${FIELDS} } }`;
export const SAVE = `mutation ($input: SaveFacilitatorProfileInput!) {
  saveFacilitatorProfile(input: $input) { ${FIELDS} } }`;
export const REMOVE = `mutation ($id: ID!, $version: Int!) { removeFacilitator(id: $id, version: $version) }`;
export const MATCHES = `query ($id: ID!, $method: String) { place(id: $id) { facilitatorMatches(method: $method) {
  score reasons { kind text weight } facilitator { id name person { id } } } } }`;

export interface Entry {
  id: string;
  name: string;
  person: { id: string } | null;
  email: string | null;
  methods: string[];
  regions: { key: string; name: string }[];
  capacity: number | null;
  free: number | null;
  note: string | null;
  places: { id: string; name: string }[];
  formerPlaceCount: number;
  version: number;
  savedAt: string | null;
  viewerCan: { change: boolean; changeNote: boolean; remove: boolean; assign: boolean };
}

export interface Match {
  score: number;
  reasons: { kind: string; text: string; weight: number }[];
  facilitator: { id: string; name: string; person: { id: string } | null };
}
