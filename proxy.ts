import { NextResponse, type NextRequest } from "next/server";
import { contentPolicy } from "./scripts/content-policy.mjs";

const IS_SHARED_RESULT = /^\/r\/[^/]+$/;

/**
 * A link cut in the middle of a `%XX` is no address that Next.js can decode: it would answer 500 before any page is asked.
 * What is left of it is sent on (a rewrite would keep the address that cannot be decoded), and the app's own page says that
 * the link is damaged. The page of a shared result gets its policy here: as each is made when it is asked for, its inline
 * scripts go by a nonce.
 */
export function proxy(request: NextRequest): NextResponse {
  try {
    decodeURIComponent(request.nextUrl.pathname);
  } catch {
    const readable = request.nextUrl.pathname.replaceAll("%", "");
    return NextResponse.redirect(new URL(readable === "/r/" ? "/r/-" : readable, request.url));
  }
  const isAnswered = IS_SHARED_RESULT.test(request.nextUrl.pathname); // the rest is the built page for what is not found, with its own policy
  return isAnswered && process.env.NODE_ENV === "production" ? withPolicy(request) : NextResponse.next(); // in development, Next.js needs eval
}

/** Next.js takes the nonce from the request's header, over which a client's own has no say. */
function withPolicy(request: NextRequest): NextResponse {
  const policy = contentPolicy([`nonce-${Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64")}`]);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: "/r/:path*" };
