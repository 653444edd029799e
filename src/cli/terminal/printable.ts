/**
 * Words of a report as a terminal may show them: one line, white space joined. Reports are foreign: a control character
 * could move the cursor or change the terminal, and a direction override could show other words than it holds.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu, '\ufffd')
    .trim()
}
