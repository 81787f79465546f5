/**
 * The settings of the proxy: this schema gives their types, defaults, checks and the page docs/configuration.md.
 * What `describe` says ends up on that page.
 */
import { z } from 'zod'
import { isNetwork, isUpstream } from './address.js'
import { shippedModel } from './package-root.js'

const DAY_MS = 86_400_000

const bytes = (least: number, most: number) => z.int().min(least).max(most)
const millis = z.int().min(1).max(DAY_MS)

const listen = z.strictObject({
  host: z
    .string()
    .min(1)
    .max(255)
    .default('127.0.0.1')
    .describe('Address to listen on. `0.0.0.0` or `::` means every address of the machine.'),
  port: z
    .int()
    .min(0)
    .max(65535)
    .default(8080)
    .describe('Port to listen on; 0 takes any free one and prints it.'),
})

const limits = z.strictObject({
  bodyBuffer: bytes(1024, 2 ** 26)
    .default(2 ** 20)
    .describe(
      'Bytes of a body that are held back until judged whole. Longer bodies are judged in windows as they stream.',
    ),
  decompressedBytes: bytes(1024, 2 ** 26)
    .default(2 ** 22)
    .describe(
      'Bytes to which a compressed body may grow when it is decompressed for judging, and to 200 times its length beyond 1 MiB; in mode `block` more gets 413.',
    ),
  onExceeded: z
    .enum(['refuse', 'forward'])
    .default('refuse')
    .describe(
      'What happens in mode `block` to a request of which a part cannot be read: 413, or it goes on with a tag. A compressed body over `bodyBuffer` is one.',
    ),
  headersTimeoutMs: millis
    .default(15_000)
    .describe('Time in which the head of a request must have arrived; else 408.'),
  requestTimeoutMs: millis
    .default(300_000)
    .describe('Time in which a whole request must have arrived; else 408.'),
  keepAliveTimeoutMs: millis
    .default(65_000)
    .describe('Time after which an idle client connection is closed.'),
  upstreamConnectTimeoutMs: millis
    .default(5_000)
    .describe('Time in which a connection to the upstream must stand; else 502.'),
  upstreamHeadersTimeoutMs: millis
    .default(60_000)
    .describe('Time in which the head of the response must have arrived; else 504.'),
  upstreamBodyTimeoutMs: millis
    .default(60_000)
    .describe('Longest pause within the body of a response; the connection is closed after it.'),
  maxHeaderBytes: bytes(1024, 2 ** 20)
    .default(65_536)
    .describe('Bytes of all request headers together; more get 431.'),
  tunnelIdleTimeoutMs: millis
    .default(300_000)
    .describe('Time after which a tunnel (WebSocket) in which nothing moves is closed.'),
  upstreamConnections: z
    .int()
    .min(1)
    .max(65_535)
    .default(256)
    .describe('Connections to the upstream per worker; further requests wait.'),
})

const log = z.strictObject({
  level: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('Lowest level that is written.'),
  requests: z
    .enum(['all', 'flagged', 'none'])
    .default('all')
    .describe('Which requests get a log line: all, those at or over the threshold, or none.'),
})

export const configSchema = z.strictObject({
  listen: listen.prefault({}),
  upstream: z
    .string()
    .max(2048)
    .refine(isUpstream, { error: 'expected http://HOST:PORT or https://HOST:PORT, nothing after it' })
    .default('http://127.0.0.1:9000')
    .describe(
      'The application behind the proxy: `http://HOST:PORT` or `https://HOST:PORT`, nothing after it.',
    ),
  mode: z
    .enum(['off', 'detect', 'block'])
    .default('detect')
    .describe(
      '`off` only proxies; `detect` judges, logs and tags, but cannot block; `block` answers flagged requests with 403.',
    ),
  sensitivity: z
    .enum(['low', 'medium', 'high'])
    .default('medium')
    .describe('Which of the thresholds in the model file flags a request; `high` flags most.'),
  model: z
    .string()
    .min(1)
    .max(4096)
    .default(shippedModel)
    .describe('Model file; a relative path starts at the folder of the configuration file.'),
  workers: z
    .int()
    .min(1)
    .max(256)
    .default(1)
    .describe('Processes that share the port. One per core that the proxy may use is a good number.'),
  onInternalError: z
    .enum(['allow', 'block'])
    .default('allow')
    .describe('What happens in mode `block` to a request whose judging failed unexpectedly.'),
  trustedProxies: z
    .array(
      z
        .string()
        .max(64)
        .refine(isNetwork, { error: 'expected an IP address or a network such as 10.0.0.0/8' }),
    )
    .max(1024)
    .default([])
    .describe(
      'Networks whose `X-Forwarded-*` and `Forwarded` headers are believed; those of all other peers are replaced.',
    ),
  limits: limits.prefault({}),
  log: log.prefault({}),
})

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T

/** The settings in force: complete, checked and frozen. */
export type Config = DeepReadonly<z.output<typeof configSchema>>

/** Some of the settings. */
export type ConfigOverrides = DeepPartial<Config>
