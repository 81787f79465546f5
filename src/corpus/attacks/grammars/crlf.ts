/** CR LF injection: response splitting, forged headers, forged log lines, smuggled requests. */
export const CRLF = String.raw`
crlf/header 3: ‹word›␍⏎Set-Cookie: ‹word›=‹rnd›
crlf/split 2: ‹word›␍⏎␍⏎<html>‹word›</html>
crlf/log 2: ‹word›⏎‹ERROR¦INFO¦WARN›: ‹word› logged in
`
