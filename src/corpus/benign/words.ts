import { ADJECTIVES, NOUNS } from '../frame/sites.js'

/** Vocabulary that the other grammars draw on; notation in `attacks/parse.ts`. */
export const WORDS = String.raw`
noun = ${NOUNS.join(' ')}
adj = ${ADJECTIVES.join(' ')}
Noun: ‹capital›
capital = Account Action Address Album Article Basket Booking Branch Budget Campaign Card Cart Category Channel Checkout City Client Comment Company Contact Contract Country Coupon Course Customer Dashboard Delivery Device Discount Document Driver Employee Entry Event Export Feature Filter Flight Folder Form Gallery Group Guest Hotel Image Invoice Item Job Journal Key Label Lesson Library License List Location Machine Manager Map Match Member Menu Message Metric Module Movie Network Note Order Owner Package Page Panel Parcel Patient Payment Person Photo Place Plan Player Point Policy Post Price Product Profile Project Quote Rating Receipt Record Region Report Resource Result Review Room Route Rule Sale Schedule School Season Section Sensor Service Session Shipment Shop Site Skill Snapshot Station Status Story Student Subject Supplier Table Tag Task Team Template Term Theme Ticket Token Topic Tour Transfer Trip Unit User Vehicle Vendor Venue Version Video Voucher Warehouse Widget Window Workspace Zone

verb = add build buy call carry change check choose clean close collect compare copy count cover create cut delete deliver draw drop edit enter execute explain export fetch filter find finish fix follow generate get give group grow guess handle help hide import include insert install invite join keep learn leave lend limit list load lock look make manage match measure merge mix move name notice offer open order pack paint parse pay plan plant post prepare print pull push query read receive refund remove rename repair replace reply report reset restart return review run save search select sell send serve share ship show sign skip sleep sort split start stop store switch take teach test track train transfer translate truncate try turn union update upload use view visit wait walk wash write
doing = adding building buying calling changing checking choosing cleaning closing comparing copying counting creating deleting delivering dropping editing executing exporting fetching filtering finding fixing grouping importing inserting installing joining loading locking merging moving opening ordering packing parsing printing querying reading renaming replacing running saving searching selecting sending sharing shipping sleeping sorting starting testing truncating updating uploading writing
done = added blocked built changed checked closed copied created deleted delivered dropped edited executed exported fetched fixed found imported injected inserted installed joined loaded locked lost merged moved opened ordered packed paid printed read received refunded rejected renamed replaced saved selected sent shared shipped started stopped tested truncated updated uploaded written

first = Aaliyah Aaron Adaeze Ahmed Aiko Alice Amir Ana Anders Andrei Anna Arjun Aylin Beatriz Ben Bjørn Bo Camille Carlos Chidi Chloé Clara Daan Daniela David Deepa Diego Dmitri Eilidh Elena Emil Emma Eryk Fatima Femi Finn François Freya Gabriela Giulia Hana Hannah Hassan Helga Hiro Ines Ingrid Isabel Ivan Jakob James Jing João José Julia Kai Karim Kateryna Keiko Kofi Lars Layla Leila Liam Lin Lucía Luis Magnus Mai Maja Marco María Mateo Mehmet Mei Mia Milan Mira Mohamed Nadia Naomi Nia Nils Noor Olga Oliver Olu Omar Pablo Petra Pierre Priya Rania Ravi Renée Rosa Ruth Sam Sara Sean Siobhán Sofia Søren Tariq Thandi Tomás Uma Vera Viktor Wei Yara Yuki Zain Zoë Zsófia
last: ‹plainlast›
  ‹plainlast›
  ‹oddlast›
plainlast = Abebe Adeyemi Ali Andersson Bauer Becker Brown Carvalho Chen Costa Dubois Eriksson Fernández Fischer García Gonzalez Haddad Hansen Hoang Horvat Ito Ivanov Jansen Jensen Johnson Kaya Khan Kim Kowalski Kumar Larsen Lee López Mbeki Meyer Moreau Müller Nakamura Nguyen Novák Okafor Olsen Pereira Petrov Popescu Reyes Rossi Sato Schmidt Sharma Silva Singh Smirnova Smith Suzuki Szabó Tanaka Taylor Torres Tran Virtanen Wang Weber Williams Wójcik Yamamoto Yılmaz Zhang
oddlast = O'Brien O'Connor O'Neill O'Reilly O'Sullivan O’Hara D'Angelo D'Amico D'Souza D’Arcy L'Écuyer M'Bala N'Diaye N'Golo Dell'Acqua Dall'Oglio Sant'Anna De’Ath Al-Sa'di Ma'ruf Ka'ahumanu Q'orianka T'Challa Ta'amu Mac&Sons Smith-O'Dowd van't_Hoff
name: ‹first› ‹last›
  ‹first› ‹last›
  ‹first› ‹^1›. ‹last›
  ‹Dr.¦Mr.¦Mrs.¦Prof.› ‹last›
  ‹last›, ‹first›
mail: ‹noun›.‹~3-8›@‹adj›mail.com
  ‹~3-8›+‹noun›@‹noun›.org
  ‹~4-9›‹#1-99›@‹adj›-‹noun›.co.uk
city: ‹Aachen¦Accra¦Antwerp¦Austin¦Bergen¦Bilbao¦Brisbane¦Cardiff¦Chennai¦Coeur d'Alene¦Cork¦Dakar¦Durban¦Fort-de-France¦Galway¦Gdańsk¦Genoa¦Graz¦Haifa¦Hull¦İzmir¦Kraków¦Kyoto¦L'Aquila¦L'Hospitalet¦Leeds¦Lima¦Lyon¦Malmö¦Martha's Vineyard¦Mombasa¦Montréal¦N'Djamena¦Nantes¦Nuku'alofa¦Ōsaka¦Oulu¦Porto¦Prince George's County¦Provo¦Quito¦Reims¦Saint-Jean-d'Angély¦San José¦Split¦St. John's¦Tampere¦Turin¦Ulm¦Val-d'Oise¦Vigo¦Xi'an¦Yaoundé¦Zürich›
host: www.‹adj›‹noun›.‹com¦org¦net¦de¦fr¦co.uk¦io¦com.br›
  ‹noun›.‹adj›‹noun›.‹com¦org¦net¦example›
  ‹adj›-‹noun›.‹com¦shop¦dev¦it›
street: ‹#1-999› ‹capital› ‹Street¦St.¦Road¦Ave¦Lane¦Blvd., Apt. #‹#1-99›¦Way›
  ‹capital›‹straße¦weg¦platz› ‹#1-99›‹¦a¦/‹#1-9›¦-‹#1-9››
  ‹#1-99›, rue de l'‹Église¦Hôpital¦Union¦Étoile›
  ‹#1-99› bis, avenue d'‹Italie¦Alsace¦Orléans›
  Via dell'‹Orso¦Unione¦Indipendenza›, ‹#1-99›/‹A¦B¦C›
  C/ ‹capital›, n.º ‹#1-99›, ‹#1-9›º ‹A¦B›
  P.O. Box ‹#1-9999› c/o ‹last›
  Unit ‹#1-40›/‹#1-99› St. ‹first›'s ‹Road¦Crescent¦Mews›
  ul. ‹capital›a ‹#1-99›/‹#1-99›
weekday = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
month = January February March April May June July August September October November December
date: 20‹#10-26›-0‹#1-9›-‹#10-28›
  ‹#1-28› ‹month› 20‹#10-26›
  ‹month› ‹#1-28›
iso: 20‹#18-26›-‹01¦02¦03¦04¦05¦06¦07¦08¦09¦10¦11¦12›-‹#10-28›T‹#10-23›:‹#10-59›:‹#10-59›‹Z¦.‹#100-999›Z¦+02:00¦-05:00›
uuid: ‹%8›-‹%4›-4‹%3›-b‹%3›-‹%12›
ip: ‹#11-223›.‹#0-255›.‹#0-255›.‹#1-254›
version: ‹#0-12›.‹#0-30›.‹#0-20›
price: ‹#1-999›.‹#10-99›
  ‹#1-99›,‹#10-99›
money: §‹price›
  €‹price›
  £‹#1-900›
  ‹price› EUR
  US§‹#1-9›k
  ¥‹#100-99999›
  ₹‹#10-9999›/-

table = accounts addresses articles bookings branches carts categories cities clients comments coupons courses customers deliveries departments devices documents employees enrollments events flights grades hotels invoices items jobs logs members menus messages metrics movies notes order_items orders pages patients payments photos players posts prices products profiles projects purchases ratings reservations reviews rooms sales sensors sessions shipments songs staff stations stock students suppliers tasks teams tickets transactions trips users vehicles visits vouchers warehouses
column = active address age amount author balance birthday brand category city code color comment count country created_at customer_id date department description discount due_date email employee_id end_date first_name grade height id is_active joined label language last_login last_name level name notes order_id owner paid parent_id password phone photo position price product_id quantity rating region release_date role salary score sku start_date state status stock title total type unit updated_at user_id username value weight year zip
fn = COUNT SUM AVG MIN MAX
lang = Python Java JavaScript TypeScript PHP Ruby Go Rust C# C++ Kotlin Swift Perl R Scala Haskell Elixir Bash PowerShell Lua
db = MySQL PostgreSQL SQLite Oracle MariaDB MongoDB Redis Snowflake BigQuery DuckDB MSSQL ClickHouse
tool = Docker Kubernetes nginx Apache Jenkins Git Terraform Ansible Grafana Kafka Excel WordPress Laravel Django Spring React Vue Angular Flask Express Rails Symfony Magento Drupal Joomla phpMyAdmin Elasticsearch Logstash VSCode vim emacs tmux systemd cron rsync
attack: ‹SQL injection¦XSS¦cross-site scripting¦path traversal¦command injection¦log4shell¦remote code execution¦CSRF¦SSRF¦XXE¦a buffer overflow¦LDAP injection¦deserialization bugs¦phishing¦ransomware¦directory listing¦open redirects¦template injection›
`
