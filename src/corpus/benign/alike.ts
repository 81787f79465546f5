/**
 * Harmless values that share the outward form of an attack and not its working: addresses of other hosts, macros of
 * advertising, pairs in cookies, digests, pages written down as data. What a scheme, a dollar sign or two slashes
 * mean depends on what stands around them, so each of these forms occurs here in plenty.
 */
export const ALIKE = String.raw`
al.tld = com net org io co de fr ru cn jp it es nl pl info biz example co.uk com.br co.il edu gov eu us in au ca se ch cloud app dev ai tv me
al.label: ‹noun›
  ‹adj›‹noun›
  ‹~2-14›
  ‹~2-6›-‹noun›
  ‹~1-6›‹#1-9999›
  ‹#1-99999›
  ‹%8›
  ‹#1-9›‹~2-6›
  ‹al.sub›
al.sub = id login auth sso accounts static cdn api www m img assets meta data metadata latest internal local admin proxy tracker sync pixel
al.host: 3× ‹al.label›.‹al.tld›
  4× ‹al.label›.‹al.label›.‹al.tld›
  ‹al.label›.‹al.label›.‹al.label›.‹al.tld›
  ‹al.label›.‹al.tld›:‹#80-9999›
al.near: ‹localhost¦127.0.0.1¦10.‹#0-255›.‹#0-255›.‹#1-254›¦192.168.‹#0-255›.‹#1-254›¦172.‹#16-31›.‹#0-255›.‹#1-254›¦‹noun›¦‹noun›.‹local¦lan¦internal¦intranet¦test¦corp¦home¦localdomain›¦‹~3-9›-‹~3-9›-‹#1-9››‹¦:‹80¦443¦3000¦5000¦8000¦8080¦8443¦9000¦‹#1024-65000›››
al.path: ‹¦/¦/¦/‹pa.name›¦/‹pa.name›/‹pa.name›¦/‹pa.name›/‹pa.name›/¦/‹pa.name›.‹pa.ext›¦/‹pa.name›/‹pa.name›.‹pa.ext›¦/‹pa.name›/‹pa.name›/‹pa.name››
al.query: ‹¦¦¦?‹~1-8›=‹~1-9›¦?‹pa.word›=‹#1-99›&‹~1-6›=‹noun››
alike/address [value,query-value,query-value,json-value,json-value,form-value,cookie-value] 9: 5× ‹http¦https›://‹al.host›‹al.path›‹al.query›
  3× //‹al.host›‹al.path›‹al.query›
  2× ‹al.host›‹al.path›
  ‹http¦https›%3A%2F%2F‹al.host›%2F‹pa.name›
  %2F%2F‹al.host›%2F‹pa.name›
  ‹http¦https›://‹al.near›‹al.path›‹al.query›
  ‹wss¦ws¦ftp¦sftp¦android-app¦chrome-extension¦moz-extension¦blob:https¦app›://‹al.host›‹al.path›
  ‹http¦https›://‹al.host›‹al.path›,‹http¦https›://‹al.host›‹al.path›
  ‹al.host›,‹al.host›
  ‹al.host›|‹al.host›;‹al.host›
  ‹al.near›
  [null,‹#1-9›,"https://‹al.host›‹al.path›",[‹#1-9›,null]]
alike/mail [query-value,form-value,form-value,json-value] 4: 5× ‹~1-12›‹¦.‹~2-9›¦_‹~2-9›¦-‹~2-9›¦‹#1-9999››@‹al.host›
  ‹~3-12›@‹#1-999›.‹al.tld›
  ‹~3-12›@‹~1-3›‹#1-99›.‹al.tld›.‹ag¦aq¦ba¦bb¦ci¦ge¦hk¦kz¦mx¦ph¦sa¦ua›
  ‹first›.‹plainlast›@‹al.host›
  "‹name›" <‹~3-9›@‹al.host›>
  ‹~3-12›+‹noun›@‹al.host›
alike/near [header] 8: 3× Referer: ‹http¦http¦https›://‹al.near›‹al.path›‹al.query›
  2× Origin: ‹http¦http¦https›://‹al.near›
  Referer: ‹http¦https›://‹al.host›‹al.path›‹al.query›
  Origin: ‹http¦https›://‹al.host›
  X-Forwarded-Host: ‹al.near›
  X-Forwarded-For: ‹ip›‹¦, ‹ip›¦, 10.‹#0-255›.‹#0-255›.‹#1-254›¦, 127.0.0.1›
  X-Real-IP: ‹10.‹#0-255›.‹#0-255›.‹#1-254›¦192.168.‹#0-255›.‹#1-254›¦‹ip››
  X-Original-URL: ‹al.path›
  Forwarded: for=‹ip›;proto=‹http¦https›;host=‹al.host›
  Via: 1.1 ‹al.near›
alike/path [target] 7: /‹al.part›/‹al.part›/‹al.part›‹al.tail›
  /‹al.part›/‹al.part›‹al.tail›
  /‹al.part›‹al.tail›
  /‹~2›/‹~2›/‹al.part›/‹al.part›/‹al.part›‹al.tail›
  /‹pa.word›/‹#0-9›.‹#0-9›/‹pa.word›/‹al.part›.json
  /.‹pa.word›/‹al.part›/‹pa.word›‹al.query›
  /‹latest¦current¦stable¦v‹#1-9››‹/‹al.part›¦›?‹×1-3&:‹~3-8›=‹^3›,‹^3››
  /‹al.part›/data:image/‹svg+xml¦png¦gif›;‹utf8,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20width=%22‹#1-99›%22%20viewBox=%220%200%20‹#1-99›%20‹#1-99›%22%3E%3C‹polygon¦path¦circle¦rect›%20‹points¦d¦fill›=%22‹#0-99›,‹#0-99›%20‹#0-99›%22%20style=%22fill:‹red¦%23‹%6›¦rgb(‹#0-255›,‹#0-255›,‹#0-255›)›%22/%3E%3C/svg%3E¦base64,‹*20-80›=›
  /‹al.part›/‹al.part›;‹~2-6›=‹*3-9›/‹pa.name›
  /‹al.part›/‹al.part›/‹%32-40›/‹al.part›.‹%8-20›.‹js¦css›
al.part: 3× ‹pa.word›-‹pa.word›
  2× ‹pa.word›-‹noun›
  ‹noun›-‹pa.word›-‹pa.word›
  ‹pa.word›_‹pa.word›
  2× ‹pa.word›
  ‹noun›
  ‹~2›-‹^2›
  ‹pa.word›.‹pa.word›
  ‹al.system›
al.system = meta-data user-data meta metadata computeMetadata instance security-credentials error_log access_log settings config
al.tail: ‹¦¦/¦.js¦.css¦.json¦.html¦.png¦.svg¦-detailed.js¦.min.js?v=‹%8›¦?v=‹#1-9999››
alike/key [target] 2: /‹noun›?‹×2-8&:‹al.key›=‹al.small››
alike/form-key [body-form] 2: ‹×3-12&:‹al.key›=‹al.small››
al.key: ‹~1-4›
  ‹~2-3›.‹~2-4›.‹~2-4›
  ‹column›
  ‹~2-5›[‹column›]
  ‹~2-6›.‹column›[‹in¦nin¦eq¦ne¦gt¦lt¦gte¦lte¦exists¦match¦all›]
  ‹pa.word›.‹pa.word›
  ‹pa.word›_‹pa.word›
  §‹~2-7›
  ‹noun›/‹noun›
  ‹al.dotted›
al.dotted = et.inc sys.id inc.path cmd.len file.size exec.time rt.sh h.pg t_resp
al.small: ‹#0-99999›
  ‹~1-8›
  ‹*3-12›
  ‹noun›
  true
  ∅
  %2F%2F‹al.host›%2F
  ‹#0-999›.‹#0-99›
  §‹~2-5›_‹~2-6›
alike/json-key [body-json] 4: {"‹http¦https›://‹¦‹al.host›/›":{"‹al.host›/":{"‹al.part›/":"‹*4-12›","‹al.part›/‹al.part›/":{"‹noun›.‹js¦css›":"‹*3›,‹*3›*‹*4›"}},"‹pa.word›/":"‹#1-9›"}}
  {"@context":"https://‹al.host›","@type":"‹capital›","@id":"‹al.path›","§ref":"#/‹column›/‹column›","‹pa.word›/‹pa.word›":‹#1-9›}
  {"‹pa.word›.‹al.host›/‹pa.word›-‹pa.word›":"‹noun›","‹noun›/‹column›":"{ /‹noun›/‹column› }","‹column›":"{ /payload/sys/‹column› }"}
  {"sys":{"id":"‹*22›","type":"‹capital›"},"‹column›":{"en-US":"‹adj› ‹noun›"},"‹column›[‹in¦nin›]":"‹*10›,‹*10›"}
  {"path":"‹al.win›","type":"win32","hash":"‹*44›=","args":["‹pa.word›","--‹noun›=‹#1-9›"],"cwd":"/home/‹~3-8›/‹noun›"}
  {"‹~2-6›Mode":"‹^3-8›","op":"‹SELECT¦INSERT¦UPDATE¦DELETE¦DROP¦ALTER¦TRUNCATE¦UNION¦EXEC¦CREATE¦START¦END¦ALL›","text":{"value":"‹keywordsentence›","truncationMode":"‹START¦END¦NONE›"}}
al.win: C:\\Windows\\‹System32¦SysWOW64¦Temp¦Fonts›\\‹~4-12›.‹exe¦dll¦tmp›
  C:\\Program Files‹¦ (x86)›\\‹capital› ‹capital›\\‹~4-10›.exe
  C:\\Users\\‹~3-8›\\AppData\\Local\\‹capital›\\‹noun›.‹dat¦log¦json›
  D:\\‹noun›\\‹noun›\\‹noun›.‹docx¦pdf¦xlsx›
  \\\\‹noun›\\‹noun›\\‹noun›.‹docx¦pdf›
alike/sync [target] 4: /‹noun›/‹noun›?‹×2-6&:‹~2-6›=‹al.macro››
  /‹noun›?‹~2-4›=‹*6-20›&‹~2-5›=‹percent!‹al.macro››&‹~2-5›=‹percent!‹al.macro››&r=‹percent!https://‹al.host›/‹noun›?‹~2-4›=‹al.macro››
alike/macro [query-value,query-value,json-value] 4: ‹al.macro›
al.macro: 2× §{‹^2-9›}
  §{‹^2-9›_‹^3-9›}
  §{‹^2-9›_‹^3-9›_‹#1-999›}
  %%‹^3-12›%%
  {{‹~3-9›}}
  {{‹~3-9›_‹~3-9›}}
  [‹~3-10›]
  [‹^3-10›]
  __‹^3-9›_‹^2-6›__
  §‹~2-6›_‹~2-9›
  §§‹~3-9›§§
  {‹~2-9›}
  ##‹^3-9›##
  <%= ‹~3-9› %>
  ‹#1-999›-§{‹^2-9›}-{{‹~2-5›}}
  §(‹~3-9›)
alike/pairs [cookie-value,cookie-value,cookies,query-value] 6: ‹#1-999999›=‹#1-9999999›
  ‹#1-999›=‹#1-999›
  ‹~1-4›=‹#1-99999›&‹~1-4›=‹*2-9›&‹~1-4›=‹percent!‹date› ‹#10-23›:‹#10-59›:‹#10-59››
  ‹~1-3›=§‹~1-4›=‹#1500000000-1790000000›;§‹~1-4›=‹capital›;§‹~1-4›=‹~2-6›_‹#1-99›_‹#1000-99999›‹~1›
  ‹~2-5›=‹#1-999999›=‹#1-9999999›; ‹~2-5›=‹~1›=‹~2›=‹*5›; ‹~2-7›=‹iso›
  ‹capital›=‹#1-9999999›&Creation=‹percent!‹#1-28›/‹#10-12›/20‹#10-26› ‹#10-23›:‹#10-59›:‹#10-59››
  ‹iso›
  ‹~1-3›:‹#1-99›|‹~1-3›:‹#1-99›|‹~1-3›=‹#1-99›
  ‹×2-8;:‹~1-4›=‹#0-999››
  ‹×2-8&:‹~1-4›=‹#0-999››
  ‹×2-6|:‹~1-4›=‹*2-9››
  ‹×2-6,:‹~1-4›:‹~2-6››
  a=‹#1-9›&b=‹#1-9›
alike/digest [value,query-value,query-value,header-value,json-value,cookie-value] 5: ‹*42-43›=
  /‹*40-42›=
  ‹*10-20›/‹*8-20›+‹*4-10›=
  ‹*26›==
  /‹*25›=
  /‹*8-20›
  +‹*8-20›/‹*9›
  sha‹1¦256¦384¦512›-‹*40-80›=
  H4sIAAAAAAAA‹*30-200›‹¦=¦==›
  H4sIAAAAAAAE‹*10-40›/‹*10-60›+‹*10-60›‹¦=¦==›
  eJy‹*30-120›‹¦=¦==›
  ‹*2-8›=
  ‹b64!‹keywordsentence››
  ‹b64!‹al.host›/‹pa.name››
  ‹b64url!{"‹column›":"‹noun›","‹column›":‹#1-99›}›
  iVBORw0KGgoAAAANSUhEUg‹*30-200›=
  /9j/4AAQSkZJRg‹*30-200›
alike/page [json-value,json-value,body-json,form-value] 3: ["<#document",["<!DOCTYPE",":name","html",":publicId","",":systemId",""],["<HTML",":lang","‹~2›",["<HEAD",["<TITLE","‹capital›"]],["<BODY",["<DIV",":class","‹noun›","‹adj› ‹noun›"]]]]
  ["[","<!DOCTYPE",":name","html","<‹^1-6›",":‹~2-6›","‹noun›","<SCRIPT",":src","https://‹al.host›/‹noun›.js"]
  {"tag":"‹SCRIPT¦IFRAME¦IMG¦A¦LINK¦STYLE¦FORM›","attrs":{"src":"https://‹al.host›/‹noun›.js","class":"‹noun›"},"sel":"html > body > div#‹noun›"}
  {"nodeName":"‹script¦iframe¦style›","attributes":[["src","//‹al.host›/‹noun›.js"],["async",""]],"path":"HTML[1]/BODY[1]/SCRIPT[‹#1-9›]"}
alike/markup [json-value,json-value,form-value,multipart-value] 3: <link rel='stylesheet' href='https://‹al.host›/‹noun›.css'>‹¦<script src='https://‹al.host›/‹noun›.js'></script>›
  <!DOCTYPE html><html><head><meta charset="utf-8"><title>‹adj› ‹noun›</title><link rel="stylesheet" href="/‹noun›.css"></head><body>‹html›</body></html>
  <!-- ‹noun›: ‹adj› ‹noun› -->‹html›
  <!--[if IE ‹#6-9›]>‹html›<![endif]-->
  <svg xmlns="http://www.w3.org/2000/svg" width="‹#1-99›" height="‹#1-99›" viewBox="0 0 ‹#1-99› ‹#1-99›"><path d="M‹#1-99› ‹#1-99›h‹#1-9›v-‹#1-9›z" fill="#‹%6›"/></svg>
alike/lines [form-value,json-value,json-value,multipart-value] 4: ‹capital›: ‹adj› ‹noun›⏎‹capital›: ‹noun›⏎‹capital›: ‹#1-99›
  ‹^3-8›: ‹noun› ‹first›⏎‹^3-8›: ‹noun› ‹done›
  ‹iso› ‹INFO¦WARN¦ERROR¦DEBUG› [‹noun›] ‹noun› ‹done› by ‹first›⏎‹iso› INFO [‹noun›] ‹adj›
  ‹noun›⏎‹noun›: ‹adj›⏎- ‹noun›⏎- ‹noun›
  Subject: ‹adj› ‹noun›⏎From: ‹mail›⏎To: ‹mail›⏎⏎‹ordinary›
  ‹#1-999›⏎‹#1-999›⏎‹#1-999›
alike/mojibake [json-value,form-value,query-value] 2: ‹×8-60:Ã‹${'\u0082'}¦${'\u0083'}¦¢¦¤¦©¦§¦ª¦¨¦${'\u0090'}›Â‹¦ ››
  ‹×6-40 :‹Ã©¦Ã¨¦Â«¦Â»¦â€™¦â€œ¦â€${'\u009d'}¦Ã¼¦Ã¶¦Ã¤¦ï»¿¦Ð¸¦Ð½¦Ð°››
  ‹adj› ‹noun›â€™s ‹noun› â€“ ‹adj›
alike/binary [body-binary,file-content] 2: ‹×10-80:‹*0-3›‹␁¦␂¦␃¦␄¦␈¦␙¦␚¦␜¦␍⏎¦⏎¦␀¦ÿ¦þ¦é¦${'\u0090'}¦${'\u0081'}››
  PK␃␄␂␀␀␀‹×4-20:‹*1-4›‹␀¦␁¦␍⏎¦${'\u0090'}››‹noun›.xml‹×4-20:‹*1-4›‹␀¦␁¦␍⏎¦${'\u0090'}››
  %PDF-1.‹#3-7›␍⏎%âãÏÓ␍⏎‹#1-99› 0 obj␍⏎<</Linearized 1/L ‹#100-99999›/O ‹#1-99›>>␍⏎endobj␍⏎
`
