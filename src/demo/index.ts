export { curlLines, type CurlLine } from './curl-lines.js'
export { createShop, type Shop } from './shop.js'
