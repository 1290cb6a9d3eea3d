import type { Type } from "@nestjs/common";
import type { ModulesContainer } from "@nestjs/core";
import { readerOf, type RequestContext } from "./request-context.js";

// Where Nest keeps what its decorators say.
const parameters = "__routeArguments__";
const isField = "graphql:resolve_property";

/** One parameter of a resolver: `type:index`, or made by a decorator of ours. */
interface Parameter {
  index: number;
  data?: unknown;
  factory?: (data: unknown, host: never) => unknown;
  pipes?: unknown[];
}

type Reading = (parent: unknown, args: Record<string, unknown>, context: RequestContext) => unknown;
type Method = (...parameters: unknown[]) => unknown;

/**
 * Lets GraphQL call the resolvers of fields directly. Nest finds each parameter of each field through promises of its
 * own, about ten to a value, and a page of twenty messages has hundreds of values. What that machinery is for
 * (guards, pipes, filters on single fields) this house does not use. Queries and mutations go the usual way.
 */
export function callFieldsDirectly(modules: ModulesContainer): void {
  for (const module of modules.values()) {
    for (const { metatype } of module.providers.values()) {
      if (typeof metatype === "function" && metatype.prototype) ofClass(metatype as Type);
    }
  }
}

function ofClass(resolver: Type): void {
  const methods = resolver.prototype as Record<string, Method>;
  for (const name of Object.getOwnPropertyNames(methods)) {
    const method = Object.getOwnPropertyDescriptor(methods, name)?.value as Method | undefined;
    if (typeof method !== "function" || !Reflect.getMetadata(isField, method)) continue;
    const declared = Reflect.getMetadata(parameters, resolver, name) as Record<string, Parameter> | undefined;
    if (!declared) continue;
    const readings = readingsOf(declared);
    if (!readings) continue;

    const lean: Method = function (this: unknown, parent, args, context) {
      const given = readings.map((read) =>
        read(parent, args as Record<string, unknown>, context as RequestContext),
      );
      return method.apply(this, given);
    };
    for (const key of Reflect.getMetadataKeys(method) as unknown[]) {
      Reflect.defineMetadata(key, Reflect.getMetadata(key, method), lean);
    }
    methods[name] = lean;
    // Without declared parameters Nest hands the method to GraphQL as it is.
    Reflect.deleteMetadata(parameters, resolver, name);
  }
}

/** How each parameter is found; undefined where something is asked for that only Nest knows. */
function readingsOf(declared: Record<string, Parameter>): Reading[] | undefined {
  const readings: Reading[] = [];
  for (const [key, { index, data, factory, pipes }] of Object.entries(declared)) {
    const reading = pipes && pipes.length > 0 ? undefined : readingOf(key, data, factory);
    if (!reading) return undefined;
    readings[index] = reading;
  }
  for (let index = 0; index < readings.length; index++) readings[index] ??= () => undefined;
  return readings;
}

function readingOf(key: string, data: unknown, factory: Parameter["factory"]): Reading | undefined {
  if (factory) {
    const read = readerOf(factory);
    return read && ((_parent, _args, context) => read(context));
  }
  switch (key.split(":", 1)[0]) {
    case "0":
      return (parent) => parent;
    case "3":
      return typeof data === "string" ? (_parent, args) => args[data] : (_parent, args) => args;
    default:
      return undefined;
  }
}
