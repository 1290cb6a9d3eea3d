import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { fileAddress, previewAddress } from "./file-address.js";
import type { FileRow } from "./file.queries.js";
import { FileType } from "./file.type.js";

@Resolver(() => FileType)
export class FileResolver {
  @ResolveField("url", () => String, {
    description: "Path for downloading; rights are asked for anew with each request.",
  })
  url(@Parent() file: FileRow): string {
    return fileAddress(file);
  }

  @ResolveField("previewUrl", () => String, {
    nullable: true,
    description:
      "Of pictures: path of a smaller WebP that may be shown, at most 960 pixels on its longer edge.",
  })
  previewUrl(@Parent() file: FileRow): string | null {
    return file.width === null ? null : previewAddress(file.id);
  }
}
