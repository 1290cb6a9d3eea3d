import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunks } from "./build/chunks.mjs";
import { compress } from "./build/compress.mjs";
import { documents } from "./build/documents.mjs";
import { early } from "./build/early.mjs";
import { fewerColours } from "./build/fewer-colours.mjs";
import { straightImports } from "./build/straight-imports.mjs";

const server = `http://127.0.0.1:${process.env["PORT"] ?? "3000"}`;
const sources = path.join(import.meta.dirname, "src");
const modules = path.join(import.meta.dirname, "../node_modules");
const outDir = path.join(import.meta.dirname, "../dist/client");

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), documents(sources), straightImports(modules), fewerColours(), early(), compress(outDir)],
  build: {
    outDir,
    emptyOutDir: true,
    sourcemap: false,
    // Every browser that runs our scripts fetches them ahead by itself.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: [path.join(import.meta.dirname, "index.html"), path.join(sources, "early.ts")],
      output: {
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, noun] = /\/locales\/(\w+)\/(\w+)\.json$/.exec(facadeModuleId ?? "") ?? [];
          return `assets/${noun ? `${noun}.${language}` : "[name]"}-[hash].js`;
        },
        codeSplitting: { includeDependenciesRecursively: false, groups: chunks(sources) },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      "/graphql": { target: server, ws: true },
      "/socket.io": { target: server, ws: true },
      "/dateien": { target: server },
      "/export": { target: server },
      "/api": { target: server },
    },
  },
});
