import { Global, Module } from "@nestjs/common";
import { Alike } from "./alike.js";
import { Corrections } from "./corrections.js";
import { Find } from "./find.js";
import { SearchQueries } from "./search.queries.js";
import { SearchResolver } from "./search.resolver.js";
import { Searchables } from "./searchables.js";

/** The index's reading side; the features write it, in the transactions of what they write. */
@Global()
@Module({
  providers: [Alike, Corrections, Find, SearchQueries, SearchResolver, Searchables],
  exports: [Alike, Searchables],
})
export class SearchModule {}
