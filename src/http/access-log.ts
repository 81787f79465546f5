import type { Exchange } from './exchange.js'

/** Longest path that goes into a log line. */
const PATH_CHARS = 512

/**
 * Writes the log line of one exchange, as `log.requests` wants it. Values of the query and of headers are left
 * out: they may be secrets.
 */
export function logExchange(exchange: Exchange): void {
  const { serving, decision } = exchange
  const { requests } = serving.config.log
  if (requests === 'none') return
  const notable = decision.action !== 'allow' || decision.reason === 'internal-error'
  if (requests === 'flagged' && !notable) return
  serving.logger[notable ? 'warn' : 'info'](fields(exchange), 'request')
}

function fields(exchange: Exchange): Record<string, unknown> {
  const { head, req, verdict, decision, truncated } = exchange
  return {
    id: exchange.id,
    client: exchange.client,
    method: req.method,
    path: plainPath(head?.path ?? req.url ?? ''),
    status: exchange.status,
    action: decision.action,
    reason: decision.reason,
    ...(verdict && {
      score: round(verdict.score),
      class: verdict.class,
      model: verdict.model,
      evidence: verdict.evidence.map(({ kind, name, source, weight }) => ({
        kind,
        name,
        place: source.place,
        ...(source.header >= 0 && { header: source.header }),
        start: source.start,
        end: source.end,
        weight: round(weight),
      })),
    }),
    ...(truncated.length > 0 && { truncated }),
    judgeMicros: Math.round(exchange.judgeMicros),
    totalMs: round(performance.now() - exchange.began),
    bytesIn: exchange.bytesIn,
    bytesOut: exchange.bytesOut,
    ...(exchange.failure !== undefined && { failure: exchange.failure }),
    // A tunnel has no response that could be cut short.
    ...(!exchange.res.writableFinished && exchange.status !== 101 && { aborted: true }),
  }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000

function plainPath(target: string): string {
  const query = target.indexOf('?')
  return (query < 0 ? target : target.slice(0, query)).slice(0, PATH_CHARS)
}
