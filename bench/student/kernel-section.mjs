// The part of the full benchmark on the kernel: its time per byte, with what bounds it beside.
import { path, runToEnd } from '../support/processes.mjs'
import { atMost, withSpread } from '../support/section.mjs'

export async function measureKernelSection(bench) {
  bench.progress('kernels')
  const { figures, text } = await runToEnd([path('student/kernel-figures.mjs'), bench.file], {
    core: 'proxy',
  })
  return section(figures, text)
}

/** @param text what the short benchmark prints: lines behind its table tell the bound */
export function section(figures, text) {
  const { kernels, requests, work } = figures
  const fastest = kernels.find(({ kernel }) => kernel === 'wasm-simd')
  return {
    title: 'Kernel',
    says: `${requests} invented requests, ${work.windows} windows, ${work.bytes} bytes; every kernel gives the bits of the plain twin.`,
    columns: ['', 'ns per byte'],
    rows: kernels.map(({ kernel, nsPerByte }) => [kernel, withSpread(nsPerByte, 1)]),
    targets: [atMost('kernel, ns per byte', 6, fastest?.nsPerByte ?? NaN)],
    notes: text.split('\n').slice(kernels.length + 2),
    chart: {
      kind: 'bars',
      description: 'Time of the kernels per byte judged',
      unit: 'nanoseconds per byte',
      bars: kernels.map(({ kernel, nsPerByte }) => ({ name: kernel, ...nsPerByte })),
    },
    figures,
  }
}
