/** How words are set off: by colour on a terminal, not at all in a pipe. */
export interface Style {
  bold(text: string): string
  faint(text: string): string
  /** What reports disagree on. */
  alarm(text: string): string
  /** The words a reader looks for, inside their sentence: marked also where there is no colour. */
  mark(text: string): string
}

export const PLAIN: Style = {
  bold: (text) => text,
  faint: (text) => text,
  alarm: (text) => text,
  mark: (text) => `»${text}«`
}

export const COLOURED: Style = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
  alarm: (text) => `\u001b[31m${text}\u001b[39m`,
  mark: (text) => `\u001b[1;4m${text}\u001b[22;24m`
}
