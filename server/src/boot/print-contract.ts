import { NestFactory } from "@nestjs/core";
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from "@nestjs/graphql";
import { lexicographicSortSchema, printSchema } from "graphql";
import { features, orphanedTypes, rooms } from "../app.module.js";

type Class = new (...parts: never[]) => unknown;

/** Prints the schema as it is served, sorted; `npm run contract` writes it where the client finds it. */
export async function printContract(): Promise<void> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const resolvers = [...features, ...rooms].flatMap(resolversOf);
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers, { orphanedTypes });
  process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
  await app.close();
}

function resolversOf(module: Class): Class[] {
  const providers = (Reflect.getMetadata("providers", module) ?? []) as unknown[];
  return providers.filter(
    (provider): provider is Class =>
      typeof provider === "function" && Reflect.hasMetadata("graphql:resolver_type", provider),
  );
}
