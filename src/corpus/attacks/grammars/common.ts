/** Words that the grammars of all classes share. Hosts are invented or reserved (RFC 2606, RFC 5737). */
export const COMMON = String.raw`
n: ‹#1-9›
  ‹#10-99›
  2× ‹#1000-9999›
  ‹#100-999›
  ‹#10000-99999›
rnd: ‹*4-8›
  ‹~4-8›
noun = order item user report shoes lamp garden ticket invoice photo note page cart blue winter coffee bicycle paper river music student member office project
word: ‹noun›
  ‹noun›‹n›
  ‹~3-9›
col = id name user username login password passwd pass email uid user_id userid pwd hash token secret role status title price type created_at user_login user_pass account customer_id card cc_number ssn phone address admin session_id group_id
tab = users user members accounts admin admins customers orders products wp_users auth_user tblUsers employees login sessions payments credit_cards userinfo clients emp staff sysuser t_user jos_users config articles news usr logs ‹~4-9› ‹~3-6›_‹~3-6›
host: ‹~4-10›.‹oast.fun¦oast.pro¦oast.me¦oast.live¦burpcollaborator.net¦interact.sh¦dnslog.cn¦ceye.io¦requestbin.net¦eyes.sh¦bxss.me›
  3× ‹~4-10›.‹com¦net¦org¦io¦xyz¦ru¦cn¦top¦info¦site¦tk¦example¦test›
  ‹~3-8›-‹~3-6›.‹com¦net¦co¦dev›
  ‹evil¦attacker¦hacker¦malicious¦bad¦rogue¦exfil¦pwn¦xss¦cdn¦static¦img›‹¦-‹~2-5››.‹com¦net¦example¦site¦io›
  ‹~3-6›.‹~5-12›.‹example¦com¦net›
  ‹*8-20›.‹~4-8›.‹com¦site¦online›
ip: 10.‹#0-255›.‹#0-255›.‹#1-254›
  192.168.‹#0-255›.‹#1-254›
  172.‹#16-31›.‹#0-255›.‹#1-254›
  203.0.113.‹#1-254›
  ‹#11-223›.‹#0-255›.‹#0-255›.‹#1-254›
addr: ‹host›
  ‹ip›
  ‹host›:‹port›
  ‹ip›:‹port›
port = 80 443 8080 8443 4444 1337 9001 9999 8000 5555 6666 31337 1234 53 22 3306 6379 ‹#1024-65000›
ordinary: 3× ‹noun›
  3× ‹n›
  ‹~3-10›
  ‹~3-8›@‹host›
  20‹#10-27›-0‹#1-9›-‹#10-28›
  ‹noun›-‹noun›
  /‹noun›/‹noun›
  ‹*6-16›
  ‹noun›.‹jpg¦png¦html¦php¦txt¦pdf›
  ‹en¦de¦fr¦es¦true¦false¦asc¦desc¦on¦1.0¦GET¦-1¦0›
scheme: http
  http
  https
someone = Aaron Alice Amir Ana Anders Anna Beatriz Ben Camille Carlos Clara David Diego Elena Emma Felix Fatima George Hannah Helga Ines Ivan James John Julia Karim Laura Liam Luis Maria Mary Mehmet Mia Nadia Noah Olga Omar Paul Petra Robert Rosa Sam Sara Susan Thomas Tom Uma Victor Wei Yuki Zoe
family = Adams Baker Becker Brown Chen Clark Costa Diaz Evans Fischer Garcia Hall Hansen Harris Ito Ivanov Jones Kaya Khan Kim Kumar Lee Lewis Lopez Martin Meyer Miller Moore Nguyen Novak Olsen Perez Petrov Reyes Rossi Sato Silva Singh Smith Taylor Torres Tran Walker Wang Weber White Young
anyword: 2× ‹noun›
  2× ‹someone›
  2× ‹someone›‹family›
  ‹someone› ‹family›
  2× ‹n›
  2× ‹~1-12›
  ‹^1›‹~2-9›
  ‹^1›‹~2-7›‹^1›‹~2-8›
  ‹^1-12›
  2× ‹*1-14›
  ‹~2-8›_‹~2-8›
  ‹~2-8›‹#1-9999›
  ‹~3-9›@‹host›
  20‹#10-27›-0‹#1-9›-‹#10-28›
  ‹#1-999›.‹#0-99›
  ∅
`
