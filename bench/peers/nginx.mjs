// nginx from Debian's package, plain or with ModSecurity and the Core Rule Set: its own configuration, folder and port
// on the loopback address, one process in the foreground. The system's service and settings are not touched.
import { accessSync, constants, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { freePort, start } from '../support/processes.mjs'

const MODULE = '/usr/lib/nginx/modules/ngx_http_modsecurity_module.so'
const SETTINGS = '/etc/nginx/modsecurity.conf'
/** Included one by one: the package's own list has a directive that ModSecurity 3 does not know. */
const RULES = { setup: '/etc/modsecurity/crs/crs-setup.conf', folder: '/usr/share/modsecurity-crs/rules' }
const START_MS = 15_000

/**
 * Why a peer cannot run here; undefined when it can.
 *
 * @param folders where programs are looked for
 */
export function missingNginx(folders = searchPath()) {
  return program(folders) === undefined ? 'nginx is not installed (Debian: nginx)' : undefined
}

export function missingModSecurity(folders = searchPath()) {
  if (missingNginx(folders)) return missingNginx(folders)
  if (!existsSync(MODULE) || !existsSync(SETTINGS))
    return 'ModSecurity is not installed (Debian: libnginx-mod-http-modsecurity)'
  const rules = existsSync(RULES.setup) && existsSync(RULES.folder)
  return rules ? undefined : 'the Core Rule Set is not installed (Debian: modsecurity-crs)'
}

/** Servers lie outside of the PATH of most people. */
const searchPath = () => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']

const program = (folders) => folders.map((folder) => join(folder, 'nginx')).find(isProgram)

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param options `dir`: a folder for files; `guarded`: with ModSecurity and the rules, blocking
 * @returns `{url, pid, stop}`
 */
export async function startNginx(upstream, { dir, guarded }) {
  const own = mkdtempSync(join(dir, 'nginx-'))
  const port = await freePort()
  const config = join(own, 'nginx.conf')
  if (guarded) writeFileSync(join(own, 'modsecurity.conf'), modSecurity(own))
  writeFileSync(config, configuration({ own, port, upstream, guarded }))
  const log = join(own, 'error.log')
  const server = start(program(searchPath()), ['-p', own, '-c', config, '-e', log], { core: 'proxy' })
  await Promise.race([answers(port), server.ended.then(() => Promise.reject(server.complaint()))])
  return { url: `http://127.0.0.1:${port}`, pid: server.pid, stop: server.stop }
}

/** Connections are kept for good on both sides, as the other proxies keep them. One process: it is killed as one. */
const configuration = ({ own, port, upstream, guarded }) => `
daemon off;
master_process off;
pid ${own}/nginx.pid;
${guarded ? `load_module ${MODULE};` : ''}
events { worker_connections 1024; }
http {
  access_log off;
  error_log ${own}/error.log crit;
  client_body_temp_path ${own}/body;
  proxy_temp_path ${own}/proxy;
  fastcgi_temp_path ${own}/fastcgi;
  uwsgi_temp_path ${own}/uwsgi;
  scgi_temp_path ${own}/scgi;
  keepalive_requests 1000000000;
  client_body_buffer_size 64k;
  ${guarded ? `modsecurity on; modsecurity_rules_file ${own}/modsecurity.conf;` : ''}
  upstream application { server ${new URL(upstream).host}; keepalive 64; keepalive_requests 1000000000; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://application;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
    }
  }
}
`

/** Debian's settings, but blocking, and without what no other contender does: the audit log and reading responses. */
const modSecurity = (own) => `
Include ${SETTINGS}
SecRuleEngine On
SecAuditEngine Off
SecResponseBodyAccess Off
SecTmpDir ${own}
SecDataDir ${own}
Include ${RULES.setup}
Include ${RULES.folder}/*.conf
`

async function answers(port) {
  for (const until = Date.now() + START_MS; Date.now() < until;) {
    if (await reachable(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not listen')
}

const reachable = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.unref().once('connect', () => socket.destroy())
  })
