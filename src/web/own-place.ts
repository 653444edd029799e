/** A page of the app; the list where the words name none. Two slashes at the start would name another host. */
export function ownPlace(words: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(words) ? words : '/'
}
