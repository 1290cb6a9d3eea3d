import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types of the screens' documents. `npm run contract` writes the same files after printing the schema. */
const config: CodegenConfig = {
  schema: "server/schema.graphql",
  documents: ["client/src/**/*.{ts,tsx}", "!client/src/gql/**"],
  ignoreNoDocuments: true,
  importExtension: ".js",
  generates: {
    "client/src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: "string", Date: "string", ID: "string" },
      },
    },
  },
};

export default config;
