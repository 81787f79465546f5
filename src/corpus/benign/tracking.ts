/** Addresses, tracking calls, cookies, tokens and headers as browsers and programs send them. */
export const TRACKING = String.raw`
url/parameter 4: https://‹host›/‹noun›?x=‹#1-99›&y=‹noun›
  https://‹host›/‹noun›?redirect=‹percent!https://‹host›/‹noun›?a=1&b=‹percent!‹adj› ‹noun›››
  /‹noun›/‹noun›?next=%2F‹noun›%2F&‹noun›=‹#1-99›
  http://localhost:‹#1000-9999›/‹noun›/callback
  https://‹host›/‹noun›#/‹noun›/‹#1-99›?tab=‹noun›
  https://‹host›/‹noun›?utm_source=‹noun›&utm_medium=cpc&utm_campaign=‹adj›_‹noun›|‹noun›&gclid=‹*40-70›
  mailto:‹mail›?subject=‹percent!‹adj› ‹noun››
  https://maps.‹host›/maps/place/‹city›/@‹#1-80›.‹#1000-99999›,-‹#1-80›.‹#1000-99999›,‹#1-20›z/data=!3m1!4b1!4m5!3m4!1s0x‹%16›:0x‹%16›!8m2
  ../‹noun›/‹noun›.html
  javascript:void(0)
  about:blank
  app://‹noun›/‹verb›?id=‹#1-999›
  ws://‹host›:‹#1000-9999›/socket.io/?EIO=4&transport=websocket
  data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7
  https://web.archive.org/web/20‹#10-24›0101000000/http://‹host›/
  git+ssh://git@‹host›/‹noun›/‹noun›.git#semver:^‹version›
  https://[2001:db8::‹%4›]:‹#1000-9999›/‹noun›

url/analytics [target] 5: /g/collect?v=2&tid=G-‹^10›&gtm=45je‹%8›&_p=‹#100000000-999999999›&cid=‹#100000000-999999999›.‹#1500000000-1700000000›&ul=en-us&sr=‹#800-2560›x‹#600-1440›&_s=‹#1-9›&dl=‹percent!https://‹host›/‹noun›?id=‹#1-99›&utm_source=‹noun››&dt=‹percent!‹adj› ‹noun› | ‹capital›'s ‹noun››&en=‹page_view¦scroll¦select_item›&ep.‹noun›=‹percent!‹reviewline››
  /tr/?id=‹#100000000-999999999›&ev=PageView&dl=‹percent!https://‹host›/›&rl=&if=false&ts=‹#1500000000-1700000000›‹#100-999›&cd[‹noun›]=‹percent!{"classList":"‹noun› btn","innerText":"‹capital›","numChildButtons":0,"tag":"button","value":""}›&v=2.9.‹#1-200›&o=‹#10-99›&fbp=fb.1.‹#1500000000-1700000000›000.‹#100000000-999999999›
  /pixel?cb=‹#1-9›.‹#100000000-999999999›&ids=‹#1-99›~‹#1-99›~‹#1-99›|‹#1-99›;‹*6-12›;‹*6-12›:‹#0-1›&r=‹percent!https://‹host›/;‹noun›=‹#1-9››
  /ads/ga-audiences?t=sr&aip=1&_r=4&slf_rd=1&v=1&_v=j‹#10-99›&tid=UA-‹#1000000-99999999›-‹#1-9›&cid=‹#100000000-999999999›.‹#1500000000-1700000000›&jid=‹#100000000-999999999›&_u=‹^8›~&z=‹#100000000-999999999›
  /b/ss/‹noun›‹noun›prod/1/JS-2.‹#10-26›.0/s‹#10000000000-99999999999›?AQB=1&ndh=1&pf=1&t=‹#1-28›%2F‹#0-11›%2F20‹#18-26›%20‹#1-23›%3A‹#1-59›%3A‹#1-59›%20‹#0-6›%20-60&ns=‹noun›&c.&get.&a.&x=‹#1-9›&.a&.get&.c&v1=‹percent!‹noun›:‹noun›|‹noun›>‹noun››&events=event‹#1-99›%3D‹#1-9›%2Cevent‹#1-99›&AQE=1
  /adserver/;adId=‹#1000-999999›;cb=‹#100000-9999999›;kw=‹noun›,‹noun›;sz=‹#100-900›x‹#50-600›;ord=‹#100000-999999›?
  /gampad/ads?iu=/‹#1000-99999999›/‹noun›/‹noun›&sz=‹#100-900›x‹#50-600›|‹#100-900›x‹#50-600›&cust_params=‹percent!‹noun›=‹noun›&pos=‹#1-9›&kw=‹noun›,‹adj››&prev_scp=‹percent!a=1|b=‹noun›&c=‹#1-9›|›&eri=1&cookie=ID%3D‹%16›%3AT%3D‹#1500000000-1700000000›%3AS%3DALNI_‹*20-40›
  /1/events/com.‹noun›.analytics?e=ue&ue_px=‹b64url!{"schema":"iglu:com.‹noun›/payload/jsonschema/1-0-0","data":{"‹column›":"‹noun›"}}›&cx=‹b64url!{"data":[{"url":"https://‹host›"}]}›
  /match?p=‹#1-999›&uid=‹uuid›&gdpr=1&gdpr_consent=C‹*40-200›.‹^4-9›&us_privacy=1‹YNN¦---¦YYN›&r=‹percent!https://‹host›/sync?id=§UID&x={{UID}}&y=[‹^3-6›]&z=§{‹^4-8›}›
  /beacon?d=‹b64!{"t":‹#1-9999›,"u":"https://‹host›/‹noun›"}›&s=‹*10-30›!‹#1-99›!‹*5-9›*&t=‹#1-9›.‹#100-999›,‹#1-9›.‹#10-99›;‹#1-9›
  /rum?data=‹percent!["navigation",{"dns":‹#1-99›,"tls":‹#1-99›,"o":"--"}]›&sid=‹uuid›
  /log?format=json&hasfast=true&authuser=0&bl=boq_‹noun›server_20‹#18-26›0‹#1-9›‹#10-28›.‹#1-20›_p0&f.sid=-‹#100000000-999999999›&rt=c&_reqid=‹#1000-999999›

url/assets [target] 4: /‹noun›/dist/‹noun›.‹%8›.chunk.‹js¦css¦js.map›
  /‹noun›s/‹adj›-‹noun›_‹#100-2000›x‹#100-2000›@2x.‹jpg¦webp¦avif¦png›?auto=format,compress&fit=crop&w=‹#100-2000›&dpr=‹#1-3›
  /_next/image?url=‹percent!https://‹host›/‹noun›/‹noun›.png›&w=‹#16-3840›&q=75
  /_next/static/chunks/pages/‹noun›/%5B‹noun›%5D-‹%16›.js
  /_next/static/chunks/app/(‹noun›)/@‹noun›/[...‹noun›]/page-‹%16›.js
  /cdn-cgi/challenge-platform/h/g/scripts/alpha/invisible.js?ts=‹#1500000000-1700000000›
  /upload/c_fill,g_auto,h_‹#100-900›,w_‹#100-900›/f_auto,q_auto:eco/v‹#1500000000-1700000000›/‹noun›/‹noun›.jpg
  /combo?/‹noun›/‹version›/‹noun›.js&/‹noun›/‹version›/‹noun›-min.js
  /static/??‹noun›.css,‹noun›/‹noun›.css,‹noun›.css?v=‹#1-99›
  /wp-content/plugins/‹noun›-‹noun›/assets/js/‹noun›.min.js?ver=‹version›
  /wp-admin/load-styles.php?c=1&dir=ltr&load%5Bchunk_0%5D=dashicons,admin-bar,common,forms,admin-menu,‹noun›&ver=‹version›
  /wp-json/wp/v2/posts?_fields=id,title&per_page=‹#1-100›&_embed=wp:term,author&search=‹percent!‹keywordsentence››
  /npm/‹noun›@‹version›/dist/‹noun›.min.js
  /@‹noun›/‹noun›/-/‹noun›-‹version›.tgz
  /tiles/‹#1-20›/‹#1-99999›/‹#1-99999›.pbf?access_token=pk.‹*30-90›
  /.well-known/‹acme-challenge/‹*43›¦openid-configuration¦security.txt¦assetlinks.json›
  /etc/designs/‹noun›/clientlibs.min.‹%32›.css
  /etc.clientlibs/‹noun›/clientlibs/clientlib-‹noun›.lc-‹%32›-lc.min.js
  /content/dam/‹noun›/‹adj›%20‹noun›.coredownload.pdf
  /‹noun›/‹noun›.do;jsessionid=‹%32›?method=‹verb›‹capital›
  /fonts/‹noun›.woff2?#iefix
  /‹noun›/..%3Fhtml/‹noun›.js
  /~‹~3-8›/‹noun›/index.shtml
  /cgi-bin/‹noun›.cgi?‹verb›=‹#1-99›;‹noun›=‹adj›
  /xjs/_/js/k=xjs.s.en_US.‹*11›.O/am=‹*20-60›/d=1/rs=‹*20-40›/m=‹~3-5›,‹~3-5›,‹~3-5›?xjs=s‹#1-4›
  /‹noun›/‹first›'s-‹noun›-(‹adj›)!/‹#1-99›
  /wiki/‹capital›_(‹noun›)?action=raw&section=‹#1-9›&templates=expand
  /sitemap-‹noun›-‹#1-99›.xml.gz

url/api-calls [target] 4: /api/v‹#1-4›/‹noun›s?filter[‹column›][‹gte¦lt¦in¦like›]=‹#1-99›&filter[‹column›]=‹noun›,‹noun›&sort=-‹column›,+‹column›&page[size]=‹#1-100›&include=‹noun›.‹noun›
  /api/‹noun›s?where={"‹column›":{"§gt":‹#1-99›}}&order={"‹column›":-1}
  /‹noun›s?select=id,‹column›&from=‹#1-99›&to=‹#1-99›&order=‹column›&by=‹asc¦desc›&limit=‹#1-99›&join=‹noun›
  /api/explore?sql=‹percent!‹sqlcode››&db=‹noun›
  /query?db=‹noun›&q=‹percent!SELECT mean("‹column›") FROM "‹noun›" WHERE time > now() - ‹#1-48›h GROUP BY time(‹#1-60›m) fill(null)›&epoch=ms
  /arcgis/rest/services/‹capital›/FeatureServer/0/query?where=‹1%3D1¦1=1¦‹column›%20%3E%20‹#1-99››&outFields=*&returnGeometry=false&f=json&orderByFields=‹column›%20DESC
  /geoserver/wfs?service=WFS&version=2.0.0&request=GetFeature&typeName=‹noun›:‹noun›&CQL_FILTER=‹percent!‹column› > ‹#1-99› AND ‹column› LIKE '‹noun›%'›
  /solr/‹noun›/select?q=‹percent!‹lucene››&fq=‹column›:[*%20TO%20NOW]&wt=json&facet=true&facet.field=‹column›&sort=‹column›+desc
  /_search?q=‹percent!‹lucene››&size=‹#1-100›&_source_includes=‹column›
  /api/v1/query_range?query=‹percent!sum(rate(‹noun›_total{job="‹noun›"}[‹#1-30›m])) by (‹column›)›&start=‹#1500000000-1700000000›&end=‹#1500000000-1700000000›&step=‹#5-300›
  /render?target=‹percent!alias(summarize(stats.‹noun›.*.count,'‹#1-60›min','sum'),'‹noun›')›&from=-‹#1-24›h&format=json
  /rest/api/2/search?jql=‹percent!project = ‹^3-5› AND ‹column› ~ "‹adj› ‹noun›" ORDER BY ‹column››&maxResults=‹#1-100›
  /api/now/table/incident?sysparm_query=active=true^‹column›LIKE‹noun›^ORDERBYDESC‹column›&sysparm_limit=‹#1-99›
  /services/data/v5‹#0-9›.0/query?q=‹percent!SELECT Id, Name FROM ‹capital› WHERE ‹capital›__c = '‹noun›' LIMIT ‹#1-200››
  /spreadsheets/d/‹*44›/values/‹percent!Sheet‹#1-9›!A‹#1-9›:D‹#10-99››?majorDimension=ROWS&valueRenderOption=FORMULA
  /drive/v3/files?q=‹percent!name contains '‹noun›' and trashed = false and '‹*33›' in parents›&fields=files(id,name)
  /v1/repos/search/code?q=‹percent!‹verb›() repo:‹noun›/‹noun› language:‹ext› path:src/../‹noun››
  /autocomplete?term=‹percent!‹oddlast››&callback=jQuery‹#1000000-99999999›_‹#1500000000-1700000000›&_=‹#1500000000-1700000000›
  /translate?sl=en&tl=‹de¦fr¦ja›&dt=t&q=‹percent!‹keywordsentence››
  /calc?expr=‹percent!‹formula››
  /diff/‹noun›..‹noun›?w=1
  /compare/v‹version›...v‹version›
  /login?ReturnUrl=‹percent!/‹noun›/‹noun›?id=‹#1-99›&tab=‹noun››&reason=session%20expired
  /search?q=‹percent!‹people/search››&sca_esv=‹%16›&ei=‹*22›&ved=0ahUKE‹*20-40›&uact=5&oq=‹percent!‹people/search››&gs_lp=‹*60-200›&sclient=gws-wiz
  /find?q=‹percent!‹question/sql››&page=‹#1-9›
  /search/?s=‹percent!‹question/code››
  /‹noun›?message=‹percent!‹securityline››

cookie/jar [cookies] 4: ‹×2-6; :‹cookie››
cookie: _ga=GA1.‹#1-3›.‹#100000000-999999999›.‹#1500000000-1700000000›
  _ga_‹^10›=GS1.1.‹#1500000000-1700000000›.‹#1-99›.1.‹#1500000000-1700000000›.‹#1-60›.0.0
  _fbp=fb.1.‹#1500000000-1700000000›000.‹#100000000-999999999›
  OptanonConsent=isGpcEnabled=0&datestamp=‹percent!Mon Jan ‹#10-28› 20‹#20-26› 10:‹#10-59›:00 GMT+0100 (Central European Standard Time)›&version=‹version›&isIABGlobal=false&hosts=&consentId=‹uuid›&interactionCount=‹#1-9›&groups=C0001%3A1%2CC0002%3A0&geolocation=‹^2›%3B‹^2›&AwaitingReconsent=false
  euconsent-v2=CP‹*40-200›.‹^4›
  CookieConsent={stamp:'‹*40›='%2Cnecessary:true%2Cpreferences:false%2Cstatistics:false%2Cmethod:'explicit'%2Cver:1%2Cutc:‹#1500000000-1700000000›000%2Cregion:'‹~2›'}
  ‹noun›_prefs=‹percent!{"theme":"‹adj›","cols":["‹column›","‹column›"],"q":"‹adj› ‹noun›"}›
  AMCV_‹%24›%40AdobeOrg=‹#100000000-999999999›%7CMCIDTS%7C‹#10000-20000›%7CMCMID%7C‹#100000000-999999999›%7CMCAAMLH-‹#1500000000-1700000000›%7C6%7CMCOPTOUT-‹#1500000000-1700000000›s%7CNONE%7CvVersion%7C5.‹#1-5›.0
  s_cc=true; s_sq=%5B%5BB%5D%5D
  cart="‹#1-9›:‹#100-999›|‹#1-9›:‹#100-999›"
  last_search=‹percent!‹people/search››
  __stripe_mid=‹uuid›‹%6›
  token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.‹b64url!{"sub":"‹#1-9999›","name":"‹first› ‹plainlast›","iat":‹#1500000000-1700000000›}›.‹*43›
  ak_bmsc=‹%32›~000000000000000000000000000000~YAAQ‹*60-200›
  bm_sz=‹%32›~YAAQ‹*60-120›~‹#1000000-9999999›~‹#1000000-9999999›
  wp-settings-‹#1-99›=libraryContent%3Dbrowse%26editor%3Dtinymce%26hidetb%3D1
  _hjSessionUser_‹#100000-999999›=‹b64!{"id":"‹uuid›","created":‹#1500000000-1700000000›000,"existing":true}›
  laravel_session=‹percent!‹b64!{"iv":"‹*22›==","value":"‹*60›","mac":"‹%64›","tag":""}››
  ‹noun›Visited=a:‹#1-3›:{i:0;s:‹#1-9›:"‹noun›"}
  __utmz=‹#1000000-99999999›.‹#1500000000-1700000000›.‹#1-9›.‹#1-9›.utmcsr=‹noun›|utmccn=(not%20set)|utmcmd=organic|utmctr=(not%20provided)
  _pk_ref.‹#1-9›.‹%4›=‹percent!["","",‹#1500000000-1700000000›,"https://‹host›/"]›
  currency=‹^3›; locale=‹~2›_‹^2›; tz=‹Europe/Berlin¦America/New_York¦Asia/Tokyo›
  rdt_uuid=‹#1500000000-1700000000›000.‹uuid›
  TS01‹%6›=01‹%80-200›
  exp_‹noun›=‹noun›:‹^1›,‹noun›:‹^1›;v=‹#1-9›

token/values 3: eyJhbGciOiJSUzI1NiIsImtpZCI6Ii‹*8-20›.‹b64url!{"iss":"https://‹host›","sub":"‹uuid›","aud":["‹noun›"],"exp":‹#1600000000-1790000000›,"scope":"openid ‹noun›:read"}›.‹*86-200›
  ‹*24-40›+/‹*10-60›/‹*4-9›+‹*2-9›==
  ‹b64!{"‹column›":‹#1-99›,"‹column›":"‹noun›","next":null}›
  ‹%64›
  ‹%32›:‹%16›:‹*8-16›
  W/"‹%8›-‹*22›"
  C‹*60-300›.‹^4›.‹*20›
  H4sIAAAAAAAA‹*60-300›=
  ‹#1-9›.‹#1-9›!‹*20-60›§‹*20›§‹#1-9›
  arn:aws:‹s3¦iam¦lambda›:::‹noun›/‹noun›-*
  gAAAAAB‹*60-160›==
  §2y§1‹#0-2›§‹*53›
  sha512-‹*60›/‹*20›+‹*4›==
  -----BEGIN PUBLIC KEY-----⏎MIIBIjANBgkqhkiG9w0BAQ‹*40›/‹*20›⏎‹*64›⏎-----END PUBLIC KEY-----
  ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI‹*43› ‹~3-8›@‹noun›
  ‹#10-99›,‹#10-99›,-‹#1-9›;‹#10-99›|‹*8›~‹*8›~‹#1-99›^‹#0-1›
  ‹*5-9›_‹*5-9›-‹*5-9›.‹*5-9›~‹*5-9›
  0x‹%40›
  urn:uuid:‹uuid›
  ‹×3-9,:‹#1-9›:‹#10-999››
  [‹×3-9,:‹#1-99›.‹#1-99››]
  !‹^1›‹#1-9›!‹*4›!‹#1-99›!!‹*9›

token/binary [body-binary] 2: ‹×4-30:‹␀␀␀¦⏎¦␀␀‹~1›¦‹*3-12›¦‹noun›¦"‹~3-8›¦:␀¦‹~1›␀‹#1-99›¦ÿ¦Â¬¦ð¦/‹noun›.‹capital›/‹verb›¦(␀¦'‹~2›¦;‹~2›¦<␀¦|‹*2›¦´‹*2›››

header/user-agent [user-agent] 4: Mozilla/5.0 (compatible; ‹capital›bot/‹#1-9›.‹#0-9›; +http‹¦s›://‹host›/bot.html)
  ‹capital›‹Bot¦Crawler¦Spider¦Fetcher›/‹version› (‹Linux¦; +https://‹host›¦like Gecko›)
  Mozilla/5.0 (‹SMART-TV; Linux; Tizen ‹#2-8›.0¦Web0S; Linux/SmartTV¦PlayStation ‹#4-5›¦Nintendo Switch; WebApplet¦Linux; Andr0id 9; BRAVIA 4K›) AppleWebKit/53‹#1-9›.‹#1-36› (KHTML, like Gecko) ‹Version/‹#2-9›.0 TV¦Chrome/‹#40-120›.0.0.0› Safari/53‹#1-9›.‹#1-36›
  Mozilla/4.0 (compatible; MSIE ‹#6-8›.0; Windows NT ‹#5-6›.1; SV1; .NET CLR 2.0.50727; InfoPath.‹#1-3›)
  Dalvik/2.1.0 (Linux; U; Android ‹#5-14›; ‹SM-A‹#100-999›F¦Redmi Note ‹#5-12›¦‹capital› X‹#1-9›› Build/‹^3›‹#10-99›.‹#100000-999999›.00‹#1-9›)
  ‹capital›/‹version› (iPhone; iOS ‹#12-18›.‹#0-6›; Scale/‹#2-3›.00)
  com.‹adj›.‹noun›/‹#1-999› (Linux; U; Android ‹#5-14›; ‹~2›_‹^2›; ‹capital› ‹#1-9›; Build/‹^4›; Cronet/‹#80-130›.0.‹#1000-6999›.‹#1-99›)
  Mozilla/5.0 (iPhone; CPU iPhone OS ‹#12-18›_‹#0-6› like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/‹#100-499›.0.0.‹#1-99›.‹#1-99›;FBBV/‹#100000000-999999999›;FBDV/iPhone‹#10-16›,‹#1-5›;FBMD/iPhone;FBSN/iOS;FBSS/3;FBID/phone;FBLC/‹~2›_‹^2›;FBOP/5]
  Lavf/5‹#6-9›.‹#1-99›.100
  git/2.‹#10-45›.‹#0-9›
  npm/‹#6-10›.‹#1-9›.‹#1-9› node/v‹#12-22›.‹#1-20›.‹#0-5› linux x64 workspaces/false
  pip/‹#20-24›.‹#0-3› {"ci":null,"cpu":"x86_64","distro":{"name":"‹noun›"},"implementation":{"name":"CPython"},"python":"3.‹#6-12›.‹#1-9›"}
  docker/‹#18-26›.0.‹#1-9› go/go1.‹#12-22› git-commit/‹%7› kernel/5.‹#1-19›.0 os/linux arch/amd64 UpstreamClient(Docker-Client/‹#18-26›.0 \(linux\))
  aws-sdk-java/1.11.‹#100-999› Linux/‹version› OpenJDK_64-Bit_Server_VM/25.‹#100-400›-b0‹#1-9› java/1.8.0_‹#100-400› scala/2.12
  Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.‹#1000-19999›; Pro)
  Feedly/1.0 (+http://www.feedly.com/fetcher.html; ‹#1-999› subscribers; like FeedFetcher-Google)
  ‹capital›/‹#1-9› "‹adj› ‹noun›" <‹mail›>
  WordPress/‹version›; https://‹host›
  PHP-SOAP/7.‹#0-4›.‹#0-30›
  Mozilla/5.0 zgrab/0.x
  kube-probe/1.‹#16-30›
  Prometheus/2.‹#10-50›.0
  -

header/misc [header] 4: Accept: text/html;q=0.‹#1-9›, application/xml;q=0.‹#1-9›, */*;q=0.1
  X-Forwarded-For: ‹ip›, ‹ip›, 10.‹#0-255›.‹#0-255›.‹#0-255›
  Forwarded: for="[2001:db8:cafe::‹%2›]:‹#1000-9999›";proto=https;by=‹ip›
  If-None-Match: W/"‹%8›-‹*20›", "‹%16›--gzip"
  Authorization: Basic ‹b64!‹~3-9›:‹*5-9›!§'›
  Authorization: Digest username="‹~3-8›", realm="‹adj› ‹noun›", nonce="‹*20›==", uri="/‹noun›?id=‹#1-9›", response="‹%32›", qop=auth, nc=0000000‹#1-9›
  Authorization: AWS4-HMAC-SHA256 Credential=AKIA‹^16›/20‹#18-26›0101/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=‹%64›
  Authorization: OAuth oauth_consumer_key="‹*20›", oauth_nonce="‹*12›", oauth_signature="‹percent!‹*20›+/‹*5›=›", oauth_signature_method="HMAC-SHA1"
  Baggage: sentry-environment=production,sentry-release=‹noun›%40‹version›,sentry-trace_id=‹%32›
  Traceparent: 00-‹%32›-‹%16›-01
  Newrelic: ‹b64!{"v":[0,1],"d":{"ty":"Browser","ac":"‹#1000-999999›","id":"‹%16›"}}›
  X-Client-Data: ‹b64!‹*20-60››
  X-Amz-User-Agent: aws-sdk-js/2.‹#100-999›.0 promise ‹noun›/(‹noun›; ‹adj›)
  X-Sentry-Auth: Sentry sentry_version=7, sentry_client=raven-js/3.‹#1-27›.0, sentry_key=‹%32›
  Soapaction: "http://‹host›/‹noun›/‹verb›‹capital›"
  X-Device-Info: {"os":"iOS","v":"‹version›","model":"iPhone‹#8-16›,‹#1-5›","name":"‹first›'s iPhone"}
  X-User-Name: ‹first› ‹oddlast›
  X-Query: ‹column›:"‹noun›" AND ‹column›:>‹#1-9›
  X-Graphql-Query: query { ‹noun› { id ‹column› } }
  Content-Disposition: attachment; filename="‹noun› (‹#1-9›).pdf"; filename*=UTF-8''‹percent!‹foreign›.pdf›
  Link: <https://‹host›/‹noun›?page=‹#2-9›>; rel="next"
  Prefer: return=representation; odata.maxpagesize=‹#10-500›
  Range: bytes=‹#0-9999›-‹#10000-99999›
  Sec-Ch-Ua-Full-Version-List: " Not;A Brand";v="99.0.0.0", "‹capital› Browser";v="‹#90-130›.0.‹#1000-6999›.‹#1-200›"
  Sec-Websocket-Protocol: graphql-ws, ‹noun›.v‹#1-9›+json
  Via: 1.1 ‹noun›-proxy (‹capital›/‹version›), 2 ‹%32›.cloudfront.net (CloudFront)
  Cache-Control: max-age=0, no-cache="Set-Cookie"
  X-Note: ‹reviewline›
  X-Search: ‹people/search›
  X-Original-Path: /‹noun›/../‹noun›/‹noun›.html
  Accept-Language: ‹~2›-‹^2›,‹~2›;q=0.9,*;q=0.5
  Dpop: eyJ0eXAiOiJkcG9wK2p3dCJ9.‹*60-200›.‹*86›

header/referer [referer] 3: https://‹host›/‹noun›?q=‹percent!‹people/search››&x=‹#1-99›
  https://www.google.com/search?q=‹percent!‹question/sql››
  android-app://com.‹noun›.‹noun›/
  https://‹host›/‹noun›/‹noun›.php?id=‹#1-999›&cat[]=‹#1-9›&next=‹percent!/‹noun›/?a=b&c=../‹noun››
  https://‹host›/#/‹noun›/‹uuid›?filter=‹percent!‹odata››
  https://‹host›/‹noun›;jsessionid=‹%32›?utm_campaign=‹adj›|‹noun›
  https://l.‹host›/l.php?u=‹percent!https://‹host›/‹noun›?fbclid=‹*40-60››&h=‹*20-90›
  http://localhost:‹#1000-9999›/‹noun›
`
