/** "/results%23<code>": an app wrote the "#" of a link as "%23", perhaps twice over. Undefined where it is no such path. */
export function mangledCode(path: string): string | undefined {
  return /%(?:25){0,2}23([A-Za-z0-9]+)/.exec(path)?.[1];
}
