import { BlockList, isIP } from 'node:net'
import type { Socket } from 'node:net'

/** Who stands at the other end of a connection. */
export interface Peer {
  /** Address without the IPv4-in-IPv6 prefix. */
  readonly address: string
  /** Whether its `Forwarded`, `X-Forwarded-*` and `X-Request-Id` are believed. */
  readonly trusted: boolean
}

/** The proxies whose word about the client is taken. */
export class Trust {
  readonly #list = new BlockList()
  readonly #empty: boolean

  /**
   * @param cidrs `10.0.0.0/8`, `::1/128` or plain addresses.
   * @throws Error (of `node:net`) for anything else; the configuration has checked them before.
   */
  constructor(cidrs: readonly string[]) {
    this.#empty = cidrs.length === 0
    for (const cidr of cidrs) addCidr(this.#list, cidr)
  }

  has(address: string): boolean {
    if (this.#empty) return false
    const family = isIP(address)
    return family !== 0 && this.#list.check(address, family === 4 ? 'ipv4' : 'ipv6')
  }

  peer(socket: Socket): Peer {
    const address = plainAddress(socket.remoteAddress ?? '')
    return { address, trusted: this.has(address) }
  }

  /**
   * The client as far as it can be believed: the last address of `X-Forwarded-For` that is not itself a
   * trusted proxy.
   */
  client(peer: Peer, forwardedFor: string): string {
    if (!peer.trusted || forwardedFor === '') return peer.address
    const hops = forwardedFor.split(',')
    for (let i = hops.length - 1; i >= 0; i--) {
      const hop = plainAddress(hops[i]!.trim())
      if (isIP(hop) === 0) break
      if (!this.has(hop) || i === 0) return hop
    }
    return peer.address
  }
}

function addCidr(list: BlockList, cidr: string): void {
  const [address = '', bits] = cidr.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (bits === undefined) list.addAddress(address, family)
  else list.addSubnet(address, Number(bits), family)
}

const plainAddress = (address: string): string =>
  address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address
