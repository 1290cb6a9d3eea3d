import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";
import type { Request, Response } from "express";
import type { Actor } from "../kernel/actor.js";
import { Unauthenticated } from "../kernel/errors.js";
import { Loaders } from "./loaders.js";

/** What every resolver may ask for beside its parent and arguments. */
export interface RequestContext {
  /** Null when signed out. */
  actor: Actor | null;
  loaders: Loaders;
  /** Address the request came from, for throttling; only ever kept hashed. */
  address: string;
  /** Only over HTTP: signing in and out sets a cookie. */
  http?: { request: Request; response: Response };
}

type Factory = (data: unknown, host: ExecutionContext) => unknown;
type Reader = (context: RequestContext) => unknown;

const readers = new WeakMap<object, Reader>();

/** What a parameter decorator of ours reads, for those who hold the context already. */
export const readerOf = (factory: object): Reader | undefined => readers.get(factory);

function parameter(read: Reader): ReturnType<typeof createParamDecorator> {
  const factory: Factory = (_, host) => read(GqlExecutionContext.create(host).getContext<RequestContext>());
  readers.set(factory, read);
  return createParamDecorator(factory);
}

/** The person who asks, or null. */
export const Asking = parameter(({ actor }) => actor);

/** The person who asks; signed-out requests are refused before the resolver runs. */
export const SignedIn = parameter(({ actor }) => {
  if (!actor) throw new Unauthenticated();
  return actor;
});

/** The request's batched reads. */
export const WithLoaders = parameter(({ loaders }) => loaders);

/** The whole context, for what has to do with cookies and addresses. */
export const RequestOf = parameter((context) => context);
