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

const contextOf = (host: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(host).getContext<RequestContext>();

/** The person who asks, or null. */
export const Asking = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host).actor);

/** The person who asks; signed-out requests are refused before the resolver runs. */
export const SignedIn = createParamDecorator((_: unknown, host: ExecutionContext) => {
  const { actor } = contextOf(host);
  if (!actor) throw new Unauthenticated();
  return actor;
});

/** The request's batched reads. */
export const WithLoaders = createParamDecorator(
  (_: unknown, host: ExecutionContext) => contextOf(host).loaders,
);

/** The whole context, for what has to do with cookies and addresses. */
export const RequestOf = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host));
