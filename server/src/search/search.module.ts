import { Global, Module } from "@nestjs/common";
import { Corrections } from "./corrections.js";
import { Find } from "./find.js";
import { SearchQueries } from "./search.queries.js";
import { SearchResolver } from "./search.resolver.js";
import { Searchables } from "./searchables.js";

/** The index's reading side; the features write it, in the transactions of what they write. */
@Global()
@Module({
  providers: [Corrections, Find, SearchQueries, SearchResolver, Searchables],
  exports: [Searchables],
})
export class SearchModule {}
