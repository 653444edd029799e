/** "(AP Photo/Mel Evans)", "(Frank Berg/Pool via Lisk Images)" at the end of a line: it is the words under a picture. */
const PICTURE_CREDIT =
  /\((?:[^()]{0,80}\b(?:photos?|images?|pictures?|pool|file|via)\b[^()]{0,80}|[^()/]{2,40}\/[^()]{2,60})\)\s*$/i
const PICTURE_OPENING =
  /^(?:FILE|PHOTO|IMAGE|PICTURE)\b\s*(?:PHOTO|IMAGE)?\s*[-–—:]|^In this .{4,40} (?:file )?(?:photo|image)\b/i
/** "— Mira Tolland (@tolland) July 16, 2018" */
const POST_SIGNATURE = /[-–—]{1,2}\s?[^()]{1,80}\(@\w{1,30}\)\s*[^.]{0,40}$/
const SCRIPT = /\bwindow\.\w|\bfunction\s*\(|\}\s*\)\s*;|\.push\(\s*\{/

/**
 * Whether a line of a report is no prose of its own: the words under a picture, a post that was embedded, a script. Takes the line
 * and the one after it, which may sign it.
 */
export function isForeignLine(line: string, next = ''): boolean {
  if (SCRIPT.test(line) || POST_SIGNATURE.test(line) || PICTURE_OPENING.test(line)) return true
  if (PICTURE_CREDIT.test(line)) return true
  return POST_SIGNATURE.test(next) || isPictureCredit(next)
}

/** A line that is nothing but the credit of a picture. */
function isPictureCredit(line: string): boolean {
  const text = line.trim()
  return text.startsWith('(') && text.indexOf(')') === text.length - 1 && PICTURE_CREDIT.test(text)
}
