/**
 * 1. From an input to captures. The only stage that goes outside the process.
 */
export {}
