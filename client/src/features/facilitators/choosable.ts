/** One of what a field offers. */
export interface Choosable {
  id: string;
  label: string;
}
