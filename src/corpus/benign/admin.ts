/** Work in back offices and developer tools, and what people write to assistants. */
export const ADMIN = String.raw`
admin/forms [body-form] 3: sql_query=‹percent!‹longsql››&db=‹noun›&table=‹table›&sql_delimiter=%3B&ajax_request=true&token=‹%32›
  post_title=‹percent!‹adj› ‹noun››&content=‹percent!<!-- wp:paragraph -->‹html›<!-- /wp:paragraph -->›&post_status=draft&_wp_http_referer=%2Fwp-admin%2Fpost.php%3Fpost%3D‹#1-999›%26action%3Dedit&action=heartbeat
  build[script]=‹percent!npm ci && npm run ‹noun› -- --‹noun›=‹#1-9›⏎‹shellline››&build[image]=‹noun›:‹version›&commit=Save
  job[command]=‹percent!php artisan ‹noun›:‹verb› --‹noun›=‹#1-99› >> /dev/null 2>&1›&job[cron]=‹percent!*/‹#1-30› * * * *›&utf8=%E2%9C%93&authenticity_token=‹percent!‹*40›+/‹*40›==›
  redirect[from]=‹percent!^/‹noun›/(.*)§›&redirect[to]=‹percent!https://‹host›/‹noun›/§1›&redirect[code]=301&_method=patch
  template=‹percent!‹html›{{ ‹column› }}<% if ‹noun› %>‹noun›<% end %>›&subject=‹percent!Hello §{‹column›}!›&csrf=‹*30›
  settings[robots]=‹percent!User-agent: *⏎Disallow: /‹noun›/../⏎Disallow: /*?sort=⏎Sitemap: https://‹host›/sitemap.xml›&save=1
  css=‹percent!‹cssline›⏎‹cssline››&head=‹percent!<meta name="‹noun›" content="‹adj›"><link rel="stylesheet" href="/‹noun›.css">›&theme=‹adj›
  ldap_base=‹percent!ou=‹noun›s,dc=‹noun›,dc=com›&ldap_filter=‹percent!(&(objectClass=person)(uid=%s))›&ldap_host=‹percent!ldaps://‹host›:636›&bind_dn=‹percent!cn=‹noun›,dc=‹noun›,dc=com›
  webhook[url]=‹percent!https://‹host›/hooks/‹*12›?x={{id}}›&webhook[events][]=‹noun›.‹done›&webhook[secret]=‹*20›
  dsn=‹percent!‹pgsql¦mysql›:host=‹ip›;port=‹#3000-6000›;dbname=‹noun›;user=‹noun›;password=‹*8›'‹*3››&test=Connect
  filter=‹percent!‹column› = '‹noun›' and ‹column› > ‹#1-99››&columns[]=‹column›&columns[]=‹column›&export=csv
  path=‹percent!/‹noun›/‹noun›/..›&action=‹list¦rename¦chmod›&mode=0755&name=‹noun›.‹ext›
  code=‹percent!‹phpline›⏎‹phpline››&language=php&title=‹percent!‹question/code››
  source=‹percent!‹pyline›⏎‹pyline››&stdin=‹percent!‹#1-9› ‹#1-99›⏎›&lang=python3&submit=Run
  expr=‹percent!‹formula››&precision=‹#2-20›
  translation[‹noun›]=‹percent!{count} ‹noun›s – %1§s›&translation[‹noun›]=‹percent!‹foreign››

admin/search 3: ‹verb› ‹noun› where ‹column› is ‹adj›
  ‹~4-8›@‹host› OR ‹~4-8›@‹host›
  ‹ip›/24
  ‹ip› - ‹ip›
  user:‹~4-8› status:‹#200-504› path:"/‹noun›/*"
  level:(error OR warn) AND NOT message:"‹errortext›"
  ‹noun›.‹noun›.‹noun›:‹#1-9999›
  *.‹ext›, !‹noun›/*.‹ext›
  from ‹date› to ‹date› and ‹column› >= ‹#1-99›
  ^‹noun›-.*-‹#1-9›§
  ‹noun› -> ‹noun› => ‹noun›
  id in (‹#1-999›, ‹#1-999›, ‹#1-999›)
  %‹noun›%
  "‹noun›" && !"‹noun›"
  ‹column›=‹noun› ‹column›!=‹noun› | top ‹#1-20› ‹column›
  /var/log/‹noun›/*.log
  ‹#1-99›..‹#100-999›
  ‹^3-5›-‹#1-9999›, ‹^3-5›-‹#1-9999›

assistant/prompt [json-value,json-value,form-value] 4: You are a helpful ‹noun› assistant. <instructions>‹verb› the ‹noun›; never ‹verb› it.</instructions> User: ‹question/code›
  Write a ‹lang› ‹script¦function¦class¦one-liner› ‹to¦that will› ‹codetask›‹¦, with comments¦ and explain it step by step¦ but don't use eval or exec›.
  Fix this: ‹anyline›⏎⏎Error: ‹errortext›
  Translate to ‹lang›:⏎´´´⏎‹anyline›⏎‹anyline›⏎´´´
  Summarise: """‹ticketline› ‹reviewline› ‹keywordsentence›"""
  Convert this to SQL: ‹question/sql›⏎Schema: CREATE TABLE ‹table› (id INT, ‹column› TEXT, ‹column› DATE);
  What does ´‹shellline›´ do? Is it dangerous to run as root?
  Human: ‹question/sql›⏎⏎Assistant: Use ´‹longsql›´.⏎⏎Human: ‹Why¦How come¦Are you sure›?
  {"role":"tool","content":"‹json!‹logline››"}
  Generate ‹#2-20› test ‹table› as JSON like [{"‹column›": "‹first›", "‹column›": ‹#1-99›}]
  Explain ‹attack› like I'm five, then list ‹#2-9› ways to prevent it.
  Review my essay: "‹keywordsentence› ‹keywordsentence›" -- is it ‹adj›?
  Regex for ‹noun›s? I have ^[a-z]+(‹noun›|‹noun›)?§ but it fails on "‹adj› ‹noun›"

talk/ordinary 4: ‹ordinary› ‹ordinary›‹¦ ‹ordinary›¦ ‹ordinary› ‹ordinary›¦⏎⏎‹ordinary› ‹ordinary››
ordinary: ‹I¦We¦They¦My sister¦Our team¦‹first›› ‹was¦were¦will be¦is› ‹doing› the ‹adj› ‹noun› ‹when¦while¦before¦because› the ‹noun› ‹was ‹done›¦got ‹adj›¦came from ‹city››.
  ‹Is there¦Do you have¦Could I get› ‹a¦an¦any› ‹adj› ‹noun› ‹for¦from¦near¦or› ‹city›?
  On ‹weekday› (‹date›) the ‹noun› at ‹street› ‹opens¦closes› at ‹#6-11›:‹00¦15¦30¦45›.
  ‹name› says: "‹Never¦Always¦Please› ‹verb› your ‹noun› -- it's ‹adj›!"
  It costs ‹money› or ‹money› with the ‹noun›, i.e. ‹#1-50›% ‹more¦less›; that's ‹adj›.
  ‹Thanks¦Thank you¦Cheers¦Merci¦Danke›, ‹first›.
  The ‹noun›'s ‹noun› isn't ‹adj›, but ‹first›'s is; let's ‹verb› them both.
  P.S. My e-mail is ‹mail› and my number ‹phone›.
  First ‹verb› the ‹noun›, then ‹verb› it and/or ‹verb› it; else ‹verb›.
  Did the ‹noun› (the ‹adj› one) ever get ‹done›?! I can't find it under /‹noun› or in "‹capital›".
`
