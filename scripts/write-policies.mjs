import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentPolicy, hashOf } from "./content-policy.mjs";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** What the policy calls the inline scripts of a page, each once. */
export function hashesOf(html) {
  const texts = [...html.matchAll(INLINE_SCRIPT)].map((match) => match[1]);
  return [...new Set(texts.map(hashOf))];
}

/**
 * Next.js serves a prerendered page with the headers of the `.meta` beside it, so its policy is written there after the build.
 * That file is no documented interface: `e2e/content-policy.spec.ts` asks the running server whether it still holds.
 *
 * @param {string} folder of the built pages, `.next/server/app`
 */
export function writePolicies(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const pages = names.filter((name) => name.endsWith(".html")).map((name) => join(folder, name.slice(0, -".html".length)));
  if (pages.length === 0) throw new Error(`No page in ${folder}: has the form of the build changed?`);
  for (const page of pages) {
    if (!existsSync(`${page}.meta`)) throw new Error(`${page}.html has no .meta beside it: its policy has no place.`);
    const meta = JSON.parse(readFileSync(`${page}.meta`, "utf8"));
    const policy = contentPolicy(hashesOf(readFileSync(`${page}.html`, "utf8")));
    writeFileSync(`${page}.meta`, JSON.stringify({ ...meta, headers: { ...meta.headers, "content-security-policy": policy } }));
  }
}
