/**
 * 2. From a capture to an article. After this room `article.text` never changes.
 */
export {}
