import { InMemoryCache } from "@apollo/client/cache";
import { type DocumentNode, print } from "graphql";

const cache = new InMemoryCache();

/** A document as the screens send it. */
export const asSent = (document: DocumentNode): string => print(cache.transformDocument(document));
