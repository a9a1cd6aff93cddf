/**
 * On every answer. The pages' policies on content are not here, but in scripts/write-policies.mjs and proxy.ts: two of them
 * on one page would block everything.
 */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root: __dirname }, // else a lockfile in a parent folder would move it
  /** A browser that finds no icon named while one page gives way to the next asks for this one. */
  async rewrites() {
    return [{ source: "/favicon.ico", destination: "/icon.svg" }];
  },
  async headers() {
    return [
      { source: "/:path*", headers: listed(HEADERS) },
      // A chat shows the picture of a link on its own pages.
      { source: "/r/:code/opengraph-image", headers: listed({ "Cross-Origin-Resource-Policy": "cross-origin" }) },
      // A worker takes the policy of its script: it may load its parts and reach nothing else.
      { source: "/_next/static/:path*", headers: listed({ "Content-Security-Policy": "default-src 'none'; script-src 'self'" }) },
    ];
  },
};

/** @param {Record<string, string>} headers */
function listed(headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

module.exports = config;
