import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { ViewerType } from "../identity/viewer.type.js";
import { RemoveBookmark } from "./actions/remove-bookmark.js";
import { SaveBookmark } from "./actions/save-bookmark.js";
import { BookmarkQueries, type BookmarkRow, type BookmarkRows } from "./bookmark.queries.js";
import { BookmarkPage, BookmarkType, SaveBookmarkInput } from "./bookmark.type.js";
import type { Message } from "./message.entity.js";
import { MessageQueries } from "./message.queries.js";
import { MessageType } from "./message.type.js";

@Resolver(() => BookmarkType)
export class BookmarkResolver {
  constructor(
    private readonly saving: SaveBookmark,
    private readonly removing: RemoveBookmark,
    private readonly messages: MessageQueries,
  ) {}

  @Mutation(() => BookmarkType, {
    name: "saveBookmark",
    description:
      "Marks a message for the viewer alone, or writes the note to it. CONFLICT when it was changed elsewhere since `version`.",
  })
  save(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is marked, and the note." }) input: SaveBookmarkInput,
  ): Promise<BookmarkRow> {
    return this.saving.run(actor, input);
  }

  @Mutation(() => BookmarkType, {
    name: "removeBookmark",
    description:
      "Takes a bookmark away, with its note. CONFLICT when the note was changed elsewhere since `version`.",
  })
  remove(
    @SignedIn() actor: Actor,
    @Args("messageId", { type: () => ID, description: "The message." }) messageId: string,
    @Args("version", { type: () => Int, description: "The version the viewer had in front of them." })
    version: number,
  ): Promise<BookmarkRow> {
    return this.removing.run(actor, { messageId, version });
  }

  @ResolveField("message", () => MessageType, {
    description: "What was marked; its tombstone when it was taken back.",
  })
  message(@Parent() { id }: BookmarkRow, @WithLoaders() loaders: Loaders): Promise<Message> {
    return this.messages.loader(loaders).load(id);
  }
}

/** What bookmarks add to a message, for whoever reads it. */
@Resolver(() => MessageType)
export class MessageBookmarkFields {
  constructor(private readonly bookmarks: BookmarkQueries) {}

  @ResolveField("viewerBookmark", () => BookmarkType, {
    nullable: true,
    description: "The viewer's bookmark of it, also one that was taken away; null when there never was one.",
  })
  own(
    @SignedIn() actor: Actor,
    @Parent() message: Message,
    @WithLoaders() loaders: Loaders,
  ): BookmarkRow | null | Promise<BookmarkRow | null> {
    return this.bookmarks.ofMessages(loaders, actor).at(message.id);
  }
}

/** What bookmarks add to the viewer. */
@Resolver(() => ViewerType)
export class ViewerBookmarkFields {
  constructor(private readonly bookmarks: BookmarkQueries) {}

  @ResolveField("bookmarks", () => BookmarkPage, {
    description: "What the viewer has marked where they may read, the latest first.",
  })
  page(
    @SignedIn() actor: Actor,
    @Args("after", { type: () => String, nullable: true, description: "`next` of the page before." })
    after: string | null,
    @Args("limit", { type: () => Int, defaultValue: 30, description: "At most 100." }) limit: number,
  ): Promise<BookmarkRows> {
    return this.bookmarks.page(actor, after, limit);
  }

  @ResolveField("bookmarkCount", () => Int, { description: "How many there are where the viewer may read." })
  count(@SignedIn() actor: Actor): Promise<number> {
    return this.bookmarks.count(actor);
  }
}
