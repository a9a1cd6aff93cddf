/** Runs once the browser has drawn what the press itself changed: a button that yields at once, and then its consequence. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
