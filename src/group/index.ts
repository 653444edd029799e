/**
 * 4. From articles to stories.
 */
export {}
