/*
 * A visitor who pressed the button arrives at the head of the result. Next leaves the scroll position alone
 * where an address has a fragment, and the focus is lost with the button; on reload and Back both are the browser's.
 */
let arriving = false;

export function announceArrival(): void {
  arriving = true;
}

export function arriveAt(heading: HTMLElement | null): void {
  if (!arriving) return;
  arriving = false;
  window.scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}
