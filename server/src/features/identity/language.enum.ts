import { registerEnumType } from "@nestjs/graphql";

/** Languages of the screens. */
export const Language = { DE: "DE", EN: "EN" } as const;
export type Language = keyof typeof Language;

registerEnumType(Language, {
  name: "Language",
  description: "Language of the screens and mails.",
  valuesMap: { DE: { description: "Deutsch" }, EN: { description: "English" } },
});
