import { NextResponse, type NextRequest } from "next/server";

/**
 * A link cut in the middle of a `%XX` is no address that Next.js can decode: it would answer 500 before any page is asked.
 * What is left of it is sent on (a rewrite would keep the address that cannot be decoded), and the app's own page says that
 * the link is damaged.
 */
export function proxy(request: NextRequest): NextResponse {
  try {
    decodeURIComponent(request.nextUrl.pathname);
    return NextResponse.next();
  } catch {
    const readable = request.nextUrl.pathname.replaceAll("%", "");
    return NextResponse.redirect(new URL(readable === "/r/" ? "/r/-" : readable, request.url));
  }
}

export const config = { matcher: "/r/:path*" };
