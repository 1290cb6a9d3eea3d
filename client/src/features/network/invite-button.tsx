import { Button } from "@mantine/core";
import { useState } from "react";
import type { RoleKind } from "../../gql/graphql.js";
import { InviteDialog } from "./invite-dialog.js";
import type { Place } from "./place-context.js";

interface InviteButtonProps {
  label: string;
  /** What this part of the page is about; what the viewer may not invite to is left out. */
  kinds: RoleKind[];
  place: Place;
}

/** Nothing to see for whoever may invite nobody there. */
export function InviteButton({ label, kinds, place }: InviteButtonProps) {
  const [isInviting, setInviting] = useState(false);
  const allowed = kinds.filter((kind) => place.viewerCan.inviteKinds.includes(kind));
  if (allowed.length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setInviting(true)}>
        {label}
      </Button>
      <InviteDialog opened={isInviting} onClose={() => setInviting(false)} kinds={allowed} place={place} />
    </>
  );
}
