/**
 * The order of the five stages on one page.
 */
export {}
