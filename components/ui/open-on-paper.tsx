"use client";

import { useEffect } from "react";

/** On paper nothing can be unfolded. The stylesheet opens every fold; in browsers whose folds it cannot reach into, this does, and closes them again. */
export function OpenOnPaper() {
  useEffect(() => {
    if (CSS.supports("selector(::details-content)")) return;
    let opened: HTMLDetailsElement[] = [];
    const setOpen = (open: boolean) => {
      for (const fold of opened) fold.open = open;
    };
    function before() {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
      setOpen(true);
    }
    const after = () => setOpen(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return null;
}
