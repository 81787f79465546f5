/**
 * Talk about attacks in many languages: searches, headings, questions and tickets that hold a keyword of every class as a
 * word among words. Nothing in them closes or opens what stands around a value, and what they name is not complete.
 */
export const TALK = String.raw`
tk.sql = SELECT␠*␠FROM UNION␠SELECT union␠select UNION␠ALL␠SELECT INSERT␠INTO DROP␠TABLE drop␠table ORDER␠BY GROUP␠BY HAVING or␠1=1 1=1 sleep(5) SLEEP() benchmark() WAITFOR␠DELAY xp_cmdshell information_schema information_schema.tables LOAD_FILE INTO␠OUTFILE CASE␠WHEN substring() ascii() extractvalue updatexml group_concat LIKE␠'%a%' IS␠NULL COUNT(*) pg_sleep version() @@version sqlmap
tk.xss = <script> <script>␠tag script␠tags <iframe> <img> <svg> onerror onload onclick= onmouseover alert() alert(1) confirm() javascript: document.cookie innerHTML eval() <marquee> srcdoc document.write String.fromCharCode &lt;script&gt; dangerouslySetInnerHTML
tk.path = /etc/passwd /etc/shadow /etc/hosts ../ ../../ ..\ dot-dot-slash C:\Windows win.ini boot.ini /proc/self /var/log web.config .htaccess .env php://filter file:// %00 %2e%2e null␠byte wp-config.php id_rsa
tk.shell = cat␠/etc/passwd ls␠-la rm␠-rf whoami id uname␠-a ping␠-c␠4 wget curl␠|␠sh bash␠-c /bin/sh /bin/bash nc␠-e netcat chmod␠777 sudo␠su ps␠aux grep␠-r powershell cmd.exe cron␠job && || backticks reverse␠shell shellshock
tk.code = {{␠}} {%␠if␠%} §{} <%=␠%> eval() exec() system() phpinfo() <?php require('fs') child_process __import__ os.system subprocess.run() Runtime.getRuntime() ProcessBuilder T(java.lang) __proto__ constructor.prototype include() unserialize() pickle.loads() jinja2 ejs twig freemarker
tk.other = <!ENTITY <!DOCTYPE> <![CDATA[ XXE SYSTEM␠identifier §ne §gt §where §regex ldap:// jndi jndi:ldap log4j 169.254.169.254 localhost:8080 127.0.0.1 0.0.0.0 gopher:// dict:// Set-Cookie CRLF %0d%0a \r\n (uid=*) objectClass=* rO0AB SSRF SSTI CSRF RCE LFI IDOR
tk.term: 3× ‹tk.sql›
  3× ‹tk.xss›
  2× ‹tk.path›
  3× ‹tk.shell›
  2× ‹tk.code›
  2× ‹tk.other›
tk.quoted: 5× ‹tk.term›
  "‹tk.term›"
  “‹tk.term›”
  ‘‹tk.term›’
  «‹tk.term›»
  „‹tk.term›“
  (‹tk.term›)
  [‹tk.term›]
  **‹tk.term›**
  _‹tk.term›_
tk.thing = sql mysql postgres oracle javascript react python php java linux bash windows nginx apache burp waf modsecurity wordpress laravel django node kali docker excel
tk.on: ‹¦¦¦ in ‹tk.thing›¦ ‹tk.thing›¦ with ‹tk.thing›¦ for ‹beginners¦dummies¦interviews››
tk.search: 3× how ‹does¦do¦did› ‹tk.term› work‹¦s¦?¦ ?›
  2× what is ‹a¦the¦an›‹¦ difference between ‹tk.term› and› ‹tk.term›‹tk.on›‹¦?›
  what does ‹tk.quoted› mean‹tk.on›‹¦?›
  ‹tk.term› ‹tutorial¦example¦examples¦explained¦cheat sheet¦meaning¦syntax¦definition¦course¦vs¦alternative¦not working¦slow¦documentation›‹tk.on›
  ‹tk.term› vs ‹tk.term›‹tk.on›
  difference ‹between¦of› ‹tk.term› and ‹tk.term›‹tk.on›
  ‹why is¦is› ‹tk.quoted› ‹dangerous¦bad¦deprecated¦blocked¦allowed¦case sensitive›‹tk.on›‹¦?›
  when ‹to use¦should i use› ‹tk.term›‹tk.on›
  ‹best¦simple¦safe› way to ‹block¦escape¦avoid¦explain¦test¦find› ‹tk.quoted›‹tk.on›
  ‹tk.thing› ‹tk.term›‹¦ ‹example¦error¦question¦stackoverflow¦reddit¦pdf››
  list of ‹tk.thing› ‹commands¦functions¦tags¦keywords› like ‹tk.term›
talk/search [query-value,query-value,form-value,json-value,value] 8: ‹tk.search›
tk.abroad: wie funktioniert ‹ein¦das¦der› ‹tk.term›‹¦?›
  was ‹bedeutet¦ist¦macht› ‹tk.quoted›‹¦ genau›‹¦?›
  Unterschied zwischen ‹tk.term› und ‹tk.term›
  warum ist ‹tk.quoted› gefährlich‹¦?›
  ‹tk.term› ‹Beispiel¦Anleitung¦erklärt¦geht nicht›
  comment ‹fonctionne¦utiliser¦éviter› ‹tk.quoted›‹¦ en ‹tk.thing››‹¦ ?›
  c’est quoi ‹tk.quoted› ?
  différence entre ‹tk.term› et ‹tk.term›
  ‹cómo funciona¦qué es¦qué hace¦para qué sirve› ‹tk.quoted›‹¦ en ‹tk.thing››‹¦?›
  ¿‹Cómo funciona¦Qué es¦Qué significa› ‹tk.quoted›?
  diferencia entre ‹tk.term› y ‹tk.term›
  o que ‹é¦faz¦significa› ‹tk.quoted›‹¦ no ‹tk.thing››‹¦?›
  como ‹funciona¦usar¦evitar› ‹tk.quoted›‹¦?›
  ‹cos’è¦come funziona¦che cosa fa› ‹tk.quoted›‹¦ in ‹tk.thing››‹¦?›
  wat ‹is¦doet¦betekent› ‹tk.quoted›‹¦ in ‹tk.thing››‹¦?›
  ‹jak działa¦co to jest¦co robi› ‹tk.quoted›‹¦ w ‹tk.thing››‹¦?›
  ‹как работает¦что такое¦что делает¦зачем нужен› ‹tk.quoted›‹¦ в ‹tk.thing››‹¦?›
  разница между ‹tk.term› и ‹tk.term›
  ‹tk.quoted› ‹nedir¦nasıl çalışır¦ne işe yarar›‹¦?›
  ‹tk.quoted› ‹vad betyder det¦är farligt¦förklaring›
  ‹什么是¦如何使用¦怎么防止› ‹tk.quoted›‹¦？›
  ‹tk.quoted› ‹是什么¦的用法¦怎么用¦什么意思¦和 ‹tk.term› 的区别›
  ‹tk.quoted› ‹とは¦の使い方¦の意味¦が動かない¦と ‹tk.term› の違い›
  ‹tk.quoted› ‹이란¦사용법¦뜻¦차이›
  ‹ما هو¦كيف يعمل¦شرح› ‹tk.quoted›‹¦؟›
  ‹tk.quoted› ‹क्या है¦कैसे काम करता है›
talk/abroad [query-value,query-value,form-value,json-value,value] 8: ‹tk.abroad›
  ‹tk.abroad› ‹tk.abroad›
tk.ticket: I ‹typed¦wrote¦entered¦pasted¦put¦see› ‹tk.quoted› ‹in¦into› the ‹noun› ‹box¦form¦field¦editor› and ‹nothing happened¦the page went blank¦it was blocked¦it vanished›‹¦.¦!›
  ‹When¦Whenever¦If› ‹I¦customers¦we› ‹enter¦search for¦write› ‹tk.quoted› ‹the ‹noun› breaks¦I get a 403¦nothing is found›‹¦.¦ (see ‹noun›).›
  You can ‹run¦use¦type¦try› ‹tk.quoted› to ‹list¦see¦test¦find¦check› the ‹noun›s‹¦.¦, then ‹verb› it.›
  The ‹path¦value¦word¦tag¦command¦function› ‹tk.quoted› ‹means¦stands for¦belongs to¦is› ‹two folders up¦a ‹noun›¦the ‹adj› ‹noun›¦harmless here›‹¦.›
  ‹Please¦Never¦Don’t› ‹use¦allow¦block¦strip¦escape› ‹tk.quoted› ‹in¦from› ‹noun›s‹¦, it is ‹adj››.
  ‹name›: the ‹noun› says ‹tk.quoted› again -- is ‹that¦this› ‹adj›?
  Our ‹scanner¦firewall¦proxy¦linter› ‹flags¦blocks¦hates› ‹tk.quoted› and ‹tk.quoted›, ‹please¦can you› ‹check¦allow› it.
  ‹tk.quoted› is a common idiom‹¦ in ‹tk.thing›¦, see chapter ‹#1-20››.
  Chapter ‹#1-20›: ‹tk.quoted›, ‹tk.quoted› and ‹tk.quoted›
  ‹#1-9›. ‹tk.term› ‹#1-9›. ‹tk.term› ‹#1-9›. ‹tk.term›
  - ‹tk.term›⏎- ‹tk.term›⏎- ‹adj› ‹noun›
  Today we ‹learned¦talked› about ‹tk.quoted›. ‹keywordsentence›
  ‹ordinary› ‹tk.quoted› ‹ordinary›
talk/ticket [form-value,json-value,multipart-value,value] 8: ‹tk.ticket›
  ‹tk.ticket› ‹tk.ticket›
  ‹reviewline› ‹tk.ticket›
tk.unit = people persons guests adults children nights days hours weeks months years minutes bedrooms rooms seats pieces items cups eggs slices pages points stars players miles km kg litres inches sizes lines
talk/count [query-value,query-value,form-value,json-value,value] 6: ‹#0-9› or ‹#1-99› ‹tk.unit›
  ‹#1-99› ‹or¦and¦OR¦AND¦to¦-¦&¦+¦/¦x¦of› ‹#1-99› ‹tk.unit›‹¦ for ‹#1-9› ‹tk.unit›¦?›
  ‹either¦between¦from¦about¦only¦at least¦max¦for› ‹#0-99› ‹or¦and¦to› ‹#0-99›‹¦ ‹tk.unit››
  ‹#1-99› or ‹more¦less¦fewer¦so› ‹tk.unit›
  ‹#1-9› ‹tk.unit› or ‹#1-9› ‹tk.unit›
  ‹#1-9› of ‹#1-9›, ‹#1-9› and ‹#1-9›, not ‹#1-9›
  ‹#1-9› oder ‹#2-9› ‹Personen¦Nächte¦Tage¦Zimmer¦Stück›
  ‹#1-9› ‹ou¦et› ‹#2-9› ‹personnes¦nuits¦jours¦chambres›
  ‹#1-9› ‹o¦y¦ó› ‹#2-9› ‹personas¦noches¦días¦habitaciones›
  ‹sleep¦wait¦rest¦cook¦bake¦walk› (‹#1-99›) ‹tk.unit›
  ‹sleep¦wait¦rest¦run¦count›(s) ‹#1-99› ‹tk.unit›‹¦ a ‹day¦night››
  ‹noun› ‹#1-99› or ‹noun› ‹#1-99›‹¦, please›
  ‹#1-9›+‹#1-9›=‹#1-18›, ‹#1-9›-‹#1-9›=‹#0-8›
  ‹#2-9› > ‹#1-9› and ‹#1-9› < ‹#2-9› ‹in maths¦, right¦of course›?
`
