import { storyAt } from './links.js'

interface ReadProps {
  readonly story: string
  /** How many of its reports are not marked as read. */
  readonly unread: number
  /** Where a press leads back to. */
  readonly back: string
}

/** Marks all reports of a story as read, copies too, or takes the mark back. */
export function ReadForm({ story, unread, back }: ReadProps) {
  return (
    <form class="read" method="post" action={`${storyAt(story)}/read`}>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="read" value={0 < unread ? 'yes' : 'no'} />
      {0 < unread ? null : <span class="quiet">✓ read </span>}
      <button type="submit">{0 < unread ? 'Mark as read' : 'Mark as not read'}</button>
    </form>
  )
}
