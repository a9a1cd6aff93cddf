"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** A page that comes by the router may fetch something first; longer than this nobody is kept from where they have gone meanwhile. */
const MAX_FRAMES = 120;

/** A link that goes with its page takes the focus along: then it goes to the heading of the page that came. */
export function FocusOnArrival() {
  const pathname = usePathname();
  const last = useRef(pathname);

  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    let frames = 0;
    let frame = requestAnimationFrame(look);
    function look() {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const heading = document.querySelector<HTMLElement>("main h1");
      if (heading) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      } else if (++frames < MAX_FRAMES) frame = requestAnimationFrame(look);
    }
    return () => cancelAnimationFrame(frame);
  }, [pathname]);

  return null;
}
