import path from "node:path";
import { Module } from "@nestjs/common";
import { Settings } from "../config/settings.js";
import { IdentityModule } from "../features/identity/identity.module.js";
import { Attachments } from "./attachments.js";
import { DownloadController } from "./download.controller.js";
import { Downloads } from "./downloads.js";
import { Examiner } from "./examiner.js";
import { FileGuards } from "./file-guards.js";
import { FileStore } from "./file-store.js";
import { FileQueries } from "./file.queries.js";
import { FileResolver } from "./file.resolver.js";
import { FolderStore } from "./folder-store.js";
import { S3Store } from "./s3-store.js";
import { Staging } from "./staging.js";
import { Sweeper } from "./sweeper.js";
import { TusServer } from "./tus-server.js";
import { UploadController } from "./upload.controller.js";
import { Uploads } from "./uploads.js";
import { VirusScan } from "./virus-scan.js";

const store = {
  provide: FileStore,
  inject: [Settings],
  useFactory: ({ s3, dataDir }: Settings): FileStore =>
    s3 ? new S3Store(s3) : new FolderStore(path.join(dataDir, "files")),
};

/** Files: brought in pieces, looked at, kept, attached, handed out to whoever may have them, and swept. */
@Module({
  imports: [IdentityModule],
  // The first whose path fits answers.
  controllers: [UploadController, DownloadController],
  providers: [
    store,
    Attachments,
    Downloads,
    Examiner,
    FileGuards,
    FileQueries,
    FileResolver,
    Staging,
    Sweeper,
    TusServer,
    Uploads,
    VirusScan,
  ],
  exports: [Attachments, FileGuards, FileQueries, Uploads],
})
export class FilesModule {}
