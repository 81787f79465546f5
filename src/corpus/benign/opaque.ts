/** Bodies and parameters that scripts write for servers of their own: telemetry, bot checks, auctions, state. */
export const OPAQUE = String.raw`
stamp: ‹#1500000000-1790000000›‹#100-999›
opaque/form [body-form] 4: f.req=‹percent![[["‹~2›‹*4›","[[\"‹noun›\",null,‹#1-99›],[\"/‹noun›\",[null,[‹#0-9›,‹#1-99›]],\"‹adj› ‹noun›\"]]",null,"generic"]]]›&at=‹*30-42›%3A‹stamp›&
  __a=1&__user=0&__dyn=7xeUmwlE7ibwKBWo2vwAxu13w8CewSwMwNw9G2S0im‹*40-200›&__csr=&__req=‹~1›&__hs=‹#10000-20000›.HYP%3A‹~4›_comet_pkg.2.1..0.0&dpr=1&__ccg=GOOD&lsd=‹*22›&jazoest=‹#10000-99999›&variables=‹percent!{"scale":1,"count":‹#1-20›,"id":"‹#1000000-99999999›"}›&doc_id=‹#1000000000-9999999999›
  jsData=‹percent!{"ttst":‹#1-99›.‹#10000-99999›,"ifov":false,"hc":‹#2-16›,"br_oh":‹#600-1200›,"ua":"Mozilla/5.0 (Windows NT 10.0; Win64; x64)","wbd":false,"tagpu":‹#1-9›.‹#1000-99999›,"plu":"PDF Viewer::internal-pdf-viewer","str_ss":true,"eva":33}›&events=%5B%5D&ddk=‹%32›&request=%252F‹noun›&ddv=4.‹#1-50›.‹#0-9›
  payload=aUkQRhAIEGJqABAeEFZbRh0QCxBj‹*60-400›%2B‹*20-90›%3D&appId=PX‹*8›&tag=v‹#5-9›.‹#0-9›.‹#0-9›&uuid=‹uuid›&ft=‹#100-400›&seq=‹#0-9›&en=NTA&pc=‹#1000000000-9999999999›&rsc=‹#1-9›
  data=‹percent!‹b64![{"event":"‹capital› ‹Viewed¦Clicked›","properties":{"token":"‹%32›","§os":"Windows","§browser":"Chrome","time":‹#1500000000-1790000000›,"distinct_id":"‹uuid›"}}]››
  client=‹%32›&e=‹percent![{"device_id":"‹uuid›","event_type":"‹noun› ‹done›","event_properties":{"‹column›":"‹adj›","[Amplitude] Page URL":"https://‹host›/‹noun›"}}]›&v=2&upload_time=‹stamp›&checksum=‹%32›
  rt.start=navigation&rt.si=‹uuid›&rt.tt=‹#1000-99999›&rt.obo=0&u=‹percent!https://‹host›/‹noun›?a=‹#1-9››&t_other=‹percent!boomerang|‹#1-9›,boomr_fb|‹#10-999›,custom0|‹#1-9999››&restiming=‹percent!{"https://":{"‹host›/":"6,‹*4›,‹*3›*1‹*5›","‹noun›/":{"‹noun›.js":"3‹*4›,‹*3›|2‹*2›*2‹*6›"}}}›
  v=‹#10000-99999›&k=6L‹*38›&c=03AFcWeA‹*100-400›_‹*40›-‹*20›&co=‹b64!https://‹host›:443›.&hl=en&size=invisible&cb=‹~12›
  log=‹percent![{"_category_":"client_event","format_version":2,"event_namespace":{"page":"‹noun›","component":"‹noun›","action":"‹verb›"},"items":[]}]›&debug=true
  ‹×4-12&:‹column›%5B‹#0-9›%5D%5B‹column›%5D=‹noun››
  action=‹verb›_‹noun›&security=‹%10›&data=‹percent!‹noun›=‹#1-99›&‹noun›=‹adj›&items[]=‹#1-99›;‹#1-9››
  javax.faces.partial.ajax=true&javax.faces.source=form%3A‹noun›&javax.faces.partial.execute=%40all&form%3A‹noun›_input=‹adj›&javax.faces.ViewState=-‹#1000000000-9999999999›%3A‹#1000000000-9999999999›
  t=‹stamp›&p=‹*10-30›..‹*10-30›~~‹#1-9›!!‹*6›&s=‹percent!{"a":[‹×3-9,:‹#0-999››]}›
  ‹×2-5&:‹*2-4›=‹percent!‹*5-20›;‹*2-9›|‹*2-9›,‹#0-99›:‹*3-9›;;››

opaque/json [body-json] 4: {"sensor_data":"2;‹#1000000-9999999›;‹#1000000-9999999›;‹#1-99›,‹#1-99›,0,1,‹#1-9›,0;‹*30-60›+‹*4›/‹*20›;‹#1-9›,2,0,-1,-94,-100,Mozilla/5.0 (X11; Linux x86_64),uaend,‹#10000-99999›,20030107,en-US,Gecko,1,0,0,0,‹#100000-999999›,-94,-101,do_en,dm_en,t_en-1,2,-94,-102,0,0,0,1,‹#1000-9999›,‹#100-999›,0;-1,‹×5-20;:‹#0-9›,‹#0-1›,‹#100-9999›,undefined,0›"}
  {"id":"‹uuid›","imp":[{"id":"‹%12›","banner":{"format":[{"w":‹#100-900›,"h":‹#50-600›}],"topframe":1},"tagid":"/‹#1000-99999999›/‹noun›_‹noun›","ext":{"gpid":"/‹#1000-99999›/‹noun›#div-‹noun›-‹#0-9›","bidder":{"placementId":‹#1000-99999999›}}}],"site":{"page":"https://‹host›/‹noun›?x=‹#1-9›&y=<null>","ref":""},"user":{"ext":{"consent":"CP‹*60-200›.‹^4›"}},"regs":{"ext":{"gdpr":1,"us_privacy":"1---"}},"tmax":‹#300-3000›}
  {"context":{"client":{"clientName":"WEB","clientVersion":"2.20‹#210101-261231›.0‹#1-9›.00","originalUrl":"https://‹host›/watch?v=‹*11›&list=‹*34›"},"clickTracking":{"clickTrackingParams":"CAAQ‹*20-60›=="}},"params":"‹*10-40›%3D%3D","continuation":"4qmFsg‹*60-200›%253D"}
  [["‹*6-12›",[[null,"‹noun›",[‹#0-9›,"‹*10-30›"]],[‹×2-8,:‹#0-999››]],"‹stamp›"],[null,null,1]]
  {"traces":"‹b64!‹*40-200››","nonce":"‹*16-24›","mousemove":[[‹×4-12],[:‹#0-1900›,‹#0-1000›,‹#0-99999››]],"k":"‹*2-9›|‹*2-9›;‹#0-9›"}
  {"appVersion":"‹version› (‹#1-999›)","events":[{"n":"‹noun›_‹verb›","ts":‹stamp›,"p":{"sel":"div.‹noun› > ul > li:nth-child(‹#1-9›) > a[href='/‹noun›']","xp":"/html/body/div[‹#1-9›]/a","txt":"‹Select¦Drop¦Delete¦Insert¦Update› ‹noun›"}}]}
  {"e":"‹*100-400›+‹*20›/‹*30›==","iv":"‹*16›","tag":"‹*22›=="}
  {"state":"‹percent!{"‹noun›":"‹adj›"}›","query":"?id=‹#1-99›&sort=‹column›","hash":"#/‹noun›/../‹noun›","env":{"cookie":true,"java":false,"tz":-120}}
  [{"‹column›":"‹#1-9›:‹#1-99›:‹#1-999›","‹column›":"‹noun›=‹#1-99›;‹noun›=‹#1-99›"},{"‹column›":"‹adj›|‹noun›|‹noun›"},{}]
  {"cssPath":"#‹noun› > div.‹noun›-‹#1-99› > span","html":"<button type=\"submit\" class=\"‹noun› ‹adj›\">‹capital›</button>","tag":"BUTTON"}
  {"timing":{"‹column›":‹#1-99›.‹#1-9999›},"nav":"navigate|‹#0-9›|‹#0-9›","list":["‹*4›~‹#1-999›~‹#0-9›","‹*4›~‹#1-999›~‹#0-9›"]}
  {"webauthn":{"clientDataJSON":"‹b64url!{"type":"webauthn.get","challenge":"‹*43›","origin":"https://‹host›","crossOrigin":false}›","authenticatorData":"‹*50›","signature":"MEUC‹*90›"}}
  {"i":"‹*22›","x":[‹×3-20,:-‹#1-9›.‹#100-99999›e-‹#1-9››],"y":"M‹#1-99› ‹#1-99›L‹#1-99›,‹#1-99›z"}

opaque/text [body-text,body-binary] 2: ‹×2-6&:‹*2-4›=‹*3-20››
  ‹#1-99›["‹noun›",{"‹column›":"‹adj›","t":‹stamp›}]
  ‹#0-9›{"sid":"‹*20›","upgrades":["websocket"],"pingInterval":25000}
  {"t":"‹~3›","d":[‹×2-9,:‹#0-99››]}⏎{"t":"‹~3›","d":null}
  ‹*40-400›.‹*20-90›~‹*9›
  SU‹*60-300›==⏎
  ‹~3›|‹stamp›|‹uuid›|‹noun›:‹#1-9›|‹adj›;‹noun›||
  a=‹#1-9›;b="‹adj› ‹noun›";c='‹noun›';d=[‹#1-9›,‹#1-9›]
  ‹noun›.‹noun›.count:‹#1-99›|c⏎‹noun›.‹noun›.time:‹#1-999›|ms|#env:‹noun›,host:‹noun›
  # HELP ‹noun›_total ‹adj› ‹noun›⏎‹noun›_total{‹column›="‹noun›",le="+Inf"} ‹#1-9999›
  ‹noun›,host=‹noun›,region=‹noun› ‹column›=‹#1-99›i,msg="‹adj› ‹noun›" ‹stamp›000000

opaque/query [target] 4: /‹noun›/‹*6-20›/‹*10-40›=‹*5-20›~‹*5-30›/‹*4-9›.js
  /‹noun›?‹×3-9&:‹~1-4›=‹*3-24›‹¦.‹*2-9›¦~‹*2-9›¦%7C‹*2-9›¦%3B‹#1-99›¦*‹*3›¦!‹*3›››
  /‹noun›;v=‹#1-9›;sz=‹#1-99›x‹#1-99›;u=‹*8›;~okv=;ord=‹#10000-999999›
  /i/‹*9-20›,,_‹*6-10›.png?t=‹stamp›:‹#1-999›
  /‹~2-5›/‹#1-9›.‹#1-9›/‹*8-20›(‹#1-9›)/‹*5›!/‹noun›,‹noun›,‹noun›/‹#1-99›x‹#1-99›+‹#1-9›+‹#0-9›/‹percent!https://‹host›/‹noun›.jpg›
  /‹noun›/sync?ssp=‹noun›&id=§%7BUSER_ID%7D&r=https%3A%2F%2F‹host›%2Fsetuid%3Fa%3D1%26b%3D%24%7BUID%7D%26c%3D%5BTS%5D%26d%3D%7B%7Bcb%7D%7D%26e%3D%25%25CACHE%25%25
  /‹noun›?json=‹percent!{"a":[{"b":"‹*6›","c":[‹#1-9›,‹#1-99›]}],"d":"‹adj›|‹noun›","e":{"f":null}}›&callback=__jp‹#0-9›
  /‹noun›?d=‹percent!["‹*8›","‹#1-9›;‹#1-9›",null]›&k=‹percent!‹noun›:'‹adj›',‹noun›:"‹noun›"›
  /‹noun›?s=‹#100-3000›x‹#100-2000›x24&b=‹percent!<‹noun›>›&tz=-‹#1-12›0&_=‹stamp›
  /‹noun›/events?batch=‹percent!‹noun›(‹#1-99›);‹noun›(‹#1-99›);›&cs=UTF-8&x=‹#1-9›e‹#1-9›
  /recs?ids=‹×3-9%2C:‹^2›‹#1000-99999›-‹#1-99››&sel=%23‹noun›%20%3E%20.‹noun›&tpl=‹noun›%2F‹noun›.html
  /v1/e?m=‹b64url!{"n":"‹noun›","v":[‹#1-9›,‹#1-99›],"p":"/‹noun›"}›&h=‹%40›

opaque/packed [value,value,cookie-value,header-value] 4: ‹b64gzip!‹opq.json››
  ‹b64deflate!‹opq.json››
  ‹b64!‹opq.json››
  ‹b64url!‹opq.json››
  ‹*20-300›‹¦=¦==›
  ‹*4-40›/‹*4-60›+‹*4-60›/‹*2-40›‹¦=¦==›
  ‹*8-30›-‹*8-30›_‹*8-90›
  v‹#1-9›.‹*20-80›.‹*20-120›
  ‹%40-128›
  ‹b64bin!‹×4-40:‹*1-3›‹␁¦␂¦␃¦␄¦␈¦␙¦␚¦␜›››
  eyJ‹*20-60›.eyJ‹*40-200›.‹*43›
opq.json: {"‹column›":"‹noun›","‹column›":‹#0-9999›,"url":"https://‹host›/‹noun›?‹column›=‹#1-99›"}
  [‹×2-9,:{"‹~1-3›":"‹noun›","t":‹#1-99999›}›]
  {"v":‹#1-9›,"s":"‹uuid›","p":["‹noun›","‹adj›"],"ts":‹stamp›}
  ‹noun›=‹adj›&‹column›=‹#1-999›&page=‹noun›
`
