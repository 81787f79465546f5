/** What the proxy needs of this room: capture, queue, log. What reads the log is in `offline/`. */
export { capture, type Surroundings } from './capture.js'
export { TrafficLog, type TrafficCounts, type TrafficSettings, type TrafficSink } from './log.js'
export type { Capture, CapturedField, Sight, TrafficField, TrafficRecord } from './types.js'
