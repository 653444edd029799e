import type { StoryEntry } from '../../store/index.js'
import { printable } from '../terminal/printable.js'
import { shorten } from '../terminal/wrap.js'
import { counted, type Paper, paragraph } from './page.js'

/** The list of stories, two lines each: the title, then when, by how many, and how much of it is disputed. */
export function drawStories(stories: readonly StoryEntry[], paper: Paper): string {
  if (stories.length === 0) return 'The store holds no story yet: `collate add INPUT…` reads reports into it.'
  return stories.flatMap((story) => drawStory(story, paper)).join('\n')
}

function drawStory(story: StoryEntry, paper: Paper): string[] {
  const facts = [
    story.from === story.to ? story.from || 'undated' : `${story.from} – ${story.to}`,
    counted(story.articles, 'report'),
    counted(story.origins, 'independent origin'),
    counted(story.rows, 'row'),
    ...(0 < story.disputed ? [`${story.disputed} disputed`] : [])
  ]
  const title = paper.style.bold(shorten(printable(story.title), paper.width))
  return [title, ...paragraph('  ', facts.join(' · '), paper)]
}
