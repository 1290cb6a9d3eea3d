import { useQuery } from "@apollo/client/react";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { ChosenPlacesDocument } from "./peers.documents.js";

interface PlaceName {
  id: string;
  name: string;
}

/** The viewer's own places; for the programme office, all of the round. */
export function useChoosablePlaces(): { own: PlaceName[]; choosable: readonly PlaceName[] } {
  const { round, roles } = useSignedInViewer();
  const own = [...new Map(roles.flatMap(({ place }) => (place ? [[place.id, place]] : []))).values()];
  const isStaff = roles.some(({ kind }) => kind === "STAFF");
  const { data } = useQuery(ChosenPlacesDocument, {
    variables: { round: round?.id ?? "" },
    skip: !isStaff || !round,
  });
  return { own, choosable: isStaff ? (data?.round.places ?? []) : own };
}
