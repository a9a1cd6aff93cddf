import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writePolicies } from "./write-policies.mjs";

/** `npm run build`: the production build, the policies of its pages, and a stamp that says of which sources it is. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = join(ROOT, ".next", "role-match-sources");
const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

const FOLDERS = ["app", "components", "data", "lib", "public", "scripts"];
/** Of the root: what the build reads. */
const FILES = /^(?:package(?:-lock)?\.json|tsconfig\.json|(?:next|postcss)\.config\.\w+|(?:proxy|middleware|instrumentation(?:-client)?)\.\w+)$/;
const TEST = /\.test\.tsx?$/;

export function isBuildCurrent(root = ROOT) {
  const stamp = join(root, relative(ROOT, STAMP));
  return existsSync(stamp) && existsSync(join(root, ".next", "BUILD_ID")) && readFileSync(stamp, "utf8") === sourcesOf(root);
}

/** A digest of every source by name and content: times of files say nothing after a checkout. */
export function sourcesOf(root) {
  const digest = createHash("sha256");
  const files = [...readdirSync(root).filter((name) => FILES.test(name)), ...FOLDERS.flatMap((folder) => filesIn(root, folder))];
  for (const file of files.filter((name) => !TEST.test(name)).sort()) {
    const content = readFileSync(join(root, file));
    digest.update(`${file.replaceAll("\\", "/")}\0${content.length}\0`).update(content);
  }
  return digest.digest("hex");
}

function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(join(root, file)).isFile());
}

/** Exits with the build's code when it fails. */
export function build() {
  rmSync(STAMP, { force: true });
  const sources = sourcesOf(ROOT); // before the build: what changes meanwhile is not in it
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const { status } = spawnSync(process.execPath, [NEXT, "build"], { cwd: ROOT, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  writePolicies(join(ROOT, ".next", "server", "app"));
  writeFileSync(STAMP, sources);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
