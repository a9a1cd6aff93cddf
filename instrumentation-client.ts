interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => unknown;
}

/**
 * The pages' policy lets no plain string become script. The bundler sets the addresses of its chunks and of the worker so:
 * our own built files may be loaded, nothing else, and no string ever becomes markup or code.
 */
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.origin);
    return origin === location.origin && pathname.startsWith("/_next/static/") ? url : null;
  },
});
