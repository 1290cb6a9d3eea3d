import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Settings } from "../config/settings.js";
import { Reads } from "../database/reads.js";
import { scope } from "../database/scope.js";
import { exportPath } from "../features/programme/exports/export-address.js";
import { filesPath } from "../files/file-address.js";
import { isOwnOrigin } from "../graphql/own-origin.js";

const clientFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../client");
/** Bytes: what is smaller goes in a packet or two anyhow, such as the answer to one's own message. */
const worthPacking = 2_048;
const year = 365 * 24 * 60 * 60 * 1000;

/** Everything about HTTP that is not GraphQL itself: protection, limits, the scope of a request. */
export function prepareWeb(app: NestExpressApplication, settings: Settings): void {
  app.set("trust proxy", settings.trustProxy);
  app.disable("x-powered-by");
  // Answers are kept by nobody, so nobody asks whether they have changed. Files have tags of their own.
  app.set("etag", () => undefined);
  app.use(helmet(protectionHeaders(settings)));
  app.use(compression({ threshold: worthPacking }));
  app.use("/graphql", refuseForeignPages(settings));
  app.use("/graphql", keepNoAnswer);
  app.use("/graphql", express.json({ limit: "100kb", strict: true }));
  app.use("/graphql", answerMalformedBodies);
  const reads = app.get(Reads);
  app.use("/graphql", (_request: Request, response: Response, next: NextFunction) => {
    scope.run({ snapshot: { wanted: false } }, () => {
      // If the answer never comes about, the snapshot must not keep its connection.
      const own = scope.getStore();
      response.once("close", () => own && void scope.run(own, () => reads.endSnapshot()));
      next();
    });
  });
}

/** The screens: files with a hash in their name for ever, the page itself never kept. */
export function serveClient(app: NestExpressApplication): void {
  const page = path.join(clientFolder, "index.html");
  app.use(serveSmaller(clientFolder));
  app.use(express.static(clientFolder, { index: false, maxAge: 0, setHeaders: keepHashedFiles }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage = request.method === "GET" || request.method === "HEAD";
    const isPage = wantsPage && request.accepts("html") && !path.extname(request.path);
    if (!isPage || isOurs(request.path) || !existsSync(page)) return next();
    response.setHeader("Cache-Control", "no-cache");
    response.sendFile(page);
  });
}

/** The build has laid the same file beside it, as small as it gets: nothing is packed again for each who asks. */
function serveSmaller(folder: string) {
  const packed = new Set(
    existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [],
  );
  return (request: Request, response: Response, next: NextFunction): void => {
    const name = request.path.slice(1).split("/").join(path.sep);
    const coding = (["br", "gzip"] as const).find(
      (one) => packed.has(name + packedAs[one]) && request.acceptsEncodings(one),
    );
    if (!coding || (request.method !== "GET" && request.method !== "HEAD")) return next();
    const file = path.join(folder, name);
    keepHashedFiles(response, file);
    response.vary("Accept-Encoding").setHeader("Content-Encoding", coding);
    response.type(path.extname(name)).sendFile(file + packedAs[coding], { cacheControl: false });
  };
}

const packedAs = { br: ".br", gzip: ".gz" } as const;

const isOurs = (url: string): boolean =>
  ["/graphql", "/livez", "/readyz", "/presence/"].includes(url) ||
  [filesPath, exportPath].some((path) => url.startsWith(`/${path}/`));

function keepHashedFiles(response: { setHeader: (name: string, value: string) => void }, file: string): void {
  const isHashed = file.includes(`${path.sep}assets${path.sep}`);
  response.setHeader("Cache-Control", isHashed ? `public, max-age=${year / 1000}, immutable` : "no-cache");
}

function protectionHeaders(settings: Settings): Parameters<typeof helmet>[0] {
  const isHttps = settings.publicUrl().startsWith("https:");
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'", "ws:", "wss:"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", "data:", "blob:"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Styles are set on elements by the component library; scripts are what must never be inline.
        styleSrc: ["'self'", "'unsafe-inline'"],
        ...(isHttps && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  };
}

/** A foreign page may make a browser send our cookie along; it cannot make it lie about where it comes from. */
function refuseForeignPages(settings: Settings) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (isOwnOrigin(request, settings, { missing: "allow" })) return next();
    refuse(response, 403, "ORIGIN_REFUSED", "FORBIDDEN", "Diese Anfrage kam von einer fremden Seite.");
  };
}

/** What is said about people is for this moment and this reader. */
function keepNoAnswer(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader("Cache-Control", "no-store");
  next();
}

function answerMalformedBodies(
  error: unknown,
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  const status = (error as { status?: number }).status;
  if (status === 413) {
    refuse(response, 413, "BODY_TOO_LARGE", "INVALID", "Die Anfrage ist zu groß (höchstens 100 kB).");
  } else if (status && status < 500) {
    refuse(response, 400, "REQUEST_MALFORMED", "INVALID", "Die Anfrage ist nicht lesbar.");
  } else next(error);
}

function refuse(response: Response, status: number, code: string, kind: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code, kind } }] });
}
