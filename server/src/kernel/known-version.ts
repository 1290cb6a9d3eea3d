const most = 1_000_000_000;

/** A version somebody says they have, within what the database can hold: what never was is simply not the one. */
export const knownVersion = (version: number): number => Math.min(Math.max(version, 0), most);
