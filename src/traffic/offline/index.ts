/** Reads the traffic log. Never imported by what serves. */
export { compact, type Compaction } from './compact.js'
export { addCorrection, readCorrections, type Correction } from './feedback.js'
export { toRequest } from './request.js'
export { PLAIN_MARKS, printable, showRecord, TERMINAL_MARKS, type Marks } from './show.js'
export { MOST_ROWS, TrafficStore, type Table } from './store.js'
