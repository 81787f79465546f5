/**
 * The settings of the proxy: this schema gives their types, defaults, checks and the page docs/configuration.md.
 * What `describe` says ends up on that page.
 */
import { z } from 'zod'
import { isNetwork, isUpstream } from './address.js'
import { cronProblem } from './cron.js'
import { shippedModel, shippedTeacher } from './package-root.js'

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

const traffic = z
  .strictObject({
    enabled: z
      .boolean()
      .default(false)
      .describe('Keep flagged requests and a share of the others, redacted, for reports and retraining.'),
    folder: z
      .string()
      .max(4096)
      .default('')
      .describe(
        'Folder of the log, needed when enabled; a relative path starts at the folder of the configuration file.',
      ),
    sampleShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.01)
      .describe('Share of the requests that are not flagged to keep, 0…1.'),
    redactNames: z
      .array(z.string().min(1).max(128))
      .max(1000)
      .default([])
      .describe(
        'Names of parameters, keys and headers whose values are scrambled, beside those that are known as secrets.',
      ),
    queueRecords: z
      .int()
      .min(16)
      .max(1_000_000)
      .default(4096)
      .describe('Records that may wait for the disk, per worker; more are dropped and counted.'),
    queueBytes: bytes(2 ** 16, 2 ** 30)
      .default(2 ** 24)
      .describe('Bytes that may wait for the disk, per worker.'),
    recordBytes: bytes(1024, 2 ** 17)
      .default(2 ** 15)
      .describe('Bytes of fields per record; what speaks for the verdict is kept first.'),
    flushMs: z
      .int()
      .min(10)
      .max(60_000)
      .default(1_000)
      .describe('Longest time that a record waits for the disk, and so what a crash may lose.'),
    segmentBytes: bytes(2 ** 16, 2 ** 28)
      .default(2 ** 24)
      .describe('Size at which a file of the log is closed.'),
    segmentMinutes: z
      .int()
      .min(1)
      .max(1440)
      .default(60)
      .describe('Age at which a file of the log is closed.'),
    maxBytes: bytes(2 ** 20, 2 ** 44)
      .default(2 ** 30)
      .describe('Size of the whole log; the oldest files go first.'),
    maxAgeDays: z.int().min(1).max(3650).default(30).describe('Age at which files of the log are deleted.'),
    feedbackDays: z
      .int()
      .min(0)
      .max(3650)
      .default(365)
      .describe('Days for which a correction by `stillgate feedback` counts; 0 means for ever.'),
  })
  .refine(({ enabled, folder }) => !enabled || folder !== '', {
    path: ['folder'],
    error: 'expected a folder, because traffic.enabled is true',
  })

const path = z.string().max(4096)

const registry = z.strictObject({
  folder: path
    .default('')
    .describe(
      'Folder of the registry of models. When set, the model in force there serves instead of `model`, and a newly published one is swapped in while requests go on.',
    ),
  verify: z.boolean().default(true).describe('Refuse models without the signature of the registry’s key.'),
  publicKey: path
    .default('')
    .describe(
      'File of the public key that signatures are verified with; default `signing.pub` beside the key.',
    ),
  keyFolder: path
    .default('')
    .describe('Folder of the key that signs models, made at first use; default the folder of the registry.'),
  pollMs: z
    .int()
    .min(100)
    .max(3_600_000)
    .default(2_000)
    .describe('Time between two looks for a newly published model.'),
})

const share = z.number().min(0).max(1)
const count = (least: number, most: number) => z.int().min(least).max(most)

const retrain = z
  .strictObject({
    schedule: z
      .string()
      .max(256)
      .superRefine((value, { addIssue }) => {
        const problem = cronProblem(value)
        if (problem !== undefined)
          addIssue({ code: 'custom', message: `expected a cron expression: ${problem}` })
      })
      .default('')
      .describe(
        'When to retrain, as a cron expression in local time: `30 3 * * *` is half past three every night. `serve` starts it in a process of low priority; empty: never by itself.',
      ),
    folder: path
      .default('')
      .describe('Folder in which every run gets a folder of its own; needed for retraining.'),
    teacher: path
      .default(shippedTeacher)
      .describe('Teacher that labels what was logged; the shipped one by default.'),
    days: count(1, 3650).default(7).describe('Age of the oldest traffic that is learned from, in days.'),
    requests: count(1, 1_000_000)
      .default(20_000)
      .describe('Logged requests that are learned from at most, after duplicates are gone.'),
    windows: count(16, 2_000_000)
      .default(60_000)
      .describe('Distinct windows of these that are learned from at most.'),
    shapeRequests: count(1, 1000)
      .default(3)
      .describe('Requests of one shape (route, fields and form of their values) at most.'),
    clientShare: share
      .default(0.02)
      .describe('Share of `requests` that comes from one client at most; never under 20.'),
    unseenShare: share
      .default(0.1)
      .describe('Share of the shapes that is never learned from and shows the gate what a model does here.'),
    generatedAttacks: count(16, 1_000_000)
      .default(12_000)
      .describe('Generated attacks that are learned beside the traffic, so that nothing is forgotten.'),
    generatedBenign: count(16, 1_000_000)
      .default(4_000)
      .describe('Generated harmless requests beside the traffic.'),
    correctionWeight: z
      .number()
      .min(1)
      .max(1000)
      .default(20)
      .describe('What a request that a person has corrected weighs; an ordinary one weighs 1 at most.'),
    epochs: count(1, 100).default(2).describe('Passes over all windows.'),
    learningRate: z
      .number()
      .positive()
      .max(1)
      .default(0.001)
      .describe('Of the student, which begins as the serving one.'),
    seed: count(0, 2 ** 31 - 1)
      .default(1)
      .describe('The same seed and data give the same model.'),
  })
  .refine(({ schedule, folder }) => schedule === '' || folder !== '', {
    path: ['folder'],
    error: 'expected a folder, because retrain.schedule is set',
  })

const gate = z.strictObject({
  falsePositives: share
    .default(0.005)
    .describe(
      'Share of harmless requests that a new model may flag, or what the serving one flags if that is more.',
    ),
  recallMargin: share
    .default(0.01)
    .describe(
      'By how much the share of attacks that are flagged may fall below the serving model’s, per class.',
    ),
  agreement: share
    .default(0.97)
    .describe(
      'Share of windows that must have the teacher’s class, or the serving model’s share if that is less.',
    ),
  divergence: z
    .number()
    .min(0)
    .max(100)
    .default(0.2)
    .describe('Mean KL(teacher ‖ student) in nats at most, or the serving model’s if that is more.'),
  calibrationError: share
    .default(0.05)
    .describe('Expected calibration error at most, or the serving model’s if that is more.'),
  bytes: count(1024, 2 ** 27)
    .default(512 * 1024)
    .describe('Size of the model file at most, or the serving model’s if that is more.'),
  slower: z
    .number()
    .min(1)
    .max(100)
    .default(1.25)
    .describe('Time per request at most, as a multiple of the serving model’s in the same run.'),
  requests: count(20, 100_000)
    .default(1000)
    .describe('Generated attacks per class that are judged; and ten times as many harmless requests.'),
})

const canary = z.strictObject({
  share: share
    .default(0)
    .describe(
      'Share of the requests that a model decides as a canary when retraining has made it and the gate has accepted it; 0 puts it in force at once.',
    ),
  by: z
    .enum(['request', 'client'])
    .default('request')
    .describe(
      'What a canary draws: single requests, by the hash of their id, or clients, by that of their address, so that each client meets one model only.',
    ),
  minRequests: z
    .int()
    .min(100)
    .max(1e9)
    .default(1_000)
    .describe('Compared requests before which a canary is neither rolled back nor promoted.'),
  blockRateChange: share
    .default(0.005)
    .describe(
      'How far the share of requests that a canary flags may lie from that of the model in force on the same requests, up or down.',
    ),
  disagreement: share
    .default(0.01)
    .describe('Largest share of requests that one of both models flags and the other does not.'),
  confidence: z
    .number()
    .min(0.9)
    .max(0.999999)
    .default(0.999)
    .describe('How certain it must be that a bound is broken (rollback) or kept (promotion).'),
  promoteAfter: z
    .int()
    .min(0)
    .max(1e9)
    .default(0)
    .describe('Compared requests after which a canary within its bounds is promoted; 0 leaves that to you.'),
})

const admin = z.strictObject({
  enabled: z
    .boolean()
    .default(false)
    .describe('Serve metrics for Prometheus: `GET /metrics` on an address of its own.'),
  host: z
    .string()
    .min(1)
    .max(255)
    .default('127.0.0.1')
    .describe('Address of the metrics. Whoever reaches it can read them.'),
  port: z
    .int()
    .min(0)
    .max(65535)
    .default(9464)
    .describe('Port of the metrics; 0 takes any free one and prints it.'),
})

const drift = z.strictObject({
  requests: z
    .int()
    .min(100)
    .max(10_000_000)
    .default(10_000)
    .describe('Requests per worker, the last ones, that are compared with those the model was made with.'),
  minRequests: z
    .int()
    .min(100)
    .max(1e9)
    .default(1_000)
    .describe('Requests before which nothing is said about drift.'),
  bound: z
    .number()
    .min(0.01)
    .max(100)
    .default(0.25)
    .describe(
      'Population stability index over which a line in the log warns. By custom, under 0.1 is stable and over 0.25 a shift.',
    ),
  retrain: z
    .boolean()
    .default(false)
    .describe('Start the retraining of `retrain.schedule` early when that line is written.'),
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
    .enum(['low', 'medium', 'high', 'paranoid'])
    .default('medium')
    .describe(
      'Which of the thresholds in the model file flags a request. They are chosen so that 0.01, 0.05, 0.2 and 1 % of harmless requests are flagged.',
    ),
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
  traffic: traffic.prefault({}),
  registry: registry.prefault({}),
  retrain: retrain.prefault({}),
  gate: gate.prefault({}),
  canary: canary.prefault({}),
  admin: admin.prefault({}),
  drift: drift.prefault({}),
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
