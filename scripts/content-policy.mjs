import { createHash } from "node:crypto";

/** The one style that stands in a page: the layout's, for browsers without scripts that cannot say so to a stylesheet. */
export const WITHOUT_SCRIPT_STYLE = ".with-script{display:none!important}.without-script{display:revert}";

/** @param {string} text of a script or style */
export const hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/**
 * What a page may load, run and reach: itself and nothing else. `scripts` are the sources of script beside our own files:
 * hashes on pages that are built (write-policies.mjs), a nonce on those that are answered (proxy.ts).
 *
 * @param {readonly string[]} scripts
 */
export function contentPolicy(scripts) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map((source) => `'${source}'`)].join(" "),
    `style-src 'self' '${hashOf(WITHOUT_SCRIPT_STYLE)}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'", // the form without JavaScript
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default", // instrumentation-client.ts
  ].join("; ");
}
