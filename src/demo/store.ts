/** What the shop remembers, in memory and bounded: the oldest entries make room for new ones. */

export interface Product {
  readonly id: number
  readonly name: string
  readonly text: string
  /** In cents. */
  readonly price: number
}

export interface Order {
  readonly id: number
  readonly product: number
  readonly count: number
  readonly note: string
}

const PRODUCTS: readonly Product[] = [
  { id: 1, name: 'Blue coffee mug', text: 'Stoneware, holds a third of a litre.', price: 1290 },
  { id: 2, name: 'Union Jack tea towel', text: 'Linen, for drying and for waving.', price: 890 },
  {
    id: 3,
    name: 'Select: the card game',
    text: 'For two to six players over ten years of age.',
    price: 1990,
  },
  {
    id: 4,
    name: 'Databases for the curious',
    text: 'A book on tables, joins and where rows go.',
    price: 3490,
  },
  {
    id: 5,
    name: 'Script & ink fountain pen',
    text: 'Writes <i>beautifully</i>, says the maker.',
    price: 4590,
  },
]

const MOST = 50
const LONGEST = 500

/** A list that keeps its newest entries. */
class Recent<T> {
  readonly #entries: T[] = []

  add(entry: T): void {
    this.#entries.unshift(entry)
    this.#entries.length = Math.min(this.#entries.length, MOST)
  }

  all(): readonly T[] {
    return this.#entries
  }
}

export class Store {
  readonly #comments = new Recent<string>()
  readonly #orders = new Recent<Order>()
  #nextOrder = 1

  products(): readonly Product[] {
    return PRODUCTS
  }

  /** Products whose name or text holds `words`. */
  search(words: string): Product[] {
    const wanted = words.slice(0, LONGEST).toLowerCase()
    return PRODUCTS.filter(({ name, text }) =>
      wanted.split(/\s+/).every((word) => `${name} ${text}`.toLowerCase().includes(word)),
    )
  }

  comments(): readonly string[] {
    return this.#comments.all()
  }

  comment(text: string): void {
    if (text.trim() !== '') this.#comments.add(text.slice(0, LONGEST))
  }

  orders(): readonly Order[] {
    return this.#orders.all()
  }

  /** @returns undefined when there is no such product or no sensible count */
  order(product: unknown, count: unknown, note: unknown): Order | undefined {
    const amount = count ?? 1
    const known = PRODUCTS.some(({ id }) => id === product)
    if (!known || typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1 || amount > 99)
      return undefined
    const text = typeof note === 'string' ? note.slice(0, LONGEST) : ''
    const order = { id: this.#nextOrder++, product: product as number, count: amount, note: text }
    this.#orders.add(order)
    return order
  }
}
