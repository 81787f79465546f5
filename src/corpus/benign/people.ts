/** What people type into ordinary forms: names, addresses, passwords, other languages, odd product codes. */
export const PEOPLE = String.raw`
people/name 3: ‹name›
  ‹first› ‹oddlast›
  ‹oddlast›
  ‹first› "‹capital›" ‹last›
  ‹first› & ‹first› ‹oddlast›
  ‹oddlast› ‹and Sons¦GmbH & Co. KG¦S.p.A.¦Ltd.¦'n' Daughters¦(Pty) Ltd¦e.V.›
  ‹capital›'s ‹capital› ‹Café¦Bar¦Hotel¦Shop›
  ‹Levi's¦L'Oréal¦Dr. Martens¦H&M¦Toys"R"Us¦Moët & Chandon¦M&M's¦AT&T¦7-Eleven¦Ben & Jerry's¦Yahoo!¦C&A¦Macy's¦P!nk¦Guns N' Roses¦AC/DC¦Kellogg's¦Hershey's¦Trader Joe's¦Domino's¦Sotheby's¦d'Artagnan¦Jeopardy!¦.NET¦C++¦Chock full o'Nuts¦Q-tips®› ‹noun›
  ‹first› ‹^1›. ‹plainlast›, ‹Ph.D.¦M.D.¦Jr.¦III›
  DROP ‹capital› ‹last›
  Mr. Null
  ‹first› Select
  Union ‹capital›, ‹city›

people/address 3: ‹street›‹¦, ‹city›¦⏎‹#1000-99999› ‹city›¦; ‹city› (‹^2›)›
  ‹phone›
  ‹mail›
  ‹city›, ‹^2› ‹#10000-99999›-‹#1000-9999›
  lat=‹#1-89›.‹#1000-999999›;lon=-‹#1-179›.‹#1000-999999›
  ‹#1-89›°‹#1-59›'‹#1-59›.‹#1-9›"N ‹#1-179›°‹#1-59›'‹#1-59›"E
  IBAN DE‹#10-99› ‹#1000-9999› ‹#1000-9999› ‹#1000-9999› ‹#10-99›
  "‹name›" <‹mail›>
  c/o ‹name›; ‹street›; ring bell #‹#1-9›!

people/password [form-value,json-value] 3: ‹capital›‹#1-9999›‹!¦!!¦§¦%¦&¦*¦#¦?›
  P@ss'w0rd‹#1-99›;--
  ‹*6-14›‹'¦"¦;¦<¦>¦§¦´¦|¦&¦\›‹*3-9›
  ‹~3-7›'‹~2-5›"‹#1-99›#‹^1-4›
  ‹noun›-‹noun›-‹adj›-‹#1-99›
  ‹~2-4›<‹~2-4›>‹#1-99›=‹^2-3›%
  {‹*5-9›}|‹#10-99›
  I<3‹noun›s‹#1-99›
  ‹^1›‹~3-6›&&‹#1-99›||‹~2-4›
  correct '‹noun›' battery ‹noun›
  ‹*1-3›--‹*2-5›--‹*1-3›

people/product 3: ‹#1-9›/‹#2-8›" ‹noun› ‹pipe¦hose¦screw¦drill bit›
  ‹#2-9›'‹#1-11›" x ‹#2-9›'‹#1-11›"
  ‹^2-3›-‹#10-999›/‹#1-99›.‹^1›
  ‹noun› (‹adj›; ‹#1-99›%) – ‹money› / ‹#1-9›×‹#10-99›g
  ø‹#1-99›mm ± 0,‹#1-9›
  ‹capital› #‹#1-99›: "‹adj› ‹noun›"
  ‹noun› <= ‹#1-99› kg; ‹noun› >= ‹#1-9› m²
  ‹^2›‹#100-999›*‹#1-99›@‹#1-99›Hz
  [‹adj›] ‹noun› {‹#1-99› pcs}
  ISBN 978-‹#0-9›-‹#100-999›-‹#10000-99999›-‹#0-9›
  M‹#3-20›×‹#10-99› DIN ‹#100-9999› A‹#2-4›
  ‹#16-49›½" – ‹#1-9›¾ hp
  ‹adj›/‹adj›/‹adj›, ‹#1-9›-pack || ‹noun›
  =‹^2›‹#10-99›+‹#1-9›
  ‹#10-99›" TV & 'soundbar'

people/search 4: ‹adj› ‹noun› ‹or¦and¦union¦not¦like› ‹adj› ‹noun›
  ‹union square ‹city›¦select hotels ‹city›¦drop ‹#2-6› ‹noun›s¦table for ‹#2-12›¦order by phone¦exec desk chair¦sleep tracker¦insert coin ‹noun›¦delete ‹noun› account¦update ‹noun› app¦having a ‹noun› party¦benchmark cpu ‹#1-9›¦cast iron ‹noun›¦char siu recipe¦passwd strength¦script font ‹adj›¦alert ‹noun›¦cat 6 cable ‹#1-99›m¦id card holder¦ping pong ‹noun›¦shell necklace¦root vegetables¦admin ‹noun› jobs¦host family ‹city›¦curl cream¦bash guitar¦echo dot ‹#2-5›¦wget away¦nc state ‹noun›¦ifs and buts›
  "‹adj› ‹noun›" ‹#1-99›"‹¦ -‹noun››
  ‹noun› & ‹noun› ‹<¦under¦>¦over› ‹money›
  how many ‹noun›s are in a ‹noun›?
  ‹capital› vs. ‹capital› -- which is ‹adj›er?
  ‹noun› 'n' ‹noun›
  ‹oddlast› ‹noun›
  ‹noun›;‹noun›;‹noun›
  c# vs c++ / .net ‹noun›
  ‹last›’s ‹noun› (‹adj›)
  what's a ‹noun›?
  #‹noun› #‹adj›‹noun›
  ‹attack› ‹course¦book¦tutorial¦jobs›

people/languages 5: ‹foreign›‹¦ ‹foreign›¦, ‹foreign›¦: ‹foreign› ‹#1-999›¦? ‹foreign›!¦ – ‹noun› ‹foreign››
foreign: ‹Где находится ближайшая станция метро¦Пожалуйста, выберите товар из списка¦Удалить запись и обновить таблицу¦Спасибо за быструю доставку¦Как мне сбросить пароль›
  ‹请选择一个选项¦快递什么时候到¦订单号码是多少¦非常好，下次还会买¦如何更新我的个人资料¦删除购物车里的商品›
  ‹こちらの商品を選択してください¦注文をキャンセルしたい¦配送先の住所を変更する方法¦とても良いです¦テーブルを予約する›
  ‹주문을 취소하고 싶습니다¦배송은 언제 되나요¦비밀번호를 잊어버렸어요¦정말 좋아요›
  ‹الرجاء اختيار المنتج من القائمة¦متى يصل الطلب¦شكرا جزيلا على الخدمة¦نسيت كلمة المرور›
  ‹בחר פריט מהרשימה¦מתי יגיע המשלוח¦תודה רבה על השירות›
  ‹कृपया सूची से चुनें¦मेरा ऑर्डर कब आएगा¦बहुत अच्छा उत्पाद›
  ‹กรุณาเลือกสินค้า¦สั่งซื้อแล้วเมื่อไหร่จะได้ของ›
  ‹Παρακαλώ επιλέξτε ένα προϊόν¦Πότε θα φτάσει η παραγγελία›
  ‹Bitte wählen Sie einen Artikel aus¦Wie lösche ich die Bestellung¦Größe und Farbe wie gewünscht, danke schön¦Straße und Hausnummer fehlen›
  ‹S'il vous plaît, sélectionnez l'article¦Où est l'hôtel de l'union¦J'ai supprimé l'élément d'hier¦C'est l'été, n'oublie pas l'eau¦Qu'est-ce que c'est›
  ‹Seleccione una opción de la lista¿¦¿Dónde está la mesa¦¡Qué bueno, mañana llega el pedido!¦El niño comió piñas›
  ‹Selecione o produto, por favor¦Não consegui atualizar a senha¦Ação, coração e união›
  ‹Scegli l'ordine dall'elenco¦Dov'è l'uscita¦Perché no? Un po' d'acqua¦Dell'altro mondo›
  ‹Proszę wybrać z listy¦Gdzie jest moje zamówienie¦Zażółć gęślą jaźń›
  ‹Vyberte prosím položku¦Kdy dorazí objednávka¦Příliš žluťoučký kůň›
  ‹Válasszon a listából¦Mikor érkezik a csomag›
  ‹Lütfen listeden seçin¦Siparişim ne zaman gelir¦Türkiye'nin en iyi ürünü¦İstanbul'da›
  ‹Välj en vara ur listan¦När kommer min beställning¦Åke, räksmörgås›
  ‹Vælg venligst en vare¦Hvornår kommer pakken¦Rødgrød med fløde›
  ‹Valitse tuote luettelosta¦Milloin tilaukseni saapuu›
  ‹Kies een product uit de lijst¦'s Ochtends om ‹#7-9› uur¦Foto's en video's van oma's auto's¦Zo'n mooie 't›
  ‹Будь ласка, виберіть товар¦Коли прибуде замовлення¦Об'єднання п'яти м'ячів›
  ‹Vui lòng chọn sản phẩm¦Khi nào đơn hàng đến›
  ‹Silakan pilih barang dari daftar¦Kapan pesanan saya tiba¦Jum'at depan›
  ‹Chagua bidhaa kutoka orodha¦Ng'ombe wangu yuko wapi›
  ‹Dewiswch o'r rhestr¦Ble mae'r archeb¦i'r tŷ a'r ardd›
  ‹Roghnaigh earra ón liosta, más é do thoil é¦Tá sé go h-an mhaith›
  ‹Selectați un produs din listă¦Când sosește comanda›
  ‹Моля, изберете продукт¦Изаберите производ са списка¦Odaberite proizvod s popisa›
  ‹Veldu vöru af listanum¦Hvenær kemur pöntunin›
  ‹Palun valige toode¦Lūdzu, izvēlieties preci¦Prašome pasirinkti prekę›
  ‹გთხოვთ აირჩიოთ პროდუქტი¦Խնդրում ենք ընտրել ապրանքը¦দয়া করে পণ্য নির্বাচন করুন¦தயவுசெய்து தேர்ந்தெடுக்கவும்›
  ‹😀¦🎉¦❤️¦👍🏽¦👩‍💻¦🇧🇷¦🔥¦🤷‍♀️¦🚀›‹😂¦✨¦✅¦🙏¦😭¦💯› ‹noun› ‹😡¦🥰¦🐛¦📦¦☕›
  ‹Ａｄｍｉｎ　テスト¦Ωμέγα ½ ≤ ¾ ± №‹#1-99›¦„‹noun›“ «‹noun›» ‹adj›…¦‘‹noun›’ — “‹adj›”¦naïve café façade›

people/path 3: C:\‹Users¦Windows¦Program Files (x86)¦temp›\‹capital›\‹noun› ‹#1-9›.‹docx¦xlsx¦exe¦dll¦txt›
  \\‹noun›-srv‹#1-9›\‹noun›§\‹capital›s\‹noun›.pdf
  /‹home¦Users¦mnt¦opt¦srv›/‹~3-8›/‹capital›s/‹noun› (‹#1-9›).‹jpg¦pdf¦tar.gz¦md›
  ‹noun›.‹noun›.v‹#1-9›.‹#1-20›..‹#1-9›.zip
  ./‹noun›/‹noun›.‹ext›
  ~/‹noun›/.‹noun›rc
  s3://‹noun›-‹noun›/‹noun›/‹date›/part-0000‹#1-9›.parquet
  file:///Users/‹~3-7›/Desktop/‹noun›%20‹#1-9›.png
  ‹noun›/../../‹noun›/‹noun›.css?v=‹#1-99›
  content://com.‹noun›.provider/‹noun›/‹#1-999›
  The config lives in /etc/‹noun›/‹noun›.conf, the data in /var/lib/‹noun›
  D:/‹capital›/‹adj› ‹noun›/‹noun›_FINAL(‹#2-9›)_‹last›.psd
  com.‹adj›.‹noun›.‹capital›Activity
  @‹noun›/‹noun›@^‹version› >=‹#1-9›.‹#1-9› <‹#2-9› || ~‹version›

people/upload-name [multipart-filename] 1: ‹capital›'s ‹noun› & ‹noun› (‹#1-9›).‹jpg¦pdf¦docx›
  ‹foreign›.‹pdf¦jpg›
  Screenshot 20‹#18-26›-0‹#1-9›-‹#10-28› at ‹#10-23›.‹#10-59›.‹#10-59›.png
  ‹noun›..‹noun›.v‹#1-9›.tar.gz
  [‹adj›] ‹noun› – ‹last›;final.xls
  ‹noun›.‹min.js¦d.ts¦php.txt¦jsp.html¦sh.bak›
  C:\fakepath\‹noun›.pdf

prose/survey [form-value,json-value] 2: ‹#1-9›. ‹verb›; ‹#1-9›. ‹verb›; (‹#1-9›) ‹reviewline›
  N/A -- ‹none¦null¦nil¦undefined¦NaN¦-1¦0 or 1¦true/false›
  ‹select¦Select one¦--- please select ---¦- none -¦<none>¦[object Object]¦%null%¦(null)¦undefined¦#N/A¦#REF!›‹¦ ‹#1-9››
  Q: ‹question/code› A: ‹codesign› ‹keywordsentence›
  ‹keywordsentence›⏎P.S. ‹chatline›
  "‹adj›" or "‹adj›" = ‹#1-9›/10; '‹adj›' and '‹adj›' = ‹#1-9›/10
  ‹asciiart›
asciiart: ( ͡° ͜ʖ ͡°)
  <(^_^<) (>^_^)>
  ________⏎|  ‹noun›  |⏎|__/\__|
  +--‹#1-9›--+⏎|  ‹^1›  |⏎+-----+
  /\_/\⏎( o.o )⏎ > ^ <
  [====>    ] ‹#1-99›%
  ¯\_(ツ)_/¯ ‹noun›
  ***;;;:::‹adj›:::;;;***
  <><  ><> ~~~~
  @}->-- ‹name›
`
