/** Programs, style sheets and configuration files as they are uploaded, pasted and stored. */
export const SOURCES = String.raw`
source/javascript [file-content,body-script,json-value,form-value,multipart-value] 2: ‹×2-5⏎:‹jsline››
jsline: const ‹noun› = document.getElementById("‹noun›‹#1-9›");
  document.querySelectorAll('.‹noun› > a[href^="/‹noun›"]').forEach(el => el.addEventListener('click', ‹verb›‹Noun›));
  window.location.href = '/‹noun›?next=' + encodeURIComponent(‹noun›);
  fetch("/api/‹noun›s/" + id, { method: "‹POST¦PUT¦DELETE›", body: JSON.stringify({ ‹column›: ‹#1-99› }) })
  function ‹verb›‹Noun›(‹~1›, ‹~1›) { return ‹~1› ‹+¦-¦&&¦||› ‹~1›; }
  if (‹noun›.‹column› === null || ‹noun›.‹column› <= ‹#0-99›) { alert("Please ‹verb› the ‹noun›"); }
  setTimeout(() => { ‹noun›.‹verb›(); }, ‹#100-5000›);
  import { ‹verb›, ‹verb›‹Noun› } from '../‹noun›/‹noun›.js';
  export const ‹verb›‹Noun› = async ({ ‹column› }) => await ‹noun›.find({ ‹column› });
  §('#‹noun›').on('‹click¦change¦submit›', function(e){ e.preventDefault(); §(this).toggleClass('‹adj›'); });
  const { exec } = require("child_process"); // ‹verb› the ‹noun›
  try { JSON.parse(‹noun›) } catch (e) { console.error(e.message) }
  document.cookie = "‹noun›=‹#1-99›; path=/; max-age=‹#60-99999›";
  let ‹noun› = ´§{‹noun›.‹column›}-§{‹noun›.length}´;
  el.innerHTML = "<b>" + ‹noun› + "</b>";
  module.exports = { ‹noun›: process.env.‹^3-8›_‹^3-6› || 'localhost' };
  var _gaq = _gaq || []; _gaq.push(['_setAccount', 'UA-‹#10000-9999999›-‹#1-9›']);
  eval is evil; // eslint-disable-line no-eval

source/minified [value,json-value,form-value,file-content,multipart-value] 3: ‹minjs›
  ‹×2-4;:‹minjs››
minjs: function(‹~1›){return ‹~1›.‹verb›(‹~1›)}
  function(‹~1›,‹~1›){‹~1›.‹column›=‹~1›.‹noun›||‹#0-9›;‹~1›.‹verb›("‹noun›"‹+¦,›‹~1›.‹column›)}
  function ‹~1›(‹~1›){for(var ‹~1›=0;‹~1›<‹~1›.length;‹~1›++)‹~1›.push(‹~1›[‹~1›].‹column›)}
  !function(e,t,n){"use strict";var r=n(‹#1-999›);e.exports=r.‹noun›}
  (function(w,d,s,l){w[l]=w[l]||[];var f=d.getElementsByTagName(s)[0];f.parentNode.insertBefore(d.createElement(s),f)})(window,document,'script','‹noun›Layer')
  ‹~1›=>‹~1›.‹column›
  (‹~1›,‹~1›)=>‹~1›.‹column›-‹~1›.‹column›
  (‹~1›,‹~1›)=>{const ‹~1›=‹~1›.map(e=>e.‹column›);return ‹~1›.length>‹#0-99›?‹~1›[0]:null}
  async()=>{try{await ‹~1›.‹verb›(‹#1-999›)}catch(e){console.warn(e)}}
  ‹~1›.prototype.‹verb›=function(){return this._‹column›.apply(this,arguments)}
  class extends ‹~1›.‹capital›{constructor(){super(...arguments),this.‹column›=‹#0-9›}}
  var ‹~1›=‹~1›||{};‹~1›.‹noun›=‹~1›.‹noun›||[]
  setTimeout(function(){‹~1›.‹verb›(‹#1-99›)},‹#10-5000›)
  window.‹noun›&&window.‹noun›.‹verb›("‹noun›",{‹column›:"‹adj›"})
  try{‹~1›=JSON.parse(localStorage.getItem("‹noun›"))}catch(‹~1›){‹~1›={}}
  ‹noun›=this.‹column›+"‹: ¦-¦/›"+this.‹column›

source/script-error [value,json-value,form-value,text-body] 2: ‹scripterror›
  ‹scripterror›‹×1-4:⏎    at ‹scriptplace››
scripterror: TypeError: Cannot ‹read¦set› properties of ‹undefined¦null› (‹reading¦setting› '‹column›')
  ‹undefined¦null› is not an object (evaluating '‹~1›.‹noun›.‹column›')
  null is not an object (evaluating 'document.‹querySelector¦getElementById›("‹noun›").‹column›')
  ReferenceError: ‹noun› is not defined
  Uncaught SyntaxError: Unexpected ‹token '<'¦identifier '‹noun›'¦end of JSON input›
  Object doesn't support property or method '‹verb›'
  ‹noun›.‹verb› is not a function. (In '‹noun›.‹verb›(‹~1›)', '‹noun›.‹verb›' is undefined)
  Can't find variable: ‹noun›
  Unhandled Promise rejection: {"‹column›":‹#400-599›,"message":"‹noun› not ‹adj›"}
  Minified React error #‹#1-400›; visit https://reactjs.org/docs/error-decoder.html?invariant=‹#1-400›
  Failed to execute '‹insertBefore¦appendChild¦querySelector›' on 'Node': parameter ‹#1-3› is not of type 'Node'.
  Refused to load the script 'https://‹host›/‹noun›.js' because it violates the following Content Security Policy directive: "script-src 'self'".
scriptplace: ‹verb›‹Noun› (https://‹host›/static/js/main.‹%8›.js:1:‹#1-99999›)
  Object.‹~1› (https://‹host›/‹noun›.min.js?v=‹version›:‹#1-99›:‹#1-9999›)
  HTMLElement.<anonymous> (<anonymous>:‹#1-99›:‹#1-99›)
  async Promise.all (index ‹#0-9›)

source/python [file-content,body-script,json-value,form-value,multipart-value] 2: ‹×2-5⏎:‹pyline››
pyline: import os, sys, subprocess
  from ‹noun›.‹noun› import ‹capital›, ‹capital›Manager
  def ‹verb›_‹noun›(self, ‹column›=None, *args, **kwargs):⏎    """‹verb› the ‹noun›."""⏎    return self.‹noun›.filter(‹column›__gte=‹#1-99›)
  result = subprocess.run(["‹noun›", "--‹noun›", ‹noun›], capture_output=True, check=True)
  with open("../data/‹noun›.csv") as f:⏎    rows = [line.split(",") for line in f if line.strip()]
  cursor.execute("SELECT ‹column› FROM ‹table› WHERE ‹column› = %s", (‹noun›,))
  if __name__ == "__main__":⏎    ‹verb›()
  os.environ.get("‹^3-8›_PATH", "/etc/‹noun›/‹noun›.conf")
  df = df[(df["‹column›"] > ‹#1-99›) & (df["‹column›"] == "‹adj›")]
  print(f"{‹noun›['‹column›']!r:>‹#4-30›} {‹noun›:.2f}")
  os.makedirs("../‹noun›", exist_ok=True)  # only on linux
  assert ‹noun›.__class__.__name__ == "‹capital›"
  lambda x: x.‹column› or ‹#0-9›
  @app.route("/‹noun›/<int:id>", methods=["GET", "POST"])

source/php [form-value,file-content,body-script,json-value] 2: <?php⏎‹×1-5⏎:‹phpline››‹⏎?>¦›
  ‹×2-4⏎:‹phpline››
phpline: §‹noun› = §_POST['‹column›'] ?? '';
  echo htmlspecialchars(§‹noun›['‹column›'], ENT_QUOTES, 'UTF-8');
  require_once __DIR__ . '/../vendor/autoload.php';
  §stmt = §pdo->prepare("SELECT * FROM ‹table› WHERE ‹column› = :‹column›");
  foreach (§‹noun›s as §id => §‹noun›) { §this->‹verb›(§‹noun›); }
  if (!isset(§_SESSION['‹noun›'])) { header('Location: /login.php'); exit; }
  use App\‹capital›\‹capital›Controller;
  public function ‹verb›‹capital›(array §‹noun›): ?‹capital› { return null; }
  §total += (int) §‹noun›->‹column› * ‹#1-9›;
  include 'header.inc.php';
  add_action('init', '‹verb›_‹noun›');
  // TODO: ‹verb› the ‹noun›

source/java [file-content,body-script,json-value,form-value,multipart-value] 2: ‹×2-4⏎:‹javaline››
javaline: import java.util.‹List¦Map¦Optional¦HashMap¦stream.Collectors›;
  public class ‹capital›‹Service¦Controller¦Repository› implements ‹capital›Api {
  @GetMapping("/‹noun›s/{id}") public ResponseEntity<‹capital›> ‹verb›(@PathVariable Long id) {
  List<‹capital›> ‹noun›s = repository.findBy‹capital›And‹capital›(‹noun›, ‹noun›);
  String sql = "SELECT * FROM ‹table› WHERE ‹column› = ?";
  System.out.println("‹noun›: " + ‹noun›.get‹capital›());
  throw new IllegalArgumentException("‹noun› must not be null");
  Runtime rt = Runtime.getRuntime(); // used for memory statistics
  for (int i = 0; i < ‹noun›.length; i++) { sum += ‹noun›[i]; }
  private static final Logger log = LoggerFactory.getLogger(‹capital›.class);
  if (a != null && a.equals(b) || b == null) return true;
  new Thread(() -> ‹noun›.‹verb›()).start();
  @Value("§{‹noun›.‹noun›:‹#1-99›}") private int ‹noun›;
  package com.‹adj›.‹noun›;

source/systems [file-content,body-script,json-value,form-value,multipart-value] 2: ‹×2-4⏎:‹sysline››
sysline: #include <‹stdio¦stdlib¦vector¦string›‹.h¦›>
  int main(int argc, char **argv) { printf("%s\n", argv[1]); return 0; }
  if err != nil { return fmt.Errorf("‹verb› ‹noun›: %w", err) }
  std::vector<std::pair<int, std::string>> ‹noun›; ‹noun›->‹verb›(&‹noun›);
  fn ‹verb›(‹noun›: &mut Vec<u8>) -> Result<(), Box<dyn Error>> { Ok(()) }
  let ‹noun› = match ‹noun› { Some(x) if x > ‹#0-9› => x, _ => 0 };
  exec.Command("‹noun›", "--‹noun›").Output()
  puts "#{‹noun›.‹column›} is #{‹noun› ? '‹adj›' : '‹adj›'}"
  ‹noun›s.each do |‹~1›| ‹~1›.‹verb›! unless ‹~1›.nil? end
  §‹noun› = @{ ‹column› = '‹adj›' } | ConvertTo-Json
  val ‹noun› = ‹noun›s.filter { it.‹column› >= ‹#1-99› }.map { it.‹column› }
  SELECT-OPTIONS s_‹noun› FOR ‹noun›-‹column›.
  my %h = map { §_ => 1 } @‹noun›; print join(",", keys %h);
  <- read.csv("../‹noun›.csv") %>% filter(‹column› > ‹#1-99›)

source/css [file-content,body-script,json-value,form-value,multipart-value] 2: ‹×2-4 :‹cssline››
  <style>‹cssline›</style>
cssline: .‹noun›-‹noun› > li:nth-child(‹#1-9›n+1)::after { content: "‹»¦→¦/¦\201C›"; color: #‹%6›; }
  @media (min-width: ‹#320-1600›px) and (max-width: ‹#700-2000›px) { .‹noun› { display: ‹none¦flex¦grid›; } }
  @import url("../‹noun›/‹noun›.css");
  #‹noun› { background: url(/img/‹noun›.png) no-repeat; width: calc(100% - ‹#1-99›px); }
  body{font:‹#10-20›px/1.‹#2-8› 'Open Sans',sans-serif;margin:0 auto!important}
  a:hover{opacity:.‹#1-9›;filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#‹%8›')}
  --‹noun›-‹noun›: var(--‹noun›, rgba(‹#0-255›, ‹#0-255›, ‹#0-255›, .‹#1-9›));
  @font-face { font-family: "‹adj›"; src: url(data:font/woff2;base64,d09GMgABAAAAA‹*20-60›) }
  [data-‹noun›="‹adj›"] *:not(.‹noun›) {transition: all .‹#1-9›s}

source/config [file-content,body-yaml,body-text,json-value,form-value,multipart-value] 3: ‹×2-5⏎:‹confline››
confline: ‹noun›:⏎  - name: ‹noun›⏎    image: ‹noun›/‹noun›:‹version›⏎    command: ["/bin/sh", "-c", "‹noun› --‹verb›"]
  FROM ‹node¦python¦alpine¦debian›:‹#3-20›‹-slim¦-alpine¦›⏎RUN apt-get update && apt-get install -y ‹noun› && rm -rf /var/lib/apt/lists/*⏎CMD ["‹noun›", "‹verb›"]
  location ~ \.php§ { fastcgi_pass unix:/run/php/php8.‹#0-3›-fpm.sock; include fastcgi_params; }
  location /‹noun›/ { proxy_pass http://‹ip›:‹#1000-9999›/; proxy_set_header Host §host; }
  rewrite ^/‹noun›/(.*)§ /‹noun›.php?id=§1 last;
  RewriteRule ^‹noun›/([0-9]+)/?§ index.php?‹noun›=§1 [L,QSA]
  [‹noun›]⏎‹column›=‹#1-99›⏎‹column›=/var/lib/‹noun›
  ‹#0-59› ‹#0-23› * * ‹1-5¦*¦0› /usr/bin/‹noun› --‹verb› >> /var/log/‹noun›.log 2>&1
  */‹#2-30› * * * * root cd /srv/‹noun› && ./‹verb›.sh
  - run: npm ci && npm test -- --‹noun›
  §{{ secrets.‹^3-8›_TOKEN }}
  resource "aws_‹noun›" "‹noun›" { name = "§{var.‹noun›}-‹noun›" count = ‹#1-9› }
  ‹^3-8›_URL=postgres://‹noun›:‹*8-16›@‹noun›:5432/‹noun›
  server.‹noun›.path=/etc/‹noun›/‹noun›.properties
  include ../‹noun›.mk⏎‹noun›: ‹noun›.o⏎⇥§(CC) -o §@ §< && ./§@
  apiVersion: v1⏎kind: ConfigMap⏎data:⏎  ‹noun›.sh: |⏎    #!/bin/sh⏎    exec ‹noun›
  <VirtualHost *:80>⏎  ServerName ‹host›⏎  DocumentRoot /var/www/‹noun›⏎</VirtualHost>
  allow all; deny ‹ip›/24;
  Include /etc/‹noun›/conf.d/*.conf
  php_value upload_max_filesize ‹#1-99›M

source/diff [form-value,file-content,body-text,json-value] 2: diff --git a/‹noun›/‹noun›.‹ext› b/‹noun›/‹noun›.‹ext›⏎--- a/‹noun›.‹ext›⏎+++ b/‹noun›.‹ext›⏎@@ -‹#1-99›,‹#3-9› +‹#1-99›,‹#3-9› @@ ‹verb›()⏎-‹anyline›⏎+‹anyline›⏎ ‹anyline›
  <<<<<<< HEAD⏎‹anyline›⏎=======⏎‹anyline›⏎>>>>>>> ‹noun›/‹noun›
  - ‹anyline›⏎+ ‹anyline›
ext = js ts py php java go rb rs css html sql sh yml
anyline: ‹jsline›
  ‹pyline›
  ‹phpline›
  ‹javaline›
  ‹cssline›
  ‹sysline›
  ‹sqlcode›;

source/regex 2: ^[a-zA-Z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,‹#4-9›}§
  (?i)\b(‹noun›|‹noun›|‹noun›)\b
  /^\/‹noun›\/(?<id>\d+)(\/‹noun›)?§/‹i¦g¦gi¦›
  ^(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s]).{‹#6-12›,}§
  \d{3}-\d{2}-\d{4}
  .*\.(‹ext›|‹ext›|‹ext›)§
  s/‹noun›/‹noun›/g
  ^‹noun›-[0-9a-f]{‹#4-12›}§
  [^<>"']+
  (‹noun›|‹noun›)=([^&;]*)
  ^\s*§|^#.*

code/post [form-value,json-value,text-body,multipart-value] 5: ‹ticketline›⏎⏎´´´‹~2-4›⏎‹anyline›⏎‹anyline›⏎´´´⏎‹reviewline›
  ## ‹adj› ‹noun›⏎⏎- ‹verb› the ‹noun›⏎- [ ] ‹verb›⏎- [x] ‹verb›⏎⏎    ‹anyline›⏎    ‹anyline›
  I have this code: ‹anyline› but ‹errortext›
  [‹noun›](https://‹host›/‹noun›) and ![‹noun›](../img/‹noun›.png "‹adj›")⏎> ‹anyline›
  Change ´‹anyline›´ to ´‹anyline›´ in ‹noun›.‹ext›
  [code]‹anyline›[/code] [b]‹adj›[/b] [url=https://‹host›/‹noun›]‹noun›[/url] [quote="‹first›"]‹ticketline›[/quote]
  <pre><code class="language-‹ext›">‹xml!‹anyline››⏎‹xml!‹anyline››</code></pre><p>‹ticketline›</p>
  | ‹noun› | ‹noun› |⏎|---|:-:|⏎| ´‹verb›()´ | ‹#1-99› |⏎| a \| b | <br> |
  ‹question/code›⏎⏎‹anyline›⏎⏎‹errortext›
  ‹question/sql›⏎⏎‹sqlcode›;⏎⏎I get: ‹errortext›
`
