/**
 * What one kind of error says and does. `message` is a template: `{name}` is replaced by the parameter of that name.
 *
 * `exitCode` is that of the command line: 2 where the input was wrong (a file, a key, a flag, a port), 1 where
 * something else failed. `status` is the HTTP status of an answer to a client, where the error can become one.
 */
interface ErrorKind {
  message: string
  remedy: string
  exitCode: 1 | 2
  status?: number
}

/** Every error that Stillgate raises on purpose; docs/errors.md is generated from this table. */
export const ERRORS = {
  'config-missing': {
    message: 'cannot read the configuration file {file}',
    remedy: 'give the path of a readable YAML file',
    exitCode: 2,
  },
  'config-too-large': {
    message: '{file} holds more than {limit} bytes',
    remedy: 'a configuration is a few kilobytes; give the right file',
    exitCode: 2,
  },
  'config-syntax': {
    message: '{file}:{line}: this is no valid YAML: {reason}',
    remedy: 'correct the file at that line',
    exitCode: 2,
  },
  'config-key': {
    message: '{where}: unknown key "{key}"{nearest}',
    remedy: 'use a key of docs/configuration.md',
    exitCode: 2,
  },
  'config-value': {
    message: '{where}: "{key}" is wrong: {expected}',
    remedy: 'set the key to a value of docs/configuration.md',
    exitCode: 2,
  },
  'command-unknown': {
    message: 'unknown command "{command}"{nearest}',
    remedy: 'stillgate --help lists the commands',
    exitCode: 2,
  },
  'argument-unknown': {
    message: 'unexpected argument "{argument}"',
    remedy: 'stillgate {command} --help shows what the command takes',
    exitCode: 2,
  },
  'argument-missing': {
    message: '{argument} is missing',
    remedy: 'stillgate {command} --help shows what the command takes',
    exitCode: 2,
  },
  'flag-unknown': {
    message: 'unknown flag "{flag}"{nearest}',
    remedy: 'stillgate {command} --help lists the flags',
    exitCode: 2,
  },
  'flag-value': {
    message: 'the flag "{flag}" is wrong: {expected}',
    remedy: 'stillgate {command} --help shows an example',
    exitCode: 2,
  },
  'flag-missing': {
    message: 'the flag "{flag}" is missing',
    remedy: 'stillgate {command} --help shows an example',
    exitCode: 2,
  },
  'port-in-use': {
    message: '{host}:{port} is in use by another program',
    remedy: 'stop that program or choose another port with --listen',
    exitCode: 2,
  },
  'listen-failed': {
    message: 'cannot listen on {host}:{port}: {reason}',
    remedy: 'choose an address of this machine and a port that you may use, with --listen',
    exitCode: 2,
  },
  'model-missing': {
    message: 'cannot read the model file {file}',
    remedy: 'give the path of a model with --model or the key "model"',
    exitCode: 2,
  },
  'model-damaged': {
    message: 'the model file {file} is damaged: {reason}',
    remedy: 'fetch the file again or restore it from the package',
    exitCode: 2,
  },
  'model-format': {
    message: 'the model file {file} is of another format: {reason}',
    remedy: 'use a model that this version of Stillgate can read',
    exitCode: 2,
  },
  'model-unknown': {
    message: 'there is no one model {model} in the registry {folder}',
    remedy: 'stillgate models list shows them; four digits are enough where they are unique',
    exitCode: 2,
  },
  'model-unsigned': {
    message: 'the model {model} is refused: {reason}',
    remedy: 'add it anew with "stillgate models add" and the right key',
    exitCode: 2,
  },
  'model-altered': {
    message: 'the model {model} is refused: {reason}',
    remedy: 'restore the registry from a copy, or put another model in force',
    exitCode: 2,
  },
  'model-rejected': {
    message: 'the model {model} was rejected: {reason}',
    remedy: 'promote another one, or this one nevertheless with --force',
    exitCode: 2,
  },
  'registry-empty': {
    message: 'no model is in force in the registry {folder}',
    remedy: 'add one with "stillgate models add FILE --promote"',
    exitCode: 2,
  },
  'trial-in-force': {
    message: 'the model {model} is in force already: there is nothing to compare it with',
    remedy: 'put another model on trial; stillgate models list shows them',
    exitCode: 2,
  },
  'trial-none': {
    message: 'no model is on trial in the registry {folder}',
    remedy: 'begin one with "stillgate models shadow ID" or "stillgate models canary ID"',
    exitCode: 2,
  },
  'registry-busy': {
    message: 'another process put a model in force in {folder} at the same moment',
    remedy: 'look which one with "stillgate models list", and try again',
    exitCode: 1,
  },
  'rollback-impossible': {
    message: 'no other model was in force before {model}',
    remedy: 'promote one with "stillgate models promote ID"',
    exitCode: 2,
  },
  'signing-key': {
    message: 'the key {file} is not used: {reason}',
    remedy: 'give the right key with registry.keyFolder or registry.publicKey, its file with mode 0600',
    exitCode: 2,
  },
  'data-missing': {
    message: 'cannot read the data file {file}',
    remedy: 'give the path of a readable file with --data',
    exitCode: 2,
  },
  'data-format': {
    message: '{file}:{line}: expected {reason}',
    remedy: 'docs/training-data.md describes the format',
    exitCode: 2,
  },
  'output-failed': {
    message: 'cannot write {file}: {reason}',
    remedy: 'give a path that may be written',
    exitCode: 2,
  },
  'training-library-missing': {
    message: 'the training libraries are not installed',
    remedy:
      'run "npm ci" without --omit=optional; only "distill", "teach", "label", "search" and "evaluate --teacher" need them',
    exitCode: 2,
  },
  'checkpoint-damaged': {
    message: 'the checkpoint {file} cannot be used: {reason}',
    remedy: 'delete that file to begin its stage anew; nothing was overwritten',
    exitCode: 2,
  },
  'thresholds-unfounded': {
    message: '{file} holds no harmless traffic to choose thresholds on',
    remedy: 'add harmless requests whose source does not begin with "hard"',
    exitCode: 2,
  },
  'data-empty': {
    message: 'the training data of {stage} hold no {missing} windows',
    remedy: 'training needs harmless and attack rows; add what is missing to the data folder',
    exitCode: 2,
  },
  'labels-mismatch': {
    message: 'the soft labels {file} do not fit: {reason}',
    remedy: 'run "stillgate label" with the same teacher and data, or give another file',
    exitCode: 2,
  },
  'teacher-unfit': {
    message: 'the teacher {teacher} cannot be used here: {reason}',
    remedy: 'choose another teacher, or change the key that the message names',
    exitCode: 2,
  },
  'traffic-library-missing': {
    message: 'DuckDB is not installed',
    remedy: 'run "npm ci" without --omit=optional; only "traffic", "feedback" and "retrain" need it',
    exitCode: 2,
  },
  'traffic-missing': {
    message: 'there is no traffic folder {folder}',
    remedy: 'give the folder of "serve --traffic" with --folder, or the configuration with --config',
    exitCode: 2,
  },
  'traffic-query': {
    message: 'the query was not run: {reason}',
    remedy: 'write one SELECT; SELECT * FROM traffic LIMIT 1 shows the columns',
    exitCode: 2,
  },
  'traffic-unknown': {
    message: 'no record of request "{id}" in {folder}',
    remedy:
      'flagged requests and a sample of the others are kept, for some time; "traffic query" shows which',
    exitCode: 2,
  },
  'retrain-busy': {
    message: 'another run (process {pid}) is at work in {folder}',
    remedy: 'wait until it has ended, or stop that process; it goes on where it was when it is started again',
    exitCode: 1,
  },
  'retrain-little': {
    message: 'the traffic in {folder} is too little to learn from: {reason}',
    remedy: 'let the proxy log more, raise traffic.sampleShare or retrain.days, or lower retrain.unseenShare',
    exitCode: 1,
  },
  'loss-not-finite': {
    message: 'the loss of {stage} is no longer a finite number (epoch {epoch}, step {step})',
    remedy: 'lower the learning rate of that stage',
    exitCode: 1,
  },
  'run-mismatch': {
    message: '{dir} holds a run of another configuration or other data',
    remedy: 'give another folder with --out, or delete that one',
    exitCode: 2,
  },
  'search-journal': {
    message: '{file}:{line} is no finished trial: {reason}',
    remedy: 'delete that line; its trial is then run again',
    exitCode: 2,
  },
  'search-failed': {
    message: 'no trial of the search ended well; the last one said: {reason}',
    remedy:
      'correct what it names in the base configuration or narrow the space, then delete the folder of --out',
    exitCode: 1,
  },
  'upstream-url': {
    message: '"{url}" is no address of an upstream',
    remedy: 'give http://HOST:PORT or https://HOST:PORT, without path, query or user name',
    exitCode: 2,
  },
  'upstream-unreachable': {
    message: 'the upstream {upstream} does not answer: {reason}',
    remedy: 'start the upstream or correct its address',
    exitCode: 1,
    status: 502,
  },
  'upstream-protocol': {
    message: 'the upstream {upstream} answered what is no valid HTTP: {reason}',
    remedy: 'look at the log of the upstream',
    exitCode: 1,
    status: 502,
  },
  'upstream-timeout': {
    message: 'the upstream {upstream} took longer than {limit} ms',
    remedy: 'raise limits.upstreamHeadersTimeoutMs or make the upstream faster',
    exitCode: 1,
    status: 504,
  },
  'request-invalid': {
    message: 'the request is no valid HTTP: {reason}',
    remedy: 'correct the client',
    exitCode: 1,
    status: 400,
  },
  'request-timeout': {
    message: 'the request took longer than {limit} ms to arrive',
    remedy: 'raise limits.requestTimeoutMs for slow clients',
    exitCode: 1,
    status: 408,
  },
  'request-too-large': {
    message: 'the request is larger than {limit} bytes',
    remedy: 'raise the limit, where such requests are expected',
    exitCode: 1,
    status: 413,
  },
  'headers-too-large': {
    message: 'the headers of the request are larger than {limit} bytes',
    remedy: 'raise limits.maxHeaderBytes, where such headers are expected',
    exitCode: 1,
    status: 431,
  },
  blocked: {
    message: 'the request was judged an attack and not forwarded',
    remedy: 'look up its request id in the log; lower the sensitivity if it was harmless',
    exitCode: 1,
    status: 403,
  },
  'worker-failed': {
    message: 'worker processes ended {count} times in a row before they could listen',
    remedy: 'the lines above say why; correct that and start again',
    exitCode: 1,
  },
  internal: {
    message: 'something unexpected failed: {reason}',
    remedy: 'please report it with the stack trace',
    exitCode: 1,
    status: 500,
  },
} as const satisfies Record<string, ErrorKind>

/** The code of an error: stable, fit for scripts and logs. */
export type ErrorCode = keyof typeof ERRORS

/** What fills the holes of a message. */
export type ErrorParams = Readonly<Record<string, string | number>>

/** An error with a stable code, a message that names what is wrong, and a remedy. */
export class StillgateError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams
  /** What to do about it. */
  readonly remedy: string
  /** The exit code of the command line: 2 where the input was wrong, else 1. */
  readonly exitCode: 1 | 2
  /** The HTTP status, where the error can be an answer to a client. */
  readonly status?: number

  constructor(code: ErrorCode, params: ErrorParams = {}, cause?: unknown) {
    const kind: ErrorKind = ERRORS[code]
    super(fill(kind.message, params), cause === undefined ? undefined : { cause })
    this.name = 'StillgateError'
    this.code = code
    this.params = params
    this.remedy = fill(kind.remedy, params)
    this.exitCode = kind.exitCode
    if (kind.status !== undefined) this.status = kind.status
  }
}

/**
 * Makes the error of a code; the caller throws it.
 *
 * @example throw fail('model-missing', { file: 'models/student.safetensors' }, cause)
 */
export function fail(code: ErrorCode, params: ErrorParams = {}, cause?: unknown): StillgateError {
  return new StillgateError(code, params, cause)
}

/** Fills the holes of a template in one pass; a parameter's own braces stay as they are. */
function fill(template: string, params: ErrorParams): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    return Object.hasOwn(params, name) ? String(params[name]) : hole
  })
}
