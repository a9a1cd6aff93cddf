/**
 * The tab's title, as long as the page stands: the router writes the route's own title once more when the page has come alive, and
 * that cannot know what is in a fragment. Gives back what ends it.
 */
export function keepTitle(title: string): () => void {
  const write = () => {
    if (document.title !== title) document.title = title;
  };
  write();
  const observer = new MutationObserver(write);
  observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
