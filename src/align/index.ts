/**
 * 5. From a story to its coverage table.
 */
export {}
