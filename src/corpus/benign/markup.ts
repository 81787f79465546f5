/** Markup that applications accept on purpose: editors, feeds, templates, XML protocols. */
export const MARKUP = String.raw`
markup/editor [form-value,json-value,multipart-value,graphql-variable,body-html] 5: ‹×1-4:‹html››
  <div class="‹noun›"><!-- wp:paragraph -->‹html›<!-- /wp:paragraph --></div>
  <!DOCTYPE html>⏎<html lang="en"><head><meta charset="utf-8"><title>‹capital› & ‹capital›</title></head><body>‹html›‹html›</body></html>
html: <p>‹htmltext›</p>
  <p style="text-align: ‹center¦left¦justify›;"><‹strong¦em¦u¦s›>‹htmltext›</‹strong¦em¦u¦s›></p>
  <h‹#1-6› id="‹noun›-‹noun›">‹adj› ‹noun› &amp; ‹noun›</h‹#1-6›>
  <a href="‹../‹noun›/‹noun›.html¦https://‹host›/‹noun›?a=‹#1-9›&amp;b=‹noun›¦mailto:‹mail›¦#‹noun›¦/‹noun›/›" target="_blank" rel="noopener noreferrer">‹htmltext›</a>
  <img src="‹../../img/‹noun›.png¦https://‹host›/‹noun›.jpg?w=‹#100-900›¦data:image/png;base64,iVBORw0KGgo‹*20-90›=¦/sites/default/files/‹noun›.gif›" alt="‹adj› ‹noun›" width="‹#10-900›" height="‹#10-900›" />
  <table border="‹#0-1›" cellpadding="‹#0-9›" style="width: 100%;"><tbody><tr><td>‹noun›</td><td>&nbsp;</td><td>‹money›</td></tr></tbody></table>
  <ul><li>‹adj› ‹noun›</li><li>‹htmltext›</li></ul>
  <iframe width="560" height="315" src="https://www.youtube.com/embed/‹*11›" title="‹noun›" frameborder="0" allowfullscreen></iframe>
  <blockquote class="‹noun›"><p>‹htmltext›</p>— ‹name› (@‹~4-9›)</blockquote>
  <span style="color: rgb(‹#0-255›, ‹#0-255›, ‹#0-255›); font-family: Arial, Helvetica, sans-serif;">‹htmltext›</span><br />
  <video controls poster="/‹noun›.jpg"><source src="/media/‹noun›.mp4" type="video/mp4"></video>
  <figure class="image"><img src="/‹noun›/‹uuid›.webp"><figcaption>‹htmltext›</figcaption></figure>
  <div data-‹noun›="{&quot;‹column›&quot;:‹#1-99›}" class="‹noun› ‹noun›-‹adj›">‹htmltext›</div>
  <p class="MsoNormal"><o:p></o:p><span lang="EN-US">‹htmltext›</span></p>
  <pre><code>‹xml!‹anyline››</code></pre>
  <hr><small>‹htmltext›</small>
  <b>‹name›</b>: ‹htmltext›<br>
htmltext: ‹adj› ‹noun› ‹and¦or¦with› ‹adj› ‹noun›
  ‹keywordsentence›
  ‹name›&rsquo;s ‹noun› &ndash; ‹money›
  ‹reviewline›
  ‹capital›, ‹verb› &lt;‹noun›&gt;!
  &copy; 20‹#10-26› ‹capital›

markup/inline 3: I used <b>‹adj›</b> and <i>‹noun›</i> tags
  ‹adj› ‹noun›<br/>‹adj› ‹noun›
  what does <‹noun›> do in ‹HTML¦XML¦JSX›?
  &lt;‹noun›&gt; &amp;&amp; &quot;‹noun›&quot;
  <‹first›@‹host›>, <‹noun›> and «‹noun›»
  ‹capital› <-> ‹capital› <‹#1-9› min>
  "‹capital›" <‹mail›>
  ‹name› <‹mail›>; ‹name› <‹mail›>
  if x <‹#1-9› or y> ‹#1-9›
  how to centre a <div> inside a <section> with onclick and onload handlers
  Where do I put the <script> tag: in <head> or before </body>?
  <3 <3 <3 ‹first›
  --> ‹verb› <-- ‹noun›
  javascript: the good parts‹¦, ‹#2-9›nd edition›
  ‹noun›: <not set>
  the onerror resume next of VB, the alert(), the prompt() and the confirm() dialog

markup/template [form-value,json-value,multipart-value,file-content] 3: Dear {{ ‹column› }},⏎⏎your ‹noun› {{ ‹noun›.‹column› | default: "‹noun›" }} was ‹done›.
  {% if ‹noun›.‹column› > ‹#1-9› %}<p>{{ ‹noun›.‹column› | escape }}</p>{% else %}‹noun›{% endif %}
  {% for ‹~1› in ‹noun›s %}{{ ‹~1›.‹column› }}{% unless forloop.last %}, {% endunless %}{% endfor %}
  Hi *|FNAME|*, ‹verb› your ‹noun› before *|DATE|*
  Hello §{‹column›}, order #§{‹noun›.‹column›} (%%‹noun›%%) is ‹done›
  <%= ‹noun›.‹column› %> <% if ‹noun› %> ‹noun› <% end %>
  {{#each ‹noun›s}}<li>{{this.‹column›}}</li>{{/each}}
  [‹noun› id="‹#1-999›" title="‹adj›"] [gallery ids="‹#1-99›,‹#1-99›"]
  @if(§‹noun›->‹column› > ‹#1-9›) {{ §‹noun›->‹column› }} @endif
  <th:block th:text="§{‹noun›.‹column›}"></th:block>
  {‹column›, select, male {his ‹noun›} female {her ‹noun›} other {their ‹noun›}}
  %(‹column›)s has %d ‹noun›s (%.2f%%)
  Hallo %1§s, du hast {0} ‹noun›s; §t('‹noun›.‹column›')
  <p>[[+‹column›]] [[*‹noun›]] [[!‹capital›? &tpl=´‹noun›´]]</p>
  Subject: =?UTF-8?Q?‹capital›_=E2=80=93_‹noun›?=⏎{{{‹noun›}}}
  {{‹noun›|‹column›=‹#1-99›|‹adj› ‹noun›}} '''‹noun›''' ''‹adj›'' [[‹capital›|‹noun›]] <ref name="‹noun›" />
  #set(§‹noun› = "‹adj›") §!{‹noun›} #if(§‹noun›) ‹noun› #end

markup/svg [file-content,body-svg] 2: <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ‹#10-99› ‹#10-99›"><title>‹noun›</title><g fill="none" stroke="#‹%6›"><path d="M‹#0-99› ‹#0-99›l‹#0-9›-‹#1-9›h‹#1-99›z"/><circle cx="‹#1-99›" cy="‹#1-99›" r="‹#1-9›"/></g><use xlink:href="#‹noun›"/></svg>
  <?xml version="1.0" encoding="utf-8"?>⏎<!-- Generator: ‹adj› ‹capital› ‹version› -->⏎<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">⏎<svg version="1.1" width="‹#10-900›px" style="enable-background:new 0 0 ‹#10-99› ‹#10-99›;"><style type="text/css">.st0{fill:#‹%6›;}</style><rect class="st0" width="‹#1-99›" height="‹#1-99›"/></svg>

markup/feeds [body-xml,file-content] 2: <?xml version="1.0" encoding="UTF-8"?>⏎<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>‹capital› &amp; ‹capital›</title><link>https://‹host›/</link><item><title><![CDATA[‹reviewline›]]></title><description>&lt;p&gt;‹adj› ‹noun›&lt;/p&gt;</description><pubDate>Mon, ‹#10-28› ‹Jan¦Mar¦Oct› 20‹#18-26› 10:00:00 GMT</pubDate></item></channel></rss>
  <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://‹host›/‹noun›?id=‹#1-99›&amp;x=‹noun›</loc><lastmod>‹iso›</lastmod></url></urlset>
  <opml version="2.0"><body><outline text="‹noun›" xmlUrl="https://‹host›/feed.xml"/></body></opml>
  <gpx version="1.1" creator="‹noun›"><trk><name>‹capital›</name><trkseg><trkpt lat="‹#1-80›.‹#1000-99999›" lon="-‹#1-80›.‹#1000-99999›"><ele>‹#1-999›</ele></trkpt></trkseg></trk></gpx>
  <project xmlns="http://maven.apache.org/POM/4.0.0"><dependency><groupId>org.‹noun›</groupId><artifactId>‹noun›-‹noun›</artifactId><version>§{‹noun›.version}</version></dependency></project>
  <xliff version="1.2"><file original="../‹noun›.json"><body><trans-unit id="‹noun›"><source>{{count}} ‹noun›s</source><target state="translated">{{count}} %s</target></trans-unit></body></file></xliff>
  <?xml version="1.0"?>⏎<!DOCTYPE note [ <!ELEMENT note (#PCDATA)> ]>⏎<note>‹adj› ‹noun›</note>
  <?xml version="1.0"?>⏎<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">⏎<html xmlns="http://www.w3.org/1999/xhtml"><head><title>‹noun›</title></head><body>‹html›</body></html>
  <?xml version="1.0"?>⏎<!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "http://www.oasis-open.org/docbook/xml/4.5/docbookx.dtd" [ <!ENTITY nbsp "&#160;"> <!ENTITY product "‹capital›"> ]>⏎<book><title>&product;&nbsp;‹noun›</title></book>
  <plist version="1.0"><dict><key>‹capital›</key><string>/usr/local/bin/‹noun›</string><key>RunAtLoad</key><true/></dict></plist>

markup/soap [body-soap] 2: <?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soap:Header><wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"><wsse:UsernameToken><wsse:Username>‹noun›</wsse:Username></wsse:UsernameToken></wsse:Security></soap:Header><soap:Body><‹verb›‹capital› xmlns="http://‹host›/"><‹column›>‹xml!‹name››</‹column›><‹noun› xsi:nil="true"/></‹verb›‹capital›></soap:Body></soap:Envelope>
  <methodCall><methodName>‹noun›.‹verb›‹capital›</methodName><params><param><value><string>‹xml!‹reviewline››</string></value></param><param><value><int>‹#1-999›</int></value></param></params></methodCall>
  <ns2:‹capital› xmlns:ns2="urn:‹noun›:‹noun›"><ns2:query>‹xml!‹sqlcode››</ns2:query></ns2:‹capital›>
  <sapi:Select xmlns:sapi="urn:‹noun›"><Where><And><Eq><FieldRef Name="‹capital›"/><Value Type="Text">‹noun›</Value></Eq><Gt><FieldRef Name="Id"/><Value Type="Number">‹#1-99›</Value></Gt></And></Where></sapi:Select>
  <fetch top="‹#1-50›"><entity name="‹noun›"><attribute name="‹column›"/><filter type="or"><condition attribute="‹column›" operator="like" value="%‹noun›%"/></filter></entity></fetch>

markup/dav [body-xml] 1: <?xml version="1.0" encoding="utf-8" ?><D:propfind xmlns:D="DAV:"><D:prop><D:displayname/><D:resourcetype/><D:getetag/></D:prop></D:propfind>
  <C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:D="DAV:"><D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="20‹#18-26›0101T000000Z"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>
  <D:propertyupdate xmlns:D="DAV:"><D:set><D:prop><x:‹noun› xmlns:x="http://‹host›/ns">‹adj› &lt;‹noun›&gt;</x:‹noun›></D:prop></D:set></D:propertyupdate>
  <Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>‹noun›/../‹noun›.‹ext›</Key></Object><Quiet>true</Quiet></Delete>
  <CompleteMultipartUpload><Part><PartNumber>‹#1-9›</PartNumber><ETag>"‹%32›"</ETag></Part></CompleteMultipartUpload>

markup/calendar [body-calendar,file-content] 1: BEGIN:VCALENDAR⏎VERSION:2.0⏎PRODID:-//‹capital›//‹adj› ‹noun›//EN⏎BEGIN:VEVENT⏎UID:‹uuid›@‹host›⏎DTSTART;TZID=Europe/Berlin:20‹#18-26›0‹#1-9›‹#10-28›T100000⏎RRULE:FREQ=WEEKLY;BYDAY=MO,WE⏎SUMMARY:‹reviewline›⏎ATTENDEE;CN="‹name›";RSVP=TRUE:mailto:‹mail›⏎END:VEVENT⏎END:VCALENDAR
  BEGIN:VCARD⏎VERSION:3.0⏎N:‹last›;‹first›;;;⏎FN:‹name›⏎TEL;TYPE=cell:+‹#1-99›-‹#100-999›-‹#1000-9999›⏎ADR:;;‹street›;‹city›;;‹#1000-99999›;⏎NOTE:‹ticketline›⏎END:VCARD

markup/csv [body-csv,file-content] 2: ‹column›;‹column›;‹column›⏎‹×2-6⏎:"‹name›";‹price›;"‹reviewline›"›
  ‹column›,‹column›,‹column›⏎‹×2-6⏎:‹#1-999›,"‹street›",‹~3-9›''‹~1-4››
  id⇥‹column›⇥‹column›⏎‹×2-5⏎:‹#1-99›⇥‹mail›⇥‹phone››
phone: +‹#1-99› (‹#10-999›) ‹#100-999›-‹#1000-9999›
  0‹#100-999›/‹#10000-9999999›
  (‹#200-999›) ‹#200-999›-‹#1000-9999› x‹#1-999›
  00‹#1-99› ‹#10-99› ‹#10-99› ‹#10-99› ‹#10-99›
  tel:+‹#100000-99999999›;ext=‹#1-99›

markup/sparql [body-sparql,form-value] 1: PREFIX foaf: <http://xmlns.com/foaf/0.1/> SELECT ?‹noun› ?‹column› WHERE { ?‹noun› foaf:‹column› ?‹column› . FILTER(?‹column› > ‹#1-99› && lang(?‹column›) = "en") } ORDER BY ?‹column› LIMIT ‹#1-99›
  SELECT DISTINCT ?x WHERE { { ?x a <http://‹host›/‹capital›> } UNION { ?x <http://‹host›/‹column›> "‹noun›" } OPTIONAL { ?x ?p ?o } }
  @prefix ex: <http://‹host›/> . ex:‹noun› ex:‹verb› ex:‹noun› ; ex:‹column› "‹adj›"@en .

markup/saml [body-form] 1: SAMLResponse=‹percent!‹b64!<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_‹%32›" IssueInstant="‹iso›" Destination="https://‹host›/saml/acs"><saml:Issuer>https://‹host›/idp</saml:Issuer><ds:Signature><ds:Reference URI="#_‹%32›"/></ds:Signature><saml:NameID>‹mail›</saml:NameID></samlp:Response>››&RelayState=‹percent!https://‹host›/‹noun›?next=/‹noun››
  grant_type=authorization_code&code=‹*40-90›&redirect_uri=‹percent!https://‹host›/‹noun›/callback?x=1›&client_id=‹uuid›&code_verifier=‹*43›
  __VIEWSTATE=‹percent!/wEPDwUK‹*60-300›+/‹*20›==›&__EVENTTARGET=ctl00§‹capital›§btn‹capital›&__EVENTARGUMENT=Select§‹#0-9›&ctl00%24txt‹capital›=‹percent!‹name››
  grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=eyJhbGciOiJSUzI1NiJ9.‹b64url!{"iss":"‹mail›","exp":‹#1600000000-1790000000›}›.‹*86›
`
